// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

/// CAP: more work than there are time and people for.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

constexpr double DaysOfAMonth = 18; ///< that one person has for the plan

QDate monthAhead(const Draft &draft, int months)
{
    return QDate(draft.asOf.year(), draft.asOf.month(), 1).addMonths(months);
}

QDate endOf(QDate month)
{
    return month.addMonths(1).addDays(-1);
}

/// The capacity that \a department says for \a month. Nothing: it does not.
Capacity *capacityOf(Draft &draft, DepartmentId department, QDate month)
{
    auto &all = draft.rows<Capacity>();
    const auto found = std::ranges::find_if(all, [&](const Capacity &each) {
        return each.department == department && each.start == month && each.available;
    });
    return found == all.end() ? nullptr : &*found;
}

/// Person-days of initiatives that fall into \a month, by working days.
double ownWork(const Draft &draft, DepartmentId department, QDate month)
{
    double sum = 0;
    for (const Initiative &each : draft.rows<Initiative>()) {
        const QDate from = std::max(each.startsOn, month);
        const QDate to = std::min(each.due, endOf(month));
        const int all = workingDays(each.startsOn.addDays(-1), each.due);
        if (each.department == department && from <= to && all > 0)
            sum += each.effort.value_or(0) * workingDays(from.addDays(-1), to) / all;
    }
    return sum;
}

double promisedWork(const Draft &draft, DepartmentId department, QDate month)
{
    double sum = 0;
    for (const HandOff &each : draft.rows<HandOff>()) {
        const bool isAccepted = each.status == HandOffStatus::Committed || each.status == HandOffStatus::InProgress;
        if (each.giver == department && isAccepted && each.committedBy >= month && each.committedBy <= endOf(month))
            sum += each.effort.value_or(0);
    }
    return sum;
}

double workOf(const Draft &draft, DepartmentId department, QDate month)
{
    return ownWork(draft, department, month) + promisedWork(draft, department, month);
}

constexpr int FarAhead = 3; ///< months: nothing is planned for then

/// A capacity for the month that is far ahead, as large as the one of the month before. Nothing: one is said already.
Capacity *addCapacityFarAhead(Draft &draft, DepartmentId department)
{
    if (capacityOf(draft, department, monthAhead(draft, FarAhead)))
        return nullptr;
    Capacity further = *capacityOf(draft, department, monthAhead(draft, FarAhead - 1));
    further.start = monthAhead(draft, FarAhead);
    draft.link(further);
    return &draft.rows<Capacity>().back();
}

std::vector<rules::Subject> capacitySubjects(const Draft &draft, DepartmentId department)
{
    const Department &named = draft.get(department);
    return {subjectOf(named), {"capacity", department.value, named.name}};
}

/// A department that nothing else was said about of how full it is, and that gets no further work. Invalid: none is
/// left.
DepartmentId takeLoad(Planter &planter)
{
    const DepartmentId department = planter.takeDepartment();
    if (department.isValid())
        planter.reserve(department);
    return department;
}

/// Gives \a department an initiative so that it has \a effort person-days to do in \a month.
void addOwnWork(Planter &planter, DepartmentId department, QDate month, double effort)
{
    Draft &draft = planter.draft;
    const Objective &objective = draft.get(draft.firstObjectives.at(department));
    const double missing = effort - workOf(draft, department, month);
    draft.add(Initiative{.title = word(verbs(), planter.chance().below(verbs().size())) + u' '
                             + word(objects(), planter.chance().below(objects().size())) + u' ' + draft.uniqueCode('I'),
                         .department = department,
                         .owner = objective.owner,
                         .objective = objective.id,
                         .startsOn = month,
                         .due = endOf(month),
                         .effort = std::floor(missing * 100) / 100,
                         .status = Progress::NotStarted});
}

bool growTooMuch(Planter &planter)
{
    const double load = planter.effect({1.02, 1.05, 1.15});
    const DepartmentId department = takeLoad(planter);
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    const QDate month = monthAhead(draft, 1);
    addOwnWork(planter, department, month, load * *capacityOf(draft, department, month)->available);
    planter.note({subjectOf(draft.get(department))}, draft.firstObjectives.at(department), load, 0.8);
    noteOverload(planter, department);
    return true;
}

// CAP-002: nearly full.

/// Two months in a row, with or without a request for help.
bool growNearlyFull(Planter &planter, DepartmentId department, double load)
{
    Draft &draft = planter.draft;
    for (const int months : {1, 2}) {
        const QDate month = monthAhead(draft, months);
        addOwnWork(planter, department, month, load * *capacityOf(draft, department, month)->available);
    }
    const auto subjects = capacitySubjects(draft, department);
    planter.note(subjects, draft.firstObjectives.at(department), load, 0.5);
    if (planter.form(2) == 0)
        draft.add(ResourceRequest{.title = u"One more for "_s + draft.nameOf(department),
                                  .department = department,
                                  .amount = 1,
                                  .neededBy = monthAhead(draft, 1)});
    else
        planter.noteConsequence("CAP-006", subjects, load);
    return true;
}

bool growQueue(Planter &planter)
{
    constexpr double Slow = 0.97;
    const double load = planter.effect({0.92, 0.95, 0.98});
    const DepartmentId department = takeLoad(planter);
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    const QDate month = monthAhead(draft, 1);
    if (promisedWork(draft, department, month) <= 0 || planter.form(3) != 0)
        return growNearlyFull(planter, department, load);
    Capacity &capacity = *capacityOf(draft, department, month);
    capacity.turnaroundDays = 1; // where a request waits more than a week
    addOwnWork(planter, department, month, Slow * *capacity.available);
    planter.note(capacitySubjects(draft, department), draft.firstObjectives.at(department), Slow, 0.5);
    return true;
}

// CAP-003: full before help can be there.

/// Two years of demand that rises by \a slope of the capacity a month, and passes it \a monthsLeft after the last.
void addRise(Planter &planter, DepartmentId department, double slope, double monthsLeft)
{
    constexpr int Months = 24;
    constexpr double Least = 0.1;
    constexpr double Noise = 0.01;
    Draft &draft = planter.draft;
    const double available = *capacityOf(draft, department, monthAhead(draft, 0))->available;
    std::vector<double> demand;
    for (int month = 0; month < Months; ++month) {
        const double level = 1 - slope * (monthsLeft + Months - 1 - month);
        demand.push_back((std::max(Least, level) + Noise * planter.chance().normal()) * available);
    }
    setDemand(draft, department, draft.months.back().addMonths(1 - Months), demand);
}

DepartmentId takeDemand(Planter &planter)
{
    return planter.takeDepartment("demand");
}

bool growExhaustion(Planter &planter)
{
    constexpr int LeadDays = 150;
    const double monthsLeft = planter.effect({2, 1, 0.5});
    const DepartmentId department = takeDemand(planter);
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    addRise(planter, department, 0.02, monthsLeft);
    draft.get(department).capacityLeadDays = LeadDays;
    planter.note(capacitySubjects(draft, department), draft.firstObjectives.at(department), monthsLeft, 0.5);
    return true;
}

/// Help is there before; more capacity is planned for the time when it is needed.
void addNearlyExhausted(Planter &planter)
{
    Draft &draft = planter.draft;
    if (const DepartmentId department = takeDemand(planter); department.isValid()) {
        addRise(planter, department, 0.02, 5);
        draft.get(department).capacityLeadDays = 20;
    }
    if (const DepartmentId department = takeDemand(planter); department.isValid()) {
        Capacity *planned = addCapacityFarAhead(draft, department);
        if (!planned)
            return;
        planned->available = std::ceil(1.4 * *planned->available);
        planned->headcount = planned->plannedHeadcount = std::ceil(*planned->available / DaysOfAMonth);
        addRise(planter, department, 0.035, 5); // steadily, so that the forecast is sure of it
        draft.get(department).capacityLeadDays = 150;
    }
}

// CAP-005: people who are not there, or not yet productive.

/// So many leave next month that who stays can do \a part of the work of \a month.
double leaveFor(Draft &draft, DepartmentId department, QDate month, double part)
{
    const double stay = part * workOf(draft, department, month) / DaysOfAMonth;
    const double there = *capacityOf(draft, department, monthAhead(draft, 0))->headcount;
    const double leave = std::round((there - stay) * 1000) / 1000;
    capacityOf(draft, department, monthAhead(draft, 1))->leavers = leave;
    return leave;
}

void setHeadcount(Draft &draft, DepartmentId department, double people)
{
    for (const int months : {1, 2}) {
        Capacity &capacity = *capacityOf(draft, department, monthAhead(draft, months));
        capacity.headcount = capacity.plannedHeadcount = people;
    }
}

bool growMissingPeople(Planter &planter)
{
    const double missing = planter.effect({0.05, 0.15, 0.3});
    const DepartmentId department = takeLoad(planter);
    if (!department.isValid())
        return false;
    Draft &draft = planter.draft;
    const double there = *capacityOf(draft, department, monthAhead(draft, 0))->headcount;
    const double leave = leaveFor(draft, department, monthAhead(draft, 1), 1 / (1 + missing));
    if (planter.form(2) == 0)
        capacityOf(draft, department, monthAhead(draft, 1))->hires = leave; // and have all to learn
    else
        setHeadcount(draft, department, there - leave);
    planter.note(capacitySubjects(draft, department), draft.firstObjectives.at(department), missing, 0.6);
    return true;
}

/// Promises alone fill a month to the brim.
void addFullMonth(Planter &planter)
{
    const DepartmentId giver = takeLoad(planter);
    const DepartmentId receiver = giver.isValid() ? planter.neighbour(giver) : DepartmentId();
    if (receiver.isValid() && addCapacityFarAhead(planter.draft, giver))
        fillMonth(planter, giver, receiver, FarAhead, 0.995);
}

/// Who stays can just do it; a month that is full to the brim; more than full, with overtime that is approved; nearly
/// so full that surges wait.
void addNearlyOverloaded(Planter &planter)
{
    Draft &draft = planter.draft;
    const QDate month = monthAhead(draft, 1);
    if (const DepartmentId department = takeLoad(planter); department.isValid())
        addOwnWork(planter, department, month, 0.999 * *capacityOf(draft, department, month)->available);
    if (const DepartmentId department = takeLoad(planter); department.isValid()) {
        Capacity &capacity = *capacityOf(draft, department, month);
        capacity.overtime = std::ceil(0.15 * *capacity.available);
        addOwnWork(planter, department, month, 1.1 * *capacity.available);
    }
    if (const DepartmentId department = takeLoad(planter); department.isValid()) {
        for (const int months : {1, 2}) {
            const Capacity &capacity = *capacityOf(draft, department, monthAhead(draft, months));
            const double full = *capacity.headcount <= 2 ? 0.8 : *capacity.headcount <= 9 ? 0.85 : 0.9;
            addOwnWork(planter, department, capacity.start, (full - 0.005) * *capacity.available);
        }
    }
    if (const DepartmentId department = takeLoad(planter); department.isValid()) {
        const QDate fuller = workOf(draft, department, month) > workOf(draft, department, monthAhead(draft, 2))
            ? month
            : monthAhead(draft, 2);
        const double there = *capacityOf(draft, department, monthAhead(draft, 0))->headcount;
        setHeadcount(draft, department, there - leaveFor(draft, department, fuller, 1.01));
    }
}

} // namespace

void noteOverload(Planter &planter, DepartmentId department)
{
    Draft &draft = planter.draft;
    const auto subjects = capacitySubjects(draft, department);
    bool exceedsPlan = false;
    bool exceedsPeople = false;
    double most = 0;
    for (const int months : {0, 1, 2}) {
        const QDate month = monthAhead(draft, months);
        const Capacity *capacity = capacityOf(draft, department, month);
        const double work = workOf(draft, department, month);
        if (!capacity || work <= *capacity->available)
            continue;
        most = std::max(most, work / *capacity->available);
        exceedsPlan |= ownWork(draft, department, month) > 0; // promises alone are told by DEP-007
        exceedsPeople |= work > DaysOfAMonth * *capacity->headcount;
    }
    if (exceedsPlan && planter.rule() != QByteArrayView("CAP-001"))
        planter.noteConsequence("CAP-001", {subjects.front()}, most);
    if (exceedsPeople)
        planter.noteConsequence("CAP-005", subjects, most);
}

std::span<const Plant> loadPlants()
{
    static constexpr std::array<Plant, 4> table{{{"CAP-003", growExhaustion},

                                                 {"CAP-001", growTooMuch},
                                                 {"CAP-002", growQueue},
                                                 {"CAP-005", growMissingPeople}}};
    return table;
}

void addLoadDecoys(Planter &planter)
{
    addNearlyExhausted(planter);
    addFullMonth(planter);
    addNearlyOverloaded(planter);
}

} // namespace qd::generate
