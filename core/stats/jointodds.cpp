// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/jointodds.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>
#include <vector>

namespace qd::stats {

namespace {

constexpr double farthest = 9; // beyond lie 1e-19 of the normal distribution
constexpr int steps = 3000;
constexpr double identical = 1 - 1e-5; // from here on the factor's steps are steeper than the grid

/// Of all inputs below their \a scores, over the common factor. The trapezoid rule, which for analytic functions that
/// vanish at both ends is as good as any (Trefethen & Weideman 2014).
double integrated(const std::vector<double> &scores, double correlation)
{
    const double common = std::sqrt(correlation);
    const double own = std::sqrt(1 - correlation);
    const double width = 2 * farthest / steps;
    double sum = 0;
    for (int step = 0; step <= steps; ++step) {
        const double factor = -farthest + step * width;
        double all = std::exp(-factor * factor / 2);
        for (const double score : scores)
            all *= normalProbability((score - common * factor) / own);
        sum += all;
    }
    return sum * width / std::sqrt(2 * std::numbers::pi);
}

} // namespace

std::optional<double> jointOdds(std::span<const double> probabilities, double correlation)
{
    const auto isProbability = [](double value) { return value >= 0 && value <= 1; };
    if (std::isnan(correlation) || !std::ranges::all_of(probabilities, isProbability))
        return {};
    if (probabilities.empty())
        return 1;
    std::vector<double> sorted(probabilities.begin(), probabilities.end());
    std::ranges::sort(sorted); // the last digit must not depend on the order given
    const double product = std::accumulate(sorted.begin(), sorted.end(), 1.0, std::multiplies());
    const double smallest = sorted.front();
    if (correlation <= 0 || smallest == 0)
        return product;
    if (correlation >= identical)
        return smallest;
    std::vector<double> scores;
    for (const double probability : sorted)
        scores.push_back(normalQuantile(probability));
    return std::clamp(integrated(scores, correlation), product, smallest);
}

} // namespace qd::stats
