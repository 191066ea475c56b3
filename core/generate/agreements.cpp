// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

#include <map>
#include <set>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

using Edge = std::pair<DepartmentId, DepartmentId>; ///< giver, receiver

/// Everybody gives to the next one, so that no single department holds the company together.
std::vector<Edge> ringOf(const Draft &draft)
{
    const auto &departments = draft.rows<Department>();
    std::vector<Edge> edges;
    for (std::size_t place = 0; place < departments.size() && departments.size() > 1; ++place)
        edges.emplace_back(departments[place].id, departments[(place + 1) % departments.size()].id);
    return edges;
}

/// Whoever carries an objective together or follows in a workflow has something to agree on.
std::set<Edge> sharedWork(const Draft &draft)
{
    std::set<Edge> pairs;
    for (const ObjectiveShare &share : draft.rows<ObjectiveShare>()) {
        for (const ObjectiveShare &other : draft.rows<ObjectiveShare>()) {
            if (other.objective == share.objective && other.department != share.department)
                pairs.insert(std::minmax(share.department, other.department));
        }
    }
    const Step *before = nullptr;
    for (const Step &step : draft.rows<Step>()) {
        if (before && before->workflow == step.workflow && before->department != step.department)
            pairs.insert(std::minmax(before->department, step.department));
        before = &step;
    }
    return pairs;
}

/// Three more that each department asks for: mostly within its unit, and rather of those who are asked already.
std::vector<Edge> furtherNeeds(const Draft &draft, Chance &chance)
{
    const auto &departments = draft.rows<Department>();
    std::map<DepartmentId, int> asked;
    std::vector<Edge> edges;
    for (const Department &receiver : departments) {
        const auto members = draft.unitOf(receiver.id);
        for (int need = 0; need < 3; ++need) {
            const bool inside = chance.happens(0.7) && members.size() > 1;
            const auto draw = [&] {
                return inside ? members[chance.below(members.size())]
                              : departments[chance.below(departments.size())].id;
            };
            const DepartmentId first = draw();
            const DepartmentId second = draw();
            const DepartmentId giver = asked[first] >= asked[second] ? first : second;
            if (giver != receiver.id && asked[giver] < 9) {
                ++asked[giver];
                edges.emplace_back(giver, receiver.id);
            }
        }
    }
    return edges;
}

/// What may have become of a need that is no tie of its own: just asked, done, or taken back.
void varyStatus(HandOff &handOff, const Draft &draft, Chance &chance)
{
    const double kind = chance.uniform();
    if (kind < 0.15) {
        handOff.status = HandOffStatus::Requested;
        handOff.requestedOn = draft.asOf.addDays(-chance.between(1, 9));
        handOff.answeredOn = {};
        handOff.committedBy = {};
        handOff.statementGiver.clear();
    } else if (kind < 0.35) {
        handOff.status = HandOffStatus::Delivered;
        handOff.neededBy = draft.asOf.addDays(-chance.between(1, 10));
        handOff.committedBy = handOff.neededBy;
        handOff.deliveredOn = handOff.neededBy.addDays(-chance.between(0, 5));
    } else if (kind < 0.4) {
        handOff.status = HandOffStatus::Withdrawn;
    } else if (kind < 0.6) {
        handOff.status = HandOffStatus::InProgress;
    }
}

std::map<DepartmentId, std::vector<HandOff *>> promisesByGiver(Draft &draft)
{
    std::map<DepartmentId, std::vector<HandOff *>> promises;
    for (HandOff &handOff : draft.rows<HandOff>()) {
        if (handOff.status == HandOffStatus::Committed || handOff.status == HandOffStatus::InProgress)
            promises[handOff.giver].push_back(&handOff);
    }
    return promises;
}

/// Givers put their promises in order; receivers rank what stands in the upper half, so that nothing they call urgent
/// stands low. Their first place stays free.
void addQueues(Draft &draft, Chance &chance)
{
    std::map<DepartmentId, int> ranked;
    for (auto &[giver, promises] : promisesByGiver(draft)) {
        std::vector<HandOff *> queue;
        std::ranges::copy_if(promises, std::back_inserter(queue), [&](HandOff *) { return chance.happens(0.7); });
        chance.shuffle(queue);
        for (std::size_t place = 0; place < queue.size(); ++place) {
            queue[place]->queueRank = int(place) + 1;
            if (2 * place + 1 < queue.size() && chance.happens(0.6))
                queue[place]->priority = 2 + ranked[queue[place]->receiver]++;
        }
    }
}

/// Some promises wait for what their giver receives before, with days to spare.
void addInputs(Draft &draft, Chance &chance)
{
    std::map<DepartmentId, std::vector<const HandOff *>> received;
    for (const auto &[giver, promises] : promisesByGiver(draft)) {
        for (const HandOff *promise : promises)
            received[promise->receiver].push_back(promise);
    }
    for (const auto &[giver, promises] : promisesByGiver(draft)) {
        for (const HandOff *promise : promises) {
            if (!chance.happens(0.3) || received[giver].empty())
                continue;
            const HandOff *input = received[giver][chance.below(received[giver].size())];
            const auto days = int(input->committedBy.daysTo(promise->committedBy));
            if (days > 2)
                draft.link(HandOffInput{promise->id, input->id, chance.between(1, days - 1)});
        }
    }
}

/// Six months, each with room for everything that is promised or planned at any time and half of it again.
void addCapacities(Draft &draft)
{
    constexpr double DaysOfAMonth = 18;
    std::map<DepartmentId, double> effort;
    for (const HandOff &handOff : draft.rows<HandOff>())
        effort[handOff.giver] += handOff.effort.value_or(0);
    for (const Initiative &initiative : draft.rows<Initiative>())
        effort[initiative.department] += initiative.effort.value_or(0);
    const QDate first = draft.months.back().addMonths(-2);
    for (const Department &department : draft.rows<Department>()) {
        const double available = std::ceil(80 + 1.5 * effort[department.id]);
        for (int month = 0; month < 6; ++month)
            draft.link(Capacity{.department = department.id,
                                .start = first.addMonths(month),
                                .available = available,
                                .headcount = std::ceil(available / DaysOfAMonth),
                                .plannedHeadcount = std::ceil(available / DaysOfAMonth)});
    }
}

} // namespace

HandOff &addPromise(Draft &draft, DepartmentId giver, DepartmentId receiver, ObjectiveId objective, Chance &chance)
{
    const QString code = draft.uniqueCode('H');
    const QDate needed = draft.asOf.addDays(chance.between(20, 70));
    return draft.add(HandOff{.code = code,
                             .name = word(objects(), chance.below(objects().size())) + u' ' + code,
                             .receiver = receiver,
                             .giver = giver,
                             .objective = objective,
                             .neededBy = needed,
                             .committedBy = needed.addDays(-chance.between(0, 10)),
                             .status = HandOffStatus::Committed,
                             .requestedOn = draft.asOf.addDays(-chance.between(30, 60)),
                             .answeredOn = draft.asOf.addDays(-chance.between(15, 28)),
                             .effort = double(chance.between(2, 8)),
                             .readyCriterion = u"checked by the receiver"_s});
}

void addAgreements(Draft &draft)
{
    Chance chance(draft.recipe.seed, "agreements");
    const auto ring = ringOf(draft);
    std::set<Edge> tied;
    for (const auto &[giver, receiver] : ring) {
        addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), chance);
        tied.insert(std::minmax(giver, receiver));
    }
    for (const Edge &pair : sharedWork(draft)) {
        if (!tied.contains(pair))
            addPromise(draft, pair.first, pair.second, draft.firstObjectives.at(pair.second), chance);
    }
    for (const auto &[giver, receiver] : furtherNeeds(draft, chance))
        varyStatus(addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), chance), draft, chance);
    addQueues(draft, chance);
    addInputs(draft, chance);
    addCapacities(draft);
}

} // namespace qd::generate
