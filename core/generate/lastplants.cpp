// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

namespace qd::generate {

namespace {

constexpr int MostObjectives = 7;
constexpr int Shared = 3;

/// The objectives of \a department alone.
std::vector<ObjectiveId> ownObjectives(const Draft &draft, DepartmentId department)
{
    std::vector<ObjectiveId> own;
    for (const Objective &objective : draft.rows<Objective>()) {
        const bool isShared = std::ranges::any_of(
            draft.rows<ObjectiveShare>(), [&](const ObjectiveShare &share) { return share.objective == objective.id; });
        if (objective.department == department && objective.level == Rank::Department && !isShared)
            own.push_back(objective.id);
    }
    return own;
}

/// Two departments without a hand-off that carry several objectives together: more than most pairs share.
bool growPhantom(Planter &planter)
{
    Draft &draft = planter.draft;
    auto first = planter.department();
    if (!first.isValid())
        return false;
    auto candidates = planter.others(first, draft.rows<Department>().size());
    candidates.insert(candidates.begin(), first);
    for (const DepartmentId owner : candidates) {
        const auto own = ownObjectives(draft, owner);
        for (const DepartmentId other : candidates) {
            const auto count = std::min(Shared, MostObjectives - draft.carriedBy(other));
            if (owner == other || count < 2 || int(own.size()) < count || draft.areTied(owner, other))
                continue;
            for (int place = 0; place < count; ++place) {
                draft.link(ObjectiveShare{own[std::size_t(place)], owner, 2});
                draft.link(ObjectiveShare{own[std::size_t(place)], other, 2});
            }
            planter.note({subjectOf(draft.get(owner)), subjectOf(draft.get(other))}, own.front(), double(count), 0.4);
            return true;
        }
    }
    return false;
}

} // namespace

std::span<const Plant> lastPlants()
{
    static constexpr std::array<Plant, 1> table{{{"DEP-011", growPhantom}}};
    return table;
}

} // namespace qd::generate
