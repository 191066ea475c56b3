// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "report/panelspec.h"
#include "report/wording.h"

namespace qd::report {

/// The standard block of a KPI: eight quarters beside twelve months, of daily and weekly KPIs six weeks beside them,
/// each with the year before, the target and what is forecast, on one scale; below, the last period, the quarter and
/// the year to date with their differences to target and year before. What its periods add up to stands as columns,
/// anything else as lines. The numbers are those of kpiFigures(). Without values there are no panels.
PanelSpec blockChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis = {});

} // namespace qd::report
