// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/commitmentoutline.h"

#include "base/tr.h"
#include "cycle/followup.h"

namespace qd::report {

namespace {

bool isOverdue(const ActionItem &action, QDate asOf)
{
    return action.status == ActionStatus::Open && action.due.isValid() && action.due < asOf;
}

OutlineCell stateCell(const ActionItem &action, QDate asOf, const Wording &wording)
{
    if (action.status == ActionStatus::Dropped)
        return {.text = wordFor(action.status)};
    if (action.status == ActionStatus::Done) {
        const bool late = action.due.isValid() && action.doneOn.isValid() && action.doneOn > action.due;
        const QString when = action.doneOn.isValid() ? Tr::tr("Done on %1").arg(wording.shortDate(action.doneOn))
                                                     : wordFor(action.status);
        return {.text = when,
                .detail = late ? Tr::tr("%n day(s) late", nullptr, int(action.due.daysTo(action.doneOn))) : QString(),
                .shapes = {late ? Status::Risk : Status::Ok}};
    }
    if (isOverdue(action, asOf))
        return {.text = Tr::tr("Overdue by %n day(s)", nullptr, int(action.due.daysTo(asOf))), .shapes = {Status::Off}};
    return {.text = wordFor(action.status), .shapes = {Status::None}};
}

OutlineRow rowOf(const ActionItem &action, QDate asOf, const Wording &wording)
{
    OutlineRow row{&describe<ActionItem>(), action.id.value};
    if (action.department.isValid())
        row.departments = {action.department};
    row.cells = {{.text = action.what},
                 {.text = action.owner},
                 {.text = action.due.isValid() ? wording.date(action.due) : Tr::tr("No due date")},
                 stateCell(action, asOf, wording),
                 {.text = action.carriedOver > 0 ? Tr::tr("%n time(s)", nullptr, action.carriedOver) : QString()},
                 {.text = action.origin}};
    return row;
}

OutlineRow rowOf(const Decision &decision, QDate asOf, const Wording &wording)
{
    const bool stands = decision.status == DecisionStatus::Proposed || decision.status == DecisionStatus::Active;
    const bool due = stands && decision.reviewOn.isValid() && decision.reviewOn < asOf;
    OutlineRow row{&describe<Decision>(), decision.id.value};
    row.cells = {{.text = decision.question,
                  .detail = decision.chosen == decision.question ? QString() : decision.chosen.section(u'\n', 0, 0)},
                 {.text = decision.decider},
                 {.text = decision.reviewOn.isValid() ? Tr::tr("Review on %1").arg(wording.date(decision.reviewOn))
                                                      : Tr::tr("No review date")},
                 {.text = due ? Tr::tr("Review is due") : wordFor(decision.status),
                  .shapes = {due ? Status::Risk : Status::None}},
                 {},
                 {.text = decision.decidedOn.isValid() ? Tr::tr("Decided on %1").arg(wording.date(decision.decidedOn))
                                                       : QString()}};
    return row;
}

OutlineRow heading(const QString &text)
{
    return {nullptr, 0, true, {{.text = text}}};
}

std::vector<const ActionItem *> actionsByDate(const Plan &plan)
{
    std::vector<const ActionItem *> actions;
    for (const ActionItem &action : plan.table<ActionItem>())
        actions.push_back(&action);
    std::ranges::sort(actions, {}, [](const ActionItem *a) { return std::tuple(!a->due.isValid(), a->due, a->id); });
    return actions;
}

/// A hand-off that is past the day on which it was promised.
OutlineRow rowOf(const cycle::Promise &promise, const HandOff &handOff, const Wording &wording)
{
    OutlineRow row{&describe<HandOff>(), handOff.id.value};
    row.departments = {promise.department};
    row.cells = {{.text = promise.what},
                 {.text = promise.owner},
                 {.text = wording.date(promise.due)},
                 {.text = Tr::tr("Overdue by %n day(s)", nullptr, promise.lateDays), .shapes = {Status::Off}},
                 {.text = promise.carriedOver > 0 ? Tr::tr("%n time(s)", nullptr, promise.carriedOver) : QString()},
                 {.text = Tr::tr("Hand-off")}};
    return row;
}

const HandOff *handOffOf(const Plan &plan, const cycle::Promise &promise)
{
    const QString begin = QStringLiteral("record:%1:").arg(QLatin1String(describe<HandOff>().table));
    return promise.address.startsWith(begin) ? plan.find(HandOffId{promise.address.sliced(begin.size()).toLongLong()})
                                             : nullptr;
}

/// Open actions and overdue hand-offs under their departments; the department with the oldest due date first.
std::vector<OutlineRow> openRows(const Plan &plan, std::span<const ActionItem *const> actions,
                                 std::span<const cycle::Promise> promises, QDate asOf, const Wording &wording)
{
    struct Entry
    {
        QDate due;
        DepartmentId department;
        OutlineRow row;
    };
    std::vector<Entry> entries;
    for (const ActionItem *action : actions) {
        if (action->status == ActionStatus::Open)
            entries.push_back({action->due, action->department, rowOf(*action, asOf, wording)});
    }
    for (const cycle::Promise &promise : promises) {
        const HandOff *handOff = promise.state == cycle::PromiseState::Overdue ? handOffOf(plan, promise) : nullptr;
        if (handOff)
            entries.push_back({promise.due, promise.department, rowOf(promise, *handOff, wording)});
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &each) { return std::tuple(!each.due.isValid(), each.due); });
    std::vector<OutlineRow> rows;
    for (Entry &entry : entries) {
        const Department *department = plan.find(entry.department);
        const QString name = department ? department->name : Tr::tr("Without a department");
        auto group = std::ranges::find_if(rows, [&](const OutlineRow &row) { return row.cells.front().text == name; });
        if (group == rows.end())
            group = rows.insert(rows.end(), heading(name));
        group->children.push_back(std::move(entry.row));
    }
    return rows;
}

QString titleOf(int open, int overdue, const cycle::KeepRate &rate)
{
    if (rate.due > 0)
        return Tr::tr("%1 of %2 promises kept so far; %n overdue", nullptr, overdue).arg(rate.kept).arg(rate.due);
    return overdue > 0 ? Tr::tr("%n of %1 open actions overdue", nullptr, overdue).arg(open)
                       : Tr::tr("%n open action(s), none is overdue", nullptr, open);
}

} // namespace

Outline commitmentOutline(const Plan &plan, QDate asOf, const Wording &wording)
{
    const auto actions = actionsByDate(plan);
    const auto open = int(std::ranges::count(actions, ActionStatus::Open, &ActionItem::status));
    const auto promises = cycle::promisesOf(plan, asOf);
    const auto overdue = int(std::ranges::count(promises, cycle::PromiseState::Overdue, &cycle::Promise::state));
    Outline outline;
    const cycle::KeepRate rate = cycle::keepRates(plan, promises, asOf).front();
    outline.title = titleOf(open, overdue, rate);
    outline.sentence = Tr::tr("Departments are counted, people never. Space marks an action done, or open again.");
    outline.columns = {{Tr::tr("What"), Tr::tr("What was promised or decided.")},
                       {Tr::tr("Owner"), Tr::tr("The role that does it, or that decided.")},
                       {Tr::tr("When"), Tr::tr("The day it is due, or looked at again.")},
                       {Tr::tr("State"), Tr::tr("Whether it is done, and how late.")},
                       {Tr::tr("Carried over"), Tr::tr("How many cycles it has been carried over.")},
                       {Tr::tr("Came from"), Tr::tr("Where it was promised or decided.")}};
    outline.rows = openRows(plan, actions, promises, asOf, wording);
    OutlineRow decisions = heading(Tr::tr("Decisions"));
    for (const Decision &decision : plan.table<Decision>())
        decisions.children.push_back(rowOf(decision, asOf, wording));
    OutlineRow settled = heading(Tr::tr("Done or dropped"));
    for (const ActionItem *action : actions) {
        if (action->status != ActionStatus::Open)
            settled.children.push_back(rowOf(*action, asOf, wording));
    }
    for (OutlineRow *group : {&decisions, &settled}) {
        if (!group->children.empty())
            outline.rows.push_back(std::move(*group));
    }
    return outline;
}

} // namespace qd::report
