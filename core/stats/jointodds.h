// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace qd::stats {

/// The probability that everything comes in time when every input has its own \a probabilities: their product when
/// nothing is shared (\a correlation 0), the smallest one when everything is (1). In between one common factor drives
/// all inputs (Gaussian copula, Vasicek 1987), \a correlation being that of any two normal scores; a negative one
/// counts as 0. 1 for no inputs; nothing when a number is no probability or the correlation no number.
std::optional<double> jointOdds(std::span<const double> probabilities, double correlation = 0);

} // namespace qd::stats
