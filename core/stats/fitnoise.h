// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/season.h"

#include <map>
#include <memory>
#include <tuple>

namespace qd::stats {

/// What is left of noise when season() has taken a trend and a time of year off it. A fit follows the noise of its
/// baseline, and errs afterwards, in all recent periods the same way: after 36 months with trend and season the mean of
/// the next twelve misses by 1.6 times what it misses by without them. Who compares recent values with a baseline and
/// leaves that out calls quiet series moved (p below .001 in up to 9 of 1,000).
///
/// All of it is exact for least squares and noise of a first-order autoregression of variance 1 (variances of linear
/// forms: C. R. Rao, Linear Statistical Inference and Its Applications, 1973, chapter 4); phi is what carries over from
/// one period to the next. Series that are asked about have as many periods as the one it was made of.
class FitNoise
{
public:
    /// Of season(…, \a seasonality, \a baselinePeriods), whose standardised residuals exist where \a values do.
    FitNoise(Values values, const Seasonality &seasonality, std::size_t baselinePeriods);

    std::size_t baselinePeriods() const { return m_baselinePeriods; }
    int baseline() const { return m_baseline; } ///< existing values that the fit rests on
    int recent() const { return m_recent; } ///< and those after them that it says something about
    int coefficients() const { return m_coefficients; }
    bool isKnown() const { return m_baseline > m_coefficients && m_recent > 0; } ///< otherwise ask nothing further

    /// A residual is its standardised value times this; 0 where the fit says nothing.
    double scaleAt(std::size_t index) const { return m_scale[index]; }
    /// Of all recent residuals alike: the mean of their squared scales.
    double recentShare() const;
    bool has(std::size_t index) const { return m_scale[index] > 0; }

    /// The phi whose residuals have the lag-1 correlation of the baseline of \a standardised, from 0 to 0.97: a fit
    /// takes away what carries over as well.
    double persistence(Values standardised) const;
    /// Sum of the squares of the baseline's residuals to be expected.
    double squares(double phi) const;
    /// Variance of the mean of the recent residuals.
    double varianceOfRecentMean(double phi) const;

private:
    bool isAdjacent(std::size_t index) const { return index > 0 && has(index) && has(index - 1); }
    void addLagOnes();

    std::size_t m_baselinePeriods;
    int m_baseline = 0;
    int m_recent = 0;
    int m_coefficients = 0;
    /// Orthonormal columns of the fit, period by period; those after the baseline continue them.
    std::vector<double> m_basis;
    std::vector<double> m_scale;
    std::vector<double> m_lagOnes; ///< of the residuals of the baseline, by some values of phi
};

/// Those of series without gaps are the same for all: made once.
class FitNoises
{
public:
    std::shared_ptr<const FitNoise> of(Values values, const Seasonality &seasonality, std::size_t baselinePeriods);

private:
    std::map<std::tuple<std::size_t, int, std::size_t>, std::shared_ptr<const FitNoise>> m_whole;
};

} // namespace qd::stats
