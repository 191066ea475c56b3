// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/series.h"

/// Whether a series rises or falls, how fast, and when it would cross a line. Order statistics throughout: one wild
/// value moves neither the test (Mann 1945; Kendall 1975) nor the slope (Theil 1950; Sen, JASA 63, 1968).
namespace qd::stats {

struct Trend
{
    int n = 0; ///< existing values
    double score = 0; ///< Mann-Kendall S: rising pairs minus falling ones
    double variance = 0; ///< of S without a trend, corrected for ties
    double tau = 0; ///< Kendall's tau-b with time
    double zOfIndependent = 0; ///< S, less one for continuity, in standard deviations
    double phi = 0; ///< of what the line leaves, by (n r1 + 2) / (n - 4), within 0 and 0.9
    double z = 0; ///< zOfIndependent / sqrt((1 + phi) / (1 - phi)): what p is of
    double p = 1; ///< two-sided, normal approximation
    double slope = 0; ///< Theil-Sen, per period
    double intercept = 0; ///< of the line at the first period: the median of value - slope t
    double spread = 0; ///< standard deviation about the line
    // Where the existing values lie in time, in periods from the first: what a look ahead needs.
    double meanTime = 0;
    double timeSquares = 0; ///< about meanTime
    double lastTime = 0; ///< of the series, with or without a value
};

/// Needs eight existing values; likely to see a slope of a tenth of the spread a period only from eighteen. Missing
/// periods keep their place in time. False alarms at .05 with phi 0, .3, .5: .026, .056, .061 of 24 values (without
/// the correction .035, .118, .216). A series without variation has S = 0 and p = 1.
Measured<Trend> trend(Values values);

double lineAt(const Trend &trend, double periodsAhead);

enum class Crossing : std::uint8_t { Upwards, Downwards };

/// How many periods after the last the line itself is beyond \a threshold: 0 when it is there already, nothing when it
/// never gets there.
std::optional<double> periodsUntil(const Trend &trend, double threshold, Crossing crossing);

/// P(the value \a periodsAhead after the last lies beyond \a threshold) if the trend goes on: Student's distribution
/// with n - 2 degrees of freedom about the line, with the variance of a regression forecast, spread^2 * (1 +
/// (1 + phi) / (1 - phi) * (1 / n + (t - meanTime)^2 / timeSquares)). It asks where the drift leads, so that one noisy
/// value on the way does not count as a crossing. Without any spread it is 0, 1, or a half on the line itself.
double crossingProbability(const Trend &trend, double threshold, Crossing crossing, int periodsAhead);

} // namespace qd::stats
