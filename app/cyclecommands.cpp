// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "cycle/quarter.h"
#include "exchange/cyclejson.h"
#include "exchange/openform.h"
#include "rules/catalogue.h"

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<const Cycle *> cycleNamed(const Plan &plan, const QString &name)
{
    QStringList names;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (cycle.name.compare(name, Qt::CaseInsensitive) == 0)
            return &cycle;
        names << cycle.name;
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("There is no cycle \"%1\". Use one of: %2.").arg(name, names.join(u", "_s)));
}

QString requirementLine(const cycle::Requirement &requirement, const report::Wording &wording)
{
    QString line = u"    %1 %2"_s.arg(requirement.done ? u"+"_s : u"-"_s, wording.text(requirement.text));
    if (*requirement.detail.text)
        line += u": "_s + wording.text(requirement.detail);
    return line + u'\n';
}

QString statusText(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf,
                   const report::Wording &wording)
{
    const cycle::Phases phases = cycle::phasesOf(plan, cycle);
    const CyclePhase *current = cycle::currentPhase(phases);
    QString text = cycle.name + u'\t' + wordFor(cycle.state) + u'\n';
    for (const CyclePhase &phase : phases) {
        const cycle::Gate gate = cycle::gateOf(plan, cycle, phase.kind, findings, asOf);
        const QString when = phase.doneOn.isValid() ? Tr::tr("left on %1").arg(wording.date(phase.doneOn))
                                                    : Tr::tr("due %1").arg(wording.date(phase.due));
        text += u"%1 %2\t%3\t%4\n"_s.arg(&phase == current ? u">"_s : u" "_s, wordFor(phase.kind), when,
                                         Tr::tr("%1 of %2 done").arg(gate.done()).arg(gate.requirements.size()));
        if (!phase.gaps.isEmpty())
            text += u"    "_s + phase.gaps + u'\n';
        if (&phase != current)
            continue;
        for (const cycle::Requirement &requirement : gate.requirements)
            text += requirementLine(requirement, wording);
    }
    for (const cycle::Readiness &readiness : cycle::readinessOf(plan, cycle, asOf)) {
        text += Tr::tr("%1: %2 of %3 done", "department")
                    .arg(readiness.department->name)
                    .arg(readiness.done())
                    .arg(readiness.requirements.size())
            + u'\n';
        for (const cycle::Requirement &requirement : readiness.requirements) {
            if (!requirement.done)
                text += requirementLine(requirement, wording);
        }
    }
    return text;
}

QString comparisonText(const Plan &plan, const Cycle &before, const Cycle &after, const cycle::Comparison &comparison,
                       const report::Wording &wording)
{
    QString text = u"\t%1\t%2\n"_s.arg(before.name, after.name);
    const auto number = [&](const cycle::Measure &measure, std::optional<double> value) {
        const Unit unit{measure.isShare ? u"%"_s : QString()};
        return value ? wording.quantity({measure.isShare ? std::round(*value * 100) / 100 : *value, unit})
                     : Tr::tr("none");
    };
    for (const cycle::Measure &measure : comparison.measures)
        text += u"%1\t%2\t%3\n"_s.arg(Tr::tr(measure.label), number(measure, measure.before),
                                      number(measure, measure.after));
    for (const KpiId kpi : comparison.better)
        text += Tr::tr("Met again: %1").arg(plan.find(kpi)->name) + u'\n';
    for (const KpiId kpi : comparison.worse)
        text += Tr::tr("Not met any more: %1").arg(plan.find(kpi)->name) + u'\n';
    return text;
}

Result<ExitCode> showStatus(const Call &call)
{
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    QD_TRY(const Cycle *const cycle, currentCycle(document.plan, asOf));
    const rules::Findings findings = rules::diagnose(document.plan, {}, asOf);
    return call.print(exchange::cycleJson(document.plan, *cycle, findings, asOf),
                      statusText(document.plan, *cycle, findings, asOf, call.wording(document.plan)));
}

Result<ExitCode> showComparison(const Call &call)
{
    if (call.arguments().size() != 4)
        return failure(ErrorCode::Usage, Tr::tr("Name two cycles: quarterdeck cycle DOC compare A B."));
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    QD_TRY(const Cycle *const before, cycleNamed(document.plan, call.arguments().at(2)));
    QD_TRY(const Cycle *const after, cycleNamed(document.plan, call.arguments().at(3)));
    const auto comparison = cycle::compare(document.plan, *before, *after, asOf);
    return call.print(exchange::comparisonJson(document.plan, *before, *after, comparison),
                      comparisonText(document.plan, *before, *after, comparison, call.wording(document.plan)));
}

/// Takes a turn and says where its cycle stands then.
Result<ExitCode> turn(const Call &call, const TurnFunction &compute)
{
    CycleId turned;
    QD_TRY(const TurnTaken taken, call.take([&](const Plan &plan, QDate asOf) -> Result<cycle::Turn> {
        QD_TRY(cycle::Turn turn, compute(plan, asOf));
        turned = turn.records<Cycle>().front().id;
        return turn;
    }));
    const Plan &plan = taken.plan;
    const Cycle &cycle = *plan.find(turned);
    const rules::Findings findings = rules::diagnose(plan, {}, taken.asOf);
    return call.print(exchange::cycleJson(plan, cycle, findings, taken.asOf),
                      statusText(plan, cycle, findings, taken.asOf, call.wording(plan)));
}

Result<ExitCode> makeNext(const Call &call)
{
    return turn(call, [&](const Plan &plan, QDate asOf) -> Result<cycle::Turn> {
        QD_TRY(const Period quarter, cycle::quarterNamed(plan, call.arguments().value(2), asOf));
        call.say(Tr::tr("%1 is %2 to %3.", "cycle, first and last day")
                     .arg(cycle::cycleName(plan.organisation().fiscalCalendar(), quarter),
                          quarter.start.toString(Qt::ISODate),
                          plan.organisation().fiscalCalendar().end(quarter).toString(Qt::ISODate)));
        QD_TRY(cycle::Turn turn, cycle::nextCycle(plan, quarter, asOf, call.world().environment().ids));
        if (call.has(u"review"_s)) {
            QD_TRY(const QDate review, call.date(u"review"_s));
            cycle::moveReview(turn, review);
        }
        return turn;
    });
}

Result<ExitCode> advance(const Call &call)
{
    return turn(call, [&](const Plan &plan, QDate asOf) -> Result<cycle::Turn> {
        QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
        const cycle::Phases phases = cycle::phasesOf(plan, *cycle);
        const CyclePhase *phase = cycle::currentPhase(phases);
        if (!phase)
            return failure(ErrorCode::Invalid,
                           Tr::tr("%1 is closed. Make the next one: quarterdeck cycle DOC new.").arg(cycle->name));
        const rules::Findings findings = rules::diagnose(plan, {}, asOf);
        const report::Wording wording = call.wording(plan);
        return cycle::advance(
            plan, *cycle, cycle::gateOf(plan, *cycle, phase->kind, findings, asOf), findings, asOf,
            [&](const Message &message) { return wording.text(message); }, call.value(u"because"_s));
    });
}

Result<ExitCode> freezeFigures(const Call &call)
{
    return turn(call, [](const Plan &plan, QDate asOf) -> Result<cycle::Turn> {
        QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
        return cycle::freeze(*cycle, asOf);
    });
}

} // namespace

Result<ExitCode> runCycle(const Call &call)
{
    const QString what = call.arguments().at(1);
    if (what == u"status"_s)
        return showStatus(call);
    if (what == u"new"_s)
        return makeNext(call);
    if (what == u"advance"_s)
        return advance(call);
    if (what == u"freeze"_s)
        return freezeFigures(call);
    if (what == u"compare"_s)
        return showComparison(call);
    return failure(ErrorCode::Usage,
                   Tr::tr("A cycle has no action \"%1\". Use status, new, advance, freeze or compare.").arg(what));
}

} // namespace qd::app
