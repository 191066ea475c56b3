// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

namespace qd::generate {

namespace {

bool growUnacknowledged(Planter &planter)
{
    const double days = planter.effect({16, 30, 45});
    HandOff *request = planter.newPromise();
    if (!request)
        return false;
    request->status = HandOffStatus::Requested;
    request->requestedOn = planter.draft.asOf.addDays(-int(days));
    request->answeredOn = {};
    request->committedBy = {};
    planter.note({subjectOf(*request)}, request->objective, days, 0.6);
    return true;
}

bool growUnplanned(Planter &planter)
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return false;
    promise->effort.reset();
    planter.note({subjectOf(*promise)}, promise->objective, double(promise->answeredOn.daysTo(planter.draft.asOf)),
                 0.5);
    return true;
}

/// What comes late is missing: the last value of a KPI of the receiver falls.
void addFall(Planter &planter, DepartmentId receiver)
{
    constexpr double Sigmas = 6;
    Measure *measure = planter.takeMeasure([receiver](const Measure &each) { return each.kpi.department == receiver; });
    if (!measure || !measure->values.back())
        return;
    auto &value = measure->values.back();
    value = measure->rounded(*value - measure->good() * Sigmas * measure->behaviour.sigma);
    planter.noteConsequence("KPI-001", {subjectOf(measure->kpi)}, Sigmas);
}

/// One in five has consequences that show already.
bool growMismatch(Planter &planter)
{
    constexpr double Cascades = 0.2;
    const double days = planter.effect({3, 5, 15, 30, 60});
    HandOff *promise = planter.newPromise();
    if (!promise)
        return false;
    promise->committedBy = promise->neededBy.addDays(int(days));
    planter.note({subjectOf(*promise)}, promise->objective, days, days / 60);
    if (planter.chance().happens(Cascades))
        addFall(planter, promise->receiver);
    return true;
}

/// First on the list of its receiver, last of three or more in the queue of its giver.
bool growPriorityInversion(Planter &planter)
{
    constexpr int BehindAll = 500;
    Draft &draft = planter.draft;
    const DepartmentId receiver = planter.takeDepartment("queue");
    const DepartmentId giver = receiver.isValid() ? planter.neighbour(receiver) : DepartmentId();
    const DepartmentId other = giver.isValid() ? planter.neighbour(giver) : DepartmentId();
    if (!other.isValid())
        return false;
    for (int place = 0; place < 2; ++place)
        addPromise(draft, giver, other, draft.firstObjectives.at(other), planter.chance()).queueRank =
            BehindAll + place;
    HandOff &item = addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), planter.chance());
    item.queueRank = 2 * BehindAll + planter.instance();
    item.priority = 1;
    planter.note({subjectOf(item)}, item.objective, 1, 0.6);
    return true;
}

/// Promises around a circle of neighbours, each of which waits for the one before.
bool circle(Planter &planter, std::size_t size, int leadDays)
{
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    if (!first.isValid())
        return false;
    std::vector<DepartmentId> members;
    for (const DepartmentId each : draft.unitOf(first)) {
        if (!planter.isReserved(each))
            members.push_back(each);
    }
    if (members.size() < size)
        return false;
    planter.chance().shuffle(members);
    std::vector<HandOffId> items;
    std::vector<rules::Subject> subjects;
    for (std::size_t place = 0; place < size; ++place) {
        const DepartmentId receiver = members[(place + 1) % size];
        const HandOff &item =
            addPromise(draft, members[place], receiver, draft.firstObjectives.at(receiver), planter.chance());
        items.push_back(item.id);
        subjects.push_back(subjectOf(item));
    }
    for (std::size_t place = 0; place < size; ++place)
        draft.link(HandOffInput{items[place], items[(place + size - 1) % size], leadDays});
    planter.note(std::move(subjects), draft.get(items.front()).objective, double(size), leadDays > 0 ? 1 : 0.2);
    return true;
}

bool growCircularWait(Planter &planter)
{
    return circle(planter, std::size_t(planter.effect({2, 3, 4})), 3);
}

bool growCoupledBlock(Planter &planter)
{
    return circle(planter, std::size_t(planter.effect({2, 3})), 0);
}

bool growOverCommitted(Planter &planter)
{
    const double load = planter.effect({1.02, 1.05, 1.15});
    const DepartmentId giver = planter.takeDepartment();
    const DepartmentId receiver = giver.isValid() ? planter.neighbour(giver) : DepartmentId();
    if (!receiver.isValid())
        return false;
    const HandOff &last = fillMonth(planter, giver, receiver, 1, load);
    planter.note({subjectOf(planter.draft.get(giver))}, last.objective, load, 0.8);
    noteOverload(planter, giver);
    return true;
}

/// Two promises in a row that are each in time, and together too late for what they are for.
bool growLateChain(Planter &planter)
{
    const double days = planter.effect({5, 15, 30});
    Draft &draft = planter.draft;
    const Objective *objective = planter.newObjective();
    if (!objective)
        return false;
    const ObjectiveId id = objective->id;
    const QDate due = objective->due;
    const DepartmentId receiver = objective->department;
    const DepartmentId giver = planter.neighbour(receiver);
    const DepartmentId source = giver.isValid() ? planter.neighbour(giver) : DepartmentId();
    if (!source.isValid())
        return false;
    HandOff &input = addPromise(draft, source, giver, draft.firstObjectives.at(giver), planter.chance());
    input.committedBy = due.addDays(-20);
    input.neededBy = due.addDays(-18);
    const HandOffId inputId = input.id;
    HandOff &last = addPromise(draft, giver, receiver, id, planter.chance());
    last.committedBy = due.addDays(-10);
    last.neededBy = due.addDays(-8);
    draft.link(HandOffInput{last.id, inputId, 20 + int(days)});
    planter.note({subjectOf(draft.get(id)), subjectOf(draft.get(inputId)), subjectOf(last)}, id, days, days / 30);
    return true;
}

bool growOfferWithoutNeed(Planter &planter)
{
    HandOff *offer = planter.newPromise();
    if (!offer)
        return false;
    offer->neededBy = {};
    offer->requestedOn = {};
    planter.note({subjectOf(*offer)}, offer->objective, 1, 0.1);
    return true;
}

} // namespace

HandOff &fillMonth(Planter &planter, DepartmentId giver, DepartmentId receiver, int monthsAhead, double load)
{
    Draft &draft = planter.draft;
    const QDate start = QDate(draft.asOf.year(), draft.asOf.month(), 1).addMonths(monthsAhead);
    const QDate end = start.addMonths(1).addDays(-1);
    const auto capacity = std::ranges::find_if(
        draft.rows<Capacity>(), [&](const Capacity &each) { return each.department == giver && each.start == start; });
    double promised = 0;
    for (const HandOff &each : draft.rows<HandOff>()) {
        const bool accepted = each.status == HandOffStatus::Committed || each.status == HandOffStatus::InProgress;
        if (each.giver == giver && accepted && each.committedBy >= start && each.committedBy <= end)
            promised += each.effort.value_or(0);
    }
    HandOff &added = addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), planter.chance());
    added.committedBy = start.addDays(9);
    added.neededBy = start.addDays(10);
    added.effort = std::floor((load * *capacity->available - promised) * 100) / 100;
    return added;
}

std::span<const Plant> promisePlants()
{
    static constexpr std::array<Plant, 9> table{{{"DEP-007", growOverCommitted},
                                                 {"DEP-001", growUnacknowledged},
                                                 {"DEP-002", growUnplanned},
                                                 {"DEP-003", growMismatch},
                                                 {"DEP-004", growPriorityInversion},
                                                 {"DEP-005", growCircularWait},
                                                 {"DEP-006", growCoupledBlock},
                                                 {"DEP-010", growLateChain},
                                                 {"DEP-015", growOfferWithoutNeed}}};
    return table;
}

} // namespace qd::generate
