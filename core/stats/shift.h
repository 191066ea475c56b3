// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/fitnoise.h"
#include "stats/persistence.h"

/// Whether something changed between a frozen baseline and the recent values: the level of a series (KPI-002), the
/// distance between two that moved together (PAIR-001), or that they move together at all (PAIR-002). Series are
/// deseasonalised before, on the baseline only: a shared season alone opens and closes gaps. Take the standardised
/// residuals of season.h: with the plain ones of 30 and 6 quiet months p is below .001 in 52 of 1,000 series, because
/// the fit knows the baseline and not what follows, with the standardised ones in 2 (36 and 12 months: 60 and 9); and
/// say what was fitted, so that it counts that all recent periods miss the same way.
namespace qd::stats {

/// What one series does beyond following another, in standard deviations: z_b - sign * z_a, where both are
/// standardised by the mean and deviation that they have over the baseline.
struct Gap
{
    Series values; ///< one a period of b; nothing where either has no value
    double correlation = 0; ///< Pearson, over the baseline
    int sign = 1; ///< 1: should move together; -1: against each other
    double moved = 0; ///< how far both together lie from where they were, in the mean of the recent periods
    double carriedByBoth = 0; ///< product of what carries over in each, over the baseline
};

struct GapOptions
{
    int lag = 0; ///< periods by which b follows a; negative: a follows b
    std::optional<int> sign = {}; ///< declared; otherwise that of the correlation
    double leastCorrelation = 0.5; ///< absolute: below, a gap means nothing
};

/// \a a and \a b hold one value a period, the same periods; the first \a baselinePeriods are the baseline, of which
/// eighteen must have both values. Where b is nothing but a multiple of a the gap is 0, not the noise of rounding.
Measured<Gap> standardisedGap(Values a, Values b, std::size_t baselinePeriods, const GapOptions &options = {});

struct Shift
{
    int baseline = 0; ///< existing values before
    int recent = 0; ///< and after
    double ownPhi = 0;
    double phi = 0; ///< PooledPhi::of() the own, which is measured on the baseline
    double t = 0;
    double degreesOfFreedom = 0;
    double p = 1; ///< two-sided
    double size = 0; ///< recent mean minus baseline mean, in standard deviations of the baseline
};

/// Mean of the periods after \a baselinePeriods against the mean of those before, allowing for autocorrelation:
/// Student's t whose variance is that of the difference of two means of a first-order autoregression, and whose degrees
/// of freedom are max(3, (b - 1) (1 - phi) / (1 + phi)). P-values are right within a factor of 2 down to .001, if and
/// only if \a pooled is what all series of the run have in the median. Needs 18 existing values before and 4 after
/// (6 are better): three new months cannot show a shift of one deviation.
Measured<Shift> shift(Values values, std::size_t baselinePeriods, const PooledPhi &pooled);

/// The same of a gap between the standardised residuals of two series that \a fit was taken off (FitNoise of the gap):
/// with the variance that the mean of recent residuals has after the fit, and degrees of freedom of
/// max(3, (b - coefficients) (1 - phi) / (1 + phi)). Of quiet pairs of 36 to 60 months p is right within a factor of
/// two down to .001. Counted as well: deviations are known only so well, and where both have moved far the one passes
/// the other by moved * log of the ratio of the deviations, whose variance is (1 - r^2) / n (delta method on the
/// bivariate normal: Kendall & Stuart, volume 1, chapter 10), n in independent periods. Without it a gap opens whenever
/// both rise or fall.
Measured<Shift> shift(const Gap &gap, const FitNoise &fit, const PooledPhi &pooled);

/// Whether a significant \a shift of \a values is worth a finding: one deviation at least, and at least one adjusted
/// signal of the chart (signals.h) among the recent values.
bool isVisible(const Shift &shift, Values values, std::size_t baselinePeriods);

struct Decoupling
{
    double phi = 0; ///< as in Shift
    double t = 0; ///< positive: the gap varies more than before
    double degreesOfFreedom = 0;
    double p = 1; ///< one-sided
};

/// Whether \a gap varies more after \a baselinePeriods: Brown & Forsythe (JASA 69, 1974) on what the gap does not carry
/// over from the period before, with the square root of the absolute deviations, which keeps p-values of .001 right
/// within a factor of two. Means are kept honest by the larger one of the own phi and the pooled; what is carried over
/// is taken away best with PooledPhi::likely(), which finds 2 in 100 breaks more. Needs 6 existing values after and 30
/// in all.
Measured<Decoupling> decoupling(Values gap, std::size_t baselinePeriods, const PooledPhi &pooled);

} // namespace qd::stats
