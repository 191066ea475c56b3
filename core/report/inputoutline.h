// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"

namespace qd::report {

/// Columns of the outline of inputs.
enum class InputColumn : std::uint8_t { Department, State, Sent, Due, Returned, File, Missing };

/// One row a department: how far its input to \a cycle is, and what it owes beside it.
Outline inputOutline(const Plan &plan, const Cycle &cycle, QDate asOf, const Wording &wording);

} // namespace qd::report
