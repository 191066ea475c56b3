// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/seasonalindices.h"

#include "stats/summary.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

bool hasThreeYears(std::span<const double> values, int period)
{
    return period >= 2 && values.size() / 3 >= static_cast<std::size_t>(period)
        && std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

/// Mean of a year around \a place; an even year takes half of both ends.
double centredMean(std::span<const double> values, std::size_t place, std::size_t period)
{
    const std::size_t half = period / 2;
    double sum = 0;
    for (std::size_t i = place - half; i <= place + half; ++i) {
        const bool end = period % 2 == 0 && (i == place - half || i == place + half);
        sum += end ? values[i] / 2 : values[i];
    }
    return sum / static_cast<double>(period);
}

/// r_lag with the whole sum of squares below, as everyone's correlogram; \a values have mean 0.
double autocovariance(std::span<const double> values, std::size_t lag)
{
    double sum = 0;
    for (std::size_t i = lag; i < values.size(); ++i)
        sum += values[i] * values[i - lag];
    return sum;
}

} // namespace

std::optional<std::vector<double>> seasonalIndices(std::span<const double> values, int period)
{
    if (!hasThreeYears(values, period) || !std::ranges::all_of(values, [](double value) { return value > 0; }))
        return {};
    const auto year = static_cast<std::size_t>(period);
    std::vector<std::vector<double>> ratios(year);
    for (std::size_t i = year / 2; i + year / 2 < values.size(); ++i)
        ratios[i % year].push_back(values[i] / centredMean(values, i, year));
    std::vector<double> indices(year);
    std::ranges::transform(ratios, indices.begin(), [](const std::vector<double> &place) { return mean(place); });
    const double level = mean(indices);
    for (double &index : indices)
        index /= level;
    const bool usable = std::ranges::all_of(indices, [](double index) { return std::isfinite(index) && index > 0; });
    return usable ? std::optional(std::move(indices)) : std::nullopt;
}

bool isSeasonal(std::span<const double> values, int period)
{
    if (!hasThreeYears(values, period))
        return false;
    const auto [low, high] = std::ranges::minmax(values);
    const double scale = high / 2 - low / 2;
    if (!(scale > 0))
        return false;
    std::vector<double> centred;
    for (const double value : values)
        centred.push_back((value - (low / 2 + high / 2)) / scale);
    const double centre = mean(centred);
    for (double &value : centred)
        value -= centre;
    const double whole = autocovariance(centred, 0);
    const auto year = static_cast<std::size_t>(period);
    double squares = 0;
    for (std::size_t lag = 1; lag < year; ++lag)
        squares += std::pow(autocovariance(centred, lag) / whole, 2);
    const double r = autocovariance(centred, year) / whole;
    const double limit = 1.645 * std::sqrt((1 + 2 * squares) / static_cast<double>(values.size()));
    return std::abs(r) > limit;
}

std::vector<double> deseasonalised(std::span<const double> values, std::span<const double> indices)
{
    std::vector<double> result(values.begin(), values.end());
    for (std::size_t i = 0; i < result.size() && !indices.empty(); ++i)
        result[i] /= indices[i % indices.size()];
    return result;
}

} // namespace qd::stats
