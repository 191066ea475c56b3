// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

namespace qd::report {

struct VarianceChart
{
    BarSpec spec;
    std::vector<KpiId> kpis; ///< one a row
};

/// How far the latest values of \a kpis are from their targets, in percent of the target, missed ones first and the
/// largest of them on top. Left out is what has no target, a range, or a target of zero: there is nothing to divide by.
VarianceChart varianceChart(const Plan &plan, std::span<const Kpi *const> kpis, const QString &subject, QDate asOf,
                            const Wording &wording);

} // namespace qd::report
