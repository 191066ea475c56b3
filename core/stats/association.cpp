// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/association.h"

#include "stats/persistence.h"
#include "stats/summary.h"

#include <algorithm>

namespace qd::stats {

namespace {

constexpr std::size_t fewestValues = 24;
constexpr std::size_t fewestSeasonal = 36;
constexpr std::size_t fewestPairs = 20;
constexpr double fewestDegrees = 3;
constexpr double mostRho = 1 - 1e-12; // a perfect order has a finite t, too

struct Paired
{
    std::vector<double> first;
    std::vector<double> second;
};

Paired paired(Values first, Values second, int lag)
{
    Paired result;
    result.first.reserve(first.size());
    result.second.reserve(first.size());
    const auto from = static_cast<std::size_t>(std::max(0, -lag)); // the first one's period
    const auto to = static_cast<std::size_t>(std::max(0, lag));
    for (std::size_t i = 0; from + i < first.size() && to + i < second.size(); ++i) {
        if (isValue(first[from + i]) && isValue(second[to + i])) {
            result.first.push_back(*first[from + i]);
            result.second.push_back(*second[to + i]);
        }
    }
    return result;
}

bool varies(std::span<const double> values)
{
    return std::ranges::any_of(values, [&](double value) { return value != values.front(); });
}

} // namespace

Measured<Whitened> whitened(Values values, const Seasonality &seasonality)
{
    const bool seasonal = seasonality.periods > 1;
    if (valueCount(values) < (seasonal ? fewestSeasonal : fewestValues))
        return tl::unexpected(Silence::TooFewValues);
    const Measured<Season> fitted = season(values, seasonality, values.size());
    if (!fitted)
        return tl::unexpected(fitted.error());
    const Series &residuals = fitted->residuals;
    Whitened result{.values = Series(values.size()), .phi = persistence(residuals, phiOfWhitening)};
    if (seasonal)
        result.coefficients = static_cast<int>(valueCount(fitted->effects)) + 1;
    for (std::size_t i = 1; i < residuals.size(); ++i) {
        if (residuals[i - 1] && residuals[i])
            result.values[i] = *residuals[i] - result.phi * *residuals[i - 1];
    }
    return result;
}

Measured<Association> association(const Whitened &first, const Whitened &second, int lag)
{
    const Paired pairs = paired(first.values, second.values, lag);
    const auto count = static_cast<double>(pairs.first.size());
    const double degrees = count - 2 - std::max(first.coefficients, second.coefficients);
    if (pairs.first.size() < fewestPairs || degrees < fewestDegrees)
        return tl::unexpected(Silence::TooFewValues);
    if (!varies(pairs.first) || !varies(pairs.second))
        return tl::unexpected(Silence::NoVariation);
    Association result{.lag = lag, .pairs = static_cast<int>(pairs.first.size()), .degreesOfFreedom = degrees};
    result.rho = rankCorrelation(pairs.first, pairs.second);
    const double bounded = std::clamp(result.rho, -mostRho, mostRho);
    result.t = bounded * std::sqrt(degrees / (1 - bounded * bounded));
    result.p = studentBeyond(result.t, degrees);
    return result;
}

Measured<Association> associationAtAnyLag(const Whitened &first, const Whitened &second)
{
    Measured<Association> best = association(first, second, 0);
    for (int distance = 1; distance <= longestLag; ++distance) {
        for (const int lag : {distance, -distance}) {
            const Measured<Association> other = association(first, second, lag);
            if (other && (!best || std::abs(other->t) > std::abs(best->t)))
                best = other;
        }
    }
    if (best)
        best->p = std::min(1.0, best->p * (2 * longestLag + 1));
    return best;
}

double associationPower(double rho, double degreesOfFreedom, double level)
{
    if (!(std::abs(rho) <= 1) || !(degreesOfFreedom > 1) || !(level > 0 && level < 1))
        return 0;
    const double distance = std::atanh(std::min(std::abs(rho), mostRho)) * std::sqrt(degreesOfFreedom - 1);
    const double critical = normalQuantile(1 - level / 2);
    const double spread = std::sqrt(1 + rho * rho / 2);
    return std::min(
        1.0, normalProbability((distance - critical) / spread) + normalProbability((-distance - critical) / spread));
}

Interval correlationInterval(double r, int count, double confidence)
{
    if (!(std::abs(r) <= 1) || count < 4 || !(confidence > 0 && confidence < 1))
        return {.lower = -1, .upper = 1};
    const double centre = std::atanh(std::clamp(r, -mostRho, mostRho));
    const double half = normalQuantile((1 + confidence) / 2) / std::sqrt(count - 3.0);
    return {.lower = std::tanh(centre - half), .upper = std::tanh(centre + half)};
}

} // namespace qd::stats
