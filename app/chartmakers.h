// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartkinds.h"

#include "base/tr.h"

/// The functions behind chartKinds() whose charts are rows of bars or columns of boxes, and what all of them share.
namespace qd::app {

using Kpis = std::vector<const Kpi *>;

/// The KPIs that the question is about: one, those of a department, or all.
Kpis kpisOf(const ChartQuestion &question);

/// The files that the values of \a kpis came from, and the day the chart speaks of.
QString footer(const ChartQuestion &question, const Kpis &kpis);

/// \a spec with what it rests on, and its rows.
template<typename Spec>
DrawnChart drawn(const ChartQuestion &question, Spec spec)
{
    spec.source = Tr::tr("%1 %2, figures as of %3.", "reading, organisation, date")
                      .arg(spec.source, question.plan.organisation().name, question.wording.date(question.asOf))
                      .trimmed();
    report::DataTable data = report::dataOf(spec);
    return {charts::figureOf(report::Drawing(std::move(spec))), std::move(data)};
}

Result<DrawnChart> variance(const ChartQuestion &question);
Result<DrawnChart> bridge(const ChartQuestion &question);
Result<DrawnChart> mismatch(const ChartQuestion &question);
Result<DrawnChart> load(const ChartQuestion &question);
Result<DrawnChart> ageing(const ChartQuestion &question);
Result<DrawnChart> agenda(const ChartQuestion &question);
Result<DrawnChart> alignment(const ChartQuestion &question);
Result<DrawnChart> drivers(const ChartQuestion &question);
Result<DrawnChart> block(const ChartQuestion &question);
Result<DrawnChart> varianceInTime(const ChartQuestion &question);
Result<DrawnChart> tiles(const ChartQuestion &question);
Result<DrawnChart> capacity(const ChartQuestion &question);
Result<DrawnChart> bowling(const ChartQuestion &question);
Result<DrawnChart> coverage(const ChartQuestion &question);
Result<DrawnChart> cross(const ChartQuestion &question);
Result<DrawnChart> ladder(const ChartQuestion &question);
Result<DrawnChart> wheel(const ChartQuestion &question);
Result<DrawnChart> pair(const ChartQuestion &question);
Result<DrawnChart> swimlane(const ChartQuestion &question);
Result<DrawnChart> timeline(const ChartQuestion &question);
Result<DrawnChart> chain(const ChartQuestion &question);

} // namespace qd::app
