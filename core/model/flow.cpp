// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow.h"

#include <numeric>

namespace qd {

namespace {

/// Folds the numbers of all steps; nothing when one of them is missing or there are none.
template<typename Fold>
std::optional<double> over(const std::vector<const Step *> &steps, std::optional<double> Step::*number, double start,
                           const Fold &fold)
{
    if (steps.empty())
        return {};
    double result = start;
    for (const Step *step : steps) {
        if (!(step->*number))
            return {};
        result = fold(result, *(step->*number));
    }
    return result;
}

} // namespace

Flow flowOf(const Plan &plan, WorkflowId workflow)
{
    Flow flow;
    for (const Step &step : plan.table<Step>()) {
        if (step.workflow == workflow)
            flow.steps.push_back(&step);
    }
    std::ranges::sort(flow.steps, {}, [](const Step *each) { return std::tuple(each->position, each->id); });
    flow.processHours = over(flow.steps, &Step::processHours, 0, std::plus());
    flow.leadHours = over(flow.steps, &Step::leadHours, 0, std::plus());
    flow.rolledAccuracy = over(flow.steps, &Step::accurate, 1, std::multiplies());
    if (flow.processHours && flow.leadHours && *flow.leadHours > 0)
        flow.activityRatio = *flow.processHours / *flow.leadHours;
    const Step *before = nullptr;
    for (const Step *step : flow.steps) {
        if (step->leadHours && (!flow.slowest || *step->leadHours > *flow.slowest->leadHours))
            flow.slowest = step;
        flow.handOvers += before && before->department != step->department ? 1 : 0;
        before = step;
    }
    return flow;
}

} // namespace qd
