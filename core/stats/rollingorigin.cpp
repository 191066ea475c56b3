// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/rollingorigin.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

constexpr std::size_t firstOrigin = 10;
constexpr std::size_t refitEvery = 6;
constexpr std::size_t mostOrigins = 120;

/// Type 6 of Hyndman & Fan (1996), of \a sorted values.
double exchangeableQuantile(std::span<const double> sorted, double share)
{
    const double place = std::clamp(share * static_cast<double>(sorted.size() + 1), 1.0, double(sorted.size())) - 1;
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

std::vector<std::optional<OriginError>> originErrors(std::span<const double> values, const FitOptions &options,
                                                     int horizon, int fewest, ErrorScale scale)
{
    FitOptions quick = options;
    quick.finestStep = 1e-3; // what finer parameters would change is far below the errors that are looked for
    std::vector<std::vector<double>> misses(static_cast<std::size_t>(std::max(horizon, 0)));
    std::optional<SmoothingFit> fit;
    SmoothingState state;
    const std::size_t first = std::max(firstOrigin, values.size() - std::min(values.size(), mostOrigins));
    for (std::size_t origin = first; origin < values.size(); ++origin) {
        if ((origin - first) % refitEvery == 0) {
            fit = fittedSmoothing(values.first(origin), quick);
            state = fit ? fit->run.state : SmoothingState();
        } else if (fit) {
            state = smoothed(values.subspan(origin - 1, 1), fit->parameters, state).state;
        }
        if (!fit || (scale == ErrorScale::Relative && !(state.level > 0)))
            continue;
        const double unit = scale == ErrorScale::Relative ? state.level : 1;
        for (std::size_t ahead = 0; ahead < misses.size() && origin + ahead < values.size(); ++ahead) {
            const double expected = projected(state, fit->parameters.phi, static_cast<int>(ahead) + 1);
            misses[ahead].push_back(std::abs(values[origin + ahead] - expected) / unit);
        }
    }
    std::vector<std::optional<OriginError>> result(misses.size());
    for (std::size_t ahead = 0; ahead < misses.size(); ++ahead) {
        std::ranges::sort(misses[ahead]);
        if (!misses[ahead].empty() && misses[ahead].size() >= static_cast<std::size_t>(std::max(fewest, 0)))
            result[ahead] = OriginError{.half = exchangeableQuantile(misses[ahead], 0.5),
                                        .wide = exchangeableQuantile(misses[ahead], 0.8)};
    }
    return result;
}

} // namespace qd::stats
