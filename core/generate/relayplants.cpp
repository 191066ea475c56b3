// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

/// What passes from one to the next: news over desks, work after work, and borders that nobody tends.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

rules::Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

// News over many desks.

Signal &addNews(Planter &planter, DepartmentId department)
{
    Draft &draft = planter.draft;
    return draft.add(Signal{.text = wordsHeard(planter) + u' ' + draft.uniqueCode('S'),
                            .seenOn = draft.asOf.addDays(-60),
                            .department = department,
                            .state = SignalState::Act});
}

void passOn(Draft &draft, SignalId signal, int position, DepartmentId department, StepKind kind = StepKind::Work)
{
    draft.link(SignalRelay{signal, position, department, draft.asOf.addDays(-60 + 5 * position), kind});
}

bool growLongChain(Planter &planter)
{
    const auto handOvers = int(planter.form({7, 8, 10}));
    const DepartmentId first = planter.department();
    auto desks = first.isValid() ? planter.others(first, 5) : std::vector<DepartmentId>();
    if (desks.empty())
        return false;
    desks.insert(desks.begin(), first);
    const Signal &news = addNews(planter, first);
    for (int position = 1; position <= handOvers; ++position)
        passOn(planter.draft, news.id, position, desks[std::size_t(position) % desks.size()]);
    planter.note({{"signal", news.id.value, news.text}}, planter.draft.firstObjectives.at(first), handOvers, 0.2);
    return true;
}

/// As many desks as may be; more, of which some are required, are one department's own, or are still to come.
void addShortWays(Planter &planter)
{
    constexpr int Most = 6;
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    const auto others = first.isValid() ? planter.others(first, 1) : std::vector<DepartmentId>();
    if (others.empty())
        return;
    const std::array desks{first, others.front()};
    for (const StepKind kind : {StepKind::Work, StepKind::Compliance}) {
        const SignalId news = addNews(planter, first).id;
        int position = 0;
        for (int desk = 1; desk <= Most; ++desk) {
            passOn(draft, news, ++position, desks.at(std::size_t(desk % 2)));
            passOn(draft, news, ++position, desks.at(std::size_t((desk + (kind == StepKind::Compliance ? 1 : 0)) % 2)),
                   kind);
        }
        draft.link(SignalRelay{news, ++position, desks.at((Most + 1) % 2), draft.asOf.addDays(1), StepKind::Work});
    }
}

// What starts before its inputs exist.

/// Starts before what it follows has ended, before the days in between are over, or earlier than it may overlap.
bool growEarlyStart(Planter &planter, int days)
{
    constexpr int Length = 40;
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    if (!first.isValid())
        return false;
    const auto others = planter.others(first, 1);
    const QDate end = draft.asOf.addDays(30);
    const Initiative before = addInitiative(planter, first, end.addDays(-Length), end);
    InitiativeInput link{.input = before.id};
    const double form = planter.form({0, 1, 2});
    if (form == 1)
        link.lagDays = 10;
    else if (form == 2)
        link.overlap = 0.25;
    const int allowed = int(link.overlap.value_or(0) * Length) - link.lagDays;
    const QDate start = end.addDays(-allowed - days);
    const Initiative &after =
        addInitiative(planter, others.empty() ? first : others.front(), start, start.addDays(Length));
    link.initiative = after.id;
    draft.link(link);
    planter.note({subjectOf(after), subjectOf(before)}, after.objective, days, std::min(1.0, days / 30.0));
    return true;
}

/// Something that the receiver of \a promise waits with: due so many days before that is there and worked in; negative:
/// after it.
Milestone &addWaiting(Planter &planter, const HandOff &promise, int days, int leadDays)
{
    Draft &draft = planter.draft;
    const QDate due = promise.committedBy.addDays(leadDays - days);
    const Initiative &initiative =
        addInitiative(planter, promise.receiver, draft.asOf.addDays(-20), std::max(due, promise.committedBy));
    Milestone &milestone = draft.add(Milestone{.name = u"First result "_s + draft.uniqueCode('M'),
                                               .initiative = initiative.id,
                                               .owner = initiative.owner,
                                               .due = due});
    draft.link(MilestoneInput{milestone.id, promise.id, leadDays});
    return milestone;
}

bool growEarlyMilestone(Planter &planter, int days)
{
    HandOff *promise = planter.newPromise();
    if (!promise)
        return false;
    promise->neededBy = planter.draft.asOf.addDays(55);
    promise->committedBy = promise->neededBy;
    const Milestone &milestone = addWaiting(planter, *promise, days, int(planter.form({0, 7})));
    planter.note({{"milestone", milestone.id.value, milestone.name}, generate::subjectOf(*promise)}, promise->objective,
                 days, std::min(1.0, days / 30.0));
    return true;
}

bool growImpossibleSequence(Planter &planter)
{
    const auto days = int(planter.form({3, 5, 15, 30}));
    return planter.form({0, 1}) == 0 ? growEarlyStart(planter, days) : growEarlyMilestone(planter, days);
}

void addFollowing(Planter &planter, InitiativeInput link, int daysAfterTheEnd)
{
    Draft &draft = planter.draft;
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return;
    const QDate end = draft.asOf.addDays(30);
    link.input = addInitiative(planter, department, end.addDays(-40), end).id;
    const QDate start = end.addDays(daysAfterTheEnd);
    link.initiative = addInitiative(planter, department, start, start.addDays(30)).id;
    draft.link(link);
}

/// On the day on which it can start, with days in between or an overlap, too; due on the day; and what is done.
void addPossibleSequences(Planter &planter)
{
    addFollowing(planter, {}, 0);
    addFollowing(planter, {.lagDays = 10}, 10);
    addFollowing(planter, {.overlap = 0.25}, -10);
    Draft &draft = planter.draft;
    const auto promise = std::ranges::find(draft.rows<HandOff>(), HandOffStatus::Committed, &HandOff::status);
    if (promise == draft.rows<HandOff>().end())
        return;
    addWaiting(planter, *promise, 0, 0);
    addWaiting(planter, *promise, 0, 7);
    addWaiting(planter, *promise, 10, 0).doneOn = draft.asOf.addDays(-1);
}

// Borders that nobody tends.

bool carryOneTogether(const Draft &draft, DepartmentId a, DepartmentId b)
{
    std::set<ObjectiveId> ofA;
    for (const ObjectiveShare &share : draft.rows<ObjectiveShare>()) {
        if (share.department == a)
            ofA.insert(share.objective);
    }
    return std::ranges::any_of(draft.rows<ObjectiveShare>(), [&](const ObjectiveShare &share) {
        return share.department == b && ofA.contains(share.objective);
    });
}

/// Two departments of different units that nothing joins. The second is invalid: there are no such two.
std::pair<DepartmentId, DepartmentId> strangers(Planter &planter, const std::function<bool(DepartmentId)> &fits = {})
{
    constexpr int Tries = 20;
    constexpr std::size_t Candidates = 20;
    const Draft &draft = planter.draft;
    for (int attempt = 0; attempt < Tries; ++attempt) {
        const DepartmentId first = planter.department();
        if (!first.isValid())
            return {};
        for (const DepartmentId other : planter.others(first, Candidates)) {
            if (draft.get(other).businessUnit != draft.get(first).businessUnit && (!fits || fits(other))
                && !draft.areTied(first, other) && !carryOneTogether(draft, first, other))
                return {first, other};
        }
    }
    return {};
}

/// An objective of \a department that it carries alone. Invalid: there is none.
ObjectiveId objectiveAlone(const Draft &draft, DepartmentId department)
{
    for (const Objective &objective : draft.rows<Objective>()) {
        const bool isShared = std::ranges::any_of(
            draft.rows<ObjectiveShare>(), [&](const ObjectiveShare &share) { return share.objective == objective.id; });
        if (objective.department == department && objective.level == Rank::Department && objective.scope.isEmpty()
            && !isShared)
            return objective.id;
    }
    return {};
}

/// What a company that says more of its processes than hours says of this one: it has people enough, and little goes
/// back.
void describe(Step &step, double pieces)
{
    constexpr double HoursOfAMonth = 120;
    constexpr double Taken = 0.7;
    step.output = u"What "_s + step.name + u" makes"_s;
    step.readyCriterion = u"complete, and checked by whoever made it"_s;
    step.statedAccuracy = step.accurate;
    step.sample = 40;
    step.returned = std::round(pieces / 20);
    step.availableHours = HoursOfAMonth;
    step.people = std::ceil(pieces * *step.processHours / (Taken * HoursOfAMonth));
    step.waiting = 5;
}

constexpr double ManyPieces = 6000; // a month: more than pass over any border by the work of others

/// Whether one flow more would be among the largest tenth of those between departments.
bool hasRoomForFlow(const Draft &draft)
{
    std::set<std::pair<DepartmentId, DepartmentId>> borders;
    std::set<std::pair<DepartmentId, DepartmentId>> large;
    const Step *before = nullptr;
    for (const Step &step : draft.rows<Step>()) {
        if (before && before->workflow == step.workflow && before->department != step.department) {
            borders.insert(std::minmax(before->department, step.department));
            if (draft.get(step.workflow).volume >= ManyPieces)
                large.insert(std::minmax(before->department, step.department));
        }
        before = &step;
    }
    return 10 * (large.size() + 1) <= borders.size() + 1 + 9; // as quantiles are counted
}

/// A workflow of two steps with little work in each and many pieces a month.
void addFlow(Planter &planter, DepartmentId first, DepartmentId second, double pieces)
{
    Draft &draft = planter.draft;
    const bool isDescribed =
        std::ranges::any_of(draft.rows<Step>(), [](const Step &each) { return !each.readyCriterion.isEmpty(); });
    Workflow workflow{.name = u"Forwarding "_s + draft.uniqueCode('W'),
                      .department = first,
                      .owner = draft.get(first).function + u" lead"_s,
                      .volume = pieces,
                      .position = int(draft.rows<Workflow>().size())};
    if (isDescribed)
        workflow.customer = u"whoever has ordered it"_s;
    const WorkflowId id = draft.add(std::move(workflow)).id;
    int position = 0;
    for (const DepartmentId department : {first, second}) {
        Step step{.name = word(verbs(), std::size_t(position)) + u' ' + draft.uniqueCode('T'),
                  .workflow = id,
                  .department = department,
                  .processHours = 0.5,
                  .leadHours = 1.5,
                  .accurate = 0.97,
                  .position = position++};
        if (isDescribed)
            describe(step, pieces);
        draft.add(std::move(step));
    }
}

/// Whether one objective more leaves the heaviest three of \a department with most of its attention.
bool hasRoom(const Draft &draft, DepartmentId department)
{
    constexpr int MostCarried = 7;
    constexpr std::ptrdiff_t MostOfOthers = 1;
    const auto ofOthers = std::ranges::count_if(draft.rows<ObjectiveShare>(), [&](const ObjectiveShare &share) {
        return share.department == department && draft.get(share.objective).department != department;
    });
    return draft.carriedBy(department) < MostCarried && ofOthers <= MostOfOthers;
}

/// Two strangers that carry an objective together from now on. The second is invalid: none has room for one.
std::pair<DepartmentId, DepartmentId> joinForAnObjective(Planter &planter)
{
    Draft &draft = planter.draft;
    const auto [first, second] = strangers(planter, [&](DepartmentId each) { return hasRoom(draft, each); });
    const ObjectiveId shared = second.isValid() ? objectiveAlone(draft, first) : ObjectiveId();
    if (!shared.isValid())
        return {};
    draft.link(ObjectiveShare{shared, first, 2});
    draft.link(ObjectiveShare{shared, second, 2});
    return {first, second};
}

bool noteBorder(Planter &planter, DepartmentId first, DepartmentId second, double effect)
{
    if (!second.isValid())
        return false;
    const Draft &draft = planter.draft;
    planter.keepApart(first, second);
    planter.note({generate::subjectOf(draft.get(first)), generate::subjectOf(draft.get(second))},
                 draft.firstObjectives.at(first), effect, 0.4);
    return true;
}

bool growFlow(Planter &planter, double pieces)
{
    if (!hasRoomForFlow(planter.draft))
        return false;
    const auto [first, second] = strangers(planter);
    if (second.isValid())
        addFlow(planter, first, second, pieces);
    return noteBorder(planter, first, second, pieces);
}

bool growJointObjective(Planter &planter)
{
    const auto [first, second] = joinForAnObjective(planter);
    return noteBorder(planter, first, second, 1);
}

/// An objective that both carry, or more pieces a month than pass over nearly any other border; where one has no place,
/// the other.
bool growUnmatched(Planter &planter)
{
    const double more = planter.form({-1, 0, -1, 500}); // than the fewest; below: an objective
    if (more < 0)
        return growJointObjective(planter) || growFlow(planter, ManyPieces);
    return growFlow(planter, ManyPieces + more) || growJointObjective(planter);
}

/// Two that carry an objective together and meet for it.
void addMetBorder(Planter &planter)
{
    const auto [first, second] = joinForAnObjective(planter);
    if (second.isValid())
        planter.draft.link(DepartmentTie{first, second, TieKind::Meeting, u"Every other week"_s});
}

} // namespace

Initiative &addInitiative(Planter &planter, DepartmentId department, QDate startsOn, QDate due)
{
    constexpr double LittleWork = 2; // person-days: nobody is overloaded by it
    Draft &draft = planter.draft;
    Chance &chance = planter.chance();
    const Objective &objective = draft.get(draft.firstObjectives.at(department));
    return draft.add(Initiative{.title = word(verbs(), chance.below(verbs().size())) + u' '
                                    + word(objects(), chance.below(objects().size())) + u' ' + draft.uniqueCode('I'),
                                .department = department,
                                .owner = objective.owner,
                                .objective = objective.id,
                                .startsOn = startsOn,
                                .due = due,
                                .effort = LittleWork,
                                .status = startsOn <= draft.asOf ? Progress::OnTrack : Progress::NotStarted});
}

void addDecoysOfRelays(Planter &planter)
{
    addShortWays(planter);
    addPossibleSequences(planter);
    addMetBorder(planter);
}

std::span<const Plant> relayPlants()
{
    static constexpr std::array<Plant, 3> table{
        {{"NET-005", growLongChain}, {"INI-002", growImpossibleSequence}, {"NET-004", growUnmatched}}};
    return table;
}

} // namespace qd::generate
