// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

namespace qd::report {

/// What departments have accepted in percent of the person-days they have, the most strained first: one row a period of
/// their capacity that has not ended by \a asOf, with what they ask for. An invalid \a department stands for all.
BarSpec loadChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording);

} // namespace qd::report
