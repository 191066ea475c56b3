// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

/// FLOW: what is wrong along one process, or between the two sides of one hand-over.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<Step *>;

rules::Subject subjectOf(const Step &step)
{
    return {"step", step.id.value, step.name};
}

rules::Subject subjectOf(const Workflow &workflow)
{
    return {"workflow", workflow.id.value, workflow.name};
}

Steps stepsOf(Draft &draft, WorkflowId workflow)
{
    Steps steps;
    for (Step &step : draft.rows<Step>()) {
        if (step.workflow == workflow)
            steps.push_back(&step);
    }
    return steps;
}

ObjectiveId objectiveOf(const Planter &planter, DepartmentId department)
{
    return planter.draft.firstObjectives.at(department);
}

/// A process about which nothing of \a rule is said. Nothing: none is left.
Workflow *takeWorkflow(Planter &planter, const char *rule)
{
    auto &all = planter.draft.rows<Workflow>();
    const std::size_t start = planter.chance().below(all.size());
    for (std::size_t step = 0; step < all.size(); ++step) {
        Workflow &workflow = all[(start + step) % all.size()];
        if (planter.take(workflow.id.value, rule))
            return &workflow;
    }
    return nullptr;
}

// FLOW-001: two views of one hand-over.

/// The step before states much more than arrives, which is right often enough to be no hotspot.
bool differAtStep(Planter &planter, double gap, int sample)
{
    constexpr double Lowest = 0.88;
    const Workflow *workflow = takeWorkflow(planter, "FLOW-001");
    if (!workflow)
        return false;
    const Steps steps = stepsOf(planter.draft, workflow->id);
    const auto found = std::ranges::find_if(steps, [](const Step *each) { return *each->accurate >= Lowest; });
    if (found == steps.end())
        return false;
    Step &step = **found;
    step.accurate = 0.82;
    step.statedAccuracy = 0.82 + gap;
    step.sample = sample;
    planter.note({subjectOf(step)}, objectiveOf(planter, step.department), gap, gap);
    return true;
}

/// A try-out of a new promise, in which \a right of \a sample pieces were right and \a days passed.
HandOff *triedOut(Planter &planter, double right, int sample, double days)
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return nullptr;
    promise->accuracy = 0.95;
    promise->turnaroundDays = 4;
    planter.draft.add(HandOffCheck{.scenario = u"Try-out "_s + planter.draft.uniqueCode('X'),
                                   .handOff = promise->id,
                                   .checkedOn = planter.draft.asOf.addDays(-7),
                                   .complete = right,
                                   .accurate = 1,
                                   .sample = sample,
                                   .turnaroundDays = days});
    return promise;
}

bool growTwoViews(Planter &planter)
{
    constexpr int Sample = 60;
    const double gap = planter.effect({0.15, 0.16, 0.18});
    const int form = planter.form(4);
    if (form == 0)
        return differAtStep(planter, gap, Sample);
    HandOff *promise = form == 1 ? triedOut(planter, 0.95 - gap, Sample, 4)
        : form == 2              ? triedOut(planter, 0.95, Sample, 4 * (1.45 + gap))
                                 : planter.newPromise();
    if (!promise)
        return false;
    if (form == 3)
        promise->readyCriterionGiver = u"handed in on the agreed day"_s;
    planter.note({generate::subjectOf(*promise)}, promise->objective, gap, gap);
    return true;
}

/// Nine points apart; five of six right, which chance explains; half as long again, to the day.
void addNearlyTwoViews(Planter &planter)
{
    triedOut(planter, 0.86, 200, 6);
    triedOut(planter, 5.0 / 6, 6, 4);
    if (HandOff *promise = planter.newPromise())
        promise->readyCriterionGiver = u"Checked by receiver"_s;
}

// FLOW-002: waiting.

/// Steps whose work is \a share of the time that passes. Returns the time from start to end, in hours.
double stretch(const Steps &steps, double share)
{
    double hours = 0;
    for (Step *step : steps) {
        step->leadHours = std::round(*step->processHours / share * 100) / 100;
        hours += *step->leadHours;
    }
    return hours;
}

bool growWaiting(Planter &planter)
{
    const double share = planter.effect({0.045, 0.03, 0.02});
    Workflow *workflow = takeWorkflow(planter, "FLOW-002");
    if (!workflow)
        return false;
    const double hours = stretch(stepsOf(planter.draft, workflow->id), share);
    workflow->promisedHours = std::floor(0.9 * hours);
    if (planter.form(3) == 0)
        workflow->promisedHours.reset();
    planter.note({subjectOf(*workflow)}, objectiveOf(planter, workflow->department), share, 0.3);
    return true;
}

/// Slow as promised; just enough work; waiting that the law requires.
void addNearlyWaiting(Planter &planter)
{
    if (Workflow *workflow = takeWorkflow(planter, "FLOW-002"))
        workflow->promisedHours = std::ceil(stretch(stepsOf(planter.draft, workflow->id), 0.03));
    if (Workflow *workflow = takeWorkflow(planter, "FLOW-002"))
        workflow->promisedHours = std::floor(0.9 * stretch(stepsOf(planter.draft, workflow->id), 0.0505));
    if (Workflow *workflow = takeWorkflow(planter, "FLOW-002")) {
        const Steps steps = stepsOf(planter.draft, workflow->id);
        workflow->promisedHours = std::floor(0.9 * stretch(steps, 0.03));
        for (Step *step : steps)
            step->fixedHours = std::floor(0.5 * *step->leadHours);
    }
}

// FLOW-004: back and forth.

Step *takeStep(Planter &planter, const char *rule)
{
    const Workflow *workflow = takeWorkflow(planter, rule);
    if (!workflow)
        return nullptr;
    const Steps steps = stepsOf(planter.draft, workflow->id);
    return steps[1 + planter.chance().below(steps.size() - 1)];
}

double volumeOf(const Draft &draft, const Step &step)
{
    return *draft.get(step.workflow).volume;
}

bool growReturns(Planter &planter)
{
    const double share = planter.effect({0.17, 0.3, 0.5});
    Step *step = takeStep(planter, "FLOW-004");
    if (!step)
        return false;
    step->returned = std::ceil(share * volumeOf(planter.draft, *step));
    planter.note({subjectOf(*step)}, objectiveOf(planter, step->department), share, share);
    return true;
}

/// As many as may go back; more, as is meant to.
void addNearlyReturns(Planter &planter)
{
    if (Step *step = takeStep(planter, "FLOW-004"))
        step->returned = std::floor(0.15 * volumeOf(planter.draft, *step));
    if (Step *step = takeStep(planter, "FLOW-004")) {
        step->returned = std::floor(0.35 * volumeOf(planter.draft, *step));
        step->allowedReturns = 0.2;
    }
}

// FLOW-006: the step that sets the pace.

/// So few hours that the work takes the share \a taken of them.
void fill(Step &step, double volume, double taken)
{
    step.availableHours = volume * *step.processHours / (*step.people * taken);
}

double workOf(const Steps &steps)
{
    double work = 0;
    for (const Step *step : steps)
        work += *step->processHours;
    return work;
}

/// Makes the pieces at \a heap \a factor times its share of the work.
void pile(const Steps &steps, Step &heap, double factor)
{
    const double share = factor * *heap.processHours / workOf(steps);
    double others = 0;
    for (const Step *step : steps)
        others += step == &heap ? 0 : *step->waiting;
    heap.waiting = others * share / (1 - share);
}

/// The step with most of the work. Nothing: it is so much that its pieces cannot be \a factor times that share.
Step *heaviest(const Steps &steps, double factor)
{
    constexpr double MostPieces = 0.9;
    Step *step = *std::ranges::max_element(steps, {}, [](const Step *each) { return *each->processHours; });
    return factor * *step->processHours / workOf(steps) < MostPieces ? step : nullptr;
}

bool growBottleneck(Planter &planter)
{
    const double taken = planter.effect({0.92, 1, 1.1});
    const double factor = planter.effect({2.2, 2.5, 3});
    const Workflow *workflow = takeWorkflow(planter, "FLOW-006");
    if (!workflow)
        return false;
    const Steps steps = stepsOf(planter.draft, workflow->id);
    Step *heap = planter.form(2) == 0 ? heaviest(steps, factor) : nullptr;
    Step &step = heap ? *heap : *steps[planter.chance().below(steps.size())];
    if (heap)
        pile(steps, step, factor);
    else
        fill(step, *workflow->volume, taken);
    planter.note({subjectOf(step)}, objectiveOf(planter, step.department), heap ? factor : taken, 0.4);
    return true;
}

/// Just below what a team of its size can take; not quite twice what the work explains.
void addNearlyBottlenecks(Planter &planter)
{
    const Workflow *workflow = takeWorkflow(planter, "FLOW-006");
    if (!workflow)
        return;
    const Steps steps = stepsOf(planter.draft, workflow->id);
    for (Step *step : steps) {
        const double most = *step->people <= 2 ? 0.8 : *step->people <= 9 ? 0.85 : 0.9;
        fill(*step, *workflow->volume, most - 0.005);
    }
    if (Step *step = heaviest(steps, 1.95))
        pile(steps, *step, 1.95);
}

// FLOW-007: dead ends.

/// A step that hands on to another department and does not say when what it hands on is ready.
bool growUnclearHandOver(Planter &planter, const Workflow &workflow)
{
    const Steps steps = stepsOf(planter.draft, workflow.id);
    const auto crosses = std::ranges::adjacent_find(
        steps, [](const Step *step, const Step *next) { return step->department != next->department; });
    if (crosses == steps.end())
        return false;
    (*crosses)->readyCriterion.clear();
    if (planter.chance().happens(0.5))
        (*crosses)->output.clear();
    planter.note({subjectOf(**crosses)}, objectiveOf(planter, (*crosses)->department), 1, 0.3);
    return true;
}

bool growDeadEnd(Planter &planter)
{
    Workflow *workflow = planter.draft.rows<Workflow>().size() > 1 ? takeWorkflow(planter, "FLOW-007") : nullptr;
    if (!workflow)
        return false; // of one that alone says who takes its output, nothing could be said
    if (planter.form(2) == 0 && growUnclearHandOver(planter, *workflow))
        return true;
    workflow->receiver = {};
    workflow->customer.clear();
    planter.note({subjectOf(*workflow)}, objectiveOf(planter, workflow->department), 1, 0.5);
    return true;
}

/// Within a department nothing need be said.
void addNearlyDeadEnd(Planter &planter)
{
    const Workflow *workflow = takeWorkflow(planter, "FLOW-007");
    if (!workflow)
        return;
    const Steps steps = stepsOf(planter.draft, workflow->id);
    for (std::size_t place = 0; place + 1 < steps.size(); ++place) {
        if (steps[place]->department == steps[place + 1]->department)
            steps[place]->readyCriterion.clear();
    }
    steps.back()->output.clear();
}

} // namespace

std::span<const Plant> streamPlants()
{
    static constexpr std::array<Plant, 5> table{{{"FLOW-001", growTwoViews},
                                                 {"FLOW-002", growWaiting},
                                                 {"FLOW-004", growReturns},
                                                 {"FLOW-006", growBottleneck},
                                                 {"FLOW-007", growDeadEnd}}};
    return table;
}

void addStreamDecoys(Planter &planter)
{
    addNearlyTwoViews(planter);
    addNearlyWaiting(planter);
    addNearlyReturns(planter);
    addNearlyBottlenecks(planter);
    addNearlyDeadEnd(planter);
}

} // namespace qd::generate
