// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/demand.h"
#include "rules/families.h"
#include "rules/workload.h"
#include "stats/exhaustion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Quantity days(double value)
{
    return {std::round(value * 10) / 10, {}};
}

using Key = std::pair<DepartmentId, Cadence>;
using Rows = std::vector<const Capacity *>;

/// The capacities of each department and cadence, earliest first.
std::map<Key, Rows> rowsIn(const Plan &plan)
{
    std::map<Key, Rows> rows;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        if (plan.find(capacity.department))
            rows[{capacity.department, capacity.cadence}].push_back(&capacity);
    }
    for (auto &[key, row] : rows)
        std::ranges::sort(row, {}, &Capacity::start);
    return rows;
}

/// Demand of periods that have ended, one right after the other, up to the last that is known.
struct Demand
{
    std::vector<const Capacity *> rows;
    std::vector<double> values;
};

Demand demandIn(const FiscalCalendar &calendar, const Rows &rows, QDate asOf)
{
    Demand demand{.rows = endedDemand(calendar, rows, asOf), .values = {}};
    for (const Capacity *capacity : demand.rows)
        demand.values.push_back(*capacity->demand);
    return demand;
}

/// What there is in each of \a count periods after \a last; what was said of the latest stays. Empty when nothing was.
std::vector<double> capacityAfter(const FiscalCalendar &calendar, const Rows &rows, const Period &last, int count)
{
    std::vector<double> values;
    std::optional<double> current;
    auto row = rows.begin();
    Period period = last;
    for (int place = 0; place < count; ++place) {
        period = calendar.next(period);
        for (; row != rows.end() && (*row)->start <= period.start; ++row) {
            if ((*row)->available)
                current = *(*row)->available + (*row)->overtime.value_or(0);
        }
        if (!current)
            return {};
        values.push_back(*current);
    }
    return values;
}

/// When demand passes capacity, and when help can be there.
struct Race
{
    const Department *department = nullptr;
    Demand demand;
    stats::Forecast forecast;
    stats::Exhaustion exhaustion;
    std::vector<double> capacity;
    std::vector<Period> periods; ///< those of the forecast
    QDate relief; ///< the first day on which what is asked for today works
    double buffer = 0;

    QDate dayOf(std::optional<int> period) const { return period ? periods[size_t(*period) - 1].start : QDate(); }
    bool isBeforeRelief(std::optional<int> period) const { return period && dayOf(period) < relief; }
};

/// Every period that begins before the relief, and one more.
std::vector<Period> periodsUntil(const FiscalCalendar &calendar, const Period &last, QDate relief)
{
    std::vector<Period> periods;
    Period period = last;
    while (int(periods.size()) < MostDemandPeriods && (periods.empty() || periods.back().start < relief)) {
        period = calendar.next(period);
        periods.push_back(period);
    }
    return periods;
}

void cannotSay(Context &context, const Department &department, const char *reason)
{
    context.cannotEvaluate(subjectOf(department), message(reason));
}

/// Nothing, and a line that says why, when it cannot be told.
std::optional<Race> raceOf(Context &context, const Department &department, Cadence cadence, const Rows &rows)
{
    Race race{.department = &department, .demand = demandIn(context.calendar, rows, context.asOf)};
    const auto count = int(race.demand.values.size());
    if (count < int(context.option("fewestPeriods"))) {
        context.cannotEvaluate(subjectOf(department),
                               message(QT_TRANSLATE_N_NOOP("qd", "demand of only %n period(s) in a row"), {}, count));
        return {};
    }
    const Period last{cadence, race.demand.rows.back()->start};
    if (context.calendar.distance(last, context.calendar.lastClosed(context.asOf.addDays(-1), cadence))
        > OldestDemand) {
        cannotSay(context, department, QT_TRANSLATE_NOOP("qd", "its demand is not up to date"));
        return {};
    }
    if (!department.capacityLeadDays || *department.capacityLeadDays < 0) {
        cannotSay(context, department, QT_TRANSLATE_NOOP("qd", "how long it takes to add capacity is not entered"));
        return {};
    }
    race.relief = context.asOf.addDays(*department.capacityLeadDays);
    race.periods = periodsUntil(context.calendar, last, race.relief);
    race.capacity = capacityAfter(context.calendar, rows, last, int(race.periods.size()));
    race.buffer = std::clamp(context.option("buffer"), 0.0, 0.99);
    const auto forecast = stats::forecast(race.demand.values, {int(race.periods.size()), periodsAYear(cadence)});
    const auto seed = std::uint64_t(department.id.value) * 8 + std::uint64_t(cadence);
    const auto exhaustion =
        forecast ? stats::exhaustion(*forecast, race.capacity, race.buffer, seed) : std::optional<stats::Exhaustion>();
    if (!exhaustion) {
        cannotSay(context, department, QT_TRANSLATE_NOOP("qd", "what is available is not entered"));
        return {};
    }
    race.forecast = *forecast;
    race.exhaustion = *exhaustion;
    return race;
}

Evidence demandEvidence(const Race &race)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "Demand went from %1 to %2 person-days between %3 and %4."),
                              {days(race.demand.values.front()), days(race.demand.values.back()),
                               Period{race.demand.rows.front()->cadence, race.demand.rows.front()->start},
                               Period{race.demand.rows.back()->cadence, race.demand.rows.back()->start}}),
                      {},
                      message(QT_TRANSLATE_NOOP("qd", "The numbers"))};
    for (const Capacity *capacity : race.demand.rows)
        evidence.refs.push_back(subjectOf(*race.department, *capacity));
    return evidence;
}

/// The forecast for the period at \a place, and when each share of the courses has passed the capacity.
void addForecast(const Race &race, size_t place, Finding &finding)
{
    const Subject capacity = subjectOf(*race.department, *race.demand.rows.back());
    const Message speaker = message(QT_TRANSLATE_NOOP("qd", "The forecast"));
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP(
                     "qd",
                     "For %1 the forecast is %2 person-days, and %3 there are: exceeded in %4 of %5 possible courses."),
                 {race.periods[place], days(race.forecast.periods[place].value), days(race.capacity[place]),
                  percent(race.exhaustion.probability[place]), stats::exhaustionPaths}),
         {capacity},
         speaker});
    const std::array<std::pair<double, std::optional<int>>, 3> dates{
        {{0.2, race.exhaustion.early}, {0.5, race.exhaustion.middle}, {0.8, race.exhaustion.late}}};
    for (const auto &[share, period] : dates) {
        if (period)
            finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "Exceeded in %1 of them or more in %2."),
                                                {percent(share), race.periods[size_t(*period) - 1]}),
                                        {capacity},
                                        speaker});
    }
}

void report(Context &context, const Race &race)
{
    const bool likely = race.isBeforeRelief(race.exhaustion.middle);
    const int crossing = likely ? *race.exhaustion.middle : *race.exhaustion.early;
    const auto place = size_t(crossing) - 1;
    const Department &department = *race.department;
    Finding finding;
    finding.subjects = {subjectOf(department), subjectOf(department, *race.demand.rows.back())};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Demand passes capacity before help is there"));
    finding.title = likely
        ? message(QT_TRANSLATE_NOOP("qd", "Demand of %1 likely passes its capacity in %2, help is there on %3"),
                  {department.name, race.periods[place], race.relief})
        : message(QT_TRANSLATE_NOOP("qd", "Demand of %1 may pass its capacity in %2, help is there on %3"),
                  {department.name, race.periods[place], race.relief});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {race.periods[place]});
    finding.evidence = {demandEvidence(race),
                        {message(QT_TRANSLATE_NOOP("qd", "It takes %1 days until more capacity works: %2."),
                                 {*department.capacityLeadDays, race.relief}),
                         {subjectOf(department)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {department.name})}};
    addForecast(race, place, finding);
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because %1 begins before %2, with a probability of %3 or more."),
                {race.periods[place], race.relief, percent(likely ? 0.5 : 0.2)});
    finding.due = race.periods[place].start.addDays(-*department.capacityLeadDays);
    finding.confidence = std::max(0.5, race.exhaustion.probability[place]);
    context.report(std::move(finding), likely ? Level::Error : Level::Warning);
}

void exhaustionBeforeRelief(Context &context)
{
    const auto &capacities = context.plan.table<Capacity>();
    if (capacities.empty())
        return;
    if (std::ranges::none_of(capacities, [](const Capacity &each) { return each.demand.has_value(); })) {
        context.cannotEvaluate(subjectOf(context.plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no department says how much is asked of it")));
        return;
    }
    DepartmentId told;
    for (const auto &[key, rows] : rowsIn(context.plan)) {
        const bool says = std::ranges::any_of(rows, [](const Capacity *each) { return each->demand.has_value(); });
        const Department &department = *context.plan.find(key.first);
        if (!says || department.id == told)
            continue;
        const auto race = raceOf(context, department, key.second, rows);
        if (race && (race->isBeforeRelief(race->exhaustion.middle) || race->isBeforeRelief(race->exhaustion.early))) {
            report(context, *race);
            told = department.id;
        }
    }
}

constexpr std::array<Option, 2> ReliefOptions{
    {{"fewestPeriods", 12, QT_TRANSLATE_NOOP("qd", "How many periods in a row must say their demand.")},
     {"buffer", 0, QT_TRANSLATE_NOOP("qd", "Share of the capacity that is held back for surges.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-003",
      .title = QT_TRANSLATE_NOOP("qd", "Exhaustion before relief"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Full before help can be there"),
      .level = Level::Error,
      .kind = Kind::Statistical,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Demand of fewestPeriods or more, carried forward with a damped trend, passes the capacity less the buffer "
          "in "
          "a period that begins before capacity asked for today can work: in half of the possible courses an error, in "
          "one of five a warning."),
      .says = QT_TRANSLATE_NOOP("qd", "Demand passes capacity before help can arrive."),
      .question = QT_TRANSLATE_NOOP("qd", "What must be ordered, or who hired, now?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Demand and capacity by period, and the days it takes to add capacity."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the capacity that is planned for later periods."),
      .source =
          QT_TRANSLATE_NOOP("qd",
                            "Gardner and McKenzie: Forecasting trends in time series. Management Science 31 (1985). "
                            "Makridakis, Spiliotis "
                            "and Assimakopoulos: The M4 Competition. International Journal of Forecasting 36 (2020)."),
      .options = ReliefOptions,
      .run = exhaustionBeforeRelief,
      .reads = tablesOf<Capacity, Department>}}};

} // namespace

std::span<const Rule> reliefRules()
{
    return Rules;
}

} // namespace qd::rules
