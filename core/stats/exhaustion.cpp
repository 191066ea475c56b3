// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/exhaustion.h"

#include "stats/random.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

std::optional<int> firstReaching(std::span<const double> probability, double threshold)
{
    const auto found = std::ranges::find_if(probability, [threshold](double each) { return each >= threshold; });
    if (found == probability.end())
        return {};
    return static_cast<int>(found - probability.begin()) + 1;
}

} // namespace

std::vector<std::vector<double>> demandPaths(const Forecast &forecast, int count, std::uint64_t seed)
{
    const Smoothing &parameters = forecast.parameters;
    std::vector<double> scale;
    for (std::size_t i = 0; i < forecast.periods.size(); ++i)
        scale.push_back(forecast.periods[i].spread / std::sqrt(varianceFactor(parameters, static_cast<int>(i) + 1)));
    Random random(seed);
    std::vector<std::vector<double>> paths(static_cast<std::size_t>(std::max(count, 0)));
    for (std::vector<double> &path : paths) {
        SmoothingState deviation; // from the forecast, in one-step errors
        for (std::size_t i = 0; i < forecast.periods.size(); ++i) {
            const double error = random.normal();
            const double expected = deviation.level + parameters.phi * deviation.trend;
            path.push_back(forecast.periods[i].value + scale[i] * (expected + error));
            deviation.level = expected + parameters.alpha * error;
            deviation.trend = parameters.phi * deviation.trend + parameters.alpha * parameters.beta * error;
        }
    }
    return paths;
}

std::optional<Exhaustion> exhaustion(const Forecast &forecast, std::span<const double> capacity, double buffer,
                                     std::uint64_t seed, int paths)
{
    const bool finite = std::ranges::all_of(capacity, [](double each) { return std::isfinite(each); });
    if (forecast.periods.empty() || capacity.empty() || !finite || !(buffer >= 0 && buffer < 1) || paths < 1)
        return {};
    std::vector<int> above(forecast.periods.size());
    for (const std::vector<double> &path : demandPaths(forecast, paths, seed)) {
        for (std::size_t i = 0; i < path.size(); ++i)
            above[i] += path[i] > capacity[std::min(i, capacity.size() - 1)] * (1 - buffer) ? 1 : 0;
    }
    Exhaustion result;
    for (const int each : above)
        result.probability.push_back(static_cast<double>(each) / paths);
    result.early = firstReaching(result.probability, 0.2);
    result.middle = firstReaching(result.probability, 0.5);
    result.late = firstReaching(result.probability, 0.8);
    return result;
}

} // namespace qd::stats
