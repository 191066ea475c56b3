// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

rules::Subject subjectOf(const Step &step)
{
    return {"step", step.id.value, step.name};
}

rules::Subject subjectOf(const Workflow &workflow)
{
    return {"workflow", workflow.id.value, workflow.name};
}

rules::Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

/// A workflow that nothing else is said about. Nothing: none is left.
const Workflow *takeWorkflow(Planter &planter)
{
    const auto &all = planter.draft.rows<Workflow>();
    const std::size_t start = planter.chance().below(all.size());
    for (std::size_t step = 0; step < all.size(); ++step) {
        const Workflow &workflow = all[(start + step) % all.size()];
        if (!planter.isReserved(workflow.department) && planter.take(workflow.id.value))
            return &workflow;
    }
    return nullptr;
}

std::vector<Step *> stepsOf(Draft &draft, WorkflowId workflow)
{
    std::vector<Step *> steps;
    for (Step &step : draft.rows<Step>()) {
        if (step.workflow == workflow)
            steps.push_back(&step);
    }
    return steps;
}

bool growHotspot(Planter &planter)
{
    const double accurate = planter.effect({0.5, 0.6, 0.7});
    const Workflow *workflow = takeWorkflow(planter);
    if (!workflow)
        return false;
    const auto steps = stepsOf(planter.draft, workflow->id);
    Step &hotspot = *steps[planter.chance().below(steps.size())];
    for (Step *step : steps)
        step->accurate = step == &hotspot ? accurate : 0.98;
    hotspot.statedAccuracy = accurate; // known to both sides
    planter.note({subjectOf(hotspot)}, planter.draft.firstObjectives.at(hotspot.department), accurate, 1 - accurate);
    return true;
}

/// Two departments that take turns.
bool growManyHands(Planter &planter)
{
    constexpr int Steps = 8;
    Draft &draft = planter.draft;
    const Workflow *workflow = takeWorkflow(planter);
    if (!workflow)
        return false;
    const DepartmentId other = planter.neighbour(workflow->department);
    if (!other.isValid())
        return false;
    const Step last = *stepsOf(draft, workflow->id).back();
    for (int place = last.position + 1; place < Steps; ++place) {
        Step further = last;
        further.name = word(verbs(), std::size_t(place)) + u' ' + draft.uniqueCode('T');
        further.position = place;
        further.remedy = Remedy::None;
        draft.add(std::move(further));
    }
    int turn = 0;
    for (Step *step : stepsOf(draft, workflow->id))
        step->department = turn++ % 2 == 0 ? workflow->department : other;
    if (!draft.areTied(workflow->department, other))
        addPromise(draft, other, workflow->department, draft.firstObjectives.at(workflow->department),
                   planter.chance());
    planter.note({subjectOf(*workflow)}, draft.firstObjectives.at(workflow->department), double(turn - 1), 0.2);
    return true;
}

/// A step with a proposal that takes more work than any that works well.
bool growCandidate(Planter &planter)
{
    constexpr std::size_t FewestSteps = 10;
    const double hours = planter.effect({60, 80, 100});
    const Workflow *workflow = planter.draft.rows<Step>().size() >= FewestSteps ? takeWorkflow(planter) : nullptr;
    if (!workflow)
        return false;
    const auto steps = stepsOf(planter.draft, workflow->id);
    const auto free = std::ranges::find(steps, Remedy::None, &Step::remedy);
    if (free == steps.end())
        return false;
    Step &step = **free;
    step.remedy = Remedy::Automate;
    step.processHours = hours;
    step.leadHours = 2 * hours;
    staffStep(step, *workflow->volume);
    planter.note({subjectOf(step)}, planter.draft.firstObjectives.at(step.department), hours, 0.2);
    return true;
}

Initiative initiativeOf(Planter &planter, DepartmentId department)
{
    const Draft &draft = planter.draft;
    const Objective &objective = draft.get(draft.firstObjectives.at(department));
    return {.department = department,
            .owner = objective.owner,
            .objective = objective.id,
            .startsOn = draft.asOf.addDays(-20),
            .due = draft.asOf.addDays(50),
            .effort = 20,
            .status = Progress::OnTrack};
}

QString titleOf(Planter &planter)
{
    Chance &chance = planter.chance();
    return word(verbs(), chance.below(verbs().size())) + u' ' + word(objects(), chance.below(objects().size())) + u' '
        + planter.draft.uniqueCode('I');
}

bool growWithoutAim(Planter &planter)
{
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    Initiative initiative = initiativeOf(planter, department);
    const ObjectiveId objective = initiative.objective;
    initiative.title = titleOf(planter);
    initiative.objective = {};
    planter.note({subjectOf(planter.draft.add(std::move(initiative)))}, objective, 1, 0.2);
    return true;
}

bool growUnfunded(Planter &planter)
{
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    Initiative initiative = initiativeOf(planter, department);
    const ObjectiveId objective = initiative.objective;
    initiative.title = titleOf(planter);
    initiative.effort = 0;
    planter.note({subjectOf(planter.draft.add(std::move(initiative)))}, objective, 1, 0.5);
    return true;
}

bool growTwice(Planter &planter)
{
    const DepartmentId first = planter.department();
    const auto others = first.isValid() ? planter.others(first, 1) : std::vector<DepartmentId>();
    if (others.empty())
        return false;
    const QString title = titleOf(planter);
    Initiative mine = initiativeOf(planter, first);
    mine.title = title;
    Initiative theirs = initiativeOf(planter, others.front());
    theirs.title = planter.effect({0, 1}) == 0 ? title : u"New: "_s + title;
    const ObjectiveId objective = mine.objective;
    const rules::Subject here = subjectOf(planter.draft.add(std::move(mine)));
    const rules::Subject there = subjectOf(planter.draft.add(std::move(theirs)));
    planter.note({here, there}, objective, 1, 0.3);
    return true;
}

/// Full in two months in a row, without a request for help.
bool growStrain(Planter &planter)
{
    const double load = planter.effect({1.05, 1.15});
    Draft &draft = planter.draft;
    const DepartmentId giver = planter.takeDepartment();
    const DepartmentId receiver = giver.isValid() ? planter.neighbour(giver) : DepartmentId();
    if (!receiver.isValid())
        return false;
    const ObjectiveId objective = fillMonth(planter, giver, receiver, 1, load).objective;
    fillMonth(planter, giver, receiver, 2, load);
    const Department &department = draft.get(giver);
    planter.note({generate::subjectOf(department), {"capacity", giver.value, department.name}}, objective, load, 0.9);
    noteOverload(planter, giver);
    return true;
}

} // namespace

std::span<const Plant> workPlants()
{
    static constexpr std::array<Plant, 7> table{{{"CAP-006", growStrain},
                                                 {"FLOW-003", growHotspot},
                                                 {"FLOW-005", growManyHands},
                                                 {"FLOW-008", growCandidate},
                                                 {"INI-001", growWithoutAim},
                                                 {"INI-003", growTwice},
                                                 {"INI-004", growUnfunded}}};
    return table;
}

} // namespace qd::generate
