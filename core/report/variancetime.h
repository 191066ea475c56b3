// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "report/panelspec.h"
#include "report/wording.h"

namespace qd::report {

/// How far a KPI was from its target over the last twelve periods that have ended: actual in front of target, the
/// differences below, and below these what they are in percent of the target, on one time line. Good and bad by the
/// meaning of the KPI. Without a period that has both numbers there are no panels.
PanelSpec varianceInTime(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis = {});

} // namespace qd::report
