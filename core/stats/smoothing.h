// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// Exponential smoothing of a level and a damped trend (Holt 1957; Gardner & McKenzie 1985), as recursions: nothing is
/// estimated here. All values in one unit, in time order, equally spaced.
///
///     level' = alpha value + (1 - alpha) (level + phi trend)
///     trend' = beta (level' - level) + (1 - beta) phi trend
///
/// phi 1 is Holt's straight line; without a trend (trend and beta 0) it is simple exponential smoothing.
namespace qd::stats {

struct Smoothing
{
    double alpha = 0.5;
    double beta = 0;
    double phi = 1;
};

struct SmoothingState
{
    double level = 0;
    double trend = 0; ///< per period
};

struct Smoothed
{
    SmoothingState state; ///< after the last value
    std::vector<double> errors = {}; ///< value minus what the values before it foretold, one a value
    double squares = 0; ///< their sum of squares
};

/// The recursion over all \a values from a \a start before the first one. Starts in use: {y1, 0} without and
/// {y1, y2 - y1} with a trend; or {y2, y2 - y1} and the values from the third on (R's HoltWinters).
Smoothed smoothed(std::span<const double> values, const Smoothing &parameters, const SmoothingState &start);

/// level + trend (phi + phi^2 + … + phi^horizon); \a horizon 1 is the next period.
double projected(const SmoothingState &state, double phi, int horizon);

/// The variance of the error at \a horizon as a multiple of the one at horizon 1, for independent errors: 1 plus the
/// sum of c_j^2, c_j = alpha + alpha beta (phi + … + phi^j), j below the horizon (Hyndman et al. 2008, table 6.2).
double varianceFactor(const Smoothing &parameters, int horizon);

enum class Trend { None, Linear, Damped };
/// FirstValues: {y1, 0} or {y1, y2 - y1}. Fitted: the start with the least squares, found with the parameters.
enum class SmoothingStart { FirstValues, Fitted };

struct FitOptions
{
    Trend trend = Trend::Damped;
    SmoothingStart start = SmoothingStart::Fitted;
    std::optional<double> phi = {}; ///< of a damped trend; without it one between 0.80 and 0.98 is found
    double finestStep = 1e-6; ///< of the search for alpha and beta
};

struct SmoothingFit
{
    Smoothing parameters;
    SmoothingState start = {};
    Smoothed run = {};
    double sigma = 0; ///< of the one-step errors; squares divided by values minus parameters and fitted starts
};

/// The parameters with the least squared one-step errors: a fixed grid, then a pattern search (Hooke & Jeeves 1961)
/// from its best point; the same values give the same parameters. Alpha and beta stay within 0.0001 and 0.9999.
/// Nothing for fewer than three values, one that is not finite, or values whose squares overflow.
std::optional<SmoothingFit> fittedSmoothing(std::span<const double> values, const FitOptions &options = {});

} // namespace qd::stats
