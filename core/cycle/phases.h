// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <array>

/// The planning cycle: which phase it is in, what each phase needs, and what comes next.
namespace qd::cycle {

/// The six phases of one cycle, in their order.
using Phases = std::array<CyclePhase, 6>;

/// Days and owners that fit the review day of \a cycle; without one it is taken to be three weeks after the quarter.
Phases defaultPhases(const Cycle &cycle);
/// What the plan says, and the default for each phase it does not have.
Phases phasesOf(const Plan &plan, const Cycle &cycle);
/// The first phase that has not been left, or nothing when all have.
const CyclePhase *currentPhase(const Phases &phases);

/// The open cycle whose review comes next; else the latest open one; else the latest. Nothing without cycles.
const Cycle *currentCycle(const Plan &plan, QDate asOf);
/// The cycle before \a cycle, or nothing.
const Cycle *previousCycle(const Plan &plan, const Cycle &cycle);

/// The departments that exist on \a day, in their order.
std::vector<const Department *> departmentsOn(const Plan &plan, QDate day);

} // namespace qd::cycle
