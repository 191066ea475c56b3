// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <vector>

/// What the rules about assumptions read from a plan.
namespace qd::rules {

class Context;

Subject subjectOf(const Assumption &assumption);

/// The open objectives that stand on \a assumption: its own and those that use it too, by id.
std::vector<const Objective *> aimsOn(const Plan &plan, const Assumption &assumption);

/// Whether the plan of \a asOf still stands on it: not known to be broken, its time not over, and not for objectives
/// alone that are closed.
bool isBelieved(const Plan &plan, const Assumption &assumption, QDate asOf);

/// Whether its numbers are a range: low not above high, and the most likely value, where there is one, between them.
bool hasRange(const Assumption &assumption);
/// Low and high are there, and they or the most likely value stand in another order.
bool isDisordered(const Assumption &assumption);

/// A finding on \a assumption, due when the first objective on it is.
Finding findingAbout(const Plan &plan, const Assumption &assumption);

/// What it says, and who says it.
Evidence wordsOf(const Context &context, const Assumption &assumption);
/// The numbers it gives, and who gives them; it must have one.
Evidence numbersOf(const Context &context, const Assumption &assumption);
/// One line for each objective that stands on it.
void addAims(const Context &context, const Assumption &assumption, Finding &finding);

/// What no record of the whole plan has.
void saySilence(Context &context, const char *reason);

} // namespace qd::rules
