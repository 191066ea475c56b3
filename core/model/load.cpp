// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/load.h"

#include "model/handoffstate.h"

#include <QHash>

namespace qd {

namespace {

/// What each department has accepted, in the order of the ids.
QHash<DepartmentId, std::vector<const HandOff *>> acceptedBy(const Plan &plan)
{
    QHash<DepartmentId, std::vector<const HandOff *>> accepted;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (isAccepted(handOff))
            accepted[handOff.giver].push_back(&handOff);
    }
    return accepted;
}

} // namespace

std::vector<Load> loads(const Plan &plan, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const auto accepted = acceptedBy(plan);
    std::vector<Load> result;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        const QDate end = calendar.end({capacity.cadence, capacity.start});
        if (end < asOf || !capacity.available)
            continue;
        const double available = *capacity.available + capacity.overtime.value_or(0);
        Load load{plan.find(capacity.department), &capacity, available, {}, 0, 0};
        for (const HandOff *handOff : accepted.value(capacity.department)) {
            if (handOff->committedBy < capacity.start || handOff->committedBy > end)
                continue;
            load.accepted.push_back(handOff);
            load.effort += handOff->effort.value_or(0);
            load.withoutEffort += handOff->effort ? 0 : 1;
        }
        std::ranges::sort(load.accepted, [](const HandOff *a, const HandOff *b) {
            return std::tuple(-a->effort.value_or(0), a->id) < std::tuple(-b->effort.value_or(0), b->id);
        });
        if (load.department)
            result.push_back(std::move(load));
    }
    return result;
}

} // namespace qd
