// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

/// What describes a row of numbers. All values must be finite; an empty row gives 0.
namespace qd::stats {

double mean(std::span<const double> values);
/// Of a sample: divided by n - 1; 0 for fewer than two values.
double variance(std::span<const double> values);
double standardDeviation(std::span<const double> values);
double median(std::span<const double> values);
/// Type 7 of Hyndman & Fan (1996), as R, NumPy and spreadsheets have it: linear between the order statistics.
double quantile(std::span<const double> values, double share);
/// 1 to n in the order of the values; equal values share the mean of their places.
std::vector<double> ranks(std::span<const double> values);
/// Pearson's r; 0 when one row never changes or the rows differ in length.
double correlation(std::span<const double> a, std::span<const double> b);
/// Spearman's rho: Pearson's r of the ranks.
double rankCorrelation(std::span<const double> a, std::span<const double> b);
/// Kendall's tau-b: pairs in the same order less those in the opposite, over what ties leave; 0 as correlation().
double concordance(std::span<const double> a, std::span<const double> b);

} // namespace qd::stats
