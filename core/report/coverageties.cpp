// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverageties.h"

#include "model/handoffstate.h"
#include "model/progress.h"

#include <algorithm>

namespace qd::report {

namespace {

constexpr int FewRecords = 2; ///< of one owner, before they are all that an aim rests on

} // namespace

AimTies::AimTies(const Plan &plan, std::span<const DepartmentId> departments)
    : m_plan(plan)
    , m_tree(plan)
    , m_departments(departments.begin(), departments.end())
{
    findRows();
    tieRecords();
}

Tie AimTies::tieOf(ObjectiveId row, std::span<const DepartmentId> departments) const
{
    Tie sum;
    const auto ties = m_ties.find(row);
    for (const DepartmentId department : departments) {
        const auto tie =
            ties == m_ties.end() ? std::map<DepartmentId, Tie>::const_iterator() : ties->second.find(department);
        if (ties == m_ties.end() || tie == ties->second.end())
            continue;
        sum.part = std::max(sum.part, tie->second.part);
        sum.kpis += tie->second.kpis;
        sum.initiatives += tie->second.initiatives;
        sum.handOffs += tie->second.handOffs;
        sum.isMeasured = sum.isMeasured || tie->second.isMeasured;
    }
    return sum;
}

int AimTies::carriersOf(ObjectiveId row) const
{
    const auto ties = m_ties.find(row);
    return ties == m_ties.end()
        ? 0
        : int(std::ranges::count_if(ties->second, [](const auto &each) { return each.second.isThere(); }));
}

QString AimTies::onlyOwnerOf(ObjectiveId row) const
{
    const auto owners = m_owners.find(row);
    const bool isOne = owners != m_owners.end() && owners->second.size() == 1;
    return isOne && owners->second.begin()->second >= FewRecords ? owners->second.begin()->first : QString();
}

void AimTies::findRows()
{
    std::vector<const Objective *> open;
    for (const Objective &objective : m_plan.table<Objective>()) {
        if (isOpen(objective))
            open.push_back(&objective);
    }
    std::ranges::stable_sort(open, {}, [](const Objective *o) { return std::tuple(o->position, o->id); });
    std::ranges::copy_if(open, std::back_inserter(m_aims),
                         [](const Objective *o) { return o->level == Rank::Company; });
    const auto isTop = [&](const Objective *o) {
        return std::ranges::none_of(m_tree.above(o->id), [&](const auto &served) {
            const Objective *above = m_plan.find(served.objective);
            return served.distance > 0 && above && isOpen(*above);
        });
    };
    if (m_aims.empty())
        std::ranges::copy_if(open, std::back_inserter(m_aims), isTop);
    for (const Objective *aim : m_aims)
        m_rows.insert(aim->id);
    for (const Objective *objective : open) {
        for (const Objective *aim : m_aims) {
            const bool isBelow = m_plan.table<ObjectiveParent>().find({objective->id, aim->id}) != nullptr;
            if (!isBelow || m_rows.contains(objective->id))
                continue;
            m_rows.insert(objective->id);
            m_below.emplace_back(aim->id, objective);
        }
    }
}

/// Calls \a visit with the tie of \a department to each row that \a objective serves, and how far that is above it.
template<typename Visitor>
void AimTies::forEachRow(ObjectiveId objective, DepartmentId department, const Visitor &visit)
{
    if (!m_plan.find(objective) || !std::ranges::count(m_departments, department))
        return;
    for (const auto &served : m_tree.above(objective)) {
        if (m_rows.contains(served.objective))
            visit(m_ties[served.objective][department], served.distance);
    }
}
void AimTies::own(ObjectiveId objective, const QString &owner)
{
    if (owner.isEmpty() || !m_plan.find(objective))
        return;
    for (const auto &served : m_tree.above(objective))
        ++m_owners[served.objective][owner];
}

void AimTies::tieRecords()
{
    for (const Objective &objective : m_plan.table<Objective>())
        tieObjective(objective);
    for (const Kpi &kpi : m_plan.table<Kpi>()) {
        forEachRow(kpi.objective, kpi.department, [](Tie &tie, int) {
            tie.part = std::max(tie.part, Part::Helps);
            tie.isMeasured = true;
            ++tie.kpis;
        });
        own(kpi.objective, kpi.owner);
    }
    for (const Initiative &initiative : m_plan.table<Initiative>()) {
        if (initiative.status == Progress::Cancelled)
            continue;
        forEachRow(initiative.objective, initiative.department, [](Tie &tie, int) {
            tie.part = std::max(tie.part, Part::Helps);
            ++tie.initiatives;
        });
        own(initiative.objective, initiative.owner);
    }
    for (const HandOff &handOff : m_plan.table<HandOff>()) {
        if (handOff.status == HandOffStatus::Rejected || handOff.status == HandOffStatus::Withdrawn)
            continue;
        forEachRow(handOff.objective, handOff.giver, [](Tie &tie, int) {
            tie.part = std::max(tie.part, Part::Helps);
            ++tie.handOffs;
        });
    }
}
void AimTies::tieObjective(const Objective &objective)
{
    if (!isOpen(objective))
        return;
    own(objective.id, objective.owner);
    const bool isMeasured = std::ranges::any_of(
        m_plan.table<KeyResult>(), [&](const KeyResult &result) { return result.objective == objective.id; });
    forEachRow(objective.id, objective.department, [&](Tie &tie, int distance) {
        tie.part = std::max(tie.part, distance == 0 ? Part::Leads : Part::Serves);
        tie.isMeasured = tie.isMeasured || isMeasured;
    });
    for (const ObjectiveShare &share : m_plan.table<ObjectiveShare>().startingWith(objective.id))
        forEachRow(objective.id, share.department, [](Tie &tie, int distance) {
            tie.part = std::max(tie.part, distance == 0 ? Part::Shares : Part::Serves);
        });
}

} // namespace qd::report
