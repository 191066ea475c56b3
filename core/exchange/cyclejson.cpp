// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclejson.h"

#include "exchange/openform.h"
#include "report/wording.h"

#include <QJsonArray>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The record's fields in the open form.
template<typename Record>
QJsonObject recordJson(const Record &record)
{
    QJsonObject object;
    for (const Field &field : describe<Record>().fields)
        object.insert(QLatin1String(field.name), toJson(field, field.get(&record)));
    return object;
}

QJsonArray requirementsJson(const Plan &plan, std::span<const cycle::Requirement> requirements)
{
    const auto wording = report::Wording::forMachines(plan.organisation().fiscalCalendar());
    QJsonArray array;
    for (const cycle::Requirement &requirement : requirements) {
        const Department *department = plan.find(requirement.department);
        QJsonObject object{{u"text"_s, wording.text(requirement.text)},
                           {u"done"_s, requirement.done},
                           {u"department"_s, department ? department->name : QString()},
                           {u"address"_s, requirement.address}};
        if (*requirement.detail.text)
            object.insert(u"detail"_s, wording.text(requirement.detail));
        array.append(object);
    }
    return array;
}

QJsonArray namesJson(const Plan &plan, const std::vector<KpiId> &kpis)
{
    QJsonArray array;
    for (const KpiId id : kpis)
        array.append(plan.find(id)->name);
    return array;
}

QJsonValue numberJson(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

} // namespace

QJsonObject cycleJson(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf)
{
    const cycle::Phases phases = cycle::phasesOf(plan, cycle);
    const CyclePhase *current = cycle::currentPhase(phases);
    QJsonArray phaseArray;
    for (const CyclePhase &phase : phases) {
        QJsonObject object = recordJson(phase);
        object.remove(u"cycle"_s);
        const cycle::Gate gate = cycle::gateOf(plan, cycle, phase.kind, findings, asOf);
        object.insert(u"requirements"_s, requirementsJson(plan, gate.requirements));
        phaseArray.append(object);
    }
    QJsonArray departments;
    for (const cycle::Readiness &readiness : cycle::readinessOf(plan, cycle, asOf)) {
        std::vector<cycle::Requirement> missing;
        std::ranges::remove_copy(readiness.requirements, std::back_inserter(missing), true, &cycle::Requirement::done);
        departments.append(QJsonObject{{u"department"_s, readiness.department->name},
                                       {u"done"_s, qint64(readiness.done())},
                                       {u"of"_s, qint64(readiness.requirements.size())},
                                       {u"missing"_s, requirementsJson(plan, missing)}});
    }
    return {{u"asOf"_s, asOf.toString(Qt::ISODate)},
            {u"cycle"_s, recordJson(cycle)},
            {u"phase"_s, current ? recordJson(*current).value(u"kind"_s) : QJsonValue::Null},
            {u"phases"_s, phaseArray},
            {u"departments"_s, departments}};
}

QJsonObject comparisonJson(const Plan &plan, const Cycle &before, const Cycle &after,
                           const cycle::Comparison &comparison)
{
    QJsonObject measures;
    for (const cycle::Measure &measure : comparison.measures)
        measures.insert(
            QLatin1String(measure.name),
            QJsonObject{{u"before"_s, numberJson(measure.before)}, {u"after"_s, numberJson(measure.after)}});
    return {{u"before"_s, before.name},
            {u"after"_s, after.name},
            {u"measures"_s, measures},
            {u"better"_s, namesJson(plan, comparison.better)},
            {u"worse"_s, namesJson(plan, comparison.worse)}};
}

QJsonObject inputsJson(const Cycle &cycle, const std::vector<cycle::Input> &inputs)
{
    QJsonArray list;
    for (const cycle::Input &input : inputs) {
        QJsonObject object = recordJson(input.submission);
        object.insert(u"department"_s, input.department->name);
        object.insert(u"missing"_s, int(input.missing.size()));
        list.append(object);
    }
    return {{u"cycle"_s, cycle.name}, {u"inputs"_s, list}};
}

QJsonObject sessionJson(const Plan &plan, const Cycle &cycle, const cycle::Agenda &agenda, const QDateTime &now)
{
    const AgendaItem *running = cycle::runningItem(agenda);
    QJsonArray items;
    for (const AgendaItem &item : agenda) {
        const Department *department = plan.find(item.department);
        items.append(QJsonObject{{u"position"_s, item.position},
                                 {u"title"_s, item.title},
                                 {u"department"_s, department ? department->name : QString()},
                                 {u"owner"_s, item.owner},
                                 {u"minutes"_s, item.minutes},
                                 {u"usedSeconds"_s, cycle::usedSeconds(item, now)},
                                 {u"running"_s, &item == running},
                                 {u"outcome"_s, item.outcome}});
    }
    const cycle::SessionClock clock = cycle::clockOf(agenda, now);
    return {{u"cycle"_s, cycle.name},
            {u"minutes"_s, clock.plannedMinutes},
            {u"usedMinutes"_s, clock.usedMinutes},
            {u"behindMinutes"_s, clock.behindMinutes},
            {u"items"_s, items}};
}

} // namespace qd::exchange
