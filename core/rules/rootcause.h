// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

/// What follows from what.
namespace qd::rules {

/// Says of each finding from which others it follows: they are on the same hand-off, KPI or objective, or on a hand-off
/// or KPI that serves its objective; their family stands before its own in the order of causes (a belief, then
/// capacity, a hand-off, a process, an initiative, a number, an aim: ASM, CAP, DEP, FLOW, INI, KPI, OBJ); and they were
/// there first, both days being known. A cause is the more certain the more follows from it (noisy-or, see
/// stats::sharedConfidence).
///
/// They are linked and not joined into one: each has an owner, a question and a triage of its own, and who settles the
/// cause wants to see afterwards whether what followed from it is gone. Only findings on exactly the same records are
/// one finding (mergeSameCause).
void linkCauses(const Plan &plan, std::vector<Finding> &findings);

} // namespace qd::rules
