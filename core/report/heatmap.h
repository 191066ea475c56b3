// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"
#include "report/datatable.h"
#include "report/wording.h"

namespace qd::report {

/// One KPI in one period. An empty cell stays empty.
struct HeatCell
{
    std::optional<Status> status; ///< nothing: there is no value
    QString text; ///< the number
    std::optional<double> number; ///< in display units
    QString result; ///< "Missed", or why it is undecidable
    QString sentence; ///< "June 2026: 78.6, target 90.0, Missed"
};

struct HeatRow
{
    KpiId kpi;
    QString label;
    QString department;
    QString unit;
    std::vector<HeatCell> cells; ///< one a column
};

/// Results over time: a row a KPI, a column a period, in each cell a status by its shape and the number.
struct HeatmapSpec
{
    QString title;
    QString subtitle;
    QString description;
    QString source;
    std::vector<QString> columns; ///< "Jun 2026"
    std::vector<HeatRow> rows; ///< exceptions first
};

/// The KPIs \a kpis in the last twelve periods closed as of \a asOf. KPIs that are taken less often stand in the
/// column in which their period ends.
HeatmapSpec heatmap(const Plan &plan, std::span<const Kpi *const> kpis, QDate asOf, const Wording &wording);

DataTable dataOf(const HeatmapSpec &spec);

} // namespace qd::report
