// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"
#include "generate/words.h"

#include <array>

/// What a plan stands on, and what speaks against it.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

rules::Subject subjectOf(const Assumption &assumption)
{
    return {"assumption", assumption.id.value, assumption.statement};
}

/// Tested, and looked at again in a month: by itself nothing is said about it.
Assumption beliefOf(Planter &planter, DepartmentId department)
{
    Draft &draft = planter.draft;
    const ObjectiveId objective = draft.firstObjectives.at(department);
    return {.statement =
                word(subjects(), planter.chance().below(subjects().size())) + u" come to "_s + draft.uniqueCode('A'),
            .department = department,
            .objective = objective,
            .owner = draft.get(objective).owner,
            .checkOn = draft.asOf.addDays(30),
            .verdict = AssumptionVerdict::Holding};
}

struct Numbers
{
    std::optional<double> low;
    std::optional<double> mode;
    std::optional<double> high;
};

Assumption &addBelief(Planter &planter, DepartmentId department, const QString &driver, const Numbers &numbers)
{
    Assumption belief = beliefOf(planter, department);
    belief.driver = driver;
    belief.unit = {u"EUR"_s};
    belief.low = numbers.low;
    belief.mode = numbers.mode;
    belief.high = numbers.high;
    return planter.draft.add(std::move(belief));
}

QString newDriver(Planter &planter)
{
    return u"Price of "_s + planter.draft.uniqueCode('V');
}

/// Somebody in another unit without a hand-off to \a department, so that nobody else compares their numbers; else
/// anybody.
DepartmentId farFrom(Planter &planter, DepartmentId department)
{
    constexpr std::size_t Candidates = 20;
    const Draft &draft = planter.draft;
    const auto others = planter.others(department, Candidates);
    const QString &unit = draft.get(department).businessUnit;
    const auto far = std::ranges::find_if(others, [&](DepartmentId each) {
        return draft.get(each).businessUnit != unit && !draft.areTied(each, department);
    });
    return far != others.end() ? *far : others.empty() ? department : others.front();
}

/// Two numbers for one driver, and by how much the rule finds them to differ.
struct Clash
{
    Numbers one;
    Numbers other;
    double by;
};

/// Ranges that lie apart, most likely values that differ by too large a share, and by too many half-ranges. The second
/// pair stands under one objective.
bool growTwoNumbers(Planter &planter)
{
    static const std::array<Clash, 3> clashes{{{{90, {}, 110}, {110.5, {}, 130}, 0.5},
                                               {{{}, 100, {}}, {{}, 112, {}}, 12.0 / 112},
                                               {{95, 100, 105}, {101, 106, 111}, 1.2}}};
    const auto kind = std::size_t(planter.form({0, 1, 2}));
    const Clash &clash = clashes.at(kind);
    Draft &draft = planter.draft;
    const DepartmentId first = planter.department();
    if (!first.isValid())
        return false;
    const DepartmentId second = farFrom(planter, first);
    const QString driver = newDriver(planter);
    const Assumption one = addBelief(planter, first, driver, clash.one);
    Assumption &other = addBelief(planter, second, driver, clash.other);
    if (kind == 1)
        other.objective = one.objective;
    planter.note({subjectOf(one), subjectOf(other)}, one.objective, clash.by, 0.6);
    if (clash.one.mode && first != second && draft.areTied(first, second))
        planter.noteConsequence("CAP-004", {subjectOf(one), subjectOf(other)}, 1 - *clash.one.mode / *clash.other.mode);
    return true;
}

/// An assumption about the values of \a measure.
Assumption &addMeasured(Planter &planter, const Measure &measure, double low, double high)
{
    Assumption belief = beliefOf(planter, measure.kpi.department);
    belief.objective = measure.kpi.objective;
    belief.unit = measure.kpi.unit;
    belief.low = low;
    belief.high = high;
    belief.kpi = measure.kpi.id;
    return planter.draft.add(std::move(belief));
}

/// Whether the last two values lie so far apart that a range can hold one of them alone.
bool hasMoved(const Measure &measure)
{
    const auto &last = measure.values.back();
    const auto &before = measure.values[measure.values.size() - 2];
    return last && before && std::abs(*last - *before) >= measure.behaviour.sigma;
}

/// A range about the last value but one, which the last one lies so many half-ranges outside of.
Assumption &addLeftOnce(Planter &planter, const Measure &measure, double halfRanges)
{
    const double before = *measure.values[measure.values.size() - 2];
    const double half = std::abs(*measure.values.back() - before) / (1 + halfRanges);
    return addMeasured(planter, measure, before - half, before + half);
}

/// A wide range that the last two values lie above, each by little.
Assumption &addLeftTwice(Planter &planter, const Measure &measure)
{
    constexpr double Margin = 0.2;
    constexpr double Width = 20;
    const double sigma = measure.behaviour.sigma;
    const double high = std::min(*measure.values.back(), *measure.values[measure.values.size() - 2]) - Margin * sigma;
    return addMeasured(planter, measure, high - Width * sigma, high);
}

bool growFalsified(Planter &planter)
{
    const double halfRanges = planter.form({2.2, 0, 4}); // 0: two values, one after the other
    const Measure *measure = planter.takeMeasure(hasMoved);
    if (!measure)
        return false;
    const Assumption &belief =
        halfRanges > 0 ? addLeftOnce(planter, *measure, halfRanges) : addLeftTwice(planter, *measure);
    planter.note({subjectOf(belief)}, belief.objective, halfRanges, 0.7);
    return true;
}

/// Most likely 100; one case in ten is below 80, one above 130.
Assumption &addWithBreakEven(Planter &planter, DepartmentId department, double breakEven)
{
    Assumption belief = beliefOf(planter, department);
    belief.unit = {u"EUR"_s};
    belief.low = 80;
    belief.mode = 100;
    belief.high = 130;
    belief.breakEven = breakEven;
    return planter.draft.add(std::move(belief));
}

/// In the middle half of all cases, in the outer part, and at the very end of the range.
bool growThinHeadroom(Planter &planter)
{
    const double headroom = planter.form({0.05, 0.15, 0.2});
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    const Assumption &belief = addWithBreakEven(planter, department, 100 * (1 - headroom));
    planter.note({subjectOf(belief)}, belief.objective, headroom, 0.7);
    return true;
}

/// Objectives of departments with the aim of the company that each serves, in random order.
std::vector<std::pair<ObjectiveId, ObjectiveId>> objectivesWithAims(Planter &planter)
{
    const Draft &draft = planter.draft;
    std::vector<std::pair<ObjectiveId, ObjectiveId>> found;
    for (const Objective &objective : draft.rows<Objective>()) {
        const ObjectiveId aim = draft.aimAbove(objective.id).first;
        if (objective.level == Rank::Department && aim.isValid() && !planter.isReserved(objective.department))
            found.emplace_back(objective.id, aim);
    }
    planter.chance().shuffle(found);
    return found;
}

/// An assumption that all of \a users stand on.
Assumption &addCause(Planter &planter, std::span<const ObjectiveId> users)
{
    Draft &draft = planter.draft;
    Assumption belief = beliefOf(planter, draft.get(users.front()).department);
    belief.objective = users.front();
    Assumption &added = draft.add(std::move(belief));
    for (const ObjectiveId user : users.subspan(1))
        draft.link(AssumptionUse{added.id, user});
    return added;
}

/// Objectives of several departments stand on one assumption, which somebody looks at again or nobody.
bool growCommonCause(Planter &planter)
{
    constexpr double Enough = 0.42; // of what all aims weigh; the weights sum to 1 but for rounding
    const bool isWatched = planter.form({0, 1}) > 0;
    Draft &draft = planter.draft;
    double weight = 0;
    std::set<ObjectiveId> aims;
    std::vector<ObjectiveId> users;
    for (const auto &[objective, aim] : objectivesWithAims(planter)) {
        if (weight >= Enough && users.size() >= 2)
            break;
        const bool isNew = aims.insert(aim).second;
        if (!isNew && weight < Enough)
            continue;
        weight += isNew ? draft.get(aim).weight.value_or(0) : 0;
        users.push_back(objective);
    }
    if (weight < Enough || users.size() < 2)
        return false;
    Assumption &belief = addCause(planter, users);
    if (!isWatched)
        belief.checkOn = {};
    planter.note({subjectOf(belief)}, users.front(), weight, 0.5);
    return true;
}

/// Something heard that bears on \a belief.
struct Heard
{
    QString channel;
    Stance stance = Stance::Opposes;
    SignalState state = SignalState::Act;
};

void addHeard(Planter &planter, const Assumption &belief, DepartmentId department, const Heard &heard)
{
    Draft &draft = planter.draft;
    draft.add(Signal{.text = wordsHeard(planter) + u' ' + draft.uniqueCode('S'),
                     .seenOn = draft.asOf.addDays(-planter.chance().between(5, 60)),
                     .channel = heard.channel,
                     .department = department,
                     .assumption = belief.id,
                     .state = heard.state,
                     .reason = heard.state == SignalState::Ignored ? u"A matter of taste"_s : QString(),
                     .stance = heard.stance});
}

/// As many sources as it takes or more, each a channel or a department of its own; of every other one fewer speak for
/// it.
bool growContradicted(Planter &planter)
{
    const auto sources = std::size_t(planter.form({3, 5, 4}));
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return false;
    auto places = planter.others(department, sources - 1);
    places.insert(places.begin(), department);
    const Assumption belief = planter.draft.add(beliefOf(planter, department));
    for (std::size_t source = 0; source < sources; ++source)
        addHeard(planter, belief, places[source % places.size()], {u"Channel %1"_s.arg(source / places.size() + 1)});
    for (std::size_t source = 0; source + 3 < sources; ++source)
        addHeard(planter, belief, department, {u"Visit %1"_s.arg(source + 1), Stance::Supports});
    planter.note({subjectOf(belief)}, belief.objective, double(sources), 0.5);
    return true;
}

// What comes close to all that.

/// Numbers that are as far apart as they may be, or that are not about the same thing. One department has them, so that
/// no hand-off makes the difference its own.
void addAgreeingNumbers(Planter &planter, DepartmentId department)
{
    const QString atTheLimit = newDriver(planter);
    addBelief(planter, department, atTheLimit, {{}, 90, {}});
    addBelief(planter, department, atTheLimit, {{}, 100, {}});
    const QString touching = newDriver(planter);
    addBelief(planter, department, touching, {90, {}, 110});
    addBelief(planter, department, touching, {110, {}, 130});
    const QString oneHalfRange = newDriver(planter);
    addBelief(planter, department, oneHalfRange, {95, 100, 105});
    addBelief(planter, department, oneHalfRange, {100, 105, 110});
    const QString scoped = newDriver(planter);
    addBelief(planter, department, scoped, {{}, 100, {}}).scope = u"Retail"_s;
    addBelief(planter, department, scoped, {{}, 200, {}}).scope = u"Wholesale"_s;
    const QString timed = newDriver(planter);
    addBelief(planter, department, timed, {{}, 100, {}}).lastDay = planter.draft.asOf.addDays(40);
    addBelief(planter, department, timed, {{}, 200, {}}).firstDay = planter.draft.asOf.addDays(41);
    const QString broken = newDriver(planter);
    addBelief(planter, department, broken, {{}, 100, {}});
    addBelief(planter, department, broken, {{}, 200, {}}).verdict = AssumptionVerdict::Broken;
}

/// Left once and by not quite enough, known to be broken, and decided about.
void addHeldRanges(Planter &planter)
{
    Draft &draft = planter.draft;
    if (const Measure *measure = planter.takeMeasure(hasMoved))
        addLeftOnce(planter, *measure, 1.9);
    if (const Measure *measure = planter.takeMeasure(hasMoved))
        addLeftTwice(planter, *measure).verdict = AssumptionVerdict::Broken;
    const Measure *measure = planter.takeMeasure(hasMoved);
    if (!measure)
        return;
    addLeftOnce(planter, *measure, 4);
    const QString code = draft.uniqueCode('Q');
    draft.add(Decision{.question = u"What do we plan with after "_s + code + u'?',
                       .chosen = u"The new number "_s + code,
                       .decider = u"Managing director"_s,
                       .decidedOn = draft.asOf.addDays(-1),
                       .status = DecisionStatus::Active,
                       .effectKpi = measure->kpi.id,
                       .department = measure->kpi.department});
}

/// Three objectives of the lightest aim.
void addLightCause(Planter &planter)
{
    constexpr double Light = 0.38;
    Draft &draft = planter.draft;
    const Objective *lightest = nullptr;
    for (const Objective &objective : draft.rows<Objective>()) {
        if (objective.level == Rank::Company && (!lightest || objective.weight < lightest->weight))
            lightest = &objective;
    }
    if (!lightest || lightest->weight.value_or(1) > Light)
        return;
    std::vector<ObjectiveId> users;
    for (const auto &[objective, aim] : objectivesWithAims(planter)) {
        if (aim == lightest->id && users.size() < 3)
            users.push_back(objective);
    }
    if (!users.empty())
        addCause(planter, users);
}

/// One origin that speaks often, as many for it as against it, and what is ignored with a reason.
void addOutweighed(Planter &planter, DepartmentId department)
{
    const Assumption onOneChannel = planter.draft.add(beliefOf(planter, department));
    const Assumption balanced = planter.draft.add(beliefOf(planter, department));
    const Assumption ignored = planter.draft.add(beliefOf(planter, department));
    for (int source = 1; source <= 3; ++source) {
        const QString channel = u"Channel %1"_s.arg(source);
        addHeard(planter, onOneChannel, department, {source == 1 ? channel : u"channel  2"_s});
        addHeard(planter, balanced, department, {channel});
        addHeard(planter, balanced, department, {u"Visit %1"_s.arg(source), Stance::Supports});
        addHeard(planter, ignored, department,
                 {channel, Stance::Opposes, source == 1 ? SignalState::Ignored : SignalState::Act});
    }
}

} // namespace

void addDecoysOfBeliefs(Planter &planter)
{
    const DepartmentId department = planter.department();
    if (!department.isValid())
        return;
    addAgreeingNumbers(planter, department);
    addHeldRanges(planter);
    addWithBreakEven(planter, department, 79.9);
    addWithBreakEven(planter, department, 130.1);
    addLightCause(planter);
    addOutweighed(planter, department);
}

std::span<const Plant> beliefPlants()
{
    static constexpr std::array<Plant, 5> table{{{"ASM-001", growTwoNumbers},
                                                 {"ASM-002", growFalsified},
                                                 {"ASM-004", growThinHeadroom},
                                                 {"ASM-005", growCommonCause},
                                                 {"SIG-002", growContradicted}}};
    return table;
}

} // namespace qd::generate
