// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace qd {

/// How work runs through a workflow, as value-stream mapping sums it up (K. Martin, M. Osterling, Value Stream Mapping,
/// 2013): of steps without a number nothing is said.
struct Flow
{
    std::vector<const Step *> steps; ///< in their order
    std::optional<double> processHours; ///< sum of the work; nothing when a step does not say it
    std::optional<double> leadHours; ///< sum of the time that passes
    std::optional<double> activityRatio; ///< work per time that passes, 0 to 1
    std::optional<double> rolledAccuracy; ///< share of cases that run through without correction: the product, 0 to 1
    const Step *slowest = nullptr; ///< the longest lead time; nothing without lead times
    int handOvers = 0; ///< changes of department from step to step
};

/// Pointers live as long as \a plan.
Flow flowOf(const Plan &plan, WorkflowId workflow);

} // namespace qd
