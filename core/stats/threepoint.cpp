// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/threepoint.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

std::optional<Moments> ifFinite(const Moments &moments)
{
    const bool finite = std::isfinite(moments.mean) && std::isfinite(moments.variance);
    return finite ? std::optional(moments) : std::nullopt;
}

} // namespace

bool isValid(const ThreePoint &range)
{
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low <= range.mode && range.mode <= range.high
        && std::isfinite(range.high - range.low);
}

std::optional<Moments> momentsOf(const ThreePoint &range, Shape shape)
{
    if (!isValid(range))
        return {};
    const auto [low, mode, high] = range;
    if (shape == Shape::BetaPert) {
        const double mean = low / 6 + 4 * (mode / 6) + high / 6;
        return ifFinite({mean, (mean - low) * (high - mean) / 7});
    }
    // Around the low end, so that nothing cancels: ((high - low)^2 - (mode - low)(high - mode)) / 18
    const double variance = ((high - low) * (high - low) - (mode - low) * (high - mode)) / 18;
    return ifFinite({low / 3 + mode / 3 + high / 3, variance});
}

std::optional<Moments> classicPert(const ThreePoint &range)
{
    if (!isValid(range))
        return {};
    const double deviation = range.high / 6 - range.low / 6;
    return ifFinite({range.low / 6 + 4 * (range.mode / 6) + range.high / 6, deviation * deviation});
}

std::optional<double> quantileOf(const ThreePoint &range, Shape shape, double probability)
{
    if (!isValid(range) || !(probability >= 0 && probability <= 1))
        return {};
    const auto [low, mode, high] = range;
    const double width = high - low;
    if (!(width > 0))
        return low;
    const double peak = (mode - low) / width;
    double share = 0;
    if (shape == Shape::BetaPert)
        share = betaQuantile(probability, 1 + 4 * peak, 1 + 4 * (high - mode) / width);
    else if (probability <= peak)
        share = std::sqrt(probability * peak);
    else
        share = 1 - std::sqrt((1 - probability) * ((high - mode) / width));
    return std::clamp(low + width * share, low, high);
}

} // namespace qd::stats
