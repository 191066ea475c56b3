// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/signals.h"

#include <algorithm>
#include <array>
#include <limits>

namespace qd::stats {

namespace {

constexpr double limitSigmas = 3;
constexpr std::size_t latestPeriods = 12;
constexpr std::size_t latestNeeded = 2;
constexpr std::size_t missingOneIn = 5;

std::optional<Silence> gapsOf(Values values)
{
    const auto tooMany = [](Values part) { return (part.size() - valueCount(part)) * missingOneIn > part.size(); };
    if (values.size() < latestNeeded)
        return Silence::TooFewValues;
    if (valueCount(values.last(latestNeeded)) == 0)
        return Silence::LatestMissing;
    if (tooMany(values) || tooMany(values.last(std::min(latestPeriods, values.size()))))
        return Silence::TooManyMissing;
    return {};
}

std::vector<RaisedSignal> against(Values tested, const Limits &limits)
{
    const std::vector<BehaviourPoint> points = signalsAgainst(tested, limits);
    std::vector<RaisedSignal> found;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (const Signal kind : points[i].raised) {
            if (kind != Signal::NearLimit)
                found.push_back({i, kind, *points[i].value > limits.centre ? Side::Above : Side::Below});
        }
    }
    return found;
}

/// Centre and moving range of the baseline, its outliers screened once; nothing without numbers.
Behaviour chartOf(Values baseline)
{
    return behaviour(baseline, {.screening = Screening::Once});
}

/// Limits that do not exist are beyond numbers; otherwise too few periods follow each other.
bool isHuge(Values values)
{
    constexpr double huge = std::numeric_limits<double>::max() / 1000;
    return std::ranges::any_of(values, [](const auto &value) { return isValue(value) && std::abs(*value) > huge; });
}

/// Sets the limits, and returns those that may raise signals: a bound that a limit would cross takes its place.
Limits limitsOf(SignalChart &result, const SignalOptions &options)
{
    result.lower = result.centre - limitSigmas * result.sigma;
    result.upper = result.centre + limitSigmas * result.sigma;
    Limits limits{result.centre, result.lower, result.upper, result.runLength};
    if (options.seasonality)
        return limits;
    if (options.floor && result.lower <= *options.floor && *options.floor <= result.centre) {
        result.lower = *options.floor;
        limits.lower.reset();
    }
    if (options.ceiling && result.upper >= *options.ceiling && *options.ceiling >= result.centre) {
        result.upper = *options.ceiling;
        limits.upper.reset();
    }
    return limits;
}

Measured<SignalChart> measure(Series tested, std::size_t baselinePeriods, const SignalOptions &options)
{
    const Values baseline = Values(tested).first(baselinePeriods);
    const Behaviour chart = chartOf(baseline);
    SignalChart result{.baseline = chart.n, .ownPhi = chart.phi, .centre = chart.centre};
    if (result.baseline < fewestForLimits)
        return tl::unexpected(Silence::TooFewValues);
    if (!chart.hasLimits)
        return tl::unexpected(isHuge(baseline) ? Silence::BeyondNumbers : Silence::TooFewValues);
    result.phi = std::clamp(std::max(result.ownPhi, options.pooledPhi), phiOfCharts.least, phiOfCharts.most);
    result.sigma = adjustedSigma(chart.movingRange, result.phi);
    result.runLength = runLength(result.phi);
    const Limits limits = limitsOf(result, options);
    if (!std::isfinite(result.lower) || !std::isfinite(result.upper))
        return tl::unexpected(Silence::BeyondNumbers);
    result.found = against(tested, limits);
    result.tested = std::move(tested);
    return result;
}

} // namespace

Measured<SignalChart> signalChart(Values values, const SignalOptions &options)
{
    if (const std::optional<Silence> silence = gapsOf(values))
        return tl::unexpected(*silence);
    const int length = options.baselineLength.value_or(baselineLength(static_cast<int>(valueCount(values))));
    const std::size_t baselinePeriods = leadingValues(values, static_cast<std::size_t>(std::max(0, length))).size();
    if (!options.seasonality)
        return measure(Series(values.begin(), values.end()), baselinePeriods, options);
    Measured<Season> fitted = season(values, *options.seasonality, baselinePeriods);
    if (!fitted)
        return tl::unexpected(fitted.error());
    return measure(std::move(fitted->standardised), baselinePeriods, options);
}

std::vector<RaisedSignal> adjustedSignals(Values tested, std::size_t baselinePeriods, double phi)
{
    const Behaviour chart = chartOf(tested.first(std::min(baselinePeriods, tested.size())));
    const double reach = limitSigmas * adjustedSigma(chart.movingRange, phi);
    if (!chart.hasLimits || chart.trial || !std::isfinite(chart.centre - reach) || !std::isfinite(chart.centre + reach))
        return {};
    return against(tested, {chart.centre, chart.centre - reach, chart.centre + reach, runLength(phi)});
}

double baselineConfidence(int baseline)
{
    return baseline < fewestForLimits ? 0 : std::min(1.0, baseline / (2.0 * fewestForLimits));
}

double falseSignalProbability(int baseline, int window, Sides sides)
{
    constexpr double step = 12; // between the measured baselines of 12, 24 and 36
    constexpr double measuredWindow = 3;
    constexpr std::array measured{0.034, 0.022, 0.0185};
    const double place = std::clamp(baseline / step - 1, 0.0, 2.0);
    const auto below = std::min<std::size_t>(static_cast<std::size_t>(place), 1);
    const double both = std::lerp(measured[below], measured[below + 1], place - static_cast<double>(below));
    const double quarter = sides == Sides::Both ? both : both / 2;
    return 1 - std::pow(1 - quarter, std::max(0, window) / measuredWindow);
}

} // namespace qd::stats
