// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"

namespace qd::report {

/// Columns of the outline of commitments.
enum class CommitmentColumn : std::uint8_t { What, Owner, When, State, Carried, Origin };

/// Open actions and overdue hand-offs by department, what is overdue first; then the decisions with the days on which
/// they are looked at again; then what is done.
Outline commitmentOutline(const Plan &plan, QDate asOf, const Wording &wording);

} // namespace qd::report
