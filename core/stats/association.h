// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/distributions.h"
#include "stats/season.h"

/// Whether two series move together. Levels must never be correlated: independent random walks "correlate" at 5 % in
/// half of all cases, a shared trend makes nearly all of them (Granger & Newbold 1974). Trend, season and persistence
/// are taken out of each series first, and what is left is compared by ranks.
namespace qd::stats {

/// What is new in each period of a series.
struct Whitened
{
    Series values; ///< residual minus phi times the residual of the period before
    double phi = 0; ///< of the residuals, corrected for bias, within -0.6 and 0.97
    int coefficients = 0; ///< that the seasonal fit took from the data beyond a constant and a trend
};

/// Once a series, for all pairs it belongs to: least squares on trend and time of year, then prewhitening. Needs 24
/// existing values, 36 with a season.
Measured<Whitened> whitened(Values values, const Seasonality &seasonality);

struct Association
{
    int lag = 0; ///< periods by which the second follows the first
    int pairs = 0; ///< periods in which both are known
    double rho = 0; ///< Spearman
    double t = 0; ///< rho sqrt(df / (1 - rho^2))
    double degreesOfFreedom = 0; ///< pairs - 2, less what the season took: n - 3 of n whole periods, n - 16 by months
    double p = 1; ///< two-sided
};

/// At a declared \a lag. Needs twenty pairs and three degrees of freedom. Type I at .05 between .029 and .055 for
/// independent, persistent, wandering, trending and seasonal series of 24 to 60 values.
Measured<Association> association(const Whitened &first, const Whitened &second, int lag = 0);

inline constexpr int longestLag = 3;
/// The strongest at an undeclared lag of -3 to 3, with p times seven (Bonferroni); of equal ones the shortest lag, the
/// positive one first.
Measured<Association> associationAtAnyLag(const Whitened &first, const Whitened &second);

/// How probably a two-sided test at \a level sees a correlation that is \a rho after whitening: Fisher's z with the
/// variance (1 + rho^2 / 2) / (degreesOfFreedom - 1) of Spearman's coefficient (Bonett & Wright, Psychometrika 65,
/// 2000) against a critical value for independence. A claim without evidence is only one where this is high.
double associationPower(double rho, double degreesOfFreedom, double level = 0.05);

/// Fisher's interval of Pearson's \a r of \a count pairs; -1 to 1 for fewer than four.
Interval correlationInterval(double r, int count, double confidence = 0.95);

} // namespace qd::stats
