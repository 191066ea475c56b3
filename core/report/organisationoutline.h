// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"
#include "rules/finding.h"

namespace qd::report {

/// What departments are grouped by.
enum class GroupBy : std::uint8_t { BusinessUnit, Function, Geography };

/// Columns of the outline of the organisation.
enum class DepartmentColumn : std::uint8_t { Name, ShortName, Head, Kpis, Needs, Gives, Load, Disconnects };

/// The departments with who heads them, how their KPIs stand, what they need, give and carry, and which disconnects
/// name them. Those that are no more stand last.
Outline organisationOutline(const Plan &plan, GroupBy by, const rules::Findings &findings, QDate asOf,
                            const Wording &wording);

} // namespace qd::report
