// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmakers.h"

#include "report/lanecharts.h"

namespace qd::app {

using namespace Qt::StringLiterals;

Result<DrawnChart> swimlane(const ChartQuestion &question)
{
    const Plan &plan = question.wholePlan(); // a workflow is drawn with all its steps
    const Workflow *workflow = question.subject ? plan.find(WorkflowId{question.subject->id})
                                                : report::slowestWorkflow(plan, question.departments);
    if (!workflow)
        return failure(
            ErrorCode::Invalid,
            Tr::tr("There is no workflow with steps. Write down who does what, and how long it takes, on the "
                   "page Processes first."));
    report::LaneSpec spec =
        report::swimlaneChart(plan, *workflow, question.everyFinding(), question.asOf, question.wording);
    if (spec.boxes.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 has no steps. Add who does what, and how long it takes, on the page Processes first.")
                           .arg(workflow->name));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> timeline(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    report::LaneSpec spec =
        report::timelineChart(question.plan, question.findings, department, question.asOf, question.wording);
    if (spec.boxes.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("No open initiative, milestone or hand-off has a day. Enter when they are due first."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> chain(const ChartQuestion &question)
{
    const rules::Subject &subject = *question.subject;
    report::LaneSpec spec = QLatin1String(subject.table) == "initiative"_L1
        ? report::chainChart(question.plan, InitiativeId{subject.id}, question.asOf, question.wording)
        : report::chainChart(question.plan, ObjectiveId{subject.id}, question.asOf, question.wording);
    if (spec.boxes.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 waits for nothing that has a day. Enter the hand-offs and initiatives that it needs, "
                              "and for when they are promised.")
                           .arg(subject.name));
    return drawn(question, std::move(spec));
}

} // namespace qd::app
