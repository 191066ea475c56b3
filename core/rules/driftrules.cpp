// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/signalcontext.h"
#include "stats/trend.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

const Unit Percent{QStringLiteral("%")};
constexpr std::size_t yearsOfTrend = 3;

/// A line that a KPI must not cross.
struct Threshold
{
    double value = 0;
    stats::Crossing crossing = stats::Crossing::Downwards;
};

/// The one that a \a rising or falling KPI moves towards.
std::optional<Threshold> thresholdAhead(const Kpi &kpi, const Course &course, bool rising)
{
    const auto crossing = rising ? stats::Crossing::Upwards : stats::Crossing::Downwards;
    if (kpi.direction == Direction::Range) {
        const auto &bound = rising ? kpi.upper : kpi.lower;
        return bound ? std::optional(Threshold{*bound, crossing}) : std::nullopt;
    }
    const auto higher = higherIsGood(kpi.direction);
    if (!higher || *higher == rising || !course.target)
        return {};
    return Threshold{*course.target, crossing};
}

bool hasThreshold(const Kpi &kpi, const Course &course)
{
    return kpi.direction == Direction::Range ? kpi.lower || kpi.upper : higherIsGood(kpi.direction) && course.target;
}

/// The last day of the cycle of \a asOf; of the fiscal quarter when there is none.
QDate endOfCycle(const Context &context)
{
    for (const Cycle &cycle : context.plan.table<Cycle>()) {
        if (cycle.firstDay.isValid() && cycle.firstDay <= context.asOf && context.asOf <= cycle.lastDay)
            return cycle.lastDay;
    }
    return context.calendar.end(context.calendar.containing(context.asOf, Cadence::Quarter));
}

/// Where a KPI is heading.
struct Drift
{
    stats::Trend trend; ///< of the values without their season
    Threshold threshold;
    double probability = 0; ///< that the threshold is crossed by the end of the cycle
    Period crossedIn;
};

/// Values of the last three years, and the same without what the time of year adds to each.
struct Recent
{
    stats::Values values;
    stats::Series adjusted;
    stats::Series effects;

    double effectAt(std::size_t index) const { return effects[index % effects.size()].value_or(0); }
};

stats::Measured<Recent> recentOf(const Watched &watched)
{
    const stats::Values all = watched.values();
    Recent recent;
    recent.values = all.last(std::min(all.size(), yearsOfTrend * std::size_t(watched.pace.year)));
    if (watched.pace.year == 1)
        recent.values = all;
    const auto season = stats::season(recent.values, {.periods = watched.pace.year}, recent.values.size());
    if (!season)
        return tl::unexpected(season.error());
    recent.effects = season->effects;
    for (std::size_t index = 0; index < recent.values.size(); ++index) {
        const auto &value = recent.values[index];
        recent.adjusted.push_back(value ? std::optional(*value - recent.effectAt(index)) : std::nullopt);
    }
    return recent;
}

/// The drift of \a recent towards a threshold that is still ahead. The fit of the season takes noise away that a trend
/// must be measured against: the values with their season must show the trend, too, and the smaller odds count.
std::optional<Drift> driftOf(const Watched &watched, const Recent &recent, int ahead, double significance)
{
    const auto plain = stats::trend(recent.values);
    auto adjusted = stats::trend(recent.adjusted);
    if (!plain || !adjusted || plain->p >= significance || adjusted->p >= significance
        || (plain->slope > 0) != (adjusted->slope > 0))
        return {};
    const auto threshold = thresholdAhead(*watched.kpi, watched.course, adjusted->slope > 0);
    if (!threshold)
        return {};
    const double effect = recent.effectAt(recent.values.size() - 1 + std::size_t(ahead));
    const auto until = stats::periodsUntil(*adjusted, threshold->value, threshold->crossing);
    if (!until || *until <= 0 || *until > ahead)
        return {};
    Drift drift{.trend = *adjusted, .threshold = *threshold};
    drift.probability =
        std::min(stats::crossingProbability(*adjusted, threshold->value - effect, threshold->crossing, ahead),
                 stats::crossingProbability(*plain, threshold->value, threshold->crossing, ahead));
    drift.crossedIn = watched.course.periods.back();
    return drift;
}

/// What the department itself foresees for the end of the cycle.
const Observation *forecastFor(const Context &context, const Kpi &kpi, const Period &period)
{
    const Observation *value = context.plan.observation(kpi.id, period);
    return value && value->forecast ? value : nullptr;
}

void reportDrift(Context &context, const Watched &watched, const Drift &drift, const Period &horizon)
{
    const Kpi &kpi = *watched.kpi;
    const Quantity threshold{drift.threshold.value, kpi.unit};
    const Quantity odds = readable(drift.probability, Percent);
    const Period &last = watched.course.periods.back();
    Finding finding;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "On its way across its line"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 is on its way across %2 in %3"), {kpi.name, threshold, drift.crossedIn});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {odds});
    const Observation *forecast = forecastFor(context, kpi, horizon);
    finding.evidence.push_back(
        forecast ? Evidence{message(QT_TRANSLATE_NOOP("qd", "The forecast for %1 is %2."),
                                    {horizon, Quantity{*forecast->forecast, kpi.unit}}),
                            {subjectOf(kpi, *forecast)},
                            message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)}),
                            placeOf(*forecast)}
                 : reportedBy(context.plan, kpi, last,
                              message(QT_TRANSLATE_NOOP("qd", "The line to hold is %1."), {threshold})));
    finding.evidence.push_back(
        {message(drift.trend.slope > 0
                     ? QT_TRANSLATE_NOOP("qd",
                                         "Over %1 values it rises by %2 a period; without a trend, a row like "
                                         "this has a probability of at most %3.")
                     : QT_TRANSLATE_NOOP("qd",
                                         "Over %1 values it falls by %2 a period; without a trend, a row like "
                                         "this has a probability of at most %3."),
                 {drift.trend.n, Quantity{std::abs(drift.trend.slope), kpi.unit}, atMost(drift.trend.p)}),
         {subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why =
        message(QT_TRANSLATE_NOOP(
                    "qd", "Shown because the trend is beyond %1 in %2 with a probability of %3; the limit is %4."),
                {threshold, horizon, odds, Quantity{context.option("fewestOdds"), Percent}});
    finding.due = drift.crossedIn.start;
    finding.firstSeen = context.calendar.end(last);
    const bool certain = drift.probability >= context.option("errorOdds");
    reportOn(context, kpi, std::move(finding), forecast ? Level::Note : certain ? Level::Error : Level::Warning);
}

void judgeDrift(Context &context, const Watched &watched, QDate until)
{
    const Kpi &kpi = *watched.kpi;
    const auto silence = [&](stats::Silence reason) {
        context.cannotEvaluate(subjectOf(kpi), reasonOf(watched, reason));
    };
    if (!watched.season
        && (watched.season.error() == stats::Silence::LatestMissing
            || watched.season.error() == stats::Silence::TooManyMissing))
        return silence(watched.season.error());
    const auto recent = watched.pace.year > 0 ? recentOf(watched) : tl::unexpected(stats::Silence::TooFewValues);
    if (!recent)
        return silence(recent.error());
    const Period last = watched.course.periods.back();
    const Period horizon = context.calendar.lastClosed(until, kpi.cadence);
    const int ahead = context.calendar.distance(last, horizon);
    if (ahead <= 0) {
        context.cannotEvaluate(subjectOf(kpi),
                               message(QT_TRANSLATE_NOOP("qd", "no further value falls into the cycle")));
        return;
    }
    auto drift = driftOf(watched, *recent, ahead, context.option("significance"));
    if (!drift || drift->probability < context.option("fewestOdds"))
        return;
    const double periods = *stats::periodsUntil(drift->trend, drift->threshold.value, drift->threshold.crossing);
    for (int step = 0; step < int(std::ceil(periods)); ++step)
        drift->crossedIn = context.calendar.next(drift->crossedIn);
    reportDrift(context, watched, *drift, horizon);
}

void driftingToBreach(Context &context)
{
    const QDate until = endOfCycle(context);
    context.forEachWatched([&](const Watched &watched) {
        if (watched.pace.year == 0 || hasThreshold(*watched.kpi, watched.course))
            judgeDrift(context, watched, until);
    });
}

constexpr std::array<Option, 3> DriftOptions{
    {{"significance", 0.05, QT_TRANSLATE_NOOP("qd", "How improbable the row must be without a trend.")},
     {"fewestOdds", 0.5, QT_TRANSLATE_NOOP("qd", "How probably the line is crossed by the end of the cycle.")},
     {"errorOdds", 0.8, QT_TRANSLATE_NOOP("qd", "From this probability on it is an error.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "KPI-003",
      .title = QT_TRANSLATE_NOOP("qd", "Drifting to breach"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A number moving towards its line"),
      .level = Level::Warning,
      .kind = Kind::Statistical,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The values of the last three years have a trend towards the target or bound "
                            "(Mann-Kendall, below significance, with and without the time of year), and the trend is "
                            "beyond it by the end of the cycle with a probability of fewestOdds. From errorOdds on an "
                            "error; a note when the department has a forecast for that period."),
      .says = QT_TRANSLATE_NOOP("qd", "On its present slope the number crosses its target."),
      .question = QT_TRANSLATE_NOOP("qd", "What bends it, and by when?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Final values of two years with the latest ones, and a target or bound."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the forecast of a known ramp."),
      .source = QT_TRANSLATE_NOOP("qd",
                                  "Sen: Estimates of the regression coefficient based on Kendall's tau. JASA 63 "
                                  "(1968)."),
      .options = DriftOptions,
      .run = driftingToBreach,
      .reads = SeriesTables | tablesOf<Cycle, Department>}}};

} // namespace

std::span<const Rule> driftRules()
{
    return Rules;
}

} // namespace qd::rules
