// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "report/panelspec.h"
#include "report/wording.h"

namespace qd::report {

/// The process behaviour chart of a KPI with its moving ranges below it: an X chart and an mR chart on one time line,
/// as in Wheeler, "Understanding Variation". The upper limit of the ranges is 3.27 times their mean; points that rules
/// mark carry the numbers of these; every annotated baseline has its own limits. Of KPIs that are measured more rarely
/// than monthly, and of fewer than eight values, the first plot alone. Of more than 120 periods the last ones, with the
/// limits of all. Without values no plot has categories.
PanelSpec behaviourPanels(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording,
                          const Basis &basis = {});

} // namespace qd::report
