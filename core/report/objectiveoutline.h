// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"
#include "rules/finding.h"

namespace qd::report {

/// Columns of the outline of objectives.
enum class AimColumn : std::uint8_t { Title, Department, Stated, Parts, Weight, Due, Disconnect };

/// Themes, the objectives of each, and beneath them what serves them: objectives, key results, KPIs and initiatives.
/// An objective with several parents stands under each of them and says so.
Outline objectiveOutline(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording);

} // namespace qd::report
