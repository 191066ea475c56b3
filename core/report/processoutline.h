// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"

namespace qd::report {

/// Columns of the outline of processes.
enum class ProcessColumn : std::uint8_t { What, Department, Work, Quality, State };

/// Workflows with their steps in order; what departments have accepted of their capacity, the fullest first; then what
/// hand-off checks saw, improvements and requests for people and money.
Outline processOutline(const Plan &plan, QDate asOf, const Wording &wording);

/// The mean of what a check has judged, 0 to 1; nothing when it judged nothing.
std::optional<double> scoreOf(const HandOffCheck &check);

} // namespace qd::report
