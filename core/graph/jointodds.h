// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

/// Merge bias: whoever waits for several inputs gets them all less often than any of them.
namespace qd::graph {

/// The probability that all of \a odds come true. With a \a correlation above 0 they share a cause: each is a normal
/// variable under its own threshold, and any two correlate so (the one-factor Gaussian copula, Vasicek 1987); it is
/// kept within 0 and 0.99. Nothing when one of the odds is no probability; 1 without any.
std::optional<double> jointOdds(std::span<const double> odds, double correlation = 0);

} // namespace qd::graph
