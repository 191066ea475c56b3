// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/forecast.h"

#include "stats/rollingorigin.h"
#include "stats/seasonalindices.h"
#include "stats/summary.h"
#include "stats/theta.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

constexpr std::size_t fewestForSmoothing = 6;
constexpr std::size_t fewestForTrend = 10;
constexpr int farthest = 120;
constexpr double z50 = 0.6744897501960817; // P(|Z| <= z50) = 0.5
constexpr double z80 = 1.2815515655446004;

bool allFinite(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

bool isFinite(const ForecastPeriod &period)
{
    return std::isfinite(period.value) && std::isfinite(period.half.lower) && std::isfinite(period.half.upper)
        && std::isfinite(period.wide.lower) && std::isfinite(period.wide.upper);
}

std::optional<Forecast> ifFinite(Forecast result)
{
    return std::ranges::all_of(result.periods, isFinite) ? std::optional(std::move(result)) : std::nullopt;
}

void setBands(ForecastPeriod &period, double half, double wide, BandSource source)
{
    period.half = {period.value - half, period.value + half};
    period.wide = {period.value - wide, period.value + wide};
    period.spread = wide / z80;
    period.source = source;
}

/// The mean of the last three misses by its own uncertainty and by that of the new value; so few values know their
/// variation badly, hence Student's quantiles.
std::optional<Forecast> meanOfThree(std::span<const double> values, int horizon)
{
    const std::span<const double> last = values.last(std::min<std::size_t>(values.size(), 3));
    Forecast result{.parameters = {.alpha = 0, .beta = 0, .phi = 0},
                    .state = {.level = mean(last)},
                    .sigma = standardDeviation(values)};
    const double sigma = result.sigma * std::sqrt(1 + 1 / static_cast<double>(last.size()));
    const double freedom = static_cast<double>(values.size()) - 1;
    for (int step = 1; step <= horizon; ++step) {
        ForecastPeriod period{.value = result.state.level};
        const double wider = sigma * inflation(values.size(), step);
        setBands(period, studentQuantile(0.75, freedom) * wider, studentQuantile(0.90, freedom) * wider,
                 values.size() > 1 ? BandSource::Model : BandSource::None);
        result.periods.push_back(period);
    }
    return ifFinite(std::move(result));
}

/// Points and widened model intervals from the state that \a result has.
void addPeriods(Forecast &result, std::size_t values, int horizon)
{
    for (int step = 1; step <= horizon; ++step) {
        ForecastPeriod period{.value = projected(result.state, result.parameters.phi, step)};
        const double sigma =
            result.sigma * std::sqrt(varianceFactor(result.parameters, step)) * inflation(values, step);
        setBands(period, z50 * sigma, z80 * sigma, BandSource::Model);
        result.periods.push_back(period);
    }
}

/// Experience replaces the model where there is enough of it; a band never becomes narrower with the horizon.
/// A season that multiplies says that swings grow with the level: then so do the errors.
void replaceBands(Forecast &result, std::span<const double> smooth, const FitOptions &options)
{
    const bool relative = !result.seasonal.empty() && result.state.level > 0;
    const std::vector<std::optional<OriginError>> errors =
        originErrors(smooth, options, static_cast<int>(result.periods.size()), fewestOrigins,
                     relative ? ErrorScale::Relative : ErrorScale::Absolute);
    const double unit = relative ? result.state.level : 1;
    double half = 0;
    double wide = 0;
    for (std::size_t i = 0; i < result.periods.size(); ++i) {
        ForecastPeriod &period = result.periods[i];
        const std::optional<OriginError> &known = errors[i];
        half = std::max(half, known ? known->half * unit : period.half.upper - period.value);
        wide = std::max(wide, known ? known->wide * unit : period.wide.upper - period.value);
        setBands(period, half, wide, known ? BandSource::RollingOrigin : BandSource::Model);
    }
}

/// Before the season comes back: it would multiply both.
void addSecondOpinion(Forecast &result, std::span<const double> smooth)
{
    const std::optional<std::vector<double>> theta = thetaForecast(smooth, static_cast<int>(result.periods.size()));
    if (!theta)
        return;
    result.theta = theta->back();
    result.disagreement = disagreement(result.periods.back().value, theta->back());
}

void applySeason(Forecast &result, std::size_t values)
{
    if (result.seasonal.empty())
        return;
    const auto indexOf = [&](std::size_t ahead) { return result.seasonal[(values + ahead) % result.seasonal.size()]; };
    if (result.theta)
        *result.theta *= indexOf(result.periods.size() - 1);
    for (std::size_t i = 0; i < result.periods.size(); ++i) {
        ForecastPeriod &period = result.periods[i];
        const double index = indexOf(i);
        period.value *= index;
        period.spread *= index;
        for (Interval *band : {&period.half, &period.wide})
            *band = {band->lower * index, band->upper * index};
    }
}

} // namespace

double inflation(std::size_t values, int horizon)
{
    if (horizon <= 3)
        return 1.15;
    if (values <= 24)
        return 1.6;
    return values <= 36 ? 1.4 : 1.25;
}

std::optional<Forecast> forecast(std::span<const double> values, const ForecastOptions &options)
{
    const int horizon = std::clamp(options.horizon, 1, farthest);
    if (values.empty() || !allFinite(values))
        return {};
    if (values.size() < fewestForSmoothing)
        return meanOfThree(values, horizon);
    Forecast result{.method = ForecastMethod::Exponential};
    if (isSeasonal(values, options.season))
        result.seasonal = seasonalIndices(values, options.season).value_or(std::vector<double>());
    const std::vector<double> smooth = deseasonalised(values, result.seasonal);
    FitOptions fitOptions{.trend = Trend::None};
    if (values.size() >= fewestForTrend) {
        result.method = ForecastMethod::DampedTrend;
        fitOptions.trend = Trend::Damped;
    }
    const std::optional<SmoothingFit> fit = fittedSmoothing(smooth, fitOptions);
    if (!fit)
        return {};
    result.parameters = fit->parameters;
    result.state = fit->run.state;
    result.sigma = fit->sigma;
    addPeriods(result, values.size(), horizon);
    replaceBands(result, smooth, fitOptions);
    if (result.method == ForecastMethod::DampedTrend)
        addSecondOpinion(result, smooth);
    applySeason(result, values.size());
    return ifFinite(std::move(result));
}

std::optional<Forecast> forecastWith(std::span<const double> values, const Smoothing &parameters,
                                     const SmoothingState &start, int horizon)
{
    if (values.empty() || !allFinite(values))
        return {};
    const Smoothed run = smoothed(values, parameters, start);
    Forecast result{.method = ForecastMethod::Given, .parameters = parameters, .state = run.state};
    result.sigma = std::sqrt(run.squares / static_cast<double>(values.size()));
    addPeriods(result, values.size(), std::clamp(horizon, 1, farthest));
    return ifFinite(std::move(result));
}

} // namespace qd::stats
