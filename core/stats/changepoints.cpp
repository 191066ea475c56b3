// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/changepoints.h"

#include "stats/persistence.h"
#include "stats/summary.h"

#include <algorithm>
#include <limits>
#include <numbers>

namespace qd::stats {

namespace {

constexpr double madFactor = 1.4826; // makes the median absolute deviation of normal values their standard deviation
constexpr double rounding = 1e-9; // of all squares: an improvement below is none
constexpr double phiMost = 0.97;

std::vector<double> stepsOf(Values values)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (isValue(values[i - 1]) && isValue(values[i]))
            steps.push_back(*values[i] - *values[i - 1]);
    }
    return steps;
}

/// A step of independent noise varies by sqrt 2 more than the noise. When more than half of the steps are equal, the
/// root mean square of all stands in for the median.
double noiseOf(std::vector<double> steps)
{
    const double centre = median(steps);
    double squares = 0;
    for (const double step : steps)
        squares += step * step;
    const double meanSquare = steps.empty() ? 0 : squares / static_cast<double>(steps.size());
    for (double &step : steps)
        step = std::abs(step - centre);
    const double typical = madFactor * median(steps);
    return (typical > 0 ? typical : std::sqrt(meanSquare)) / std::numbers::sqrt2;
}

/// Sums that tell the squares about its own mean of every part of a row.
class Sums
{
public:
    explicit Sums(std::span<const double> values)
        : m_sums(values.size() + 1)
        , m_squares(values.size() + 1)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + values[i];
            m_squares[i + 1] = m_squares[i] + values[i] * values[i];
        }
    }
    double mean(std::size_t first, std::size_t end) const
    {
        return (m_sums[end] - m_sums[first]) / static_cast<double>(end - first);
    }
    double squares(std::size_t first, std::size_t end) const
    {
        const double sum = m_sums[end] - m_sums[first];
        return std::max(0.0, m_squares[end] - m_squares[first] - sum * sum / static_cast<double>(end - first));
    }

private:
    std::vector<double> m_sums;
    std::vector<double> m_squares;
};

/// Where each segment of the cheapest partition starts, in order.
std::vector<std::size_t> partition(const Sums &sums, std::size_t count, std::size_t shortest, double penalty)
{
    constexpr double unreachable = std::numeric_limits<double>::infinity();
    const double tolerance = rounding * sums.squares(0, count);
    std::vector<double> least(count + 1, unreachable); ///< cost of the values before
    std::vector<std::size_t> start(count + 1, 0); ///< of the last segment of that
    least[0] = 0;
    for (std::size_t end = shortest; end <= count; ++end) {
        for (std::size_t first = 0; first + shortest <= end; ++first) {
            const double cost = least[first] + penalty + sums.squares(first, end);
            if (cost < unreachable && (least[end] == unreachable || cost < least[end] - tolerance)) {
                least[end] = cost;
                start[end] = first;
            }
        }
    }
    std::vector<std::size_t> starts;
    for (std::size_t end = count; end > 0; end = start[end])
        starts.insert(starts.begin(), start[end]);
    return starts;
}

std::vector<std::size_t> periodsOf(Values values)
{
    std::vector<std::size_t> periods;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isValue(values[i]))
            periods.push_back(i);
    }
    return periods;
}

/// The levels of \a scaled = (value - centre) / scale, in the unit of the values.
ChangePoints describe(const Sums &scaled, const std::vector<std::size_t> &starts, std::span<const std::size_t> periods,
                      double centre, double scale)
{
    ChangePoints result;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : periods.size();
        result.residualSquares += scaled.squares(starts[i], end) * scale * scale;
        result.segments.push_back({.first = periods[starts[i]],
                                   .count = static_cast<int>(end - starts[i]),
                                   .mean = centre + scaled.mean(starts[i], end) * scale});
    }
    return result;
}

} // namespace

Measured<ChangePoints> changePoints(Values values, const ChangePointOptions &options)
{
    const std::vector<std::size_t> periods = periodsOf(values);
    const auto shortest = static_cast<std::size_t>(std::max(1, options.shortestSegment));
    if (periods.size() < 2 * shortest)
        return tl::unexpected(Silence::TooFewValues);
    std::vector<double> known = existingValues(values);
    const double sigma = noiseOf(stepsOf(values));
    const double centre = mean(known);
    if (!std::isfinite(sigma) || !std::isfinite(centre))
        return tl::unexpected(Silence::BeyondNumbers);
    if (!(sigma > 0))
        return tl::unexpected(Silence::NoVariation);
    for (double &value : known)
        value = (value - centre) / sigma;
    const Sums sums(known);
    const double phi = std::isfinite(options.phi) ? std::clamp(options.phi, 0.0, phiMost) : 0;
    const double penalty =
        options.penaltyFactor * std::log(static_cast<double>(known.size())) * longRunFactor(phi) / (1 - phi);
    const std::vector<std::size_t> starts = partition(sums, known.size(), shortest, penalty);
    ChangePoints result = describe(sums, starts, periods, centre, sigma);
    result.sigma = sigma;
    result.penalty = penalty * sigma * sigma;
    result.cost = result.residualSquares + static_cast<double>(starts.size() - 1) * result.penalty;
    if (!std::isfinite(result.cost))
        return tl::unexpected(Silence::BeyondNumbers);
    return result;
}

} // namespace qd::stats
