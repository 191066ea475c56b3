// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"

/// What people say beyond dates and names, in a company where both sides of everything agree.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

void describeStep(Step &step, double volume)
{
    step.output = u"What "_s + step.name + u" makes"_s;
    step.readyCriterion = u"complete, and checked by whoever made it"_s;
    step.statedAccuracy = std::min(1.0, step.accurate.value_or(1) + 0.02);
    step.sample = 40;
    step.returned = std::round(volume / 20);
    staffStep(step, volume);
}

/// Every process ends with somebody, and takes no longer than promised.
void describeWorkflows(Draft &draft)
{
    std::map<WorkflowId, double> hours;
    for (Step &step : draft.rows<Step>()) {
        hours[step.workflow] += step.leadHours.value_or(0);
        describeStep(step, *draft.get(step.workflow).volume);
    }
    const auto &departments = draft.rows<Department>();
    for (Workflow &workflow : draft.rows<Workflow>()) {
        const auto owner = std::size_t(workflow.position);
        workflow.promisedHours = std::ceil(1.2 * hours[workflow.id]);
        if (owner % 2 == 0)
            workflow.customer = u"whoever has ordered it"_s;
        else
            workflow.receiver = departments[(owner + 1) % departments.size()].id;
    }
}

/// The receiver has looked, and found what the giver says.
void addCheck(Draft &draft, HandOff &handOff)
{
    handOff.accuracy = 0.95;
    handOff.turnaroundDays = 5;
    draft.add(HandOffCheck{.scenario = u"Try-out of "_s + handOff.name,
                           .handOff = handOff.id,
                           .checkedOn = draft.asOf.addDays(-10),
                           .complete = 0.95,
                           .accurate = 0.95,
                           .sample = 20,
                           .turnaroundDays = 6});
}

/// Amounts, ratings, odds and earlier days of what was promised. Each is said about some hand-offs only.
void describePromises(Draft &draft, Chance &chance)
{
    std::size_t place = 0;
    for (HandOff &handOff : draft.rows<HandOff>()) {
        if (!handOff.committedBy.isValid() || handOff.status == HandOffStatus::Withdrawn)
            continue;
        ++place;
        handOff.confidence = std::round(chance.uniform(0.95, 0.99) * 100) / 100;
        if (place % 3 == 0) {
            handOff.quantity = chance.between(10, 200);
            handOff.unit = Unit{u"pieces"_s};
            handOff.committedQuantity = handOff.quantity;
            handOff.committedUnit = Unit{u"pcs"_s};
        }
        if (place % 4 == 0)
            addCheck(draft, handOff);
        if (place % 4 == 1)
            handOff.readyCriterionGiver = handOff.readyCriterion;
        if (place % 5 == 0)
            handOff.giverCriticality = handOff.criticality;
        if (place % 6 == 0 && handOff.status == HandOffStatus::Committed)
            draft.link(EarlierCommitment{.handOff = handOff.id,
                                         .replacedOn = draft.asOf.addDays(-5),
                                         .committedBy = handOff.committedBy.addDays(-3)});
    }
}

/// Two years of what was asked of each department: well below what it can do.
void addDemands(Draft &draft, Chance &chance)
{
    constexpr int Months = 24;
    const QDate last = draft.months.back();
    std::map<DepartmentId, double> available;
    for (const Capacity &capacity : draft.rows<Capacity>())
        available[capacity.department] = *capacity.available;
    for (Department &department : draft.rows<Department>()) {
        department.capacityLeadDays = chance.between(40, 70);
        const double level = chance.uniform(0.5, 0.65);
        std::vector<double> demand;
        for (int month = 0; month < Months; ++month)
            demand.push_back((level + 0.03 * chance.normal()) * available[department.id]);
        setDemand(draft, department.id, last.addMonths(1 - Months), demand);
    }
}

} // namespace

void staffStep(Step &step, double volume)
{
    constexpr double HoursOfAMonth = 120;
    constexpr double Taken = 0.7;
    const double work = volume * step.processHours.value_or(0);
    step.availableHours = HoursOfAMonth;
    step.people = std::max(1.0, std::ceil(work / (Taken * HoursOfAMonth)));
    step.waiting = std::max(0.01, std::round(work) / 100);
}

void setDemand(Draft &draft, DepartmentId department, QDate first, std::span<const double> demand)
{
    auto &capacities = draft.rows<Capacity>();
    for (std::size_t month = 0; month < demand.size(); ++month) {
        const QDate start = first.addMonths(int(month));
        const double rounded = std::round(demand[month] * 10) / 10;
        const auto row = std::ranges::find_if(
            capacities, [&](const Capacity &each) { return each.department == department && each.start == start; });
        if (row != capacities.end())
            row->demand = rounded;
        else
            draft.link(Capacity{.department = department, .start = start, .demand = rounded});
    }
}

void addParticulars(Draft &draft)
{
    Chance chance(draft.recipe.seed, "particulars");
    describeWorkflows(draft);
    describePromises(draft, chance);
    addDemands(draft, chance);
}

} // namespace qd::generate
