// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/drawing.h"
#include "report/wording.h"

/// What must hold for the plan, and how far it may be off (assumption-based planning; J. A. Dewar, 2002).
namespace qd::report {

constexpr std::size_t MostAssumptions = 30;

/// The assumptions of \a department (an invalid one stands for all) that the plan still stands on or that are broken:
/// what is shaken first, then what should have been tested, then what is more critical. A bar goes from the low to the
/// high value in percent of what the plan reckons with, the tick is the value at which the result is just reached. When
/// no assumption gives a range, bars say how sure their owners are. The words count what speaks for and against, and
/// say when to look again. Without rows: there are none.
BarSpec assumptionLadder(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording);

} // namespace qd::report
