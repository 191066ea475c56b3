// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/drawing.h"
#include "report/wording.h"

#include <span>

/// The bowling chart of lean reviews (T. L. Jackson, Hoshin Kanri for the Lean Enterprise, 2006): KPIs by month, each
/// month's actual over its target.
namespace qd::report {

/// More rows than these are not read in a meeting.
constexpr std::size_t MostBowlingRows = 40;

struct BowlingChart
{
    GridSpec spec;
    std::vector<KpiId> kpis; ///< one a row
};

/// The KPIs \a kpis in the months of the fiscal year in which the last month has closed as of \a asOf, and that year so
/// far: those that have missed their target most often in a row first, at most MostBowlingRows of them. A KPI that is
/// taken less often stands in the month in which its period ends; one that is taken more often has what its values make
/// of the month. \a subject says whose they are; empty: the whole company's. Without rows: none has a value or a target
/// in that year.
BowlingChart bowlingChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                          const Wording &wording);

} // namespace qd::report
