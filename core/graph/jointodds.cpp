// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/jointodds.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace qd::graph {

namespace {

double product(std::span<const double> odds)
{
    double result = 1;
    for (const double one : odds)
        result *= one;
    return result;
}

/// The mean over the common cause of the product that is left once it is known: trapezoids on ±8.5 standard deviations,
/// which for a smooth function that ends in nothing are exact to about 1e-12.
double sharingOneCause(std::span<const double> odds, double correlation)
{
    constexpr double step = 0.01;
    constexpr int steps = 850;
    std::vector<double> thresholds;
    for (const double one : odds)
        thresholds.push_back(stats::normalQuantile(one));
    double sum = 0;
    double mass = 0;
    for (int index = -steps; index <= steps; ++index) {
        const double cause = index * step;
        const double density = std::exp(-cause * cause / 2);
        double together = density;
        for (const double threshold : thresholds)
            together *=
                stats::normalProbability((threshold - std::sqrt(correlation) * cause) / std::sqrt(1 - correlation));
        sum += together;
        mass += density;
    }
    return sum / mass;
}

} // namespace

std::optional<double> jointOdds(std::span<const double> odds, double correlation)
{
    if (!std::ranges::all_of(odds, [](double one) { return one >= 0 && one <= 1; }))
        return {};
    std::vector<double> uncertain(odds.begin(), odds.end());
    std::ranges::sort(uncertain); // products must not depend on the order given
    if (!uncertain.empty() && uncertain.front() <= 0)
        return 0;
    std::erase(uncertain, 1);
    if (!(correlation > 0) || uncertain.size() < 2)
        return product(uncertain);
    return sharingOneCause(uncertain, std::min(correlation, 0.99));
}

} // namespace qd::graph
