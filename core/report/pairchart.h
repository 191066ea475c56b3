// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/drawing.h"
#include "report/wording.h"
#include "rules/finding.h"

/// Two departments on one page, for the talk of their leaders before the review.
namespace qd::report {

/// More disconnects than these are not talked through; the worst are shown, and the subtitle counts all.
constexpr std::size_t MostPairDisconnects = 8;

struct Pair
{
    DepartmentId one;
    DepartmentId other;
};
/// All two departments that have hand-offs or disconnects between them, those with the most trouble first: promises
/// that are late, have no date or no answer, and disconnects about both. With \a one valid, those of that department,
/// which comes first in each.
std::vector<Pair> pairsByTrouble(const Plan &plan, const rules::Findings &findings, DepartmentId one = {});

/// What each of \a pair needs from the other, by when, and for when it is promised; what each says; the aims that both
/// carry; and the disconnects between them, without those for the facilitator alone. Without rows: there is nothing
/// between them.
GridSpec pairChart(const Plan &plan, const rules::Findings &findings, const Pair &pair, const Wording &wording);

} // namespace qd::report
