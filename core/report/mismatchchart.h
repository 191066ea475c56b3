// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

namespace qd::report {

/// What two departments report for one measure, side by side: the latest periods of which both have a figure, the
/// newest first, at most twelve. No rows when there are none, or the two are not in one unit.
BarSpec mismatchChart(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf, const Wording &wording);

/// The KPI to compare \a kpi with: the one that a bridge is recorded with, else the first of another department with
/// its name, scope, unit and cadence; or nothing.
const Kpi *counterpartOf(const Plan &plan, const Kpi &kpi);

} // namespace qd::report
