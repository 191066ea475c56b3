// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/workload.h"

#include "base/workdays.h"
#include "model/handoffstate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qd::rules {

namespace {

bool isOver(const Initiative &initiative)
{
    return initiative.status == Progress::Achieved || initiative.status == Progress::NotAchieved
        || initiative.status == Progress::Cancelled;
}

/// The share of \a initiative that is done from \a first to \a last, 0 to 1; on days off only if it has no others.
double shareBetween(const Initiative &initiative, QDate first, QDate last)
{
    const QDate from = std::max(initiative.startsOn, first);
    const QDate to = std::min(initiative.due, last);
    if (from > to)
        return 0;
    const int whole = workingDays(initiative.startsOn.addDays(-1), initiative.due);
    const int part = workingDays(from.addDays(-1), to);
    return whole > 0 ? double(part) / whole
                     : double(from.daysTo(to) + 1) / double(initiative.startsOn.daysTo(initiative.due) + 1);
}

void addOwn(const Initiative &initiative, QDate first, QDate last, Work &work)
{
    const bool dated =
        initiative.startsOn.isValid() && initiative.due.isValid() && initiative.startsOn <= initiative.due;
    const double share = dated ? shareBetween(initiative, first, last) : 0;
    if (!dated || (share > 0 && !initiative.effort))
        ++work.withoutEffort;
    else if (share > 0) {
        work.own.push_back({&initiative, share * *initiative.effort});
        work.ownEffort += work.own.back().effort;
    }
}

Quantity days(double value)
{
    return {std::round(value * 10) / 10, {}};
}

void addReferences(const Work &work, Evidence &evidence)
{
    for (const HandOff *handOff : work.promised)
        evidence.refs.push_back(subjectOf(*handOff));
    for (const OwnWork &own : work.own)
        evidence.refs.push_back(subjectOf(*own.initiative));
}

} // namespace

Workload::Workload(const Plan &plan)
{
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (isAccepted(handOff) && handOff.committedBy.isValid())
            m_handOffs[handOff.giver].push_back(&handOff);
    }
    for (const Initiative &initiative : plan.table<Initiative>()) {
        if (!isOver(initiative))
            m_initiatives[initiative.department].push_back(&initiative);
    }
}

Work Workload::between(DepartmentId department, QDate first, QDate last, QDate since) const
{
    Work work;
    if (const auto found = m_handOffs.find(department); found != m_handOffs.end()) {
        for (const HandOff *handOff : found->second) {
            if (handOff->committedBy < first || handOff->committedBy > last)
                continue;
            work.promised.push_back(handOff);
            work.promisedEffort += handOff->effort.value_or(0);
            work.withoutEffort += handOff->effort ? 0 : 1;
        }
    }
    if (const auto found = m_initiatives.find(department); found != m_initiatives.end()) {
        for (const Initiative *initiative : found->second) {
            const bool before = since.isValid() && initiative->startsOn.isValid() && initiative->startsOn < since;
            if (!before)
                addOwn(*initiative, first, last, work);
        }
    }
    std::ranges::sort(work.promised, {},
                      [](const HandOff *each) { return std::tuple(-each->effort.value_or(0), each->id); });
    std::ranges::sort(work.own, {}, [](const OwnWork &each) { return std::tuple(-each.effort, each.initiative->id); });
    return work;
}

double PlannedPeriod::ratio() const
{
    if (available > 0)
        return work.effort() / available;
    return work.effort() > 0 ? std::numeric_limits<double>::infinity() : 0;
}

PlannedPeriods plannedPeriods(const Plan &plan, QDate asOf, RunningWork running)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const Workload workload(plan);
    std::map<DepartmentId, QDate> since;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        if (!capacity.available)
            continue;
        const auto [entry, isNew] = since.emplace(capacity.department, capacity.start);
        entry->second = std::min(entry->second, capacity.start);
    }
    PlannedPeriods periods;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        const QDate end = calendar.end({capacity.cadence, capacity.start});
        if (!capacity.available || end < asOf || !plan.find(capacity.department))
            continue;
        const QDate from = running == RunningWork::Counts ? QDate() : since[capacity.department];
        periods[{capacity.department, capacity.cadence}].push_back(
            {&capacity, *capacity.available + capacity.overtime.value_or(0),
             workload.between(capacity.department, capacity.start, end, from)});
    }
    for (auto &[key, row] : periods)
        std::ranges::sort(row, {}, [](const PlannedPeriod &each) { return each.capacity->start; });
    return periods;
}

Headcounts headcountsIn(const Plan &plan)
{
    Headcounts headcounts;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        if (const auto people = capacity.headcount ? capacity.headcount : capacity.plannedHeadcount)
            headcounts[capacity.department].emplace(capacity.start, *people);
    }
    return headcounts;
}

std::optional<double> headcountOn(const Headcounts &headcounts, DepartmentId department, QDate day)
{
    const auto known = headcounts.find(department);
    if (known == headcounts.end())
        return {};
    const auto later = known->second.upper_bound(day);
    return later == known->second.begin() ? std::nullopt : std::optional(std::prev(later)->second);
}

bool exceeds(double ratio, double limit)
{
    return ratio > limit + 1e-9 * std::max(1.0, std::abs(limit));
}

Evidence plannedIn(const Department &department, const PlannedPeriod &each)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "For %1: %2 person-days of hand-offs and %3 of initiatives."),
                              {each.period(), days(each.work.promisedEffort), days(each.work.ownEffort)}),
                      {subjectOf(department, *each.capacity)},
                      message(QT_TRANSLATE_NOOP("qd", "The plan"))};
    addReferences(each.work, evidence);
    return evidence;
}

Evidence availableIn(const Department &department, const PlannedPeriod &each)
{
    const Capacity &capacity = *each.capacity;
    const Message fact = capacity.overtime
        ? message(QT_TRANSLATE_NOOP("qd", "For %1 there are %2 person-days, %3 of them approved overtime."),
                  {each.period(), days(each.available), days(*capacity.overtime)})
        : message(QT_TRANSLATE_NOOP("qd", "For %1 there are %2 person-days."), {each.period(), days(each.available)});
    return {fact,
            {subjectOf(department, capacity)},
            message(QT_TRANSLATE_NOOP("qd", "%1 states"), {department.name}),
            capacity.source};
}

Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

Subject subjectOf(const Organisation &organisation)
{
    return {"organisation", organisation.id.value, organisation.name};
}

} // namespace qd::rules
