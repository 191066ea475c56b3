// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/flowspec.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

namespace qd::report {

/// Which open objective is measured by which KPI, and which department answers for it. Objectives without a KPI, and
/// KPIs without an objective, are loose ends. Of the departments \a of (none: all) only what their objectives and
/// KPIs touch. With more than sixty KPIs the departments stand for theirs.
FlowSpec alignmentChart(const Plan &plan, std::span<const DepartmentId> of, QDate asOf, const Wording &wording);

/// What drives \a kpi and what drives that, in turn, and what each is computed from: what can be acted on stands at the
/// left. Links that \a broken names (driver and driven) are marked. No nodes when nothing drives it.
FlowSpec driverTree(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording,
                    std::span<const std::pair<KpiId, KpiId>> broken = {});

/// The declared drives that \a findings are about: the driver, and what it drives.
std::vector<std::pair<KpiId, KpiId>> brokenDrives(const Plan &plan, const rules::Findings &findings);

} // namespace qd::report
