// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capacityoutlook.h"

#include "rules/catalogue.h"
#include "rules/demand.h"
#include "rules/settings.h"
#include "stats/exhaustion.h"

#include <algorithm>
#include <map>

namespace qd::report {

namespace {

constexpr int PeriodsBack = 12;
constexpr int PeriodsAhead = 12;

/// What a rule reads for the whole company.
double optionOf(const Plan &plan, const char *rule, const char *name)
{
    for (const rules::OptionInForce &option : rules::optionsInForce(plan, *rules::findRule(QLatin1String(rule)))) {
        if (qstrcmp(option.name, name) == 0)
            return option.value;
    }
    return 0;
}

using Rows = std::vector<const Capacity *>;

/// Earliest first, as their table is.
Rows rowsOf(const Plan &plan, DepartmentId department, Cadence cadence)
{
    Rows rows;
    for (const Capacity &capacity : plan.table<Capacity>().startingWith(department)) {
        if (capacity.cadence == cadence)
            rows.push_back(&capacity);
    }
    return rows;
}

std::optional<double> capacityIn(const Rows &rows, const Period &period)
{
    std::optional<double> current;
    for (const Capacity *row : rows) {
        if (row->start > period.start)
            break;
        if (row->available)
            current = *row->available + row->overtime.value_or(0);
    }
    return current;
}

/// The first period of those in a row, up to the last known one, whose demand is above what can be used.
std::optional<std::size_t> passedIn(const DemandOutlook &outlook, std::size_t known)
{
    std::optional<std::size_t> first;
    for (std::size_t index = known; index-- > 0;) {
        const auto usable = outlook.usable(index);
        if (!usable || !rules::exceeds(*outlook.demand[index] / std::max(1e-9, *usable), 1))
            break;
        first = index;
    }
    return first;
}

/// As CAP-003 asks: over the periods up to the relief, and where nothing is passed by then, over those after it.
std::optional<std::size_t> exhaustedIn(const DemandOutlook &outlook, const std::vector<double> &values,
                                       std::size_t known, std::uint64_t seed, int season)
{
    std::size_t untilRelief = known;
    while (outlook.relief.isValid() && untilRelief < outlook.periods.size()
           && (untilRelief == known || outlook.periods[untilRelief - 1].start < outlook.relief))
        ++untilRelief;
    std::size_t tested = known; // nothing is passed before it
    for (const std::size_t end : {untilRelief, outlook.periods.size()}) {
        std::vector<double> capacity;
        for (std::size_t index = known; index < end && outlook.capacity[index]; ++index)
            capacity.push_back(*outlook.capacity[index]);
        const auto horizon = int(end - known);
        if (horizon == 0 || int(capacity.size()) < horizon)
            continue;
        const auto forecast = stats::forecast(values, {horizon, season});
        const auto exhaustion = forecast ? stats::exhaustion(*forecast, capacity, outlook.buffer, seed)
                                         : std::optional<stats::Exhaustion>();
        if (exhaustion && exhaustion->middle)
            return std::max(tested, known + std::size_t(*exhaustion->middle) - 1);
        tested = end;
    }
    return {};
}

void addForecast(DemandOutlook &outlook, const FiscalCalendar &calendar, const Rows &rows, const Rows &demand,
                 QDate asOf)
{
    const Period last{demand.back()->cadence, demand.back()->start};
    const bool isOld =
        calendar.distance(last, calendar.lastClosed(asOf.addDays(-1), last.cadence)) > rules::OldestDemand;
    if (outlook.known < outlook.needed || isOld)
        return;
    std::vector<double> values;
    for (const Capacity *each : demand)
        values.push_back(*each->demand);
    int ahead = PeriodsAhead;
    if (outlook.relief.isValid())
        ahead = std::clamp(calendar.distance(last, calendar.containing(outlook.relief, last.cadence)) + 2, ahead,
                           rules::MostDemandPeriods);
    const int season = rules::periodsAYear(last.cadence);
    const auto forecast = stats::forecast(values, {ahead, season});
    if (!forecast)
        return;
    const std::size_t known = outlook.periods.size();
    for (const stats::ForecastPeriod &each : forecast->periods) {
        outlook.periods.push_back(calendar.next(outlook.periods.back()));
        outlook.demand.emplace_back();
        outlook.forecast.emplace_back(each.value);
        outlook.capacity.push_back(capacityIn(rows, outlook.periods.back()));
    }
    const auto seed = std::uint64_t(outlook.department->id.value) * 8 + std::uint64_t(last.cadence); // as CAP-003
    if (!outlook.crossing)
        outlook.crossing = exhaustedIn(outlook, values, known, seed, season);
}

DemandOutlook outlookOf(const Plan &plan, const Department &department, const Rows &rows, const Rows &demand,
                        QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    DemandOutlook outlook;
    outlook.department = &department;
    outlook.buffer = std::clamp(optionOf(plan, "CAP-003", "buffer"), 0.0, 0.99);
    outlook.known = int(demand.size());
    outlook.needed = int(optionOf(plan, "CAP-003", "fewestPeriods"));
    if (department.capacityLeadDays && *department.capacityLeadDays >= 0)
        outlook.relief = asOf.addDays(*department.capacityLeadDays);
    for (std::size_t index = demand.size() - std::min<std::size_t>(demand.size(), PeriodsBack); index < demand.size();
         ++index) {
        const Period period{demand[index]->cadence, demand[index]->start};
        outlook.periods.push_back(period);
        outlook.demand.push_back(demand[index]->demand);
        outlook.forecast.emplace_back();
        outlook.capacity.push_back(capacityIn(rows, period));
    }
    outlook.crossing = passedIn(outlook, outlook.periods.size());
    addForecast(outlook, calendar, rows, demand, asOf);
    return outlook;
}

} // namespace

std::optional<double> DemandOutlook::usable(std::size_t period) const
{
    return capacity[period] ? std::optional(*capacity[period] * (1 - buffer)) : std::nullopt;
}

std::optional<DemandOutlook> demandOutlook(const Plan &plan, const Department &department, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    std::optional<DemandOutlook> best;
    for (const Cadence cadence : {Cadence::Month, Cadence::Quarter, Cadence::Week}) {
        const Rows rows = rowsOf(plan, department.id, cadence);
        const Rows demand = rules::endedDemand(calendar, rows, asOf);
        if (demand.size() < 2)
            continue;
        DemandOutlook outlook = outlookOf(plan, department, rows, demand, asOf);
        const bool isKnown = std::ranges::any_of(outlook.capacity, [](const auto &value) { return value.has_value(); });
        if (isKnown && (!best || outlook.known > best->known))
            best = std::move(outlook);
    }
    return best;
}

std::vector<PlannedOutlook> plannedOutlooks(const Plan &plan, QDate asOf)
{
    const bool counts = optionOf(plan, "CAP-001", "runningWork") > 0;
    const double buffer = std::clamp(optionOf(plan, "CAP-001", "buffer"), 0.0, 1.0);
    std::map<DepartmentId, PlannedOutlook> outlooks;
    for (auto &[key, periods] :
         rules::plannedPeriods(plan, asOf, counts ? rules::RunningWork::Counts : rules::RunningWork::IsTakenOff)) {
        PlannedOutlook &outlook = outlooks[key.first];
        outlook.department = plan.find(key.first);
        outlook.buffer = buffer;
        if (periods.size() > outlook.periods.size())
            outlook.periods = periods;
    }
    for (const Capacity &capacity : plan.table<Capacity>()) {
        const auto outlook = outlooks.find(capacity.department);
        if (counts || outlook == outlooks.end() || !capacity.available)
            continue;
        QDate &since = outlook->second.since;
        since = since.isValid() ? std::min(since, capacity.start) : capacity.start;
    }
    std::vector<PlannedOutlook> list;
    for (auto &[department, outlook] : outlooks)
        list.push_back(std::move(outlook));
    return list;
}

std::vector<Piece> piecesOf(const rules::Work &work)
{
    std::vector<Piece> pieces;
    for (const HandOff *handOff : work.promised)
        pieces.push_back({handOff->name, handOff->committedBy, handOff->effort.value_or(0)});
    for (const rules::OwnWork &own : work.own)
        pieces.push_back({own.initiative->title, own.initiative->due, own.effort});
    std::ranges::stable_sort(pieces, {}, &Piece::due);
    return pieces;
}

std::vector<Piece> beyond(const std::vector<Piece> &pieces, double room)
{
    std::vector<Piece> left;
    double used = 0;
    for (const Piece &piece : pieces) {
        used += piece.effort;
        if (piece.effort > 0 && rules::exceeds(used, room))
            left.push_back(piece);
    }
    return left;
}

std::optional<double> latestDemandShare(const Plan &plan, const Department &department, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    std::optional<double> share;
    for (const Cadence cadence : {Cadence::Month, Cadence::Quarter, Cadence::Week}) {
        const Rows rows = rowsOf(plan, department.id, cadence);
        const Rows demand = rules::endedDemand(calendar, rows, asOf);
        if (demand.size() < 2)
            continue;
        const auto capacity = capacityIn(rows, {cadence, demand.back()->start});
        if (capacity && *capacity > 0)
            share = std::max(share.value_or(0), *demand.back()->demand / *capacity);
    }
    return share;
}

} // namespace qd::report
