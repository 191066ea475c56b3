// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmakers.h"

#include "cycle/phases.h"
#include "model/verdict.h"
#include "report/bridgechart.h"
#include "report/cut.h"
#include "report/flowcharts.h"
#include "report/loadchart.h"
#include "report/mismatchchart.h"
#include "report/timecharts.h"
#include "report/variancechart.h"

namespace qd::app {

Kpis kpisOf(const ChartQuestion &question)
{
    Kpis kpis;
    for (const KpiStatus &status : statusOfAll(question.plan, question.asOf)) {
        const bool isMeant = question.subject
            ? question.subject->id == status.kpi->id.value || question.subject->id == status.kpi->department.value
            : report::isAmong(question.departments, status.kpi->department);
        if (isMeant)
            kpis.push_back(status.kpi);
    }
    return kpis;
}

Result<DrawnChart> variance(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    const QString subject = question.subject ? question.subject->name
        : question.part.isEmpty()            ? question.plan.organisation().name
                                             : question.part;
    report::BarSpec spec = report::varianceChart(question.plan, kpis, subject, question.asOf, question.wording).spec;
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid, Tr::tr("No KPI of %1 has both a value and a target by then.").arg(subject));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> bridge(const ChartQuestion &question)
{
    for (const auto &[kpi, counterpart] : report::bridges(question.plan)) {
        if (question.subject && question.subject->id != kpi->id.value && question.subject->id != counterpart->id.value)
            continue;
        // What the other department reports is not of the scope.
        report::BarSpec spec =
            report::bridgeChart(question.wholePlan(), *kpi, *counterpart, question.asOf, question.wording);
        if (!spec.rows.empty())
            return drawn(question, std::move(spec));
    }
    return failure(ErrorCode::Invalid,
                   Tr::tr("No bridge is recorded between two departments' figures. Add what explains the difference "
                          "as bridge items first."));
}

Result<DrawnChart> mismatch(const ChartQuestion &question)
{
    const Kpi *kpi = question.plan.find(KpiId{question.subject->id});
    const Kpi *counterpart = report::counterpartOf(question.plan, *kpi);
    report::BarSpec spec = counterpart
        ? report::mismatchChart(question.plan, *kpi, *counterpart, question.asOf, question.wording)
        : report::BarSpec();
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("No other department reports %1 in the same unit for the same periods.").arg(kpi->name));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> load(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    report::BarSpec spec = report::loadChart(question.plan, department, question.asOf, question.wording);
    if (spec.rows.empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("No capacity is known for a period that has not ended. Enter available person-days first."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> ageing(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    report::BarSpec spec = report::ageingChart(question.plan, department, question.asOf, question.wording);
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid, Tr::tr("There are no open promises with a due date."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> agenda(const ChartQuestion &question)
{
    const Cycle *cycle = cycle::currentCycle(question.plan, question.asOf);
    report::BarSpec spec = cycle
        ? report::agendaChart(question.plan, *cycle, QDateTime(question.asOf, QTime(12, 0), Qt::UTC))
        : report::BarSpec();
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid, Tr::tr("There is no agenda yet. Build one on the page Agenda first."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> alignment(const ChartQuestion &question)
{
    const std::vector<DepartmentId> departments =
        question.subject ? std::vector<DepartmentId>{{question.subject->id}} : question.departments;
    report::FlowSpec spec = report::alignmentChart(question.wholePlan(), departments, question.asOf, question.wording);
    if (spec.nodes.empty())
        return failure(ErrorCode::Invalid, Tr::tr("There are no objectives and no KPIs to show."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> drivers(const ChartQuestion &question)
{
    const Kpi *kpi = question.plan.find(KpiId{question.subject->id});
    report::FlowSpec spec = report::driverTree(question.plan, *kpi, question.asOf, question.wording,
                                               report::brokenDrives(question.plan, question.findings));
    if (spec.nodes.empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("Nothing is recorded that drives %1. Add KPI drivers, or what it is computed from, first.")
                .arg(kpi->name));
    return drawn(question, std::move(spec));
}

} // namespace qd::app
