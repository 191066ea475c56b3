// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/tables.h"

namespace qd::rules {

namespace {

/// Rows at one address are one row: both plans are alive, and rows never change in place.
template<typename Record>
bool isSame(const Record &a, const Record &b)
{
    return &a == &b || a == b;
}

template<typename Rows>
bool areSame(const Rows &a, const Rows &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const auto &x, const auto &y) { return isSame(x, y); });
}

bool areSame(std::span<const Observation> a, std::span<const Observation> b)
{
    return (a.data() == b.data() && a.size() == b.size()) || areSame<std::span<const Observation>>(a, b);
}

/// KPIs of annotations that only \a one of two plans has.
void addAnnotated(const Plan &one, const Plan &other, std::vector<KpiId> &changed)
{
    for (const Annotation &annotation : one.table<Annotation>()) {
        const Annotation *same = other.find(annotation.id);
        if (!same || !isSame(annotation, *same))
            changed.push_back(annotation.kpi);
    }
}

void sort(std::vector<KpiId> &ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
}

/// What is computed from those that have changed has changed, too.
void addComputed(const Plan &plan, std::vector<KpiId> &changed)
{
    for (std::size_t known = 0; known < changed.size();) {
        known = changed.size();
        for (const KpiOperand &operand : plan.table<KpiOperand>()) {
            if (std::ranges::binary_search(changed.begin(), changed.begin() + std::ptrdiff_t(known), operand.operand)
                && !std::ranges::binary_search(changed.begin(), changed.begin() + std::ptrdiff_t(known), operand.kpi))
                changed.push_back(operand.kpi);
        }
        sort(changed);
    }
}

} // namespace

Tables changedTables(const Plan &before, const Plan &after)
{
    Tables changed = 0;
    AllRecords::forEach([&]<typename Record>() {
        if (!areSame(before.table<Record>(), after.table<Record>()))
            changed |= tablesOf<Record>;
    });
    return changed;
}

std::vector<KpiId> changedKpis(const Plan &before, const Plan &after)
{
    std::vector<KpiId> changed;
    const Tables tables = changedTables(before, after);
    if (!(tables & SeriesTables))
        return changed;
    const bool computesAnew = tables & (SeriesTables & ~tablesOf<Kpi, Observation, Annotation>);
    for (const Kpi &kpi : after.table<Kpi>()) {
        const Kpi *same = before.find(kpi.id);
        if (!same || !isSame(kpi, *same) || (computesAnew && kpi.computation != Computation::None)
            || ((tables & tablesOf<Observation>)&&!areSame(before.observations(kpi.id), after.observations(kpi.id))))
            changed.push_back(kpi.id);
    }
    for (const Kpi &kpi : before.table<Kpi>()) {
        if ((tables & tablesOf<Kpi>)&&!after.find(kpi.id))
            changed.push_back(kpi.id); // something may have been computed from it
    }
    if (tables & tablesOf<Annotation>) {
        addAnnotated(before, after, changed);
        addAnnotated(after, before, changed);
    }
    sort(changed);
    addComputed(after, changed);
    return changed;
}

} // namespace qd::rules
