// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/wording.h"

namespace qd::report {

/// Columns of the outline of commitments.
enum class CommitmentColumn : std::uint8_t { What, Owner, When, State, Carried, Origin };

/// How many promises of earlier cycles were kept.
struct KeepRate
{
    int kept = 0; ///< done on or before the day they were due
    int due = 0; ///< done, or due by now; dropped ones were taken back and are not counted
};
KeepRate keepRate(const Plan &plan, QDate asOf);

/// Open actions by department, what is overdue first; then the decisions with the days on which they are looked at
/// again; then what is done.
Outline commitmentOutline(const Plan &plan, QDate asOf, const Wording &wording);

} // namespace qd::report
