// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lanedrawings.h"

#include "base/tr.h"
#include "model/progress.h"
#include "report/lanecharts.h"
#include "rules/sequences.h"

namespace qd::ui {

namespace {

using Choices = std::vector<DrawingPage::Choice>;

DrawingPage::Content contentOf(report::LaneSpec spec)
{
    report::DataTable data = report::dataOf(spec);
    return {std::move(spec), std::move(data)};
}

/// The record of \a Record at \a address; invalid when it names another one, or none.
template<typename Record>
Id<Record> idAt(const QString &address)
{
    return Id<Record>{recordTypeAt(address) == &describe<Record>() ? recordIdAt(address) : 0};
}

template<typename Record>
std::vector<const Record *> inOrder(const Plan &plan)
{
    std::vector<const Record *> records;
    for (const Record &record : plan.table<Record>())
        records.push_back(&record);
    std::ranges::sort(records, {}, [](const Record *each) { return std::tuple(each->position, each->id); });
    return records;
}

Choices workflowsOf(const ReviewPart &review)
{
    Choices choices;
    for (const Workflow *workflow : inOrder<Workflow>(review.plan()))
        choices.push_back({workflow->name, recordAddress(describe<Workflow>(), workflow->id.value)});
    return choices;
}

DrawingPage::Content lanesOf(const ReviewPart &review, const QString &address)
{
    const ReviewPart &all = review.whole();
    const Workflow *workflow = all.plan().find(idAt<Workflow>(address));
    if (!workflow)
        return {};
    return contentOf(report::swimlaneChart(all.plan(), *workflow, all.findings(), review.asOf(), review.wording()));
}

/// The workflow at \a address, or that of the step there.
QString workflowOf(const ReviewPart &review, const QString &address)
{
    const Step *step = review.plan().find(idAt<Step>(address));
    return step ? recordAddress(describe<Workflow>(), step->workflow.value) : address;
}

/// All departments together, each of them, and then what can wait for others.
Choices timelinesOf(const ReviewPart &review)
{
    const Plan &plan = review.plan();
    Choices choices{{Tr::tr("Together"), {}}};
    for (const Department *department : inOrder<Department>(plan)) {
        if (review.isAbout(department->id))
            choices.push_back({department->name, recordAddress(describe<Department>(), department->id.value)});
    }
    for (const Objective *objective : inOrder<Objective>(plan)) {
        if (isOpen(*objective) && (review.isAbout(objective->department) || !objective->department.isValid()))
            choices.push_back({Tr::tr("What decides: %1", "objective or initiative").arg(objective->title),
                               recordAddress(describe<Objective>(), objective->id.value)});
    }
    for (const Initiative *initiative : inOrder<Initiative>(plan)) {
        if (!rules::isClosed(*initiative))
            choices.push_back({Tr::tr("What decides: %1", "objective or initiative").arg(initiative->title),
                               recordAddress(describe<Initiative>(), initiative->id.value)});
    }
    return choices;
}

DrawingPage::Content timelineOf(const ReviewPart &review, const QString &address)
{
    const Plan &plan = address.isEmpty() ? review.plan() : review.whole().plan();
    if (const auto objective = idAt<Objective>(address); objective.isValid())
        return contentOf(report::chainChart(plan, objective, review.asOf(), review.wording()));
    if (const auto initiative = idAt<Initiative>(address); initiative.isValid())
        return contentOf(report::chainChart(plan, initiative, review.asOf(), review.wording()));
    return contentOf(report::timelineChart(plan, address.isEmpty() ? review.findings() : review.whole().findings(),
                                           idAt<Department>(address), review.asOf(), review.wording()));
}

} // namespace

DrawingPage::Kind lanesDrawing()
{
    DrawingPage::Kind kind;
    kind.name = Tr::tr("Lanes");
    kind.nothing = Tr::tr("No workflow with steps here");
    kind.help = Tr::tr("Write down who does what and how long it takes; the drawing shows where the work waits.");
    kind.choices = DrawingPage::Choices{
        Tr::tr("Workflow"), workflowsOf, lanesOf, {&describe<Workflow>(), &describe<Step>()}, workflowOf};
    return kind;
}

DrawingPage::Kind timelineDrawing()
{
    DrawingPage::Kind kind;
    kind.name = Tr::tr("Timeline");
    kind.nothing = Tr::tr("Nothing here has a day");
    kind.help = Tr::tr("Enter when initiatives and milestones are due, and for when hand-offs are promised.");
    kind.choices = DrawingPage::Choices{Tr::tr("Whose timeline"), timelinesOf, timelineOf};
    return kind;
}

} // namespace qd::ui
