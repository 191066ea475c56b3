// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// The part of a series that comes back every year. \a period is the number of values a year: 12, 4, 52.
namespace qd::stats {

/// Multiplicative seasonal indices by classical decomposition, as R's decompose(): value over centred moving average,
/// averaged a place of the year, scaled to a mean of 1. One a place, the first for the place of the first value.
/// Nothing for fewer than three whole years (36 months), a value that is not above 0, or a period below 2.
std::optional<std::vector<double>> seasonalIndices(std::span<const double> values, int period);

/// Whether a season shows: the autocorrelation at the lag of a year is beyond its 90 % limit by Bartlett's formula, the
/// test of the M4 competition's benchmarks. False for fewer than three years.
bool isSeasonal(std::span<const double> values, int period);

/// \a values divided by the index of their place.
std::vector<double> deseasonalised(std::span<const double> values, std::span<const double> indices);

} // namespace qd::stats
