// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

namespace qd::generate {

namespace {

/// Takes out the hand-offs that \a isGone, and what belongs to them.
template<typename IsGone>
void removeHandOffs(Draft &draft, const IsGone &isGone)
{
    std::set<HandOffId> gone;
    std::set<DepartmentId> givers;
    for (const HandOff &handOff : draft.rows<HandOff>()) {
        if (isGone(handOff)) {
            gone.insert(handOff.id);
            givers.insert(handOff.giver);
        }
    }
    for (HandOff &handOff : draft.rows<HandOff>()) {
        if (givers.contains(handOff.giver))
            handOff.priority.reset(); // its place in the shorter queue is another one
    }
    std::erase_if(draft.rows<HandOff>(), [&](const HandOff &each) { return gone.contains(each.id); });
    std::erase_if(draft.rows<EarlierCommitment>(),
                  [&](const EarlierCommitment &each) { return gone.contains(each.handOff); });
    std::erase_if(draft.rows<HandOffCheck>(), [&](const HandOffCheck &each) { return gone.contains(each.handOff); });
    std::erase_if(draft.rows<HandOffInput>(),
                  [&](const HandOffInput &each) { return gone.contains(each.handOff) || gone.contains(each.input); });
}

void tie(Planter &planter, DepartmentId giver, DepartmentId receiver)
{
    if (giver != receiver && !planter.draft.areTied(giver, receiver))
        addPromise(planter.draft, giver, receiver, planter.draft.firstObjectives.at(receiver), planter.chance());
}

/// The department \a step places behind \a from in the ring of all.
DepartmentId ringed(const Draft &draft, DepartmentId from, std::size_t step)
{
    const auto &all = draft.rows<Department>();
    const auto place = std::size_t(std::ranges::lower_bound(all, from, {}, &Department::id) - all.begin());
    return all[(place + step) % all.size()].id;
}

DepartmentId before(const Draft &draft, DepartmentId department)
{
    return ringed(draft, department, draft.rows<Department>().size() - 1);
}

DepartmentId behind(const Draft &draft, DepartmentId department)
{
    return ringed(draft, department, 1);
}

/// The members of a unit that nothing was done to, so large that its ties can be judged.
std::vector<DepartmentId> untouchedUnit(Planter &planter)
{
    constexpr std::size_t Fewest = 5;
    const auto &all = planter.draft.rows<Department>();
    const std::size_t start = planter.chance().below(all.size());
    for (std::size_t step = 0; step < all.size(); ++step) {
        auto members = planter.draft.unitOf(all[(start + step) % all.size()].id);
        const bool isFree = std::ranges::none_of(members, [&](DepartmentId each) { return planter.isReserved(each); });
        if (members.size() >= Fewest && 3 * members.size() <= all.size() && isFree)
            return members;
    }
    return {};
}

/// A unit whose hand-offs stay inside, but for one at either end that serves no aim: without those nobody could say
/// what hangs on whom.
bool growSilo(Planter &planter)
{
    const auto members = untouchedUnit(planter);
    if (members.empty())
        return false;
    Draft &draft = planter.draft;
    const std::set<DepartmentId> inside(members.begin(), members.end());
    const auto crosses = [&](const HandOff &each) {
        return inside.contains(each.giver) != inside.contains(each.receiver);
    };
    const auto isOfRing = [&](const HandOff &each) {
        return each.receiver == behind(draft, each.giver) && each.status == HandOffStatus::Committed;
    };
    removeHandOffs(draft, [&](const HandOff &each) { return crosses(each) && !isOfRing(each); });
    for (HandOff &handOff : draft.rows<HandOff>()) {
        if (crosses(handOff))
            handOff.objective = {};
    }
    std::vector<rules::Subject> subjects;
    for (const DepartmentId member : members) {
        subjects.push_back(subjectOf(draft.get(member)));
        planter.reserve(member);
    }
    planter.note(std::move(subjects), draft.firstObjectives.at(members.front()), double(members.size()));
    return true;
}

/// The last department of a unit is tied to one other alone.
bool growSinglePoint(Planter &planter)
{
    Draft &draft = planter.draft;
    const auto &all = draft.rows<Department>();
    if (all.size() < 4)
        return false;
    const std::size_t start = planter.chance().below(all.size());
    for (std::size_t step = 0; step < all.size(); ++step) {
        const auto members = draft.unitOf(all[(start + step) % all.size()].id);
        const DepartmentId leaf = members.back();
        const DepartmentId only = before(draft, leaf);
        const DepartmentId next = behind(draft, leaf);
        if (members.size() < 4 || planter.isReserved(leaf) || planter.isReserved(only) || planter.isReserved(next))
            continue;
        removeHandOffs(draft, [&](const HandOff &each) { return each.giver == leaf || each.receiver == leaf; });
        tie(planter, only, next);
        addPromise(draft, only, leaf, draft.firstObjectives.at(leaf), planter.chance());
        addPromise(draft, leaf, only, draft.firstObjectives.at(only), planter.chance());
        planter.reserve(leaf);
        planter.reserve(only);
        planter.note({subjectOf(draft.get(only))}, draft.firstObjectives.at(leaf), 1, 1);
        return true;
    }
    return false;
}

/// A department without a known capacity that many ask, and that asks many. There is room for one in a company; in a
/// small one more paths lead through whoever alone ties another one to the rest.
bool growHub(Planter &planter)
{
    constexpr std::size_t Requests = 20;
    Draft &draft = planter.draft;
    if (planter.instance() > 0 || draft.rows<Department>().size() < Requests)
        return false;
    const DepartmentId hub = planter.takeDepartment();
    const auto askers = hub.isValid() ? planter.others(hub, Requests) : std::vector<DepartmentId>();
    if (askers.size() < 4)
        return false;
    std::erase_if(draft.rows<Capacity>(), [&](const Capacity &each) { return each.department == hub; });
    for (std::size_t request = 0; request < Requests; ++request) {
        const DepartmentId asker = askers[request % askers.size()];
        addPromise(draft, hub, asker, draft.firstObjectives.at(asker), planter.chance());
    }
    for (const DepartmentId asked : askers)
        addPromise(draft, asked, hub, draft.firstObjectives.at(hub), planter.chance());
    planter.reserve(hub);
    planter.note({subjectOf(draft.get(hub))}, draft.firstObjectives.at(hub), double(Requests));
    return true;
}

} // namespace

std::span<const Plant> networkPlants()
{
    static constexpr std::array<Plant, 3> table{
        {{"NET-001", growSilo}, {"NET-003", growSinglePoint}, {"NET-002", growHub}}};
    return table;
}

} // namespace qd::generate
