// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace qd::bench {

inline const QDate CompanyDay(2026, 7, 8);

/// A company that a diagnosis can be measured on, the same on every machine. A department has eight KPIs of sixty
/// months, four objectives with three check-ins each, and needs four things from two others; units are ten departments.
/// Some of everything is amiss.
Plan company(int departments);

} // namespace qd::bench
