// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/montecarlo.h"

#include "stats/summary.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

struct Draws
{
    std::vector<std::vector<double>> drivers; ///< one row a driver, one value a defined run
    std::vector<double> outcomes;
};

/// Drivers are valid.
Draws drawn(const Outcome &outcome, std::span<const Driver> drivers, const GaussianCopula &copula, std::uint64_t seed,
            int runs)
{
    Random random(seed);
    Draws draws{.drivers = std::vector<std::vector<double>>(drivers.size()), .outcomes = {}};
    std::vector<double> values(drivers.size());
    for (int run = 0; run < runs; ++run) {
        const std::vector<double> uniform = copula.draw(random);
        for (std::size_t i = 0; i < drivers.size(); ++i)
            values[i] = quantileOf(drivers[i].range, drivers[i].shape, uniform[i]).value_or(drivers[i].range.mode);
        const double result = outcome(values);
        if (!std::isfinite(result))
            continue;
        draws.outcomes.push_back(result);
        for (std::size_t i = 0; i < drivers.size(); ++i)
            draws.drivers[i].push_back(values[i]);
    }
    return draws;
}

} // namespace

std::optional<MonteCarlo> monteCarlo(const Outcome &outcome, std::span<const Driver> drivers,
                                     const GaussianCopula &copula, const Target &target, std::uint64_t seed, int runs)
{
    const bool valid = std::ranges::all_of(drivers, [](const Driver &driver) { return isValid(driver.range); });
    if (!outcome || !valid || copula.count() != drivers.size() || runs < 1)
        return {};
    const Draws draws = drawn(outcome, drivers, copula, seed, runs);
    if (draws.outcomes.empty())
        return {};
    MonteCarlo result{.runs = runs, .undefined = runs - static_cast<int>(draws.outcomes.size()), .sensitivity = {}};
    const auto met = std::ranges::count_if(draws.outcomes, [&target](double value) {
        return target.wanted == Wanted::AtLeast ? value >= target.value : value <= target.value;
    });
    result.targetMet = static_cast<double>(met) / runs;
    result.standardError = std::sqrt(result.targetMet * (1 - result.targetMet) / runs);
    result.p10 = quantile(draws.outcomes, 0.1);
    result.p50 = quantile(draws.outcomes, 0.5);
    result.p90 = quantile(draws.outcomes, 0.9);
    result.moments = {mean(draws.outcomes), variance(draws.outcomes)};
    if (!std::isfinite(result.moments.mean) || !std::isfinite(result.moments.variance))
        return {}; // sums of results near the largest double
    for (const std::vector<double> &driver : draws.drivers)
        result.sensitivity.push_back(rankCorrelation(driver, draws.outcomes));
    return result;
}

} // namespace qd::stats
