// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/drawing.h"
#include "report/wording.h"
#include "rules/finding.h"

/// The pictures of what a finding claims, for window, wall and paper.
namespace qd::report {

/// What \a finding is about, drawn; the most telling first, at most two:
/// - a measure that two departments report: both figures by period, and what explains the difference where that is
///   recorded;
/// - other KPIs: how each behaves;
/// - hand-offs of departments that wait in a circle: the circle;
/// - other hand-offs: when they are needed and promised, at most \a promises of them;
/// - a department that is asked for more than it can carry: what is asked beside what it can carry;
/// - a process or a step of it: the process in lanes;
/// - an initiative: what it waits for, up to its end.
/// Empty: there is no picture of it.
std::vector<Drawing> exhibitsOf(const Plan &plan, const rules::Findings &findings, const rules::Finding &finding,
                                QDate asOf, const Wording &wording, std::size_t promises);

} // namespace qd::report
