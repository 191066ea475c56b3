// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind chartKinds() whose charts are several plots under one head.
#include "chartmakers.h"

#include "report/behaviourpanels.h"
#include "report/blockchart.h"
#include "report/capacitychart.h"
#include "report/tilechart.h"
#include "report/variancetime.h"

namespace qd::app {

namespace {

const Kpi &kpiOf(const ChartQuestion &question)
{
    return *question.plan.find(KpiId{question.subject->id});
}

DrawnChart withSource(const ChartQuestion &question, const Kpi &kpi, report::PanelSpec spec)
{
    spec.source = footer(question, {&kpi});
    report::DataTable data = report::dataOf(spec);
    return {charts::figureOf(report::Drawing(std::move(spec))), std::move(data)};
}

} // namespace

Result<DrawnChart> block(const ChartQuestion &question)
{
    const Kpi &kpi = kpiOf(question);
    report::PanelSpec spec = report::blockChart(question.plan, kpi, question.asOf, question.wording);
    if (spec.panels.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("There is no standard block of %1: no month or quarter with a value has ended by then. "
                              "Import values, or choose a later --as-of.")
                           .arg(kpi.name));
    return withSource(question, kpi, std::move(spec));
}

Result<DrawnChart> varianceInTime(const ChartQuestion &question)
{
    const Kpi &kpi = kpiOf(question);
    report::PanelSpec spec = report::varianceInTime(question.plan, kpi, question.asOf, question.wording);
    if (spec.panels.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("No period of %1 that has ended has both a value and a target. Import targets, or choose "
                              "a later --as-of.")
                           .arg(kpi.name));
    return withSource(question, kpi, std::move(spec));
}

Result<DrawnChart> tiles(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    const std::vector<DepartmentId> departments =
        question.subject ? std::vector<DepartmentId>{{question.subject->id}} : question.departments;
    const report::Scorecard card =
        report::narrowed(report::scorecard(question.plan, question.asOf, question.findings, question.wording),
                         departments, question.wording);
    if (card.rows.empty())
        return failure(ErrorCode::Invalid, Tr::tr("There are no KPIs to show. Import values first."));
    report::PanelSpec spec = report::tileChart(card).spec;
    spec.source = footer(question, kpis);
    return DrawnChart{charts::figureOf(spec), report::dataOf(spec)};
}

Result<DrawnChart> capacity(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    report::PanelSpec spec = report::capacityChart(question.plan, department, question.asOf, question.wording);
    if (spec.panels.empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("No capacity is known for a period that has not ended. Enter available person-days first."));
    return drawn(question, std::move(spec));
}

} // namespace qd::app
