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

/// How many objectives of \a owner \a other can carry, too.
int roomFor(const Draft &draft, DepartmentId owner, DepartmentId other)
{
    return std::min({Shared, MostObjectives - draft.carriedBy(other), int(ownObjectives(draft, owner).size())});
}

/// The first two of \a candidates without a hand-off of which one has room for \a count objectives of the other.
std::pair<DepartmentId, DepartmentId> untied(const Draft &draft, std::span<const DepartmentId> candidates, int count)
{
    for (const DepartmentId owner : candidates) {
        for (const DepartmentId other : candidates) {
            if (owner != other && !draft.areTied(owner, other) && roomFor(draft, owner, other) >= count)
                return {owner, other};
        }
    }
    return {};
}

/// Two departments without a hand-off that carry three objectives together: two are what other pairs share as well.
bool growPhantom(Planter &planter)
{
    constexpr std::size_t Candidates = 12;
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    if (!first.isValid())
        return false;
    auto candidates = planter.others(first, Candidates);
    candidates.insert(candidates.begin(), first);
    const auto [owner, other] = untied(draft, candidates, Shared);
    if (!owner.isValid())
        return false;
    const auto own = ownObjectives(draft, owner);
    for (int place = 0; place < Shared; ++place) {
        draft.link(ObjectiveShare{own[std::size_t(place)], owner, 2});
        draft.link(ObjectiveShare{own[std::size_t(place)], other, 2});
    }
    planter.keepApart(owner, other);
    planter.note({subjectOf(draft.get(owner)), subjectOf(draft.get(other))}, own.front(), double(Shared), 0.4);
    return true;
}

} // namespace

std::span<const Plant> lastPlants()
{
    static constexpr std::array<Plant, 1> table{{{"DEP-011", growPhantom}}};
    return table;
}

} // namespace qd::generate
