// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"

#include <numbers>

namespace qd::generate {

namespace {

double shock(Noise::Shape shape, Chance &chance)
{
    switch (shape) {
    case Noise::Shape::HeavyTailed:
        return chance.heavyTailed();
    case Noise::Shape::Skewed:
        return chance.skewed();
    case Noise::Shape::Normal:
        break;
    }
    return chance.normal();
}

std::vector<double> carriedOn(std::size_t count, double phi, Noise::Shape shape, Chance &chance)
{
    constexpr int WarmUp = 20;
    const double share = std::sqrt(1 - phi * phi);
    double value = chance.normal();
    for (int month = 0; month < WarmUp; ++month)
        value = phi * value + share * shock(shape, chance);
    std::vector<double> values;
    values.reserve(count);
    for (std::size_t month = 0; month < count; ++month) {
        value = phi * value + share * shock(shape, chance);
        values.push_back(value);
    }
    return values;
}

} // namespace

std::vector<double> autoregression(std::size_t count, double phi, Chance &chance)
{
    return carriedOn(count, phi, Noise::Shape::Normal, chance);
}

std::vector<double> deviations(std::size_t count, const Noise &noise, std::span<const double> market, Chance &chance)
{
    std::vector<double> values = carriedOn(count, noise.phi, noise.shape, chance);
    const double phase = chance.uniform(0, 12);
    for (std::size_t month = 0; month < count; ++month) {
        const double angle = 2 * std::numbers::pi * (double(month) + phase) / 12;
        const double common = noise.share > 0 ? market[month] : 0;
        const double toGo = count > 1 ? double(count - 1 - month) / double(count - 1) : 0;
        values[month] = std::sqrt(1 - noise.share) * values[month] + std::sqrt(noise.share) * common
            + noise.season * std::sin(angle) - noise.rise * toGo;
    }
    return values;
}

void setValues(Measure &measure, std::span<const double> deviations)
{
    const Behaviour &behaviour = measure.behaviour;
    measure.values.clear();
    for (const double deviation : deviations)
        measure.values.push_back(measure.rounded(behaviour.level + behaviour.sigma * deviation));
    // Rounding may stop a number that moves: four equal values at the end would say that nobody updates it.
    const std::size_t count = measure.values.size();
    const auto &last = measure.values.back();
    if (count >= 4 && measure.values[count - 2] == last && measure.values[count - 3] == last
        && measure.values[count - 4] == last)
        measure.values[count - 2] = measure.rounded(*last - behaviour.step);
}

} // namespace qd::generate
