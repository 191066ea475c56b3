// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

#include <span>

namespace qd::report {

/// What leads from \a kpi's figure to that of \a counterpart in the latest period of which both have one: each recorded
/// cause, and what is left unexplained. No rows when there is no such period.
BarSpec bridgeChart(const Plan &plan, const Kpi &kpi, const Kpi &counterpart, QDate asOf, const Wording &wording);

/// The KPIs that a bridge is recorded for, each with its counterpart, in the order of the records.
std::vector<std::pair<const Kpi *, const Kpi *>> bridges(const Plan &plan);

} // namespace qd::report
