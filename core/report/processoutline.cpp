// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/processoutline.h"

#include "base/tr.h"
#include "model/flow.h"
#include "model/load.h"
#include "report/frame.h"

namespace qd::report {

namespace {

constexpr int HoursOfDay = 24;

template<typename Record>
OutlineRow rowOf(const Record &record, DepartmentId department, std::vector<OutlineCell> cells)
{
    OutlineRow row{&describe<Record>(), record.id.value, false, std::move(cells)};
    if (department.isValid())
        row.departments = {department};
    return row;
}

OutlineRow heading(const QString &text)
{
    return {nullptr, 0, true, {{.text = text}}};
}

QString hoursText(double hours, const Wording &wording)
{
    const double days = hours / HoursOfDay;
    return hours < 2 * HoursOfDay ? Tr::tr("%1 h", "hours").arg(wording.quantity({hours, {}}))
                                  : Tr::tr("%1 d", "days").arg(wording.quantity({std::round(days * 10) / 10, {}}));
}

QString percentText(double share, const Wording &wording)
{
    return wording.quantity({std::round(share * 100) / 100, Unit{QStringLiteral("%")}});
}

/// The work, and the time in which it is done.
OutlineCell workCell(std::optional<double> process, std::optional<double> lead, const Wording &wording)
{
    if (!process && !lead)
        return {};
    const QString work = process ? hoursText(*process, wording) : Tr::tr("not said");
    return lead ? OutlineCell{.text = Tr::tr("%1 in %2", "work, time that passes").arg(work, hoursText(*lead, wording))}
                : OutlineCell{.text = work};
}

OutlineRow workflowRow(const Plan &plan, const Workflow &workflow, const Wording &wording)
{
    const Flow flow = flowOf(plan, workflow.id);
    OutlineRow row = rowOf(
        workflow, workflow.department,
        {{.text = workflow.name,
          .detail = flow.steps.empty() ? Tr::tr("no steps yet") : Tr::tr("%n hand-over(s)", nullptr, flow.handOvers)},
         {.text = departmentName(plan, workflow.department)},
         workCell(flow.processHours, flow.leadHours, wording)});
    if (flow.activityRatio)
        row.cells.back().detail = Tr::tr("%1 at work").arg(percentText(*flow.activityRatio, wording));
    row.cells.push_back({.text = flow.rolledAccuracy
                             ? Tr::tr("%1 right at once").arg(percentText(*flow.rolledAccuracy, wording))
                             : QString()});
    row.cells.push_back({});
    for (const Step *step : flow.steps) {
        const bool slow = step == flow.slowest && flow.steps.size() > 1;
        row.children.push_back(rowOf(
            *step, step->department,
            {{.text = step->name, .detail = step->systems},
             {.text = departmentName(plan, step->department)},
             workCell(step->processHours, step->leadHours, wording),
             {.text = step->accurate ? percentText(*step->accurate, wording) : QString()},
             {.text = step->remedy == Remedy::None ? (slow ? Tr::tr("Slowest") : QString()) : wordFor(step->remedy),
              .shapes = slow ? std::vector{Status::Risk} : std::vector<Status>(),
              .tip = step->comment}}));
    }
    return row;
}

OutlineRow capacityRow(const Load &load, const Wording &wording)
{
    const QString effort = wording.quantity({load.effort, {}});
    const QString available = wording.quantity({load.available, {}});
    OutlineRow row{&describe<Department>(), load.department->id.value, false, {}, {load.department->id}};
    row.cells = {
        {.text = Tr::tr("%n accepted hand-off(s)", nullptr, int(load.accepted.size())),
         .detail = wording.period({load.capacity->cadence, load.capacity->start})},
        {.text = load.department->name},
        {.text = Tr::tr("%1 of %2", "accepted, available").arg(effort, available),
         .gauge = Gauge{load.effort, load.available}},
        {.text = load.withoutEffort > 0 ? Tr::tr("%n without effort", nullptr, load.withoutEffort) : QString()},
        {.text = load.ratio() > 1 ? Tr::tr("More than there is") : Tr::tr("Fits"),
         .shapes = {load.ratio() > 1 ? Status::Off : Status::Ok}}};
    return row;
}

OutlineRow checkRow(const Plan &plan, const HandOffCheck &check, const Wording &wording)
{
    const HandOff *handOff = plan.find(check.handOff);
    const auto score = scoreOf(check);
    return rowOf(check, handOff ? handOff->giver : DepartmentId(),
                 {{.text = check.scenario, .detail = handOff ? handOff->name : QString()},
                  {.text = handOff ? departmentName(plan, handOff->giver) : QString()},
                  {.text = check.observed,
                   .detail = check.promised.isEmpty() ? QString() : Tr::tr("promised: %1").arg(check.promised),
                   .tip = QStringList{check.observed, check.promised, check.evidence}.join(u'\n')},
                  {.text = score ? percentText(*score, wording) : QString()},
                  {.text = check.checkedOn.isValid() ? Tr::tr("Seen on %1").arg(wording.shortDate(check.checkedOn))
                                                     : QString()}});
}

Status markOf(ImprovementState state)
{
    return state == ImprovementState::Done ? Status::Ok : Status::None;
}

OutlineRow improvementRow(const Plan &plan, const Improvement &improvement, const Wording &wording)
{
    const QString when = improvement.due.isValid() ? wording.shortDate(improvement.due) : QString();
    return rowOf(improvement, improvement.department,
                 {{.text = improvement.title, .detail = wordFor(improvement.remedy)},
                  {.text = departmentName(plan, improvement.department)},
                  {.text = improvement.hoursSaved ? Tr::tr("saves %1").arg(hoursText(*improvement.hoursSaved, wording))
                                                  : improvement.benefit},
                  {},
                  {.text = wordFor(improvement.state), .detail = when, .shapes = {markOf(improvement.state)}}});
}

OutlineRow requestRow(const Plan &plan, const ResourceRequest &request, const Wording &wording)
{
    const QString amount = request.amount ? wording.quantity({*request.amount, {}}) : QString();
    return rowOf(request, request.department,
                 {{.text = request.title, .detail = wordFor(request.kind)},
                  {.text = departmentName(plan, request.department)},
                  {.text = amount, .detail = request.demandBasis, .tip = request.demandBasis},
                  {.text = request.neededBy.isValid() ? Tr::tr("by %1", "date").arg(wording.shortDate(request.neededBy))
                                                      : QString()},
                  {.text = wordFor(request.state),
                   .shapes = {request.state == RequestState::Granted ? Status::Ok : Status::None}}});
}

/// The records of one type under a heading, when there are any.
template<typename Record, typename Row>
void addGroup(Outline &outline, const Plan &plan, const QString &title, const Row &row)
{
    if (plan.table<Record>().empty())
        return;
    OutlineRow group = heading(title);
    for (const Record &record : plan.table<Record>())
        group.children.push_back(row(record));
    outline.rows.push_back(std::move(group));
}

void sayWhatItComesTo(Outline &outline, const Plan &plan, const std::vector<Load> &loads, const Wording &wording)
{
    const auto over = int(std::ranges::count_if(loads, [](const Load &load) { return load.ratio() > 1; }));
    outline.title = loads.empty() ? Tr::tr("%n workflow(s)", nullptr, int(plan.table<Workflow>().size()))
        : over > 0 ? Tr::tr("%n of %1 departments accepted more than they can do", nullptr, over).arg(loads.size())
                   : Tr::tr("%n department(s), none accepted more than it can do", nullptr, int(loads.size()));
    const Workflow *worst = nullptr;
    double least = 1;
    for (const Workflow &workflow : plan.table<Workflow>()) {
        const auto ratio = flowOf(plan, workflow.id).activityRatio;
        if (ratio && *ratio <= least) {
            least = *ratio;
            worst = &workflow;
        }
    }
    outline.sentence = worst
        ? Tr::tr("In %1 work is done in %2 of the time that passes.").arg(worst->name, percentText(least, wording))
        : Tr::tr("No workflow says yet how long its steps take.");
}

} // namespace

std::optional<double> scoreOf(const HandOffCheck &check)
{
    double sum = 0;
    int count = 0;
    for (const auto &part : {check.onTime, check.complete, check.accurate, check.courteous}) {
        sum += part.value_or(0);
        count += part ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

Outline processOutline(const Plan &plan, QDate asOf, const Wording &wording)
{
    Outline outline{
        {},
        {},
        {{Tr::tr("What"), Tr::tr("Workflow and step, capacity, check, improvement or request.")},
         {Tr::tr("Department"), Tr::tr("Who does it, or whose it is.")},
         {Tr::tr("Work"), Tr::tr("Hours of work in the time that passes, or what is accepted and observed.")},
         {Tr::tr("Quality"), Tr::tr("Share that is right at once, or how a check judged.")},
         {Tr::tr("State"), Tr::tr("What is proposed, and how far it is.")}},
        {}};
    std::vector<const Workflow *> workflows;
    for (const Workflow &workflow : plan.table<Workflow>())
        workflows.push_back(&workflow);
    std::ranges::sort(workflows, {}, [](const Workflow *each) { return std::tuple(each->position, each->id); });
    if (!workflows.empty()) {
        outline.rows.push_back(heading(Tr::tr("Workflows")));
        for (const Workflow *workflow : workflows)
            outline.rows.back().children.push_back(workflowRow(plan, *workflow, wording));
    }
    std::vector<Load> all = loads(plan, asOf);
    std::ranges::stable_sort(all, std::ranges::greater(), &Load::ratio);
    if (!all.empty()) {
        outline.rows.push_back(heading(Tr::tr("Capacity")));
        for (const Load &load : all)
            outline.rows.back().children.push_back(capacityRow(load, wording));
    }
    addGroup<HandOffCheck>(outline, plan, Tr::tr("Hand-off checks"),
                           [&](const HandOffCheck &check) { return checkRow(plan, check, wording); });
    addGroup<Improvement>(outline, plan, Tr::tr("Improvements"),
                          [&](const Improvement &each) { return improvementRow(plan, each, wording); });
    addGroup<ResourceRequest>(outline, plan, Tr::tr("Requests for people and money"),
                              [&](const ResourceRequest &each) { return requestRow(plan, each, wording); });
    sayWhatItComesTo(outline, plan, all, wording);
    return outline;
}

} // namespace qd::report
