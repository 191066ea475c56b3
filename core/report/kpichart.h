// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/accumulation.h"
#include "report/chartspec.h"
#include "report/wording.h"

namespace qd::report {

/// Fewer values than this show what there was, not what is usual: no limits are drawn.
inline constexpr int FewestWithLimits = 8;

/// The process behaviour chart of one KPI: its closed values up to \a asOf, limits, target, and what they say as title.
/// \a basis: restated, and in another currency.
ChartSpec kpiChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis = {});

/// What a KPI is called below a chart: name, department, unit, how often, and \a n values.
QString kpiSubtitle(const Plan &plan, const Kpi &kpi, int n);

/// Marks on the time axis of \a spec what happened to \a kpi in its periods.
void addAnnotations(ChartSpec &spec, const Plan &plan, const Kpi &kpi, const Wording &wording);

/// Names \a periods along the time axis of \a spec; few enough carry a label to be read.
void addTimeAxis(ChartSpec &spec, std::span<const Period> periods, const Wording &wording);

/// What a process behaviour chart says in words.
struct KpiReading
{
    Status variation = Status::None;
    QString variationText; ///< "Stable: common causes only"
    Status assurance = Status::None;
    QString assuranceText; ///< "Target lies beyond the limits"
};
KpiReading kpiReading(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis = {});

/// False when a chart of \a kpi would have no limits.
bool hasLimits(const Plan &plan, const Kpi &kpi, QDate asOf);

} // namespace qd::report
