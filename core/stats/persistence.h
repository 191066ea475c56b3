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

/// What the series of one run have in common, for tests of each of them. A double is a median alone.
struct PooledPhi
{
    double centre = 0; ///< the median
    double trust = 1; ///< how much of what a series' own phi lies above it counts, 0 to 1

    PooledPhi(double median, double share = 1) // NOLINT(google-explicit-constructor)
        : centre(median)
        , trust(share)
    {
    }

    /// What a series with \a own is tested with: the median, or more when its own lies above it.
    double of(double own) const;
    /// What the series most likely has: its own, drawn towards the median from both sides.
    double likely(double own) const;
};

/// Of \a each, which rest on so many values each. A phi that was measured on forty values lies above the median by
/// chance as often as in truth, and taking it as it is hides shifts: of gaps of two deviations in 48 months it leaves
/// 69 of 100, with this 76, at a rate of false ones that stays below a fifth. So its distance shrinks until the
/// distances spread as the true ones do (constrained empirical Bayes: T. A. Louis, Journal of the American Statistical
/// Association 79, 1984): by the root of one minus the variance of measuring, (1 - phi^2) / n, over the variance seen
/// above the median. Below thirty series nothing is known of that, and they count in full.
PooledPhi pooledPhi(std::span<const double> each, double valuesOfEach);

/// (1 + phi) / (1 - phi): by how much the variance of a mean grows.
double longRunFactor(double phi);

} // namespace qd::stats
