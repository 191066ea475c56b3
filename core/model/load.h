// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace qd {

/// What a department has accepted for one period of its capacity.
struct Load
{
    const Department *department = nullptr;
    const Capacity *capacity = nullptr;
    double available = 0; ///< person-days
    std::vector<const HandOff *> accepted; ///< largest effort first
    double effort = 0;
    int withoutEffort = 0;

    double ratio() const { return available > 0 ? effort / available : 0; }
};

/// One for each capacity that says what is available in a period that has not ended by \a asOf.
std::vector<Load> loads(const Plan &plan, QDate asOf);

} // namespace qd
