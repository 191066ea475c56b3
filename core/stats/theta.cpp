// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/theta.h"

#include "stats/smoothing.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

/// Least squares, per period.
double slopeOf(std::span<const double> values)
{
    const double middle = (static_cast<double>(values.size()) - 1) / 2;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double place = static_cast<double>(i) - middle;
        products += place * values[i];
        squares += place * place;
    }
    return products / squares;
}

} // namespace

std::optional<std::vector<double>> thetaForecast(std::span<const double> values, int horizon)
{
    const std::optional<SmoothingFit> fit = fittedSmoothing(values, {.trend = Trend::None});
    if (!fit)
        return {};
    const double alpha = fit->parameters.alpha;
    const double drift = slopeOf(values) / 2;
    const double behind = (1 - std::pow(1 - alpha, static_cast<double>(values.size()))) / alpha;
    std::vector<double> result;
    result.reserve(static_cast<std::size_t>(std::max(horizon, 0)));
    for (int step = 0; step < horizon; ++step)
        result.push_back(fit->run.state.level + drift * (step + behind));
    const bool finite = std::ranges::all_of(result, [](double value) { return std::isfinite(value); });
    return finite ? std::optional(std::move(result)) : std::nullopt;
}

double disagreement(double one, double other)
{
    const double magnitude = std::abs(one) / 2 + std::abs(other) / 2;
    const double share = std::abs(one / 2 - other / 2) * 2 / magnitude;
    return std::isfinite(share) ? std::min(share, 2.0) : 0;
}

} // namespace qd::stats
