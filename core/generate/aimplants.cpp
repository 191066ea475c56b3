// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

bool growOrphan(Planter &planter)
{
    const DepartmentId department = planter.carrier();
    if (!department.isValid())
        return false;
    const Objective &orphan = addObjective(planter.draft, department, {}, planter.chance());
    planter.note({subjectOf(orphan)}, planter.draft.firstObjectives.at(department), 1, 0.2);
    return true;
}

bool growUnsupported(Planter &planter)
{
    const Objective *objective = planter.newObjective();
    if (!objective)
        return false;
    const ObjectiveId id = objective->id;
    std::erase_if(planter.draft.rows<KeyResult>(), [&](const KeyResult &each) { return each.objective == id; });
    planter.note({subjectOf(*objective)}, id, 1, 1);
    return true;
}

void sayFor(Draft &draft, ObjectiveId objective, Progress status)
{
    for (std::size_t back = 3; back > 0; --back)
        draft.link(
            CheckIn{.objective = objective, .start = draft.months[draft.months.size() - back], .status = status});
}

/// An objective with three parts, of which the whole says one thing and every part another. It weighs little in what
/// it serves, so that nothing else changes.
std::optional<ObjectiveId> wholeAndParts(Planter &planter, Progress whole, Progress part)
{
    constexpr int Parts = 3;
    Draft &draft = planter.draft;
    const DepartmentId department = planter.carrier();
    if (!department.isValid())
        return {};
    const ObjectiveId aim = draft.aimAbove(draft.firstObjectives.at(department)).first;
    Objective &objective = addObjective(draft, department, aim, planter.chance());
    objective.level = Rank::Unit;
    objective.due = draft.cycle().lastDay;
    const ObjectiveId id = objective.id;
    draft.rows<ObjectiveParent>().back().weight = 0.05;
    sayFor(draft, id, whole);
    for (int place = 0; place < Parts; ++place) {
        const DepartmentId carrier = planter.carrier();
        if (!carrier.isValid())
            return {};
        sayFor(draft, addObjective(draft, carrier, id, planter.chance()).id, part);
    }
    return id;
}

bool growWatermelon(Planter &planter)
{
    const double steps = planter.effect({1, 2});
    const auto whole = wholeAndParts(planter, Progress::OnTrack, steps > 1 ? Progress::OffTrack : Progress::AtRisk);
    if (whole)
        planter.note({subjectOf(planter.draft.get(*whole))}, *whole, steps, steps / 2);
    return whole.has_value();
}

bool growReverseWatermelon(Planter &planter)
{
    const auto whole = wholeAndParts(planter, Progress::OffTrack, Progress::OnTrack);
    if (whole)
        planter.note({subjectOf(planter.draft.get(*whole))}, *whole, 2, 0.8);
    return whole.has_value();
}

bool growTargetGap(Planter &planter)
{
    const double share = planter.effect({0.03, 0.12});
    const Measure *total = addTotal(planter, share);
    if (total)
        planter.note({subjectOf(total->kpi)}, total->kpi.objective, share, std::min(1.0, 5 * share));
    return total != nullptr;
}

bool growInversion(Planter &planter)
{
    const double days = planter.effect({15, 30, 60});
    Objective *part = planter.newObjective();
    if (!part)
        return false;
    Draft &draft = planter.draft;
    const Objective &whole = draft.get(draft.rows<ObjectiveParent>().back().parent);
    part->due = whole.due.addDays(int(days));
    planter.note({subjectOf(*part), subjectOf(whole)}, part->id, days, days / 60);
    return true;
}

/// Two neighbours that can both carry one objective more. The second is invalid: there are no such two.
std::pair<DepartmentId, DepartmentId> carriersOfOne(Planter &planter)
{
    constexpr int Tries = 20;
    constexpr int MostCarried = 7;
    for (int attempt = 0; attempt < Tries; ++attempt) {
        const DepartmentId first = planter.carrier();
        const DepartmentId last = first.isValid() ? planter.neighbour(first) : DepartmentId();
        if (last.isValid() && planter.draft.carriedBy(last) < MostCarried)
            return {first, last};
    }
    return {};
}

bool growUnequal(Planter &planter)
{
    Draft &draft = planter.draft;
    const auto [first, last] = carriersOfOne(planter);
    if (!last.isValid())
        return false;
    if (!draft.areTied(first, last))
        addPromise(draft, first, last, draft.firstObjectives.at(last), planter.chance());
    const ObjectiveId shared = addObjective(draft, first, planter.parentFor(first), planter.chance()).id;
    draft.link(ObjectiveShare{shared, first, 1});
    draft.link(ObjectiveShare{shared, last, draft.carriedBy(last) + 1});
    planter.note({subjectOf(draft.get(shared))}, shared, 1);
    return true;
}

bool growUnanswered(Planter &planter)
{
    Draft &draft = planter.draft;
    const auto &people = draft.rows<Person>();
    Objective *objective = people.size() > 1 ? planter.newObjective() : nullptr;
    if (!objective)
        return false;
    if (planter.effect({0, 2}) == 0) {
        objective->owner.clear();
    } else {
        for (const PersonId person : {people.front().id, people.back().id})
            draft.add(Role{.subject = Subjected::Objective, .record = objective->id.value, .person = person});
    }
    planter.note({subjectOf(*objective)}, objective->id, planter.effect({0, 2}));
    return true;
}

bool growOverload(Planter &planter)
{
    constexpr int Many = 8;
    Draft &draft = planter.draft;
    const DepartmentId department = planter.takeDepartment();
    if (!department.isValid())
        return false;
    while (draft.carriedBy(department) < Many)
        addObjective(draft, department, planter.parentFor(department), planter.chance());
    planter.note({subjectOf(draft.get(department))}, draft.firstObjectives.at(department), Many, 0.3);
    return true;
}

} // namespace

Measure *addTotal(Planter &planter, double share)
{
    const auto isAmount = [](const Measure &each) { return each.kpi.accumulation == Accumulation::Sum; };
    Measure *first = planter.takeMeasure(isAmount);
    if (!first)
        return nullptr;
    Measure *second = planter.takeMeasure([&](const Measure &each) {
        return isAmount(each) && each.kpi.unit == first->kpi.unit && each.kpi.direction == first->kpi.direction;
    });
    if (!second)
        return nullptr;
    first->isPart = true;
    second->isPart = true;
    Measure total;
    total.kpi = first->kpi;
    total.kpi.name = u"Total "_s + planter.draft.uniqueCode('K');
    total.kpi.definition = u"Sum for "_s + total.kpi.name;
    total.kpi.computation = Computation::Sum;
    total.behaviour.step = 0.01;
    const double sum = first->behaviour.target + second->behaviour.target;
    total.behaviour.target = total.rounded(sum * (1 + total.good() * share));
    total.targets.assign(first->targets.size(), total.behaviour.target);
    total.isTaken = true;
    const std::array parts{first->kpi.id, second->kpi.id};
    Measure &added = planter.draft.addMeasure(std::move(total)); // first and second may have moved
    for (std::size_t place = 0; place < parts.size(); ++place)
        planter.draft.link(KpiOperand{added.kpi.id, parts.at(place), int(place)});
    return &added;
}

std::span<const Plant> aimPlants()
{
    static constexpr std::array<Plant, 9> table{{{"OBJ-009", growOverload},
                                                 {"OBJ-001", growOrphan},
                                                 {"OBJ-002", growUnsupported},
                                                 {"OBJ-003", growWatermelon},
                                                 {"OBJ-004", growReverseWatermelon},
                                                 {"OBJ-005", growTargetGap},
                                                 {"OBJ-006", growInversion},
                                                 {"OBJ-007", growUnequal},
                                                 {"OBJ-008", growUnanswered}}};
    return table;
}

} // namespace qd::generate
