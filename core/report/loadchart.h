// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

namespace qd::report {

/// What departments have accepted in percent of the person-days they have, the most strained first: one row a period of
/// their capacity that has not ended by \a asOf, with how many hand-offs that is and what they ask for. People asked
/// for without an answer are marked where they would take the line: each works from Monday to Friday, from the day on
/// which they are needed to the end of the period. An invalid \a department stands for all.
BarSpec loadChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording);

} // namespace qd::report
