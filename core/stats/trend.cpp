// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/trend.h"

#include "stats/distributions.h"
#include "stats/persistence.h"
#include "stats/summary.h"

#include <algorithm>
#include <numeric>

namespace qd::stats {

namespace {

constexpr std::size_t fewest = 8;

struct Timed
{
    double time;
    double value;
};

std::vector<Timed> timed(Values values)
{
    std::vector<Timed> result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isValue(values[i]))
            result.push_back({static_cast<double>(i), *values[i]});
    }
    return result;
}

/// The slopes of all pairs; sets the score on the way.
std::vector<double> slopesOf(std::span<const Timed> points, double &score)
{
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (std::size_t j = 1; j < points.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const double rise = points[j].value - points[i].value;
            score += rise > 0 ? 1 : rise < 0 ? -1 : 0;
            slopes.push_back(rise / (points[j].time - points[i].time));
        }
    }
    return slopes;
}

/// As median(), without sorting: there are thousands of slopes. Changes the order of \a values.
double middleOf(std::vector<double> &values)
{
    const auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, upper);
    if (values.size() % 2 == 1)
        return *upper;
    return std::midpoint(*std::max_element(values.begin(), upper), *upper);
}

/// What equal values take away: from the variance of the score, and from the pairs that can rise or fall.
struct Ties
{
    double variance = 0;
    double pairs = 0;
};

Ties tiesOf(Values values)
{
    std::vector<double> sorted = existingValues(values);
    std::ranges::sort(sorted);
    Ties ties;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::upper_bound(first, sorted.end(), *first);
        const auto count = static_cast<double>(end - first);
        ties.variance += count * (count - 1) * (2 * count + 5);
        ties.pairs += count * (count - 1) / 2;
        first = end;
    }
    return ties;
}

void test(Trend &trend, const Ties &ties)
{
    const double n = trend.n;
    const double pairs = n * (n - 1) / 2;
    trend.variance = (n * (n - 1) * (2 * n + 5) - ties.variance) / 18;
    trend.tau = ties.pairs < pairs ? trend.score / std::sqrt(pairs * (pairs - ties.pairs)) : 0;
    if (trend.score != 0 && trend.variance > 0)
        trend.zOfIndependent = (trend.score - std::copysign(1, trend.score)) / std::sqrt(trend.variance);
    trend.z = trend.zOfIndependent / std::sqrt(longRunFactor(trend.phi));
    trend.p = std::min(1.0, 2 * normalProbability(-std::abs(trend.z)));
}

/// What the line leaves; the spread and the persistence of that.
void measureRemainder(Trend &trend, Values values, std::span<const Timed> points)
{
    Series remainder(values.size());
    double squares = 0;
    for (const Timed &point : points) {
        const double rest = point.value - trend.intercept - trend.slope * point.time;
        const double largest = std::max(std::abs(point.value), std::abs(trend.intercept));
        const double clean = std::abs(rest) <= 1e-12 * largest ? 0 : rest;
        remainder[static_cast<std::size_t>(point.time)] = clean;
        squares += clean * clean;
    }
    const double n = trend.n;
    trend.spread = std::sqrt(squares / (n - 2));
    if (const std::optional<double> r1 = lagOneCorrelation(remainder))
        trend.phi = std::clamp((n * *r1 + 2) / (n - 4), phiOfCharts.least, phiOfCharts.most);
}

void placeInTime(Trend &trend, Values values, std::span<const Timed> points)
{
    for (const Timed &point : points)
        trend.meanTime += point.time / static_cast<double>(points.size());
    for (const Timed &point : points)
        trend.timeSquares += (point.time - trend.meanTime) * (point.time - trend.meanTime);
    trend.lastTime = static_cast<double>(values.size()) - 1;
}

double interceptOf(std::span<const Timed> points, double slope)
{
    std::vector<double> starts;
    for (const Timed &point : points)
        starts.push_back(point.value - slope * point.time);
    return median(starts);
}

} // namespace

Measured<Trend> trend(Values values)
{
    const std::vector<Timed> points = timed(values);
    if (points.size() < fewest)
        return tl::unexpected(Silence::TooFewValues);
    Trend result{.n = static_cast<int>(points.size())};
    std::vector<double> slopes = slopesOf(points, result.score);
    if (!std::ranges::all_of(slopes, [](double slope) { return std::isfinite(slope); }))
        return tl::unexpected(Silence::BeyondNumbers);
    result.slope = middleOf(slopes);
    result.intercept = interceptOf(points, result.slope);
    measureRemainder(result, values, points);
    placeInTime(result, values, points);
    test(result, tiesOf(values));
    if (!std::isfinite(result.intercept) || !std::isfinite(result.spread))
        return tl::unexpected(Silence::BeyondNumbers);
    return result;
}

double lineAt(const Trend &trend, double periodsAhead)
{
    return trend.intercept + trend.slope * (trend.lastTime + periodsAhead);
}

std::optional<double> periodsUntil(const Trend &trend, double threshold, Crossing crossing)
{
    const double direction = crossing == Crossing::Upwards ? 1 : -1;
    const double room = direction * (threshold - lineAt(trend, 0));
    if (room <= 0)
        return 0.0;
    const double periods = room / (direction * trend.slope);
    return periods > 0 && std::isfinite(periods) ? std::optional(periods) : std::nullopt;
}

double crossingProbability(const Trend &trend, double threshold, Crossing crossing, int periodsAhead)
{
    const double expected = lineAt(trend, periodsAhead);
    const double room = crossing == Crossing::Upwards ? threshold - expected : expected - threshold;
    const double away = trend.lastTime + periodsAhead - trend.meanTime;
    const double ofLine = trend.timeSquares > 0 ? 1.0 / trend.n + away * away / trend.timeSquares : 0;
    const double deviation = trend.spread * std::sqrt(1 + longRunFactor(trend.phi) * ofLine);
    if (deviation > 0 && std::isfinite(room / deviation))
        return studentAbove(room / deviation, trend.n - 2);
    return room < 0 ? 1 : room > 0 ? 0 : 0.5;
}

} // namespace qd::stats
