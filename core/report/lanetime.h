// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/lanespec.h"
#include "report/wording.h"

/// What drawings of boxes along time share. Their line counts Julian days.
namespace qd::report {

double lineOf(QDate date);
QDate dateOf(double line);

/// Puts the boxes of \a spec, of which those at \a shown stay, into the lanes of their \a departments (one a box): the
/// lanes in the order of the organisation, each box by where it begins. Links keep their ends; those that lose one go.
void arrange(LaneSpec &spec, const std::vector<DepartmentId> &departments, const std::vector<int> &shown,
             const Plan &plan);

/// Makes the line of \a spec hold everything on it, in whole months, with months, quarters or years as its ticks.
void fitTimeLine(LaneSpec &spec, QDate asOf, const Wording &wording);

/// "1 June to 28 August 2026", "28 August 2026".
QString whenText(const LaneBox &box, const Wording &wording);

} // namespace qd::report
