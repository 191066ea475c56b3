// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

#include <array>

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// Values that only vary: whatever is put in is all there is.
void calm(Planter &planter, Measure &measure)
{
    setValues(measure, deviations(planter.draft.months.size(), {}, {}, planter.chance()));
}

void aimAt(Measure &measure, double target)
{
    measure.behaviour.target = measure.rounded(target);
    measure.targets.assign(measure.targets.size(), measure.behaviour.target);
}

bool isFine(const Measure &measure)
{
    return !measure.behaviour.isWhole && !measure.kpi.unit.isPercent();
}

void shift(Measure &measure, std::size_t months, double sigmas)
{
    for (std::size_t month = measure.values.size() - months; month < measure.values.size(); ++month)
        measure.values[month] = measure.rounded(*measure.values[month] + sigmas * measure.behaviour.sigma);
}

void noteOn(Planter &planter, const Measure &measure, double effect, double extent = 0.5)
{
    planter.note({subjectOf(measure.kpi)}, measure.kpi.objective, effect, extent);
}

bool growExceptional(Planter &planter)
{
    const double sigmas = planter.effect({6, 5, 4});
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    shift(*measure, 1, -measure->good() * sigmas);
    noteOn(planter, *measure, sigmas, sigmas / 6);
    return true;
}

bool growShift(Planter &planter)
{
    constexpr std::size_t Recent = 6;
    const double sigmas = planter.effect({3, 2, 1.5});
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    shift(*measure, Recent, -measure->good() * sigmas);
    noteOn(planter, *measure, sigmas, sigmas / 3);
    return true;
}

/// On a straight line that crosses the target in little more than a month.
bool growDrift(Planter &planter)
{
    const double slope = planter.effect({0.8, 0.6, 0.4});
    Measure *measure = planter.takeMeasure(isFine);
    if (!measure)
        return false;
    Behaviour &behaviour = measure->behaviour;
    behaviour.sigma = behaviour.level * 0.01;
    auto noise = deviations(planter.draft.months.size(), {}, {}, planter.chance());
    for (std::size_t month = 0; month < noise.size(); ++month)
        noise[month] += measure->good() * slope * double(noise.size() - 1 - month);
    setValues(*measure, noise);
    aimAt(*measure, behaviour.level - measure->good() * 1.2 * slope * behaviour.sigma);
    noteOn(planter, *measure, slope, 0.7);
    return true;
}

bool growBeyondReach(Planter &planter)
{
    const double sigmas = planter.effect({8, 10});
    Measure *measure = planter.takeMeasure([](const Measure &each) {
        return each.kpi.direction == Direction::Increase || each.behaviour.level > 12 * each.behaviour.sigma;
    });
    if (!measure)
        return false;
    aimAt(*measure, measure->behaviour.level + measure->good() * sigmas * measure->behaviour.sigma);
    noteOn(planter, *measure, sigmas, 0.8);
    return true;
}

/// A target in the middle that is met every other month, the last one among them.
bool growLuck(Planter &planter)
{
    constexpr std::size_t Window = 12;
    Measure *measure = planter.takeMeasure(isFine);
    if (!measure)
        return false;
    calm(planter, *measure);
    auto &values = measure->values;
    double sum = 0;
    for (std::size_t month = 0; month + Window < values.size(); ++month)
        sum += *values[month];
    aimAt(*measure, values.size() > Window ? sum / double(values.size() - Window) : measure->behaviour.level);
    for (std::size_t back = 1; back <= std::min(Window, values.size()); ++back) {
        const double side = (back % 2 == 1 ? 1 : -1) * measure->good();
        values[values.size() - back] = measure->rounded(
            measure->behaviour.target + side * planter.chance().uniform(0.4, 1.2) * measure->behaviour.sigma);
    }
    noteOn(planter, *measure, 0.5, 0.3);
    return true;
}

/// Every other month just past the target, the others clearly below.
bool growHugging(Planter &planter)
{
    constexpr std::size_t Window = 24;
    if (planter.draft.months.size() < Window)
        return false;
    Measure *measure = planter.takeMeasure(isFine);
    if (!measure)
        return false;
    calm(planter, *measure);
    aimAt(*measure, measure->behaviour.level);
    auto &values = measure->values;
    for (std::size_t back = 1; back <= Window; ++back) {
        const double away = back == 12 ? -0.1
            : back % 2 == 0            ? planter.chance().uniform(0.01, 0.15)
                                       : -planter.chance().uniform(0.6, 1.4);
        const double value = measure->behaviour.target + measure->good() * away * measure->behaviour.sigma;
        const double step = measure->behaviour.step;
        // Never rounded onto the other side of the target.
        values[values.size() - back] = back % 2 == 0 && away > 0
            ? measure->rounded(measure->behaviour.target
                               + measure->good() * std::max(step, away * measure->behaviour.sigma))
            : measure->rounded(value);
    }
    noteOn(planter, *measure, 11.0 / 12, 0.3);
    return true;
}

/// Not sent any more, standing still, or sent every other month only.
bool growStale(Planter &planter)
{
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    auto &values = measure->values;
    const double kind = planter.effect({0, 1, 2});
    if (kind == 0) {
        std::fill(values.end() - 4, values.end(), std::nullopt);
    } else if (kind == 1) {
        std::fill(values.end() - 5, values.end(), measure->rounded(measure->behaviour.level));
        values[values.size() - 6] = measure->rounded(measure->behaviour.level + 2 * measure->behaviour.step);
    } else {
        for (std::size_t back = 3; back <= 11; back += 2)
            values[values.size() - back].reset();
    }
    noteOn(planter, *measure, kind, 0.6);
    return true;
}

bool growContradiction(Planter &planter)
{
    Measure *measure = planter.takeMeasure([](const Measure &each) {
        const auto isMet = [&](const std::optional<double> &value) {
            return value && each.good() * (*value - each.behaviour.target) >= 0;
        };
        return isMet(each.values.back()) && isMet(each.values[each.values.size() - 2]);
    });
    if (!measure)
        return false;
    measure->stated = Stated::Missed;
    noteOn(planter, *measure, 1, 0.4);
    return true;
}

bool growMovedTarget(Planter &planter)
{
    const double share = planter.effect({0.03, 0.1, 0.2});
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    const QDate month = planter.draft.months.back();
    planter.draft.link(ValueRevision{.kpi = measure->kpi.id,
                                     .start = month,
                                     .actual = measure->values.back(),
                                     .target = measure->targets[measure->values.size() - 1] * (1 + share),
                                     .replacedOn = month.addDays(19)});
    noteOn(planter, *measure, share, 0.5);
    return true;
}

bool growUnused(Planter &planter)
{
    Measure *measure = planter.takeMeasure();
    if (!measure)
        return false;
    noteOn(planter, *measure, 1, 0.1);
    measure->kpi.objective = {};
    return true;
}

} // namespace

std::span<const Plant> valuePlants()
{
    static constexpr std::array<Plant, 10> table{{{"KPI-001", growExceptional},
                                                  {"KPI-002", growShift},
                                                  {"KPI-003", growDrift},
                                                  {"KPI-004", growBeyondReach},
                                                  {"KPI-005", growLuck},
                                                  {"KPI-008", growHugging},
                                                  {"KPI-009", growStale},
                                                  {"KPI-010", growContradiction},
                                                  {"KPI-011", growMovedTarget},
                                                  {"KPI-012", growUnused}}};
    return table;
}

} // namespace qd::generate
