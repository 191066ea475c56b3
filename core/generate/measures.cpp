// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

#include <map>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// What all that is sold in one unit depends on.
using Markets = std::map<QString, std::vector<double>>;

Noise noiseFor(bool isCount, Chance &chance)
{
    Noise noise{.phi = chance.uniform(0, 0.6)};
    if (chance.happens(0.4))
        noise.season = std::array{0.5, 1.0, 2.0}.at(chance.below(3));
    // A rise stays small enough that a target near the present level was always within reach.
    if (chance.happens(0.5))
        noise.rise = chance.uniform(-1.2, 1.2);
    const double shape = chance.uniform();
    if (!isCount)
        noise.shape = shape < 0.1 ? Noise::Shape::HeavyTailed
            : shape < 0.3         ? Noise::Shape::Skewed
                                  : Noise::Shape::Normal;
    if (chance.happens(0.4))
        noise.share = chance.uniform(0.3, 0.8);
    return noise;
}

Behaviour behaviourFor(const MeasureWords &words, Chance &chance)
{
    Behaviour behaviour;
    const QByteArray unit = words.unit;
    if (unit == "%") {
        behaviour.level = words.direction == Direction::Increase ? chance.uniform(0.7, 0.85) : chance.uniform(0.1, 0.2);
        behaviour.sigma = 0.015;
        behaviour.step = 0.001;
    } else if (unit.isEmpty()) {
        // The spread of a count follows from its mean, as in a Poisson process.
        behaviour.level = std::round(chance.uniform(40, 400));
        behaviour.sigma = std::sqrt(behaviour.level);
        behaviour.step = 1;
        behaviour.isWhole = true;
    } else {
        behaviour.level = std::round(chance.uniform(50, 500));
        behaviour.sigma = behaviour.level * chance.uniform(0.04, 0.08);
        behaviour.step = 0.1;
    }
    return behaviour;
}

/// On the easy side of what the season and most of the noise make of the level.
double easyTarget(const Measure &measure, double season, double rise, Chance &chance)
{
    const Behaviour &behaviour = measure.behaviour;
    const double falling = std::max(0.0, measure.good() * rise) * 0.5; // earlier years count when odds are told
    const double room = season + falling + chance.uniform(1.6, 2.4);
    return measure.rounded(behaviour.level - measure.good() * room * behaviour.sigma);
}

void addMeasure(Draft &draft, const Department &department, ObjectiveId objective, const MeasureWords &words,
                std::span<const double> market, Chance &chance)
{
    Measure measure;
    measure.behaviour = behaviourFor(words, chance);
    measure.kpi = {.name = QString::fromLatin1(words.name),
                   .department = department.id,
                   .owner = department.function + u" lead"_s,
                   .unit = {QString::fromLatin1(words.unit)},
                   .direction = words.direction,
                   .definition = QString::fromLatin1(words.name) + u" as booked by "_s + department.name,
                   .scope = department.name,
                   .objective = objective,
                   .dataSource = u"Ledger of "_s + department.name,
                   .accumulation = words.accumulation};
    Noise noise = noiseFor(measure.behaviour.isWhole, chance);
    std::vector<double> oriented(market.begin(), market.end());
    for (double &value : oriented)
        value *= measure.good(); // a good market is good for everybody
    const auto made = deviations(draft.months.size(), noise, oriented, chance);
    setValues(measure, made);
    measure.behaviour.target = easyTarget(measure, noise.season, noise.rise, chance);
    measure.targets.assign(draft.months.size() + draft.monthsAhead, measure.behaviour.target);
    draft.addMeasure(std::move(measure));
}

std::vector<std::size_t> choice(std::size_t count, Chance &chance)
{
    std::vector<std::size_t> places(measureWords().size());
    for (std::size_t place = 0; place < places.size(); ++place)
        places[place] = place;
    chance.shuffle(places);
    places.resize(count);
    return places;
}

/// What the revenues of a unit add up to, for the units that have two or more.
void addTotals(Draft &draft)
{
    std::map<QString, std::vector<std::size_t>> revenues;
    for (std::size_t place = 0; place < draft.measures.size(); ++place) {
        const Measure &measure = draft.measures[place];
        if (measure.kpi.unit.symbol == u"k EUR" && measure.kpi.direction == Direction::Increase)
            revenues[draft.get(measure.kpi.department).businessUnit].push_back(place);
    }
    for (const auto &[unit, places] : revenues) {
        if (places.size() < 2)
            continue;
        Measure total;
        total.kpi = draft.measures[places.front()].kpi;
        total.kpi.name = u"Revenue of the unit"_s;
        total.kpi.scope = u"Unit "_s + unit;
        total.kpi.definition = u"Sum of the revenues of "_s + unit;
        total.kpi.computation = Computation::Sum;
        total.behaviour.step = 0.1;
        double sum = 0;
        for (const std::size_t place : places)
            sum += draft.measures[place].behaviour.target;
        total.behaviour.target = total.rounded(sum);
        total.targets.assign(draft.months.size() + draft.monthsAhead, total.behaviour.target);
        total.isTaken = true;
        const KpiId id = draft.addMeasure(std::move(total)).kpi.id;
        int position = 0;
        for (const std::size_t place : places) {
            draft.measures[place].isPart = true;
            draft.link(KpiOperand{id, draft.measures[place].kpi.id, position++});
        }
    }
}

/// Some values are corrected a month later; the targets of then are those of now.
void addRestatements(Draft &draft)
{
    Chance chance(draft.recipe.seed, "restatements");
    for (Measure &measure : draft.measures) {
        if (measure.values.empty() || !chance.happens(0.1))
            continue;
        const std::size_t month = measure.values.size() - 2;
        if (!measure.values[month])
            continue;
        draft.link(ValueRevision{.kpi = measure.kpi.id,
                                 .start = draft.months[month],
                                 .actual = measure.rounded(*measure.values[month] * 1.01),
                                 .target = measure.targets[month],
                                 .replacedOn = draft.asOf.addDays(-1)});
    }
}

} // namespace

void addMeasures(Draft &draft)
{
    Chance chance(draft.recipe.seed, "measures");
    Markets markets;
    for (const Department &department : draft.rows<Department>()) {
        if (!markets.contains(department.businessUnit))
            markets[department.businessUnit] = autoregression(draft.months.size(), 0.5, chance);
        std::vector<ObjectiveId> objectives;
        for (const Objective &objective : draft.rows<Objective>()) {
            if (objective.department == department.id && objective.level == Rank::Department)
                objectives.push_back(objective.id);
        }
        std::size_t next = 0;
        for (const std::size_t place : choice(std::size_t(chance.between(5, 12)), chance))
            addMeasure(draft, department, objectives[next++ % objectives.size()], measureWords()[place],
                       markets[department.businessUnit], chance);
    }
    addTotals(draft);
    addRestatements(draft);
}

} // namespace qd::generate
