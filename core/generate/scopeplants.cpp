// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

/// Numbers and aims that several want something of, and not the same.
namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

Direction opposite(Direction direction)
{
    return direction == Direction::Decrease ? Direction::Increase : Direction::Decrease;
}

bool isShared(const Draft &draft, ObjectiveId objective)
{
    return std::ranges::any_of(draft.rows<ObjectiveShare>(),
                               [objective](const ObjectiveShare &share) { return share.objective == objective; });
}

// One number, two directions.

/// A key result that lies so many standard deviations on the good side of where the number stands.
KeyResult &addWish(Planter &planter, const Measure &measure, ObjectiveId objective, Direction direction, double sigmas)
{
    const Behaviour &behaviour = measure.behaviour;
    return planter.draft.add(
        KeyResult{.objective = objective,
                  .name = u"Where it is to be "_s + planter.draft.uniqueCode('R'),
                  .unit = measure.kpi.unit,
                  .direction = direction,
                  .baseline = behaviour.level,
                  .target = measure.rounded(behaviour.level + measure.good() * sigmas * behaviour.sigma),
                  .current = behaviour.level,
                  .kpi = measure.kpi.id});
}

/// An objective of another department than that of \a measure; its own in a company of one.
ObjectiveId objectiveElsewhere(Planter &planter, const Measure &measure)
{
    const auto others = planter.others(measure.kpi.department, 1);
    return others.empty() ? measure.kpi.objective : planter.draft.firstObjectives.at(others.front());
}

/// Against the KPI's own direction, against each other, or only to either side of where it stands.
bool growBothWays(Planter &planter)
{
    const auto kind = int(planter.form({0, 1, 2}));
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    const ObjectiveId own = measure->kpi.objective;
    const ObjectiveId other = objectiveElsewhere(planter, *measure);
    constexpr double Far = 6; // no season reaches it
    const Direction good = measure->kpi.direction;
    if (kind == 0 || own == other) {
        addWish(planter, *measure, other, opposite(good), -Far);
    } else if (kind == 1) {
        addWish(planter, *measure, own, good, Far);
        addWish(planter, *measure, other, opposite(good), -Far);
    } else {
        addWish(planter, *measure, own, Direction::None, Far);
        addWish(planter, *measure, other, Direction::None, -Far);
    }
    planter.note({subjectOf(measure->kpi)}, own, kind == 2 ? Far : 2 * Far, 0.6);
    return true;
}

/// One objective that keeps it between two bounds, two that want it on one side, and one that wants it in a range.
void addAgreeingWishes(Planter &planter)
{
    constexpr double Far = 6;
    if (const Measure *measure = planter.takeMeasure()) {
        addWish(planter, *measure, measure->kpi.objective, Direction::Increase, Far);
        addWish(planter, *measure, measure->kpi.objective, Direction::Decrease, Far);
    }
    if (const Measure *measure = planter.takeMeasure()) {
        addWish(planter, *measure, measure->kpi.objective, Direction::None, Far);
        addWish(planter, *measure, objectiveElsewhere(planter, *measure), Direction::None, Far + 2);
    }
    if (const Measure *measure = planter.takeMeasure())
        addWish(planter, *measure, objectiveElsewhere(planter, *measure), Direction::Range, -Far);
}

// Links that the numbers do not show.

struct Two
{
    Measure *driver = nullptr;
    Measure *moved = nullptr;
    explicit operator bool() const { return driver && moved; }
};

/// KPIs of two departments, the second one that \a fits.
Two takeTwo(Planter &planter, const std::function<bool(const Measure &)> &fits = {})
{
    Measure *moved = planter.takeMeasure(fits);
    return {moved ? planter.takeMeasureBeside(*moved) : nullptr, moved};
}

/// Gives both numbers new values, of which those of the second follow the first \a lag months later. \a correlation is
/// that of their values, not of what is good.
void relate(Planter &planter, const Two &two, double correlation, std::size_t lag)
{
    Chance &chance = planter.chance();
    const std::size_t count = planter.draft.months.size();
    const auto driver = autoregression(count + lag, 0, chance);
    auto moved = autoregression(count, 0, chance);
    const double own = std::sqrt(1 - correlation * correlation);
    for (std::size_t month = 0; month < count; ++month)
        moved[month] = correlation * driver[month] + own * moved[month];
    setValues(*two.driver, std::span(driver).subspan(lag));
    setValues(*two.moved, moved);
}

void claim(Planter &planter, const Two &two, double correlation, std::size_t lag)
{
    planter.draft.link(KpiDriver{.kpi = two.moved->kpi.id,
                                 .driver = two.driver->kpi.id,
                                 .effect = correlation < 0 ? Effect::Opposite : Effect::Same,
                                 .lag = int(lag)});
}

/// Two numbers that have nothing to do with each other. One in five such pairs seems to show something, by chance.
bool growWithoutEvidence(Planter &planter)
{
    constexpr std::size_t FewestMonths = 48; // that both are known in: with fewer nobody could have seen the link
    const std::size_t months = planter.draft.months.size();
    if (months < FewestMonths)
        return false;
    const std::size_t lag = std::min(std::size_t(planter.effect({0, 2})), months - FewestMonths);
    const Two two = takeTwo(planter);
    if (!two)
        return false;
    relate(planter, two, 0, lag);
    claim(planter, two, 0, lag);
    planter.note({subjectOf(two.driver->kpi), subjectOf(two.moved->kpi)}, two.moved->kpi.objective, double(lag), 0.2);
    return true;
}

// Parts of a scope without anything beneath.

/// What departments are grouped by, the \a kind-th of three.
QString groupOf(const Department &department, int kind)
{
    return kind == 0 ? department.businessUnit : kind == 1 ? department.geography : department.function;
}

/// A group of another department that \a department is not in. Empty: there is none.
QString groupElsewhere(Planter &planter, const Department &department, int kind)
{
    constexpr std::size_t Candidates = 12;
    for (const DepartmentId other : planter.others(department.id, Candidates)) {
        const QString group = groupOf(planter.draft.get(other), kind);
        if (group != groupOf(department, kind))
            return group;
    }
    return {};
}

/// Whether no other department than its own has anything at \a objective, no later plant puts something there, and
/// nothing else is wrong with it.
bool isOfOneAlone(const Draft &draft, const Objective &objective)
{
    const auto isElsewhere = [&](const Kpi &kpi, ObjectiveId id) {
        return id == objective.id && kpi.department != objective.department;
    };
    const auto kpiOf = [&](KpiId id) -> const Kpi & {
        return std::ranges::lower_bound(draft.measures, id, {}, [](const Measure &each) { return each.kpi.id; })->kpi;
    };
    return objective.level == Rank::Department && objective.scope.isEmpty()
        && draft.firstObjectives.at(objective.department) != objective.id && !isShared(draft, objective.id)
        && std::ranges::find(draft.rows<KeyResult>(), objective.id, &KeyResult::objective)
        != draft.rows<KeyResult>().end()
        && std::ranges::none_of(draft.measures,
                                [&](const Measure &each) { return isElsewhere(each.kpi, each.kpi.objective); })
        && std::ranges::none_of(draft.rows<KeyResult>(), [&](const KeyResult &each) {
               return each.kpi.isValid() && isElsewhere(kpiOf(each.kpi), each.objective);
           });
}

/// An objective that one department alone has a part in. Nothing: there is none without a scope.
Objective *takeObjective(Planter &planter)
{
    auto &all = planter.draft.rows<Objective>();
    const std::size_t start = planter.chance().below(all.size());
    for (std::size_t step = 0; step < all.size(); ++step) {
        Objective &objective = all[(start + step) % all.size()];
        if (!planter.isReserved(objective.department) && isOfOneAlone(planter.draft, objective))
            return &objective;
    }
    return nullptr;
}

/// Two business units, geographies or functions, of which the objective's own alone has a part in it.
bool growMissingPart(Planter &planter)
{
    constexpr std::array marks{", ", " and ", "; "};
    const auto kind = int(planter.form({0, 1, 2}));
    Objective *objective = takeObjective(planter);
    if (!objective)
        return false;
    const Department &department = planter.draft.get(objective->department);
    for (const int tried : {kind, 2}) { // a small company has functions alone
        const QString elsewhere = groupElsewhere(planter, department, tried);
        if (elsewhere.isEmpty())
            continue;
        objective->scope = groupOf(department, tried) + QLatin1String(marks.at(std::size_t(tried))) + elsewhere;
        planter.note({subjectOf(*objective)}, objective->id, 0.5, 0.5);
        return true;
    }
    return false;
}

/// Gives another department a part in \a objective: a number, a key result, or work.
void addPart(Planter &planter, ObjectiveId objective, DepartmentId department)
{
    const std::size_t form = planter.chance().below(3);
    Measure *measure = form == 0
        ? nullptr
        : planter.takeMeasure([department](const Measure &each) { return each.kpi.department == department; });
    if (!measure) {
        const QDate start = planter.draft.asOf.addDays(-10);
        addInitiative(planter, department, start, start.addDays(40)).objective = objective;
    } else if (form == 1) {
        measure->kpi.objective = objective;
    } else {
        addWish(planter, *measure, objective, measure->kpi.direction, 3);
    }
}

/// A unit beside others that no department is grouped by, and two functions that both have a part in it.
void addCoveredScopes(Planter &planter)
{
    Draft &draft = planter.draft;
    if (Objective *objective = takeObjective(planter))
        objective->scope = draft.get(objective->department).businessUnit + u" and our partners"_s;
    Objective *objective = takeObjective(planter);
    const auto others = objective ? planter.others(objective->department, 1) : std::vector<DepartmentId>();
    if (others.empty())
        return;
    objective->scope = draft.get(objective->department).function + u", "_s + draft.get(others.front()).function;
    addPart(planter, objective->id, others.front());
}

// What pays off, against what several want.

Incentive &addIncentive(Planter &planter, const Kpi &kpi, Direction direction)
{
    return planter.draft.add(Incentive{.text = u"Bonus "_s + planter.draft.uniqueCode('B'),
                                       .department = kpi.department,
                                       .kpi = kpi.id,
                                       .direction = direction});
}

/// Another number that the driver moves months later, so that nobody compares the two month by month.
constexpr std::size_t Later = 3;
constexpr double Strong = 0.9;

/// A KPI that moves one of a shared aim, to the side that is \a good or the other one. Nothing: no shared aim has a KPI
/// that is free.
Two takeDriverOfSharedAim(Planter &planter, double good)
{
    const Two two = takeTwo(planter, [&](const Measure &each) { return isShared(planter.draft, each.kpi.objective); });
    if (!two)
        return {};
    const double correlation = good * two.driver->good() * two.moved->good() * Strong;
    relate(planter, two, correlation, Later);
    claim(planter, two, correlation, Later);
    return two;
}

/// Pays for the wrong direction of a number, or for the right one of a number that harms a shared aim.
bool growWrongReward(Planter &planter)
{
    const bool isIndirect = planter.form({0, 1}) > 0;
    const Two two = isIndirect ? takeDriverOfSharedAim(planter, -1) : Two{};
    const Measure *measure = two ? two.driver : planter.takeMeasure();
    if (!measure)
        return false;
    const Kpi &kpi = measure->kpi;
    const Incentive &incentive = addIncentive(planter, kpi, two ? kpi.direction : opposite(kpi.direction));
    planter.note({{"incentive", incentive.id.value, incentive.text}}, two ? two.moved->kpi.objective : kpi.objective, 1,
                 0.4);
    return true;
}

/// Pays for what is good, here and for what it moves. The link is one that the numbers show.
void addRightReward(Planter &planter)
{
    if (const Two two = takeDriverOfSharedAim(planter, 1))
        addIncentive(planter, two.driver->kpi, two.driver->kpi.direction);
}

} // namespace

void addDecoysOfScopes(Planter &planter)
{
    addAgreeingWishes(planter);
    addCoveredScopes(planter);
    addRightReward(planter);
}

std::span<const Plant> scopePlants()
{
    static constexpr std::array<Plant, 4> table{{{"KPI-007", growBothWays},
                                                 {"PAIR-003", growWithoutEvidence},
                                                 {"OBJ-010", growMissingPart},
                                                 {"OBJ-011", growWrongReward}}};
    return table;
}

} // namespace qd::generate
