// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/signalcontext.h"
#include "stats/falsediscovery.h"
#include "stats/shift.h"
#include "stats/summary.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

using stats::Side;

/// Whether \a value on this side of what was usual is on the bad side for the KPI.
bool isAdverse(const Kpi &kpi, Side side, double value)
{
    if (const auto higher = higherIsGood(kpi.direction))
        return *higher == (side == Side::Below);
    return kpi.direction == Direction::Range
        && ((kpi.lower && value < *kpi.lower) || (kpi.upper && value > *kpi.upper));
}

/// A signal of the review window.
struct Seen
{
    stats::RaisedSignal signal;
    bool adverse = false;
    std::size_t first = 0; ///< of the values that make it
};

/// Below two years nobody knows the season: the value must also differ from the one a year before, by what two values
/// of the process do not.
bool differsFromLastYear(const Watched &watched, const Seen &seen)
{
    const auto year = std::size_t(watched.pace.year);
    const auto lastYear = [&](std::size_t index) {
        return index < year ? std::nullopt : watched.values()[index - year];
    };
    const auto isBeyond = [&](std::size_t index, double distance) {
        const auto &value = watched.values()[index];
        const auto before = lastYear(index);
        return value && before && (seen.signal.side == Side::Above ? *value - *before : *before - *value) > distance;
    };
    if (seen.signal.kind == stats::Signal::BeyondLimit)
        return isBeyond(seen.signal.index, 3 * std::sqrt(2.0) * watched.chart->sigma);
    // Of a run, all values that had one a year before.
    bool any = false;
    for (std::size_t index = seen.first; index <= seen.signal.index; ++index) {
        if (!watched.values()[index] || !lastYear(index))
            continue;
        if (!isBeyond(index, 0))
            return false;
        any = true;
    }
    return any;
}

/// The first of the values of one side that end with \a signal.
std::size_t firstOf(const stats::SignalChart &chart, const stats::RaisedSignal &signal)
{
    std::size_t first = signal.index;
    if (signal.kind == stats::Signal::BeyondLimit)
        return first;
    for (std::size_t index = signal.index; index-- > 0;) {
        const auto &value = chart.tested[index];
        if (!value)
            continue; // a run goes on after a gap of one period
        if ((*value > chart.centre) != (signal.side == Side::Above) || *value == chart.centre)
            break;
        first = index;
    }
    return first;
}

/// The signals of the review window that nothing explains, the one to talk about first: adverse, a single value before
/// a run, the latest.
std::vector<Seen> seenIn(const SignalContext &signalContext, const Watched &watched)
{
    std::vector<Seen> all;
    const std::size_t from = std::max(watched.reviewFrom(), watched.limitPeriods);
    for (const stats::RaisedSignal &signal : watched.chart->found) {
        if (signal.index < from)
            continue;
        Seen seen{.signal = signal, .first = firstOf(*watched.chart, signal)};
        seen.adverse = isAdverse(*watched.kpi, signal.side, *watched.values()[signal.index]);
        const bool explained =
            signalContext.isExplained(watched.kpi->id, watched.periodAt(seen.first), watched.periodAt(signal.index));
        if (!explained && (watched.seasonal || differsFromLastYear(watched, seen)))
            all.push_back(seen);
    }
    std::ranges::sort(all, std::ranges::greater(), [](const Seen &seen) {
        return std::tuple(seen.adverse, seen.signal.kind == stats::Signal::BeyondLimit, seen.signal.index);
    });
    return all;
}

/// The values that were to be expected in the period of \a index, in the unit of the KPI.
std::pair<double, double> expectedRange(const Watched &watched, std::size_t index)
{
    const stats::SignalChart &chart = *watched.chart;
    const auto fit = watched.seasonal
        ? stats::season(watched.values(), {.periods = watched.pace.year}, watched.limitPeriods)
        : tl::unexpected(stats::Silence::TooFewValues);
    if (!fit || !fit->residuals[index] || !fit->standardised[index] || *fit->standardised[index] == 0)
        return {chart.lower, chart.upper};
    const double fitted = *watched.values()[index] - *fit->residuals[index];
    const double step = *fit->residuals[index] / *fit->standardised[index];
    return {fitted + chart.lower * step, fitted + chart.upper * step};
}

/// How many of the watched KPIs have a signal, and how many would if nothing had happened to any.
struct Tally
{
    int watched = 0;
    int signalling = 0;
    double expected = 0;

    /// The share of the signals that is there whatever happens: their rate of false discoveries.
    double byChance() const { return std::min(1.0, expected / std::max(1, signalling)); }
};

Evidence chanceSays(const Tally &tally, const Kpi &kpi)
{
    return {message(QT_TRANSLATE_NOOP("qd",
                                      "%1 KPIs are watched; chance alone would make about %2 of them signal in a "
                                      "review window, and %3 do."),
                    {tally.watched, Quantity{std::round(tally.expected * 10) / 10, {}}, tally.signalling}),
            {subjectOf(kpi)},
            message(QT_TRANSLATE_NOOP("qd", "The odds"))};
}

void describeValue(const Watched &watched, const Seen &seen, Finding &finding)
{
    const Kpi &kpi = *watched.kpi;
    const std::size_t index = seen.signal.index;
    const Quantity value{*watched.values()[index], kpi.unit};
    const auto [lower, upper] = expectedRange(watched, index);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "A value beyond the usual range"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 in %3 is beyond the usual range"),
                            {kpi.name, value, watched.periodAt(index)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {value});
    const char *sentence = watched.seasonal
        ? QT_TRANSLATE_NOOP("qd", "After trend and time of year, between %1 and %2 was to be expected.")
        : QT_TRANSLATE_NOOP("qd", "After the values before, between %1 and %2 was to be expected.");
    finding.evidence.push_back({message(sentence, {readable(lower, kpi.unit), readable(upper, kpi.unit)}),
                                {subjectOf(kpi)},
                                message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because the value lies outside limits of three standard deviations "
                                            "from %1 values; %2 of a deviation is taken to carry over to the next."),
                          {watched.chart->baseline, readable(watched.chart->phi)});
}

void describeRun(const Watched &watched, const Seen &seen, Finding &finding)
{
    const Kpi &kpi = *watched.kpi;
    const bool above = seen.signal.side == Side::Above;
    const auto length = int(stats::valueCount(
        stats::Values(watched.chart->tested).subspan(seen.first, seen.signal.index - seen.first + 1)));
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n value(s) on one side of the usual"), {}, length);
    finding.title = message(above ? QT_TRANSLATE_N_NOOP("qd", "%1: %n value(s) in a row above the usual")
                                  : QT_TRANSLATE_N_NOOP("qd", "%1: %n value(s) in a row below the usual"),
                            {kpi.name}, length);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n value(s)"), {}, length);
    const char *sentence = watched.seasonal
        ? QT_TRANSLATE_NOOP("qd",
                            "From %1 to %2 every value lies on one side of what trend and time of year lead one to "
                            "expect.")
        : QT_TRANSLATE_NOOP("qd", "From %1 to %2 every value lies on one side of the mean of the values before.");
    finding.evidence.push_back({message(sentence, {watched.periodAt(seen.first), watched.periodAt(seen.signal.index)}),
                                {subjectOf(kpi)},
                                message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because %1 values in a row lie on one side; where %2 of a deviation "
                                            "carries over to the next, %3 are needed."),
                          {length, readable(watched.chart->phi), watched.chart->runLength});
}

void reportSignal(Context &context, const Watched &watched, const std::vector<Seen> &seen, const Tally &tally)
{
    const Kpi &kpi = *watched.kpi;
    const Seen &first = seen.front();
    const Period &period = watched.periodAt(first.signal.index);
    Finding finding;
    finding.evidence.push_back(
        reportedBy(context.plan, kpi, period,
                   message(QT_TRANSLATE_NOOP("qd", "%1 in %2."),
                           {Quantity{*watched.values()[first.signal.index], kpi.unit}, period})));
    if (first.signal.kind == stats::Signal::BeyondLimit)
        describeValue(watched, first, finding);
    else
        describeRun(watched, first, finding);
    finding.evidence.push_back(chanceSays(tally, kpi));
    finding.confidence = std::max(0.5, 1 - tally.byChance());
    std::size_t earliest = first.signal.index;
    for (const Seen &other : seen)
        earliest = other.adverse == first.adverse ? std::min(earliest, other.signal.index) : earliest;
    finding.firstSeen = context.calendar.end(watched.periodAt(earliest));
    reportOn(context, kpi, std::move(finding), first.adverse && watched.seasonal ? Level::Warning : Level::Note);
}

void exceptionalValue(Context &context)
{
    const SignalContext &signalContext = context.signalContext();
    Tally tally;
    std::vector<std::pair<const Watched *, std::vector<Seen>>> signalling;
    for (const Watched &watched : signalContext.kpis()) {
        if (!watched.chart) {
            context.cannotEvaluate(subjectOf(*watched.kpi), reasonOf(watched, watched.chart.error()));
            continue;
        }
        if (!watched.seasonal && watched.values().size() <= std::size_t(watched.pace.year)) {
            context.cannotEvaluate(subjectOf(*watched.kpi),
                                   message(QT_TRANSLATE_NOOP("qd", "no value of a year before to compare with")));
            continue;
        }
        ++tally.watched;
        tally.expected +=
            stats::falseSignalProbability(watched.chart->baseline, watched.pace.review, stats::Sides::Both);
        std::vector<Seen> seen = seenIn(signalContext, watched);
        if (!seen.empty())
            signalling.emplace_back(&watched, std::move(seen));
    }
    tally.signalling = int(signalling.size());
    for (const auto &[watched, seen] : signalling)
        reportSignal(context, *watched, seen, tally);
}

/// The level of a KPI after its recent periods against the one before.
struct Moved
{
    const Watched *watched = nullptr;
    stats::Shift shift;
    double q = 1;
};

/// Means of the recent values: as they are, and as trend and time of year before led one to expect them.
std::pair<double, double> recentMeans(const Watched &watched)
{
    std::vector<double> values;
    std::vector<double> expected;
    for (std::size_t index = watched.recentFrom(); index < watched.values().size(); ++index) {
        const auto &value = watched.values()[index];
        const auto &residual = watched.season->residuals[index];
        if (value && residual) {
            values.push_back(*value);
            expected.push_back(*value - *residual);
        }
    }
    return {stats::mean(values), stats::mean(expected)};
}

void reportShift(Context &context, const Moved &moved, int tested, int found)
{
    const Watched &watched = *moved.watched;
    const Kpi &kpi = *watched.kpi;
    const auto [now, expected] = recentMeans(watched);
    const Period &since = watched.periodAt(watched.recentFrom());
    const bool higher = moved.shift.size > 0;
    Finding finding;
    finding.headline = message(higher ? QT_TRANSLATE_NOOP("qd", "Higher than before, and it stayed")
                                      : QT_TRANSLATE_NOOP("qd", "Lower than before, and it stayed"));
    finding.title = message(higher ? QT_TRANSLATE_NOOP("qd", "%1 averages %2 since %3, above the %4 to be expected")
                                   : QT_TRANSLATE_NOOP("qd", "%1 averages %2 since %3, below the %4 to be expected"),
                            {kpi.name, readable(now, kpi.unit), since, readable(expected, kpi.unit)});
    finding.number = distanceOf(kpi, now - expected);
    const Period &last = watched.periodAt(watched.values().size() - 1);
    finding.evidence.push_back(reportedBy(context.plan, kpi, last,
                                          message(QT_TRANSLATE_NOOP("qd", "The %1 values from %2 to %3 average %4."),
                                                  {moved.shift.recent, since, last, readable(now, kpi.unit)})));
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd",
                                   "Level, trend and time of year of the %1 values before lead to %2; the distance is "
                                   "%3 standard deviations (q-value at most %4)."),
                 {moved.shift.baseline, readable(expected, kpi.unit), readable(std::abs(moved.shift.size)),
                  atMost(moved.q)}),
         {subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    const double rate = context.option("falseDiscoveries");
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd",
                                                          "%1 KPIs were tested and %2 moved; of those, about %3 are "
                                                          "to be expected by chance."),
                                        {tested, found, Quantity{std::round(rate * found * 10) / 10, {}}}),
                                {subjectOf(kpi)},
                                message(QT_TRANSLATE_NOOP("qd", "The odds"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because the level moved by %1 standard deviations; the limit is %2, "
                                            "at a q-value of up to %3."),
                          {readable(std::abs(moved.shift.size)), readable(1), readable(rate)});
    finding.firstSeen = context.calendar.end(last);
    finding.confidence = std::max(0.5, 1 - moved.q);
    const bool adverse = isAdverse(kpi, higher ? Side::Above : Side::Below, now);
    reportOn(context, kpi, std::move(finding), adverse ? Level::Warning : Level::Note);
}

void sustainedShift(Context &context)
{
    const SignalContext &signalContext = context.signalContext();
    std::vector<Moved> tested;
    std::vector<double> pValues;
    for (const Watched &watched : signalContext.kpis()) {
        const auto shift = watched.season
            ? stats::shift(watched.season->standardised, watched.recentFrom(), signalContext.levelPhi())
            : tl::unexpected(watched.season.error());
        if (!shift) {
            context.cannotEvaluate(subjectOf(*watched.kpi), reasonOf(watched, shift.error()));
            continue;
        }
        tested.push_back({.watched = &watched, .shift = *shift});
        pValues.push_back(shift->p);
    }
    const std::vector<double> rates = stats::falseDiscoveryRates(pValues);
    std::vector<Moved> found;
    for (std::size_t index = 0; index < tested.size(); ++index) {
        Moved &moved = tested[index];
        moved.q = rates[index];
        if (moved.q <= context.option("falseDiscoveries")
            && stats::isVisible(moved.shift, moved.watched->season->standardised, moved.watched->recentFrom()))
            found.push_back(moved);
    }
    for (const Moved &moved : found)
        reportShift(context, moved, int(tested.size()), int(found.size()));
}

constexpr std::array<Option, 1> ShiftOptions{
    {{"falseDiscoveries", 0.1, QT_TRANSLATE_NOOP("qd", "Which share of the findings may be chance.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-001",
      .title = QT_TRANSLATE_NOOP("qd", "Exceptional value"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A value to ask about"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "In the review window (a quarter), what trend and time of year leave of a final value lies "
                            "beyond three standard deviations, or a long run of values on one side. Limits come from "
                            "all values since the last new baseline and before the window, and allow for what carries "
                            "over from one value to the next. On the good side, and with less than two years of "
                            "values, a note; then the limits come from the first 12 to 24 values, and the value must "
                            "also differ from that of a year before."),
      .says = QT_TRANSLATE_NOOP("qd", "This is more than the usual noise of this number."),
      .question = QT_TRANSLATE_NOOP("qd", "What was different in this period?"),
      .needs = QT_TRANSLATE_NOOP("qd",
                                 "Twelve final values and at least as many as a year has, with the latest ones and no "
                                 "more than a fifth missing."),
      .silence = QT_TRANSLATE_NOOP("qd", "Annotate what happened in that period."),
      .source = QT_TRANSLATE_NOOP("qd", "Wheeler: Understanding Variation. SPC Press (2000)."),
      .options = {},
      .run = exceptionalValue,
      .reads = SeriesTables | tablesOf<Department>},
     {.id = "KPI-002",
      .title = QT_TRANSLATE_NOOP("qd", "Sustained shift"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A level that moved and stayed"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The recent values (6 months, 13 weeks or 4 quarters) lie on average at least one standard "
                            "deviation from where level, trend and time of year of all values before lead, one of "
                            "them or a run of them signals, and of the findings at most falseDiscoveries are to be "
                            "expected by chance (Benjamini-Hochberg). A note on the good side."),
      .says = QT_TRANSLATE_NOOP("qd", "The level moved and stayed."),
      .question = QT_TRANSLATE_NOOP("qd", "Was this planned, and should it be the new baseline?"),
      .needs = QT_TRANSLATE_NOOP("qd",
                                 "Final values of two years before the recent ones, at least 18, and four recent "
                                 "ones."),
      .silence = QT_TRANSLATE_NOOP("qd", "Annotate the change as a new baseline."),
      .source =
          QT_TRANSLATE_NOOP("qd", "Benjamini and Hochberg: Controlling the false discovery rate. JRSS B 57 (1995)."),
      .options = ShiftOptions,
      .run = sustainedShift,
      .reads = SeriesTables | tablesOf<Department>}}};

} // namespace

std::span<const Rule> signalRules()
{
    return Rules;
}

} // namespace qd::rules
