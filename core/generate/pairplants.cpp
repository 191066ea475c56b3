// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

struct Two
{
    Measure *a = nullptr;
    Measure *b = nullptr;
    explicit operator bool() const { return a && b; }
};

/// KPIs of two departments.
Two takeTwo(Planter &planter, const std::function<bool(const Measure &)> &fits = {})
{
    Two two{planter.takeMeasure(fits), nullptr};
    if (two.a)
        two.b = planter.takeMeasure(
            [&](const Measure &each) { return each.kpi.department != two.a->kpi.department && (!fits || fits(each)); });
    return two;
}

void noteOn(Planter &planter, const Two &two, double effect, double extent)
{
    planter.note({subjectOf(two.a->kpi), subjectOf(two.b->kpi)}, two.a->kpi.objective, effect, extent);
}

/// One name that two departments define differently; the second one spells it a little differently, too.
bool growOneName(Planter &planter)
{
    const Two two = takeTwo(planter);
    if (!two)
        return false;
    const QString code = planter.draft.uniqueCode('K');
    two.a->kpi.name = u"Order cost "_s + code;
    two.b->kpi.name = std::array{u"Order cost "_s + code, u"Order cost rate "_s + code, u"Cost of order "_s + code}.at(
        std::size_t(planter.effect({0, 1, 2})));
    two.a->kpi.scope.clear();
    two.b->kpi.scope.clear();
    noteOn(planter, two, 1, 0.3);
    return true;
}

bool growTwoBooks(Planter &planter)
{
    const double share = planter.effect({0.03, 0.05, 0.1});
    const Two two = takeTwo(planter, [](const Measure &each) { return !each.behaviour.isWhole; });
    if (!two)
        return false;
    const Kpi own = two.b->kpi;
    two.a->kpi.name = u"Active customers "_s + planter.draft.uniqueCode('K');
    two.a->kpi.definition = u"As counted for "_s + two.a->kpi.name;
    two.a->kpi.scope.clear();
    two.b->kpi = two.a->kpi;
    two.b->kpi.id = own.id;
    two.b->kpi.department = own.department;
    two.b->kpi.objective = own.objective;
    two.b->kpi.owner = own.owner;
    two.b->behaviour = two.a->behaviour;
    two.b->targets = two.a->targets;
    for (std::size_t month = 0; month < two.b->values.size(); ++month)
        two.b->values[month] = two.b->rounded(*two.a->values[month] * (1 + two.a->good() * share));
    noteOn(planter, two, share, 0.6);
    return true;
}

/// Two series with a common factor and gaps of their own, as the simulations behind the rules have them: the factor
/// has 1.5 times unit variance, each gap a half.
struct Together
{
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ownFactor; ///< what b may follow instead
};
constexpr double FactorSize = 1.5;
constexpr double OwnSize = 0.5;
constexpr std::size_t Recent = 6;

Together together(Planter &planter)
{
    Chance &chance = planter.chance();
    const std::size_t count = planter.draft.months.size();
    const auto factor = autoregression(count, 0.5, chance);
    const auto ofA = autoregression(count, 0, chance);
    const auto ofB = autoregression(count, 0, chance);
    Together made{.ownFactor = autoregression(count, 0.5, chance)};
    for (std::size_t month = 0; month < count; ++month) {
        made.a.push_back(FactorSize * factor[month] + OwnSize * ofA[month]);
        made.b.push_back(FactorSize * factor[month] + OwnSize * ofB[month]);
        made.ownFactor[month] = FactorSize * made.ownFactor[month] + OwnSize * ofB[month];
    }
    return made;
}

void define(Planter &planter, const Two &two, Together made)
{
    const double size = std::hypot(FactorSize, OwnSize);
    for (std::vector<double> *values : {&made.a, &made.b}) {
        for (double &value : *values)
            value /= size;
    }
    setValues(*two.a, made.a);
    setValues(*two.b, made.b);
    const QString definition = u"One flow, seen twice "_s + planter.draft.uniqueCode('F');
    two.a->kpi.definition = definition;
    two.b->kpi.definition = definition;
}

bool growGap(Planter &planter)
{
    const double sigmas = planter.effect({3, 2});
    const Two two = takeTwo(planter);
    if (!two || planter.draft.months.size() <= Recent)
        return false;
    Together made = together(planter);
    for (std::size_t month = made.b.size() - Recent; month < made.b.size(); ++month)
        made.b[month] -= two.b->good() * sigmas * OwnSize * std::sqrt(2.0);
    define(planter, two, std::move(made));
    noteOn(planter, two, sigmas, sigmas / 3);
    return true;
}

bool growDecoupling(Planter &planter)
{
    const double times = planter.effect({2, 1});
    const Two two = takeTwo(planter);
    if (!two || planter.draft.months.size() <= Recent)
        return false;
    Together made = together(planter);
    for (std::size_t month = made.b.size() - Recent; month < made.b.size(); ++month)
        made.b[month] = times * made.ownFactor[month];
    define(planter, two, std::move(made));
    noteOn(planter, two, times, 0.4);
    return true;
}

/// Two that tell about one objective, and each gets better when the other gets worse.
bool growTradeOff(Planter &planter)
{
    const double correlation = planter.effect({0.9, 0.75});
    const Two two = takeTwo(planter);
    if (!two)
        return false;
    Chance &chance = planter.chance();
    const std::size_t count = planter.draft.months.size();
    const auto common = autoregression(count, 0, chance);
    auto a = autoregression(count, 0, chance);
    auto b = autoregression(count, 0, chance);
    for (std::size_t month = 0; month < count; ++month) {
        const double shared = std::sqrt(correlation) * common[month];
        a[month] = two.a->good() * (shared + std::sqrt(1 - correlation) * a[month]);
        b[month] = two.b->good() * (-shared + std::sqrt(1 - correlation) * b[month]);
    }
    setValues(*two.a, a);
    setValues(*two.b, b);
    two.b->kpi.objective = two.a->kpi.objective;
    noteOn(planter, two, correlation, 0.3);
    return true;
}

} // namespace

std::span<const Plant> pairPlants()
{
    static constexpr std::array<Plant, 5> table{{{"KPI-006", growOneName},
                                                 {"PAIR-001", growGap},
                                                 {"PAIR-002", growDecoupling},
                                                 {"PAIR-004", growTwoBooks},
                                                 {"PAIR-005", growTradeOff}}};
    return table;
}

} // namespace qd::generate
