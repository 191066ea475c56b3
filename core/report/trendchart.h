// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "report/chartspec.h"
#include "report/wording.h"

namespace qd::report {

/// How a KPI has moved: the last year or two of actual values, the year before lightly beside them, the target of each
/// period as a mark, and what is forecast for the periods to come. The title says where it stands as of \a asOf. By
/// \a basis restated, and in another currency.
ChartSpec trendChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis = {});

} // namespace qd::report
