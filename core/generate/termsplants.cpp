// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

/// DEP and CAP-004: odds, amount, weight and day of a hand-off, and what it is reckoned with, as either side sees them.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

// DEP-008: likely one by one.

/// Neighbours of \a receiver, \a count of them, some more than once; none: it has none.
std::vector<DepartmentId> neighbours(Planter &planter, DepartmentId receiver, std::size_t count)
{
    std::vector<DepartmentId> givers;
    while (givers.size() < count) {
        const DepartmentId giver = planter.neighbour(receiver);
        if (!giver.isValid())
            return {};
        givers.push_back(giver);
    }
    return givers;
}

/// A promise of each of \a givers to \a receiver, with the odds \a confidence.
std::vector<HandOffId> sureOf(Planter &planter, const std::vector<DepartmentId> &givers, DepartmentId receiver,
                              ObjectiveId objective, double confidence)
{
    std::vector<HandOffId> promises;
    for (const DepartmentId giver : givers) {
        HandOff &promise = addPromise(planter.draft, giver, receiver, objective, planter.chance());
        promise.confidence = confidence;
        promises.push_back(promise.id);
    }
    return promises;
}

/// An objective that waits for \a count promises with the odds \a confidence. Invalid: there is no room for it.
ObjectiveId waitsForSeveral(Planter &planter, std::size_t count, double confidence)
{
    const Objective *objective = planter.newObjective();
    if (!objective)
        return {};
    const ObjectiveId id = objective->id;
    const DepartmentId receiver = objective->department;
    const auto givers = neighbours(planter, receiver, count);
    if (givers.empty())
        return {};
    sureOf(planter, givers, receiver, id, confidence);
    return id;
}

/// A promise that waits for \a count others, with days to spare, of which only together something may come too late.
bool promiseWaitsForSeveral(Planter &planter, std::size_t count, double confidence)
{
    constexpr int FirstDay = 15;
    constexpr int LastDay = 40;
    Draft &draft = planter.draft;
    const HandOff *last = planter.newPromise();
    if (!last)
        return false;
    const HandOffId id = last->id;
    const DepartmentId giver = last->giver;
    const auto givers = neighbours(planter, giver, count);
    if (givers.empty())
        return false;
    for (const HandOffId input : sureOf(planter, givers, giver, {}, confidence)) {
        draft.get(input).committedBy = draft.asOf.addDays(FirstDay);
        draft.get(input).neededBy = draft.asOf.addDays(FirstDay + 3);
        draft.link(HandOffInput{id, input, 2});
    }
    HandOff &waiting = draft.get(id);
    waiting.committedBy = draft.asOf.addDays(LastDay);
    waiting.neededBy = draft.asOf.addDays(LastDay + 3);
    planter.note({subjectOf(waiting)}, waiting.objective, 1 - std::pow(confidence, double(count)), 0.4);
    return true;
}

bool growWeakOdds(Planter &planter)
{
    constexpr std::size_t Inputs = 3;
    const double confidence = planter.effect({0.8, 0.75, 0.6});
    const bool isOfObjective = planter.form(2) == 0;
    const ObjectiveId objective = isOfObjective ? waitsForSeveral(planter, Inputs, confidence) : ObjectiveId();
    if (!objective.isValid())
        return promiseWaitsForSeveral(planter, Inputs, confidence);
    planter.note({subjectOf(planter.draft.get(objective))}, objective, 1 - std::pow(confidence, double(Inputs)), 0.4);
    return true;
}

// DEP-009: promises that come true less often than was stated.

/// Promises of \a giver for the months past, stated at nine in ten; \a kept of \a count were delivered by their day,
/// the others up to three weeks later.
std::vector<HandOffId> settle(Planter &planter, DepartmentId giver, int count, int kept)
{
    Draft &draft = planter.draft;
    const DepartmentId receiver = planter.neighbour(giver);
    std::vector<HandOffId> promises;
    for (int place = 0; place < count; ++place) {
        HandOff &promise = addPromise(draft, giver, receiver, draft.firstObjectives.at(receiver), planter.chance());
        promise.status = HandOffStatus::Delivered;
        promise.requestedOn = draft.asOf.addDays(-120 - place);
        promise.answeredOn = draft.asOf.addDays(-110 - place);
        promise.committedBy = draft.asOf.addDays(-50 - place);
        promise.neededBy = promise.committedBy;
        promise.deliveredOn = promise.committedBy.addDays(place < kept ? -1 : 7 + place);
        promise.confidence = 0.9;
        promises.push_back(promise.id);
    }
    return promises;
}

/// A department with a neighbour, about whose past promises nothing was said. Invalid: there is none.
DepartmentId takePromiser(Planter &planter)
{
    const DepartmentId giver = planter.takeDepartment("DEP-009");
    return giver.isValid() && planter.neighbour(giver).isValid() ? giver : DepartmentId();
}

bool growOverconfident(Planter &planter)
{
    constexpr int Promises = 12;
    const double kept = planter.effect({7, 6, 4});
    const DepartmentId giver = takePromiser(planter);
    if (!giver.isValid())
        return false;
    settle(planter, giver, Promises, int(kept));
    planter.note({subjectOf(planter.draft.get(giver))}, planter.draft.firstObjectives.at(giver), 0.9 - kept / Promises,
                 0.3);
    return true;
}

/// One fewer than expected; late, after both sides had planned anew.
void addNearlyOverconfident(Planter &planter)
{
    constexpr int Promises = 10;
    Draft &draft = planter.draft;
    if (const DepartmentId giver = takePromiser(planter); giver.isValid())
        settle(planter, giver, Promises, Promises - 2);
    const auto &decisions = draft.rows<Decision>();
    const DepartmentId giver = decisions.empty() ? DepartmentId() : takePromiser(planter);
    if (!giver.isValid())
        return;
    for (const HandOffId id : settle(planter, giver, Promises, Promises / 2)) {
        HandOff &promise = draft.get(id);
        draft.link(EarlierCommitment{.handOff = id,
                                     .replacedOn = promise.committedBy.addDays(-20),
                                     .committedBy = promise.committedBy,
                                     .decision = decisions.front().id});
        promise.committedBy = std::max(promise.committedBy, promise.deliveredOn);
        promise.neededBy = promise.committedBy;
    }
}

// DEP-012: how much is needed, and how much is promised.

HandOff *promiseOf(Planter &planter, double needed, const char *unit, double promised, const char *promisedUnit)
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return nullptr;
    promise->quantity = needed;
    promise->unit = Unit{QString::fromLatin1(unit)};
    promise->committedQuantity = promised;
    promise->committedUnit = Unit{QString::fromLatin1(promisedUnit)};
    return promise;
}

bool growTwoAmounts(Planter &planter)
{
    const double share = planter.effect({0.06, 0.2, 0.5});
    const int form = planter.form(3);
    HandOff *promise = form == 0 ? promiseOf(planter, 200, "pieces", 200 * (1 - share), "pieces")
        : form == 1              ? promiseOf(planter, 120, "min", 2 * (1 + share), "h")
                                 : promiseOf(planter, 40, "pieces", 40, "kg");
    if (!promise)
        return false;
    planter.note({subjectOf(*promise)}, promise->objective, share, std::min(0.5, 2 * share));
    return true;
}

/// Within the limit; the same in another unit; the same in other words.
void addNearlyTwoAmounts(Planter &planter)
{
    promiseOf(planter, 200, "pieces", 190, "pieces");
    promiseOf(planter, 120, "min", 2, "h");
    promiseOf(planter, 40, "pieces", 40, "pcs");
}

// DEP-013: vital here, minor there.

HandOff *promiseRated(Planter &planter, Criticality receiver, std::optional<Criticality> giver)
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return nullptr;
    promise->criticality = receiver;
    promise->giverCriticality = giver;
    return promise;
}

bool growTwoWeights(Planter &planter)
{
    const HandOff *promise = promiseRated(planter, Criticality::High, Criticality::Low);
    if (!promise)
        return false;
    planter.note({subjectOf(*promise)}, promise->objective, 2, 0.4);
    return true;
}

/// One step apart; not rated; the other way round.
void addNearlyTwoWeights(Planter &planter)
{
    promiseRated(planter, Criticality::High, Criticality::Normal);
    promiseRated(planter, Criticality::Normal, Criticality::Low);
    promiseRated(planter, Criticality::High, {});
    promiseRated(planter, Criticality::Low, Criticality::High);
}

// DEP-014: a day that keeps moving.

constexpr int Lead = 40; ///< days from the request to the day promised at first

/// A promise that was moved by each of \a moves days, one week after the other; its present day is the last.
HandOff *promiseMoved(Planter &planter, std::initializer_list<int> moves, DecisionId decision = {})
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return nullptr;
    Draft &draft = planter.draft;
    promise->requestedOn = draft.asOf.addDays(-30);
    QDate day = promise->requestedOn.addDays(Lead);
    int weeks = int(moves.size());
    for (const int move : moves) {
        draft.link(EarlierCommitment{.handOff = promise->id,
                                     .replacedOn = draft.asOf.addDays(-7 * weeks--),
                                     .committedBy = day,
                                     .decision = decision});
        day = day.addDays(move);
    }
    promise->committedBy = day;
    promise->neededBy = day.addDays(1);
    return promise;
}

bool growSlipping(Planter &planter)
{
    const int days = int(planter.effect({2, 5, 20}));
    const HandOff *promise =
        planter.form(2) == 0 ? promiseMoved(planter, {days, days}) : promiseMoved(planter, {10 + days});
    if (!promise)
        return false;
    planter.note({subjectOf(*promise)}, promise->objective, days, 0.3);
    return true;
}

/// Once, by a quarter of the time; back and forth; twice, by a decision of both.
void addNearlySlipping(Planter &planter)
{
    promiseMoved(planter, {Lead / 4});
    promiseMoved(planter, {3, -3});
    if (const auto &decisions = planter.draft.rows<Decision>(); !decisions.empty())
        promiseMoved(planter, {5, 5}, decisions.front().id);
}

// CAP-004: two numbers for one driver.

Assumption beliefOf(const Planter &planter, DepartmentId department, const QString &driver, double mode)
{
    const Draft &draft = planter.draft;
    const Objective &objective = draft.get(draft.firstObjectives.at(department));
    return {.statement = u"We plan with %1 of "_s.arg(mode) + driver,
            .department = department,
            .objective = objective.id,
            .owner = objective.owner,
            .checkOn = draft.asOf.addDays(30),
            .verdict = AssumptionVerdict::Holding,
            .driver = driver,
            .firstDay = draft.asOf.addDays(-30),
            .lastDay = draft.asOf.addDays(150),
            .unit = Unit{u"orders"_s},
            .mode = mode};
}

/// What two departments believe that are joined by a hand-off, the first 1,000 of a driver and the other less by \a
/// share. Nothing: there are no such two.
std::optional<std::pair<Assumption, Assumption>> beliefsApart(Planter &planter, double share)
{
    constexpr double Believed = 1000;
    const HandOff *joint = planter.newPromise();
    if (!joint)
        return {};
    const QString driver = u"Orders "_s + planter.draft.uniqueCode('A');
    return std::pair{beliefOf(planter, joint->giver, driver, Believed),
                     beliefOf(planter, joint->receiver, driver, Believed * (1 - share))};
}

bool growTwoNumbers(Planter &planter)
{
    constexpr double Contradicting = 0.1;
    const double share = planter.effect({0.06, 0.12, 0.3});
    const auto beliefs = beliefsApart(planter, share);
    if (!beliefs)
        return false;
    std::vector<rules::Subject> subjects;
    for (const Assumption &belief : {beliefs->first, beliefs->second})
        subjects.push_back({"assumption", planter.draft.add(belief).id.value, belief.statement});
    planter.note(subjects, beliefs->first.objective, share, 0.5);
    if (share > Contradicting)
        planter.noteConsequence("ASM-001", subjects, share);
    return true;
}

/// Within the limit; of two scopes; one after the other.
void addNearlyTwoNumbers(Planter &planter)
{
    const auto add = [&](const std::pair<Assumption, Assumption> &beliefs) {
        planter.draft.add(beliefs.first);
        planter.draft.add(beliefs.second);
    };
    if (const auto close = beliefsApart(planter, 0.05))
        add(*close);
    if (auto scoped = beliefsApart(planter, 0.4)) {
        scoped->first.scope = u"Europe"_s;
        scoped->second.scope = u"America"_s;
        add(*scoped);
    }
    if (auto later = beliefsApart(planter, 0.4)) {
        later->first.lastDay = planter.draft.asOf.addDays(30);
        later->second.firstDay = planter.draft.asOf.addDays(31);
        add(*later);
    }
}

} // namespace

std::span<const Plant> termsPlants()
{
    static constexpr std::array<Plant, 6> table{{{"DEP-008", growWeakOdds},
                                                 {"DEP-009", growOverconfident},
                                                 {"DEP-012", growTwoAmounts},
                                                 {"DEP-013", growTwoWeights},
                                                 {"DEP-014", growSlipping},
                                                 {"CAP-004", growTwoNumbers}}};
    return table;
}

void addTermsDecoys(Planter &planter)
{
    waitsForSeveral(planter, 3, 0.82); // below the limit without the correlation
    waitsForSeveral(planter, 2, 0.5);
    addNearlyOverconfident(planter);
    addNearlyTwoAmounts(planter);
    addNearlyTwoWeights(planter);
    addNearlySlipping(planter);
    addNearlyTwoNumbers(planter);
}

} // namespace qd::generate
