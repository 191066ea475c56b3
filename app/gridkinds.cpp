// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmakers.h"

#include "report/assumptionladder.h"
#include "report/bowlingchart.h"
#include "report/coveragechart.h"
#include "report/crosschart.h"
#include "report/handoffgraph.h"
#include "report/pairchart.h"

namespace qd::app {

Result<DrawnChart> bowling(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    const QString subject = question.subject ? question.subject->name : QString();
    report::GridSpec spec = report::bowlingChart(question.plan, kpis, subject, question.asOf, question.wording).spec;
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("No KPI has a value or a target in the fiscal year of the last month that has ended. "
                              "Import values, or choose another --as-of."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> coverage(const ChartQuestion &question)
{
    const report::Cut cut =
        report::fittingCut(question.wholePlan(), question.asOf, report::MostCoverageColumns, question.departments);
    report::GridSpec spec = report::coverageChart(question.wholePlan(), question.asOf, cut, question.departments);
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("There are no open objectives, or no departments, to show. Import them first."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> cross(const ChartQuestion &question)
{
    report::CrossSpec spec = report::crossChart(question.wholePlan(), question.departments);
    if (spec.title.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("There are no open objectives to show. Import them first."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> ladder(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    report::BarSpec spec = report::assumptionLadder(question.plan, department, question.asOf, question.wording);
    if (spec.rows.empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("There are no assumptions that the plan stands on. Write them down on the page Signals."));
    return drawn(question, std::move(spec));
}

Result<DrawnChart> wheel(const ChartQuestion &question)
{
    const report::HandOffMap map = report::handOffMap(question.plan, question.findings, question.wording);
    if (map.size() == 0)
        return failure(ErrorCode::Invalid,
                       Tr::tr("There are no hand-offs to show. Import what departments need first."));
    return drawn(question, report::handOffWheel(map, question.plan, question.wording).spec);
}

Result<DrawnChart> pair(const ChartQuestion &question)
{
    const DepartmentId one{question.subject ? question.subject->id : 0};
    const std::vector<report::Pair> pairs = report::pairsByTrouble(question.plan, question.findings, one);
    std::optional<report::Pair> pair = pairs.empty() ? std::nullopt : std::optional(pairs.front());
    if (question.partner && question.partner->id == one.value)
        return failure(ErrorCode::Usage, Tr::tr("A department and itself are no pair. Use --with for another one."));
    if (question.partner)
        pair = report::Pair{one, {question.partner->id}};
    report::GridSpec spec = pair
        ? report::pairChart(question.wholePlan(), question.everyFinding(), *pair, question.wording)
        : report::GridSpec();
    if (spec.rows.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("There is nothing between the two departments: no hand-off, no aim of both, no "
                              "disconnect. Choose others with --subject and --with."));
    return drawn(question, std::move(spec));
}

} // namespace qd::app
