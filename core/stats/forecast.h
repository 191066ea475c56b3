// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/distributions.h"
#include "stats/smoothing.h"

#include <optional>
#include <span>
#include <vector>

/// What comes next in a series, and how sure that is. A damped trend, because undamped ones were worse at every
/// frequency of the M4 competition (Makridakis et al. 2020); fewer values get a simpler method. Values in any unit, in
/// time order, one a period, none missing.
namespace qd::stats {

enum class ForecastMethod {
    MeanOfThree, ///< of the last three, below six values
    Exponential, ///< simple exponential smoothing, below ten
    DampedTrend, ///< damped Holt
    Given, ///< with parameters that were passed in
};

/// Where the width of a band comes from.
enum class BandSource {
    None, ///< a single value says nothing about variation
    Model, ///< the model's own interval, widened by inflation()
    RollingOrigin, ///< the errors that forecasts from at least twenty earlier periods would have had
};

struct ForecastOptions
{
    int horizon = 6; ///< periods ahead, 1 to 120
    int season = 0; ///< values a year; indices are used when there are three years and isSeasonal() agrees
};

/// Bands hold the value in half (P50) and in four fifths (P80) of the cases; wider promises are not kept.
struct ForecastPeriod
{
    double value = 0;
    Interval half = {};
    Interval wide = {};
    double spread = 0; ///< half of the P80 band over 1.2816: the standard deviation of a normal error as wide
    BandSource source = BandSource::None;
};

struct Forecast
{
    ForecastMethod method = ForecastMethod::MeanOfThree;
    Smoothing parameters = {}; ///< all zero for the mean of three
    SmoothingState state = {}; ///< after the last value, without season
    double sigma = 0; ///< of the one-step errors, without season
    std::vector<double> seasonal = {}; ///< indices, the first for the place of the first value; empty without season
    std::vector<ForecastPeriod> periods = {}; ///< the next one first
    std::optional<double> theta = {}; ///< the second opinion at the last period, from ten values on
    double disagreement = 0; ///< of the second opinion; above notableDisagreement trust less
};

/// Nothing for no values, one that is not finite, or numbers too large to square.
std::optional<Forecast> forecast(std::span<const double> values, const ForecastOptions &options = {});

/// The same with known parameters and a known start before the first value; without season and second opinion.
std::optional<Forecast> forecastWith(std::span<const double> values, const Smoothing &parameters,
                                     const SmoothingState &start, int horizon);

/// What widens a model's interval. Measured: nominal 80 % intervals of damped trends cover 50 to 65 % six months ahead.
double inflation(std::size_t values, int horizon);

inline constexpr int fewestOrigins = 20;

} // namespace qd::stats
