// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/barspec.h"
#include "report/wording.h"

namespace qd::report {

/// Planned and used minutes of the items on the agenda of \a cycle's review, in their order.
BarSpec agendaChart(const Plan &plan, const Cycle &cycle, const QDateTime &now);

/// Open promises (actions and hand-offs) by how long they are due, the oldest first; to the left those that still have
/// time. An invalid \a department stands for all.
BarSpec ageingChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording);

} // namespace qd::report
