// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/panelspec.h"
#include "report/wording.h"

namespace qd::report {

/// What is asked of \a department against what it can carry, in person-days, and when it runs out; an invalid one means
/// the fullest of all. Where it says its demand by period, that demand with its forecast (see DemandOutlook); otherwise
/// what is planned, by period, or summed up week by week where fewer than three periods say what is available. What
/// does not fit is named. Without capacities there are no panels.
PanelSpec capacityChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording);

} // namespace qd::report
