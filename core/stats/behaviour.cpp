// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/behaviour.h"

#include "stats/persistence.h"
#include "stats/summary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace qd::stats {

namespace {

// Wheeler's printed constants; the exact ones differ in the fourth digit (2.658681, 3.266532, 3.145074, 3.864129).
struct Factors
{
    double limit;
    double range;
};
constexpr Factors meanFactors{2.660, 3.268};
constexpr Factors medianFactors{3.145, 3.865};
constexpr double screeningFactor = 3.267;
constexpr double d2 = 1.128379;
constexpr int fewestRanges = 5; // what six values without a gap have
constexpr int nearWindow = 4;
constexpr int nearEnough = 3;

enum Side : int { Below = -1, On = 0, Above = 1 };

/// Where \a value lies, with room for the rounding of sums: 0.1 is not above the mean of ten times 0.1.
Side sideOf(double value, double of)
{
    const double tolerance = 1e-12 * std::max(std::abs(value), std::abs(of));
    if (value - of > tolerance)
        return Above;
    return of - value > tolerance ? Below : On;
}

std::vector<double> existing(Values values)
{
    std::vector<double> result;
    for (const std::optional<double> &value : values) {
        if (value)
            result.push_back(*value);
    }
    return result;
}

std::vector<std::optional<double>> finiteOnly(Values values)
{
    std::vector<std::optional<double>> result(values.begin(), values.end());
    for (std::optional<double> &value : result) {
        if (value && !std::isfinite(*value))
            value.reset();
    }
    return result;
}

/// One an input value; the first and those after a gap have none.
std::vector<std::optional<double>> movingRanges(Values values)
{
    std::vector<std::optional<double>> result(values.size());
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (!values[i - 1] || !values[i])
            continue;
        const double range = std::abs(*values[i] - *values[i - 1]);
        if (std::isfinite(range))
            result[i] = range;
    }
    return result;
}

/// The part of \a values that holds the first \a count existing ones.
Values leading(Values values, int count)
{
    int seen = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        seen += values[i] ? 1 : 0;
        if (seen >= count)
            return values.first(count > 0 ? i + 1 : 0);
    }
    return values;
}

double spreadOf(std::vector<double> ranges, const BehaviourOptions &options)
{
    if (options.screening == Screening::Once) {
        const double outlying = screeningFactor * mean(ranges);
        if (outlying > 0)
            std::erase_if(ranges, [outlying](double range) { return range >= outlying; });
    }
    return options.spread == Spread::MeanMovingRange ? mean(ranges) : median(ranges);
}

/// Sets what comes from the baseline, and returns the limits that the rules may use.
Limits estimate(Behaviour &behaviour, Values baseline, const BehaviourOptions &options)
{
    const std::vector<double> values = existing(baseline);
    const std::vector<double> ranges = existing(movingRanges(baseline));
    behaviour.baseline = static_cast<int>(values.size());
    const double centre = options.centre == Centre::Mean ? mean(values) : median(values);
    const double spread = spreadOf(ranges, options);
    const Factors factors = options.spread == Spread::MeanMovingRange ? meanFactors : medianFactors;
    const double lower = centre - factors.limit * spread;
    const double upper = centre + factors.limit * spread;
    // Sums of values near the largest double overflow: then nothing is known.
    if (!std::isfinite(lower) || !std::isfinite(upper) || !std::isfinite(factors.range * spread))
        return {};
    behaviour.centre = behaviour.lower = behaviour.upper = centre;
    behaviour.movingRange = spread;
    behaviour.rangeLimit = factors.range * spread;
    behaviour.hasLimits = behaviour.baseline >= fewestForTrialLimits && static_cast<int>(ranges.size()) >= fewestRanges;
    behaviour.trial = behaviour.hasLimits && behaviour.baseline < fewestForLimits;
    if (!behaviour.hasLimits)
        return {};
    behaviour.lower = lower;
    behaviour.upper = upper;
    Limits limits{.centre = centre, .lower = lower, .upper = upper};
    // A bound on the wrong side of the centre contradicts the data and is ignored.
    if (options.floor && lower <= *options.floor && *options.floor <= centre) {
        behaviour.lower = *options.floor;
        limits.lower.reset();
    }
    if (options.ceiling && upper >= *options.ceiling && *options.ceiling >= centre) {
        behaviour.upper = *options.ceiling;
        limits.upper.reset();
    }
    return limits;
}

void add(std::vector<Signal> &signalList, Signal signal)
{
    if (std::ranges::find(signalList, signal) == signalList.end())
        signalList.push_back(signal);
}

void markBeyond(std::vector<BehaviourPoint> &points, const Limits &limits)
{
    for (BehaviourPoint &point : points) {
        if (!point.value)
            continue;
        const bool above = limits.upper && sideOf(*point.value, *limits.upper) == Above;
        const bool below = limits.lower && sideOf(*point.value, *limits.lower) == Below;
        if (above || below) {
            add(point.patterns, Signal::BeyondLimit);
            add(point.raised, Signal::BeyondLimit);
        }
    }
}

void markRuns(std::vector<BehaviourPoint> &points, double centre, std::size_t length)
{
    std::vector<std::size_t> run;
    Side runSide = On;
    int missing = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value) {
            if (++missing > 1)
                run.clear();
            continue;
        }
        missing = 0;
        const Side side = sideOf(*points[i].value, centre);
        if (side != runSide)
            run.clear();
        runSide = side;
        if (side == On)
            continue;
        run.push_back(i);
        if (run.size() < length)
            continue;
        for (const std::size_t member : run)
            add(points[member].patterns, Signal::Run);
        add(points[i].raised, Signal::Run);
    }
}

bool isNear(const BehaviourPoint &point, double centre, double limit)
{
    return point.value && sideOf(std::abs(*point.value - limit), std::abs(*point.value - centre)) == Below;
}

void markNear(std::vector<BehaviourPoint> &points, double centre, double limit)
{
    // A value is nearer to the limit also beyond it, but never on the other side of the centre.
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isNear(points[i], centre, limit))
            continue;
        const std::size_t first = i + 1 >= nearWindow ? i + 1 - nearWindow : 0;
        std::vector<std::size_t> members;
        for (std::size_t k = i + 1; k-- > first && points[k].value;) {
            if (isNear(points[k], centre, limit))
                members.push_back(k);
        }
        if (members.size() < nearEnough)
            continue;
        for (const std::size_t member : members)
            add(points[member].patterns, Signal::NearLimit);
        add(points[i].raised, Signal::NearLimit);
    }
}

} // namespace

Behaviour behaviour(Values values, const BehaviourOptions &options)
{
    const std::vector<std::optional<double>> finite = finiteOnly(values);
    Behaviour result;
    result.n = static_cast<int>(existing(finite).size());
    const Values baseline = leading(finite, options.baselineLength.value_or(result.n));
    const Limits limits = estimate(result, baseline, options);
    result.phi = autocorrelation(baseline);
    if (result.hasLimits) {
        result.points = signalsAgainst(finite, limits);
        return result;
    }
    const std::vector<std::optional<double>> ranges = movingRanges(finite);
    for (std::size_t i = 0; i < finite.size(); ++i)
        result.points.push_back({.value = finite[i], .movingRange = ranges[i]});
    return result;
}

std::vector<BehaviourPoint> signalsAgainst(Values values, const Limits &limits)
{
    const std::vector<std::optional<double>> finite = finiteOnly(values);
    const std::vector<std::optional<double>> ranges = movingRanges(finite);
    std::vector<BehaviourPoint> points;
    for (std::size_t i = 0; i < finite.size(); ++i)
        points.push_back({.value = finite[i], .movingRange = ranges[i]});
    markBeyond(points, limits);
    markRuns(points, limits.centre, static_cast<std::size_t>(std::max(1, limits.run)));
    if (limits.upper)
        markNear(points, limits.centre, *limits.upper);
    if (limits.lower)
        markNear(points, limits.centre, *limits.lower);
    return points;
}

int baselineLength(int count)
{
    return std::max(fewestForLimits, std::min(24, count - 3));
}

double autocorrelation(Values values)
{
    return persistence(values, phiOfCharts);
}

int runLength(double phi)
{
    const double sameSide = 0.5 + std::asin(std::clamp(phi, phiOfCharts.least, phiOfCharts.most)) / std::numbers::pi;
    return 1 + static_cast<int>(std::ceil((runOfOneSide - 1) * std::log(0.5) / std::log(sameSide)));
}

double adjustedSigma(double meanMovingRange, double phi)
{
    return meanMovingRange / d2 / std::sqrt(1 - std::clamp(phi, phiOfCharts.least, phiOfCharts.most));
}

std::optional<TrendLimits> trendLimits(Values values)
{
    const std::vector<double> known = existing(finiteOnly(values));
    if (known.size() < fewestForTrialLimits || known.size() != values.size())
        return {};
    const std::size_t half = known.size() / 2;
    const std::span<const double> all(known);
    const double ranges = mean(existing(movingRanges(values)));
    TrendLimits result{
        .firstHalf = mean(all.first(half)), .secondHalf = mean(all.last(half)), .width = meanFactors.limit * ranges};
    result.slope = (result.secondHalf - result.firstHalf) / static_cast<double>(known.size() - half);
    result.intercept = result.firstHalf - result.slope * (static_cast<double>(half) - 1) / 2;
    const bool finite = std::isfinite(result.intercept) && std::isfinite(result.width) && std::isfinite(result.slope);
    return finite ? std::optional(result) : std::nullopt;
}

} // namespace qd::stats
