// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/series.h"

/// How much of its deviation a series carries from one period into the next: the coefficient phi of a first-order
/// autoregression. Every method that takes values for independent raises too many alarms where phi is positive, and
/// phi measured on twenty values is itself too small by about a tenth: hence the correction and the pooling.
namespace qd::stats {

/// The phi that a method can work with.
struct PhiRange
{
    double least = 0;
    double most = 0;
};
inline constexpr PhiRange phiOfCharts{0, 0.9};
inline constexpr PhiRange phiOfGaps{0, 0.97};
inline constexpr PhiRange phiOfWhitening{-0.6, 0.97};

/// Lag-1 autocorrelation r1: products of neighbouring periods over the squares of all values. Nothing for a constant
/// series, for one of fewer than three values, or for values too large to square.
std::optional<double> lagOneCorrelation(Values values);

/// r1 of \a values, corrected for the bias of short series by (n r1 + 1) / (n - 3) (Kendall 1954) and kept in
/// \a range; the value of the range nearest to 0 when r1 does not exist or n is not above 3.
double persistence(Values values, PhiRange range);

inline constexpr double phiOfFewSeries = 0.3;
inline constexpr std::size_t fewestForPooling = 30;

/// What series of this kind usually carry over: the median of \a each, or 0.3 below thirty of them. Taking the larger
/// of this and a series' own phi is what keeps small p-values honest: with the own phi alone, p at .001 is 4 to 18
/// times too small.
double pooledPersistence(std::span<const double> each);

/// (1 + phi) / (1 - phi): by how much the variance of a mean grows.
double longRunFactor(double phi);

} // namespace qd::stats
