// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/linkedpairs.h"
#include "stats/falsediscovery.h"
#include "stats/summary.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

/// The periods that a gap is about: they end with the latest one of both.
struct Span
{
    const Watched &watched;
    std::size_t first;

    Span(const Watched &of, const PairGap &gap)
        : watched(of)
        , first(of.values().size() - gap.gap.values.size())
    {
    }
    const Period &periodAt(std::size_t index) const { return watched.periodAt(first + index); }
    const Period &last() const { return watched.periodAt(watched.values().size() - 1); }
};

/// What one of two KPIs did, before and after.
Evidence averages(const Context &context, const Watched &watched, const Period &since)
{
    const std::size_t split = watched.recentFrom();
    const auto mean = [&](stats::Values values) {
        return readable(stats::mean(stats::existingValues(values)), watched.kpi->unit);
    };
    return reportedBy(context.plan, *watched.kpi, watched.periodAt(watched.values().size() - 1),
                      message(QT_TRANSLATE_NOOP("qd", "%1 averages %2 since %3 and %4 before."),
                              {watched.kpi->name, mean(watched.values().subspan(split)), since,
                               mean(watched.values().first(split))}));
}

bool isExplained(const SignalContext &signalContext, const PairGap &gap)
{
    return std::ranges::any_of(std::array{gap.pair.a, gap.pair.b}, [&](std::size_t place) {
        const Watched &watched = signalContext.kpis()[place];
        const Span span(watched, gap);
        return signalContext.isExplained(watched.kpi->id, span.periodAt(gap.baselinePeriods), span.last());
    });
}

Evidence linkSays(const PairGap &gap, const Kpi &a, const Kpi &b)
{
    return {reasonFor(gap.pair.reason), {subjectOf(a), subjectOf(b)}, message(QT_TRANSLATE_NOOP("qd", "The plan"))};
}

void reportGap(Context &context, const PairGap &gap, const stats::Shift &shift, double q)
{
    const Watched &watchedA = context.signalContext().kpis()[gap.pair.a];
    const Watched &watchedB = context.signalContext().kpis()[gap.pair.b];
    const Kpi &a = *watchedA.kpi;
    const Kpi &b = *watchedB.kpi;
    const Span span(watchedB, gap);
    const Period &since = span.periodAt(gap.baselinePeriods);
    const Quantity size = readable(std::abs(shift.size));
    Finding finding = findingAbout(a, b);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Two numbers came apart"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 and %2 moved together; since %3 they do not"), {a.name, b.name, since});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 deviations"), {size});
    finding.evidence = {averages(context, watchedA, since), averages(context, watchedB, since)};
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd",
                                   "Without trend and time of year their correlation over %1 periods was %2; since "
                                   "then they lie %3 standard deviations further apart (q-value at most %4)."),
                 {shift.baseline, readable(gap.gap.correlation), size, atMost(q)}),
         {subjectOf(a), subjectOf(b)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.evidence.push_back(linkSays(gap, a, b));
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because the distance between them moved by %1 standard deviations; "
                                            "the limit is %2, at a q-value of up to %3."),
                          {size, readable(1), readable(context.option("falseDiscoveries"))});
    finding.firstSeen = context.calendar.end(span.last());
    finding.confidence = std::max(0.5, 1 - q);
    context.report(std::move(finding));
}

void gapOpened(Context &context)
{
    const SignalContext &signalContext = context.signalContext();
    const LinkedPairs &pairs = signalContext.pairs();
    std::vector<std::pair<const PairGap *, stats::Shift>> tested;
    std::vector<double> pValues;
    int untested = pairs.untested();
    for (const PairGap &gap : pairs.gaps()) {
        const auto shift = stats::shift(gap.gap, *gap.fit, pairs.phi());
        if (!shift) {
            untested += shift.error() == stats::Silence::TooFewValues ? 1 : 0;
            continue;
        }
        tested.emplace_back(&gap, *shift);
        pValues.push_back(shift->p);
    }
    saySilence(context, pairs, untested);
    const std::vector<double> rates = stats::falseDiscoveryRates(pValues);
    for (std::size_t index = 0; index < tested.size(); ++index) {
        const auto &[gap, shift] = tested[index];
        if (rates[index] <= context.option("falseDiscoveries")
            && stats::isVisible(shift, gap->gap.values, gap->baselinePeriods) && !isExplained(signalContext, *gap))
            reportGap(context, *gap, shift, rates[index]);
    }
}

/// How a gap varies before and after: standard deviations, and how many recent ones lie further out than \a reach of
/// those before.
struct Spread
{
    double before = 0;
    double after = 0;
    int outsized = 0;
    int recent = 0;
};

Spread spreadOf(const PairGap &gap, double reach)
{
    const stats::Values values(gap.gap.values);
    const std::vector<double> baseline = stats::existingValues(values.first(gap.baselinePeriods));
    const std::vector<double> recent = stats::existingValues(values.subspan(gap.baselinePeriods));
    Spread spread{.before = stats::standardDeviation(baseline),
                  .after = stats::standardDeviation(recent),
                  .recent = int(recent.size())};
    const double centre = stats::mean(baseline);
    spread.outsized = int(
        std::ranges::count_if(recent, [&](double value) { return std::abs(value - centre) > reach * spread.before; }));
    return spread;
}

void reportDecoupling(Context &context, const PairGap &gap, const Spread &spread, double q)
{
    const Watched &watchedA = context.signalContext().kpis()[gap.pair.a];
    const Watched &watchedB = context.signalContext().kpis()[gap.pair.b];
    const Kpi &a = *watchedA.kpi;
    const Kpi &b = *watchedB.kpi;
    const Span span(watchedB, gap);
    const Period &since = span.periodAt(gap.baselinePeriods);
    Finding finding = findingAbout(a, b);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Two numbers stopped moving together"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 and %2 stopped moving together after %3"),
                            {a.name, b.name, span.periodAt(gap.baselinePeriods - 1)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {spread.outsized, spread.recent});
    finding.evidence = {averages(context, watchedA, since), averages(context, watchedB, since)};
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd",
                                   "The distance between them, without trend and time of year, varied by %1 standard "
                                   "deviations before and by %2 since (q-value at most %3)."),
                 {readable(spread.before), readable(spread.after), atMost(q)}),
         {subjectOf(a), subjectOf(b)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.evidence.push_back(linkSays(gap, a, b));
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because %1 of the last %2 distances lie more than %3 of the former "
                                            "deviations away; one alone would not be enough."),
                          {spread.outsized, spread.recent, readable(context.option("outsized"))});
    finding.firstSeen = context.calendar.end(span.last());
    finding.confidence = std::max(0.5, 1 - q);
    context.report(std::move(finding));
}

void decoupled(Context &context)
{
    const SignalContext &signalContext = context.signalContext();
    const LinkedPairs &pairs = signalContext.pairs();
    std::vector<const PairGap *> tested;
    std::vector<double> pValues;
    int untested = pairs.untested();
    for (const PairGap &gap : pairs.gaps()) {
        const stats::PooledPhi likely(pairs.phi().likely(gap.fit->persistence(gap.gap.values)), 0);
        const auto result = stats::decoupling(gap.gap.values, gap.baselinePeriods, likely);
        if (!result) {
            untested += result.error() == stats::Silence::TooFewValues ? 1 : 0;
            continue;
        }
        tested.push_back(&gap);
        pValues.push_back(result->p);
    }
    saySilence(context, pairs, untested);
    const std::vector<double> rates = stats::falseDiscoveryRates(pValues);
    for (std::size_t index = 0; index < tested.size(); ++index) {
        if (rates[index] > context.option("falseDiscoveries") || isExplained(signalContext, *tested[index]))
            continue;
        const Spread spread = spreadOf(*tested[index], context.option("outsized"));
        if (spread.outsized >= 2) // one wild period alone is none of this rule's business
            reportDecoupling(context, *tested[index], spread, rates[index]);
    }
}

constexpr Option FalseDiscoveries{"falseDiscoveries", 0.1,
                                  QT_TRANSLATE_NOOP("qd", "Which share of the findings may be chance.")};
constexpr std::array<Option, 1> GapOptions{{FalseDiscoveries}};
constexpr std::array<Option, 2> DecouplingOptions{
    {FalseDiscoveries,
     {"outsized", 2, QT_TRANSLATE_NOOP("qd", "How many former deviations away a distance is outsized.")}}};
const std::array<Rule, 2> Rules{
    {{.id = "PAIR-001",
      .title = QT_TRANSLATE_NOOP("qd", "Gap opened"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two numbers that came apart"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Two linked KPIs moved together (correlation of at least 0.5 without trend and time of "
                            "year), and in the recent periods (6 months, 13 weeks or 4 quarters) the distance between "
                            "them moved by at least one standard deviation, with a signal among them; of the findings "
                            "at most falseDiscoveries are to be expected by chance. Linked are KPIs of one definition "
                            "or objective, of departments with a hand-off, a computed KPI with its parts, and one that "
                            "is said to move another in the same period."),
      .says = QT_TRANSLATE_NOOP("qd", "One followed the other; now it does not."),
      .question = QT_TRANSLATE_NOOP("qd", "What changed between the two: a definition, a delay, the mix, the work?"),
      .needs = QT_TRANSLATE_NOOP("qd",
                                 "Two linked KPIs of one cadence with two years of final values before the recent "
                                 "ones; three when the link is not declared."),
      .silence = QT_TRANSLATE_NOOP("qd", "Annotate what explains it at one of the two."),
      .source =
          QT_TRANSLATE_NOOP("qd", "Benjamini and Hochberg: Controlling the false discovery rate. JRSS B 57 (1995)."),
      .options = GapOptions,
      .run = gapOpened,
      .reads = SignalTables | tablesOf<Department>},
     {.id = "PAIR-002",
      .title = QT_TRANSLATE_NOOP("qd", "Decoupled"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two numbers that go their own ways"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Two linked KPIs moved together, and in the recent periods (6 months or 13 weeks) the "
                            "distance between them varies more than before (Brown-Forsythe); at least two of the "
                            "distances lie more than outsized former deviations away, and of the findings at most "
                            "falseDiscoveries are to be expected by chance."),
      .says = QT_TRANSLATE_NOOP("qd", "The two stopped moving together."),
      .question = QT_TRANSLATE_NOOP("qd", "Does the one still drive the other?"),
      .needs = QT_TRANSLATE_NOOP("qd",
                                 "Two linked KPIs of one cadence with two years of final values before the recent "
                                 "ones; three when the link is not declared."),
      .silence = QT_TRANSLATE_NOOP("qd", "Annotate what explains it at one of the two."),
      .source =
          QT_TRANSLATE_NOOP("qd", "Brown and Forsythe: Robust tests for the equality of variances. JASA 69 (1974)."),
      .options = DecouplingOptions,
      .run = decoupled,
      .reads = SignalTables | tablesOf<Department>}}};

} // namespace

std::span<const Rule> togetherRules()
{
    return Rules;
}

} // namespace qd::rules
