// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/panelspec.h"
#include "report/scorecard.h"

namespace qd::report {

/// Each KPI of \a card as a box: value, result beside its target, the value a year before, and its last eight values in
/// their normal range; missed ones first. Everything as the scorecard says it.
struct TileChart
{
    PanelSpec spec;
    std::vector<KpiId> kpis; ///< one a box
};
TileChart tileChart(const Scorecard &card);

} // namespace qd::report
