// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace qd::cycle {

/// Who is accountable for \a department now; empty: nobody.
QString headOf(const Plan &plan, DepartmentId department);

} // namespace qd::cycle
