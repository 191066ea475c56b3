// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/streams.h"

#include <algorithm>
#include <map>

namespace qd::rules {

std::vector<Stream> streamsOf(const Plan &plan)
{
    std::map<WorkflowId, std::vector<const Step *>> steps;
    for (const Step &step : plan.table<Step>())
        steps[step.workflow].push_back(&step);
    std::vector<Stream> streams;
    for (const Workflow &workflow : plan.table<Workflow>()) {
        Stream stream{&workflow, std::move(steps[workflow.id])};
        std::ranges::sort(stream.steps, {}, [](const Step *each) { return std::tuple(each->position, each->id); });
        streams.push_back(std::move(stream));
    }
    return streams;
}

std::optional<stats::ValueStream> valueOf(const Stream &stream)
{
    std::vector<stats::StreamStep> steps;
    std::map<DepartmentId, int> owners;
    for (const Step *step : stream.steps) {
        const int owner = owners.emplace(step->department, int(owners.size())).first->second;
        steps.push_back({step->processHours, step->leadHours, step->accurate, owner});
        if (steps.size() > 1)
            steps.back().predecessors = {int(steps.size()) - 2};
    }
    return stats::valueStream(steps);
}

std::optional<double> volumeOf(const Workflow *workflow, const Step &step)
{
    return step.volume ? step.volume : workflow ? workflow->volume : std::nullopt;
}

Subject subjectOf(const Workflow &workflow)
{
    return {"workflow", workflow.id.value, workflow.name};
}

Subject subjectOf(const Step &step)
{
    return {"step", step.id.value, step.name};
}

} // namespace qd::rules
