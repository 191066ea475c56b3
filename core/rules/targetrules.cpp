// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/series.h"
#include "rules/families.h"
#include "rules/signalcontext.h"
#include "stats/bunching.h"
#include "stats/distributions.h"

#include <array>
#include <limits>

namespace qd::rules {

namespace {

const Unit Percent{QStringLiteral("%")};

/// Its aim is to be reached in seven of ten cases.
bool isStretch(const Plan &plan, const Kpi &kpi)
{
    const Objective *objective = plan.find(kpi.objective);
    return objective && objective->kind == ObjectiveKind::Aspirational;
}

bool isMet(double value, double target, bool higher)
{
    return higher ? value >= target : value <= target;
}

std::optional<double> latestOf(stats::Values values)
{
    const std::vector<double> existing = stats::existingValues(values);
    return existing.empty() ? std::nullopt : std::optional(existing.back());
}

/// Limits of \a watched whatever the season, because the target does not know it either; nothing while they are on
/// trial or the values do not vary.
std::optional<stats::Behaviour> limitsOf(const Watched &watched)
{
    if (watched.pace.year == 0 || watched.values().empty())
        return {};
    stats::Behaviour behaviour = behaviourOf(*watched.kpi, watched.course);
    if (!behaviour.hasLimits || behaviour.trial || !(behaviour.movingRange > 0))
        return {};
    return behaviour;
}

bool signalsRecently(const Watched &watched)
{
    return watched.chart && std::ranges::any_of(watched.chart->found, [&](const stats::RaisedSignal &signal) {
               return signal.index >= watched.reviewFrom();
           });
}

/// How many of the latest values meet the target of now.
struct Hits
{
    int count = 0;
    int of = 0;
};

Hits hitsOf(stats::Values values, double target, bool higher)
{
    const std::vector<double> existing = stats::existingValues(values);
    const auto window = std::min(existing.size(), std::size_t(stats::fewestForLimits));
    const auto hits = std::ranges::count_if(std::span(existing).last(window),
                                            [&](double value) { return isMet(value, target, higher); });
    return {.count = int(hits), .of = int(window)};
}

void reportLuck(Context &context, const Watched &watched, const stats::Behaviour &behaviour, double odds,
                const Hits &hits)
{
    const Kpi &kpi = *watched.kpi;
    const Quantity target{*watched.course.target, kpi.unit};
    const Quantity likely = readable(odds, Percent);
    Finding finding;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Met, and not reliably so"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 meets %2 with a probability of %3 a period"), {kpi.name, target, likely});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {hits.count, hits.of});
    finding.evidence.push_back(reportedBy(context.plan, kpi, watched.course.periods.back(),
                                          message(QT_TRANSLATE_NOOP("qd", "The latest value is %1, the target is %2."),
                                                  {Quantity{*latestOf(watched.values()), kpi.unit}, target})));
    finding.evidence.push_back(
        {message(
             QT_TRANSLATE_NOOP("qd",
                               "The process gives %1 on average, between %2 and %3; of the last %4 values, %5 reach "
                               "the target."),
             {readable(behaviour.centre, kpi.unit), readable(behaviour.lower, kpi.unit),
              readable(behaviour.upper, kpi.unit), hits.of, hits.count}),
         {subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because the target lies inside the limits and is met with a "
                                            "probability of %1; up to %2 that is near a coin toss."),
                          {likely, Quantity{context.option("mostOdds"), Percent}});
    finding.firstSeen = context.calendar.end(watched.course.periods.back());
    context.report(kpi, std::move(finding));
}

void judgeLuck(Context &context, const Watched &watched, double pooled)
{
    const Kpi &kpi = *watched.kpi;
    const auto higher = higherIsGood(kpi.direction);
    if (!watched.course.target || !higher || isStretch(context.plan, kpi))
        return;
    const auto behaviour = limitsOf(watched);
    if (!behaviour) {
        context.cannotEvaluate(subjectOf(kpi), reasonOf(watched, stats::Silence::TooFewValues));
        return;
    }
    const double target = *watched.course.target;
    const auto latest = latestOf(watched.values());
    const bool inside = target > behaviour->lower && target < behaviour->upper;
    if (!inside || !latest || !isMet(*latest, target, *higher) || signalsRecently(watched))
        return;
    const double sigma = stats::adjustedSigma(behaviour->movingRange, std::max(behaviour->phi, pooled));
    const double odds = stats::normalProbability((behaviour->centre - target) / sigma * (*higher ? 1 : -1));
    const Hits hits = hitsOf(watched.values(), target, *higher);
    const double most = context.option("mostOdds");
    if (odds <= most && hits.count <= most * hits.of)
        reportLuck(context, watched, *behaviour, odds, hits);
}

void greenByLuck(Context &context)
{
    const double pooled = context.signalContext().chartPhi();
    context.forEachWatched([&](const Watched &watched) { judgeLuck(context, watched, pooled); }, pooled);
}

/// How far each final value lies above the target of its own period.
stats::Series distances(const Context &context, const Watched &watched)
{
    stats::Series result;
    for (const Observation &value : Series(context.plan, *watched.kpi, context.asOf)) {
        const auto place = std::ranges::find(watched.course.periods, value.period());
        const auto index = std::size_t(place - watched.course.periods.begin());
        if (place != watched.course.periods.end() && index >= watched.course.baselineStart
            && watched.course.actuals[index] && value.target)
            result.push_back(*watched.course.actuals[index] - *value.target);
    }
    return result;
}

/// The smallest step between two different values: a number that is rounded more coarsely than the band is wide falls
/// on the target by itself.
double smallestStep(stats::Values values)
{
    std::vector<double> sorted = stats::existingValues(values);
    std::ranges::sort(sorted);
    double step = std::numeric_limits<double>::infinity();
    for (std::size_t index = 1; index < sorted.size(); ++index) {
        const double distance = sorted[index] - sorted[index - 1];
        if (distance > 1e-9 * std::max(1.0, std::abs(sorted[index])))
            step = std::min(step, distance);
    }
    return step;
}

void reportHugging(Context &context, const Watched &watched, const stats::Bunching &bunching, double width)
{
    const Kpi &kpi = *watched.kpi;
    const int all = bunching.good + bunching.bad;
    Finding finding;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Values gather just past the target"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: of %2 values close to the target, %3 are just past it"),
                            {kpi.name, all, bunching.good});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {bunching.good, all});
    finding.evidence.push_back(reportedBy(
        context.plan, kpi, watched.course.periods.back(),
        message(QT_TRANSLATE_NOOP("qd", "The target is %1."), {Quantity{*watched.course.target, kpi.unit}})));
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd",
                                   "Within %1 of its target, %2 values met it and %3 missed it; of two equal sides so "
                                   "many are met with a probability of at most %4."),
                 {Quantity{width, kpi.unit}, bunching.good, bunching.bad, atMost(bunching.p)}),
         {subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because that probability is below %1."),
                          {Quantity{context.option("significance"), Percent}});
    finding.firstSeen = context.calendar.end(watched.course.periods.back());
    context.report(kpi, std::move(finding));
}

void judgeHugging(Context &context, const Watched &watched, double pooled)
{
    const Kpi &kpi = *watched.kpi;
    const auto higher = higherIsGood(kpi.direction);
    if (!watched.course.target || !higher)
        return;
    const auto behaviour = limitsOf(watched);
    if (!behaviour) {
        context.cannotEvaluate(subjectOf(kpi), reasonOf(watched, stats::Silence::TooFewValues));
        return;
    }
    if (kpi.unit.isPercent() && *watched.course.target >= 1)
        return; // nothing can be better than the target
    const double sigma = stats::adjustedSigma(behaviour->movingRange, std::max(behaviour->phi, pooled));
    const stats::BunchingOptions options{.better = *higher ? stats::Better::Higher : stats::Better::Lower,
                                         .width = context.option("width")};
    const auto bunching = stats::bunching(distances(context, watched), 0, sigma, options);
    if (!bunching || bunching->p >= context.option("significance"))
        return;
    if (smallestStep(watched.values()) > options.width * sigma)
        context.cannotEvaluate(subjectOf(kpi), message(QT_TRANSLATE_NOOP("qd", "the values are rounded too coarsely")));
    else
        reportHugging(context, watched, *bunching, options.width * sigma);
}

void thresholdHugging(Context &context)
{
    const double pooled = context.signalContext().chartPhi();
    context.forEachWatched([&](const Watched &watched) { judgeHugging(context, watched, pooled); }, pooled);
}

constexpr std::array<Option, 1> LuckOptions{
    {{"mostOdds", 0.6, QT_TRANSLATE_NOOP("qd", "Up to this probability a target is met as by a coin toss.")}}};
constexpr std::array<Option, 2> HuggingOptions{
    {{"width", 0.25, QT_TRANSLATE_NOOP("qd", "How wide each side of the band is, in standard deviations.")},
     {"significance", 0.05, QT_TRANSLATE_NOOP("qd", "How improbable the gathering must be of two equal sides.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-005",
      .title = QT_TRANSLATE_NOOP("qd", "Green by luck"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A target met now and then"),
      .level = Level::Note,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The target lies inside the natural process limits, the latest value meets it, the process meets it with "
          "a probability of up to mostOdds, and so many of the last twelve values did. Not while a "
          "signal of the review window says that the process is another one now."),
      .says = QT_TRANSLATE_NOOP("qd", "It was met this time; next time it may not be."),
      .question = QT_TRANSLATE_NOOP("qd", "What would make meeting it reliable?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Twelve final values, a target and a direction."),
      .silence = QT_TRANSLATE_NOOP("qd", "Mark the objective it serves as aspirational."),
      .source = QT_TRANSLATE_NOOP("qd", "Wheeler: Making Sense of Data. SPC Press (2003)."),
      .options = LuckOptions,
      .run = greenByLuck,
      .reads = SeriesTables | tablesOf<Objective, Department>},
     {.id = "KPI-008",
      .title = QT_TRANSLATE_NOOP("qd", "Threshold hugging"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Values close to the target"),
      .level = Level::Note,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Of the last 24 final values, at least eight lie within width standard deviations of their "
                            "targets, and more of them on the good side than two equal sides would give with a "
                            "probability of significance."),
      .says = QT_TRANSLATE_NOOP("qd", "Results gather just on the safe side of the target."),
      .question = QT_TRANSLATE_NOOP("qd", "How is it measured when a period ends?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Twelve final values with targets, and a direction."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the values less rounded; otherwise dismiss the finding with a reason."),
      .source = QT_TRANSLATE_NOOP("qd", "Bunching tests of public economics."),
      .options = HuggingOptions,
      .run = thresholdHugging,
      .reads = SeriesTables | tablesOf<Department>}}};

} // namespace

std::span<const Rule> targetRules()
{
    return Rules;
}

} // namespace qd::rules
