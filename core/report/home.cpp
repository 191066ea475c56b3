// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/home.h"

#include "base/tr.h"
#include "cycle/gate.h"
#include "model/verdict.h"

#include <map>

namespace qd::report {

namespace {

QString titleOf(const Plan &plan, const rules::Findings &findings)
{
    std::map<StrategicThemeId, int> told;
    int open = 0;
    for (const rules::Finding &finding : findings.findings) {
        if (finding.state != rules::State::Open)
            continue;
        ++open;
        if (finding.story.isValid())
            ++told[finding.story];
    }
    if (open == 0)
        return Tr::tr("No open disconnects");
    const auto most = std::ranges::max_element(told, {}, [](const auto &entry) { return entry.second; });
    if (most == told.end())
        return Tr::tr("%n open disconnect(s)", nullptr, open);
    const StrategicTheme *theme = plan.find(most->first);
    return Tr::tr("%1 of %2 disconnects belong to: %3", "count, count, theme")
        .arg(most->second)
        .arg(open)
        .arg(theme ? theme->name : QString());
}

/// The review that comes next.
QString sentenceOf(const Plan &plan, QDate asOf, const Wording &wording)
{
    const Cycle *next = nullptr;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (cycle.reviewOn >= asOf && (!next || cycle.reviewOn < next->reviewOn))
            next = &cycle;
    }
    return next ? Tr::tr("%n day(s) to the review on %1.", nullptr, int(asOf.daysTo(next->reviewOn)))
                      .arg(wording.date(next->reviewOn))
                : Tr::tr("No day is set for the next review.");
}

std::vector<DepartmentResults> resultsOf(const Plan &plan, std::span<const KpiStatus> statuses)
{
    std::map<DepartmentId, std::vector<Outcome>> outcomes;
    for (const KpiStatus &status : statuses)
        outcomes[status.kpi->department].push_back(status.verdict.outcome);
    std::vector<const Department *> departments;
    for (const Department &department : plan.table<Department>()) {
        if (outcomes.contains(department.id))
            departments.push_back(&department);
    }
    std::ranges::sort(departments, {}, [](const Department *d) { return std::tuple(d->position, d->id); });
    std::vector<DepartmentResults> results;
    for (const Department *department : departments) {
        auto &own = outcomes[department->id];
        std::ranges::sort(own);
        DepartmentResults line{department->name, {}, {}};
        std::ranges::transform(own, std::back_inserter(line.results),
                               [](Outcome outcome) { return statusMark(outcome); });
        line.description = Tr::tr("%1: %2 met, %3 missed, %4 undecidable", "department and counts")
                               .arg(department->name)
                               .arg(std::ranges::count(own, Outcome::Met))
                               .arg(std::ranges::count(own, Outcome::Missed))
                               .arg(std::ranges::count(own, Outcome::Undecidable));
        results.push_back(std::move(line));
    }
    return results;
}

std::vector<OpenAction> actionsOf(const Plan &plan, QDate asOf, const Wording &wording)
{
    std::vector<const ActionItem *> open;
    for (const ActionItem &action : plan.table<ActionItem>()) {
        if (action.status == ActionStatus::Open)
            open.push_back(&action);
    }
    std::ranges::sort(
        open, {}, [](const ActionItem *action) { return std::tuple(!action->due.isValid(), action->due, action->id); });
    std::vector<OpenAction> actions;
    for (const ActionItem *action : open) {
        const bool overdue = action->due.isValid() && action->due < asOf;
        QString when = !action->due.isValid() ? Tr::tr("No due date")
            : overdue                         ? Tr::tr("Overdue by %n day(s)", nullptr, int(action->due.daysTo(asOf)))
                                              : Tr::tr("Due %1", "date").arg(wording.dayMonth(action->due));
        if (const Department *department = plan.find(action->department))
            when = Tr::tr("%1, %2").arg(when, department->name);
        actions.push_back({action->id, action->what, when, overdue ? Status::Off : Status::None});
    }
    return actions;
}

void fillChecklist(Home &home, const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording)
{
    const Cycle *cycle = cycle::currentCycle(plan, asOf);
    if (!cycle)
        return;
    const cycle::Phases phases = cycle::phasesOf(plan, *cycle);
    const CyclePhase *phase = cycle::currentPhase(phases);
    if (!phase)
        return;
    const cycle::Gate gate = cycle::gateOf(plan, *cycle, phase->kind, findings, asOf);
    home.phase = Tr::tr("Before %1 can close", "phase").arg(wordFor(phase->kind));
    home.phaseCount = Tr::tr("%1 of %2 done").arg(gate.done()).arg(gate.requirements.size());
    for (const cycle::Requirement &each : gate.requirements)
        home.checklist.push_back({wording.text(each.text), *each.detail.text ? wording.text(each.detail) : QString(),
                                  each.done, each.address});
    std::ranges::stable_partition(home.checklist, [](const ChecklistLine &line) { return !line.done; });
}

} // namespace

int withoutOwner(const Plan &plan, const rules::Findings &findings)
{
    return int(std::ranges::count_if(findings.findings, [&](const rules::Finding &finding) {
        const Triage *triage = triageOf(plan, finding.fingerprint);
        return finding.state == rules::State::Open && !(triage && triage->hasOwner());
    }));
}

Home home(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording)
{
    const auto statuses = statusOfAll(plan, asOf);
    const Totals sum = totals(statuses);
    Home home;
    home.title = titleOf(plan, findings);
    home.sentence = sentenceOf(plan, asOf, wording);
    if (const int alone = withoutOwner(plan, findings); alone > 0)
        home.sentence += u' ' + Tr::tr("%n disconnect(s) without an owner.", nullptr, alone);
    home.results = Tr::tr("%1 KPIs: %2 met, %3 missed, %4 undecidable")
                       .arg(sum.all())
                       .arg(sum.met)
                       .arg(sum.missed)
                       .arg(sum.undecidable);
    home.departments = resultsOf(plan, statuses);
    home.actions = actionsOf(plan, asOf, wording);
    fillChecklist(home, plan, findings, asOf, wording);
    return home;
}

} // namespace qd::report
