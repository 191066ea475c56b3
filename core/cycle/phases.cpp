// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/phases.h"

#include "base/tr.h"

namespace qd::cycle {

namespace {

constexpr int UsualReviewDelay = 22; ///< days from the end of the quarter

/// From five weeks before the review to a quarter after it; pre-reads are out two days before.
struct Window
{
    int from; ///< days from the review
    int to;
    const char *owner;
};
constexpr std::array<Window, 6> Windows{{{-35, -29, QT_TRANSLATE_NOOP("qd", "Facilitator")},
                                         {-28, -15, QT_TRANSLATE_NOOP("qd", "Heads of departments")},
                                         {-14, -8, QT_TRANSLATE_NOOP("qd", "Facilitator")},
                                         {-7, -2, QT_TRANSLATE_NOOP("qd", "Facilitator")},
                                         {0, 0, QT_TRANSLATE_NOOP("qd", "Facilitator")},
                                         {1, 91, QT_TRANSLATE_NOOP("qd", "Owners of actions")}}};

} // namespace

Phases defaultPhases(const Cycle &cycle)
{
    const QDate review = cycle.reviewOn.isValid() ? cycle.reviewOn : cycle.lastDay.addDays(UsualReviewDelay);
    Phases phases;
    for (std::size_t index = 0; index < phases.size(); ++index) {
        const Window &window = Windows[index];
        phases[index].cycle = cycle.id;
        phases[index].kind = PhaseKind(index);
        phases[index].startsOn = review.addDays(window.from);
        phases[index].due = review.addDays(window.to);
        phases[index].owner = Tr::tr(window.owner);
    }
    return phases;
}

Phases phasesOf(const Plan &plan, const Cycle &cycle)
{
    Phases phases = defaultPhases(cycle);
    for (CyclePhase &phase : phases) {
        if (const CyclePhase *stored = plan.table<CyclePhase>().find(phase.key()))
            phase = *stored;
    }
    return phases;
}

const CyclePhase *currentPhase(const Phases &phases)
{
    const auto current = std::ranges::find_if(phases, [](const CyclePhase &phase) { return !phase.doneOn.isValid(); });
    return current == phases.end() ? nullptr : &*current;
}

const Cycle *currentCycle(const Plan &plan, QDate asOf)
{
    const Cycle *next = nullptr;
    const Cycle *latestOpen = nullptr;
    const Cycle *latest = nullptr;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (!latest || cycle.firstDay > latest->firstDay)
            latest = &cycle;
        if (cycle.state == CycleState::Closed)
            continue;
        if (!latestOpen || cycle.firstDay > latestOpen->firstDay)
            latestOpen = &cycle;
        if (cycle.reviewOn >= asOf && (!next || cycle.reviewOn < next->reviewOn))
            next = &cycle;
    }
    return next ? next : latestOpen ? latestOpen : latest;
}

const Cycle *previousCycle(const Plan &plan, const Cycle &cycle)
{
    const Cycle *previous = nullptr;
    for (const Cycle &other : plan.table<Cycle>()) {
        if (other.firstDay < cycle.firstDay && (!previous || other.firstDay > previous->firstDay))
            previous = &other;
    }
    return previous;
}

std::vector<const Department *> departmentsOn(const Plan &plan, QDate day)
{
    std::vector<const Department *> departments;
    for (const Department &department : plan.table<Department>()) {
        const bool begun = !department.validFrom.isValid() || department.validFrom <= day;
        const bool ended = department.validTo.isValid() && department.validTo < day;
        if (begun && !ended)
            departments.push_back(&department);
    }
    std::ranges::sort(departments, {}, [](const Department *each) { return std::tuple(each->position, each->id); });
    return departments;
}

} // namespace qd::cycle
