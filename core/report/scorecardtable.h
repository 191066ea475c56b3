// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/scorecard.h"

#include <span>

namespace qd::report {

enum class Grouping : std::uint8_t { None, ByDepartment };

/// \a rows as a table for paper. Columns that say nothing are left out, and the names get their room; without a
/// \a common period each row names its own.
Table scorecardTable(std::span<const ScorecardRow> rows, std::optional<Period> common, Grouping grouping);

} // namespace qd::report
