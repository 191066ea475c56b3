// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/demand.h"

namespace qd::rules {

int periodsAYear(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Month:
        return 12;
    case Cadence::Quarter:
        return 4;
    case Cadence::Week:
        return 52;
    default:
        return 0;
    }
}

std::vector<const Capacity *> endedDemand(const FiscalCalendar &calendar, std::span<const Capacity *const> rows,
                                          QDate asOf)
{
    std::vector<const Capacity *> demand;
    for (const Capacity *capacity : rows) {
        const Period period{capacity->cadence, capacity->start};
        if (!capacity->demand || calendar.end(period) >= asOf)
            continue;
        if (!demand.empty() && calendar.next({capacity->cadence, demand.back()->start}) != period)
            demand.clear();
        demand.push_back(capacity);
    }
    return demand;
}

} // namespace qd::rules
