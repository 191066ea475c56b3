// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <span>
#include <vector>

/// What demand a forecast of a department rests on, for the rule that warns and the chart that shows it alike.
namespace qd::rules {

inline constexpr int MostDemandPeriods = 120; ///< that a forecast reaches
inline constexpr int OldestDemand = 2; ///< closed periods without a demand, after which it says nothing of the future

/// For the season of a forecast; 0: none is looked for.
int periodsAYear(Cadence cadence);

/// Of the \a rows of one department and cadence, earliest first: those with a demand whose period has ended before
/// \a asOf, one right after the other, up to the last that is known.
std::vector<const Capacity *> endedDemand(const FiscalCalendar &calendar, std::span<const Capacity *const> rows,
                                          QDate asOf);

} // namespace qd::rules
