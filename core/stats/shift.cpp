// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/shift.h"

#include "stats/distributions.h"
#include "stats/persistence.h"
#include "stats/signals.h"
#include "stats/summary.h"

#include <algorithm>

namespace qd::stats {

namespace {

constexpr int fewestBaseline = 18;
constexpr int fewestRecent = 4;
constexpr int fewestDecoupled = 6;
constexpr int fewestOfBoth = 30;
constexpr double leastVarianceShare = 0.2; // of what a mean over the baseline leaves visible of the variance
constexpr double fewestDegrees = 3;
constexpr double visibleSize = 1;
constexpr double rounding = 1e-12;
constexpr double gapRounding = 1e-10;

struct Moments
{
    int count = 0;
    double mean = 0;
    double variance = 0;
    double largest = 0;
    bool varies() const { return std::sqrt(variance) > rounding * largest; }
};

Moments momentsOf(Values values)
{
    Moments result;
    for (const std::optional<double> &value : values) {
        if (!isValue(value))
            continue;
        ++result.count;
        result.mean += *value;
        result.largest = std::max(result.largest, std::abs(*value));
    }
    if (result.count < 2)
        return result;
    result.mean /= result.count;
    for (const std::optional<double> &value : values)
        result.variance += isValue(value) ? (*value - result.mean) * (*value - result.mean) : 0;
    result.variance /= result.count - 1;
    return result;
}

/// Sum of phi^distance over pairs of periods, in one walk through time.
struct CarriedOver
{
    double within = 0; ///< pairs of the first part, each once
    double withinRecent = 0;
    double between = 0; ///< one of the first part, one of the recent
};

CarriedOver carriedOver(Values values, std::size_t baselinePeriods, double phi)
{
    CarriedOver result;
    double baseline = 0; ///< what all earlier existing values of the part still are worth now
    double recent = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        baseline *= phi;
        recent *= phi;
        if (!isValue(values[i]))
            continue;
        if (i < baselinePeriods) {
            result.within += baseline;
            baseline += 1;
        } else {
            result.withinRecent += recent;
            result.between += baseline;
            recent += 1;
        }
    }
    return result;
}

double phiOf(Values baseline, const PooledPhi &pooled, double &own)
{
    own = persistence(baseline, phiOfGaps);
    return pooled.of(own);
}

/// Counts and the size, which are those of the values whatever was fitted; an error where they say nothing.
Measured<Shift> sized(const Moments &before, const Moments &after)
{
    if (before.count < fewestBaseline || after.count < fewestRecent)
        return tl::unexpected(Silence::TooFewValues);
    if (!std::isfinite(before.variance) || !std::isfinite(after.variance))
        return tl::unexpected(Silence::BeyondNumbers);
    if (!before.varies())
        return tl::unexpected(Silence::NoVariation);
    return Shift{.baseline = before.count,
                 .recent = after.count,
                 .size = (after.mean - before.mean) / std::sqrt(before.variance)};
}

/// The value of \a a that \a b has at the same time, or \a lag periods before.
std::optional<double> led(Values a, std::size_t index, int lag)
{
    const auto place = static_cast<std::ptrdiff_t>(index) - lag;
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(a.size()) || !isValue(a[static_cast<std::size_t>(place)]))
        return {};
    return a[static_cast<std::size_t>(place)];
}

/// Means and deviations over the periods of the baseline in which both have a value.
struct Together
{
    int count = 0;
    double meanA = 0;
    double meanB = 0;
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    double largestA = 0;
    double largestB = 0;

    bool varies() const
    {
        const double root = std::sqrt(count - 1.0);
        return std::sqrt(squaresA) > rounding * root * largestA && std::sqrt(squaresB) > rounding * root * largestB;
    }
};

Together together(Values a, Values baselineOfB, int lag)
{
    Together result;
    static thread_local std::vector<std::pair<double, double>> both; // asked for tens of thousands of pairs
    both.clear();
    for (std::size_t i = 0; i < baselineOfB.size(); ++i) {
        const std::optional<double> leader = led(a, i, lag);
        if (leader && isValue(baselineOfB[i]))
            both.emplace_back(*leader, *baselineOfB[i]);
    }
    for (const auto &[x, y] : both) {
        result.meanA += x;
        result.meanB += y;
        result.largestA = std::max(result.largestA, std::abs(x));
        result.largestB = std::max(result.largestB, std::abs(y));
    }
    result.count = static_cast<int>(both.size());
    result.meanA /= std::max(1, result.count);
    result.meanB /= std::max(1, result.count);
    for (const auto &[x, y] : both) {
        const double fromA = x - result.meanA;
        const double fromB = y - result.meanB;
        result.squaresA += fromA * fromA;
        result.squaresB += fromB * fromB;
        result.products += fromA * fromB;
    }
    return result;
}

/// What the recent mean of a gap varies by because the deviations of the two are known only so well.
double ofScales(const Gap &gap, const FitNoise &fit)
{
    const double freedom = fit.baseline() - fit.coefficients();
    const double independent = std::max(fewestDegrees, freedom * (1 - gap.carriedByBoth) / (1 + gap.carriedByBoth));
    return gap.moved * gap.moved * fit.recentShare() * (1 - gap.correlation * gap.correlation) / independent;
}

/// Square roots of the distances from their median; the order is lost.
void rootDeviations(std::vector<double> &values)
{
    const double centre = median(values);
    for (double &value : values)
        value = std::sqrt(std::abs(value - centre));
}

} // namespace

Measured<Gap> standardisedGap(Values a, Values b, std::size_t baselinePeriods, const GapOptions &options)
{
    const Together both = together(a, b.first(std::min(baselinePeriods, b.size())), options.lag);
    if (both.count < fewestBaseline)
        return tl::unexpected(Silence::TooFewValues);
    const double deviationA = std::sqrt(both.squaresA / (both.count - 1));
    const double deviationB = std::sqrt(both.squaresB / (both.count - 1));
    if (!std::isfinite(deviationA) || !std::isfinite(deviationB) || !std::isfinite(both.products))
        return tl::unexpected(Silence::BeyondNumbers);
    if (!both.varies())
        return tl::unexpected(Silence::NoVariation);
    Gap gap{.values = {},
            .correlation = std::clamp(both.products / deviationA / deviationB / (both.count - 1), -1.0, 1.0)};
    if (!(std::abs(gap.correlation) >= options.leastCorrelation))
        return tl::unexpected(Silence::Unrelated);
    gap.sign = options.sign.value_or(gap.correlation < 0 ? -1 : 1) < 0 ? -1 : 1;
    gap.values.resize(b.size());
    gap.carriedByBoth = persistence(a.first(std::min(baselinePeriods, a.size())), phiOfGaps)
        * persistence(b.first(std::min(baselinePeriods, b.size())), phiOfGaps);
    int recent = 0;
    for (std::size_t i = 0; i < b.size(); ++i) {
        const std::optional<double> leader = led(a, i, options.lag);
        if (!leader || !isValue(b[i]))
            continue;
        const double zA = (*leader - both.meanA) / deviationA;
        const double zB = (*b[i] - both.meanB) / deviationB;
        const double distance = zB - gap.sign * zA;
        if (!std::isfinite(distance))
            return tl::unexpected(Silence::BeyondNumbers);
        if (i >= baselinePeriods) {
            ++recent;
            gap.moved += (zB + gap.sign * zA) / 2;
        }
        gap.values[i] = std::abs(distance) <= gapRounding * std::max(1.0, std::abs(zA)) ? 0 : distance;
    }
    gap.moved /= std::max(1, recent);
    return gap;
}

Measured<Shift> shift(Values values, std::size_t baselinePeriods, const PooledPhi &pooled)
{
    const std::size_t split = std::min(baselinePeriods, values.size());
    const Moments before = momentsOf(values.first(split));
    const Moments after = momentsOf(values.subspan(split));
    Measured<Shift> result = sized(before, after);
    if (!result)
        return result;
    result->phi = phiOf(values.first(split), pooled, result->ownPhi);
    const CarriedOver carried = carriedOver(values, split, result->phi);
    const double b = before.count;
    const double q = after.count;
    const double ofBaseline = (b + 2 * carried.within) / (b * b);
    const double ofRecent = (q + 2 * carried.withinRecent) / (q * q);
    const double common = carried.between / (b * q);
    const double variance = before.variance / std::max((1 - ofBaseline) / (1 - 1 / b), leastVarianceShare);
    result->t = (after.mean - before.mean) / std::sqrt(variance * (ofBaseline + ofRecent - 2 * common));
    result->degreesOfFreedom = std::max(fewestDegrees, (b - 1) / longRunFactor(result->phi));
    result->p = studentBeyond(result->t, result->degreesOfFreedom);
    if (!std::isfinite(result->t) || !std::isfinite(result->size))
        return tl::unexpected(Silence::BeyondNumbers);
    return result;
}

Measured<Shift> shift(const Gap &gap, const FitNoise &fit, const PooledPhi &pooled)
{
    const Values values = gap.values;
    const std::size_t split = fit.baselinePeriods();
    Measured<Shift> result = sized(momentsOf(values.first(split)), momentsOf(values.subspan(split)));
    if (!result || !fit.isKnown())
        return result ? tl::unexpected(Silence::TooFewValues) : result;
    double squares = 0;
    double recent = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double residual = fit.has(i) && isValue(values[i]) ? *values[i] * fit.scaleAt(i) : 0;
        (i < split ? squares : recent) += i < split ? residual * residual : residual;
    }
    result->ownPhi = fit.persistence(values);
    result->phi = pooled.of(result->ownPhi);
    const double freedom = fit.baseline() - fit.coefficients();
    const double variance = squares / std::max(fit.squares(result->phi), leastVarianceShare * freedom)
            * fit.varianceOfRecentMean(result->phi)
        + ofScales(gap, fit);
    result->t = recent / fit.recent() / std::sqrt(variance);
    result->degreesOfFreedom = std::max(fewestDegrees, freedom / longRunFactor(result->phi));
    result->p = studentBeyond(result->t, result->degreesOfFreedom);
    if (!std::isfinite(result->t) || !std::isfinite(result->size))
        return tl::unexpected(Silence::BeyondNumbers);
    return result;
}

bool isVisible(const Shift &shift, Values values, std::size_t baselinePeriods)
{
    if (std::abs(shift.size) < visibleSize)
        return false;
    const std::vector<RaisedSignal> signalled = adjustedSignals(values, baselinePeriods, shift.phi);
    return std::ranges::any_of(signalled, [=](const RaisedSignal &s) { return s.index >= baselinePeriods; });
}

Measured<Decoupling> decoupling(Values gap, std::size_t baselinePeriods, const PooledPhi &pooled)
{
    const std::size_t split = std::min(baselinePeriods, gap.size());
    const auto recent = static_cast<int>(valueCount(gap.subspan(split)));
    if (recent < fewestDecoupled || static_cast<int>(valueCount(gap)) < fewestOfBoth)
        return tl::unexpected(Silence::TooFewValues);
    double own = 0;
    Decoupling result{.phi = phiOf(gap.first(split), pooled, own)};
    std::vector<double> before;
    std::vector<double> after;
    before.reserve(gap.size());
    after.reserve(gap.size());
    for (std::size_t i = 1; i < gap.size(); ++i) {
        if (isValue(gap[i - 1]) && isValue(gap[i]))
            (i < split ? before : after).push_back(*gap[i] - result.phi * *gap[i - 1]);
    }
    if (before.size() < fewestDecoupled || after.size() < fewestDecoupled)
        return tl::unexpected(Silence::TooFewValues);
    rootDeviations(before);
    rootDeviations(after);
    const auto n = static_cast<double>(before.size());
    const auto m = static_cast<double>(after.size());
    result.degreesOfFreedom = n + m - 2;
    const double ofBoth = ((n - 1) * variance(before) + (m - 1) * variance(after)) / result.degreesOfFreedom;
    result.t = (mean(after) - mean(before)) / std::sqrt(ofBoth * (1 / n + 1 / m));
    if (!std::isfinite(result.t))
        return tl::unexpected(ofBoth > 0 ? Silence::BeyondNumbers : Silence::NoVariation);
    result.p = studentAbove(result.t, result.degreesOfFreedom);
    return result;
}

} // namespace qd::stats
