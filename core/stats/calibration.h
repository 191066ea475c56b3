// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

/// Whether stated probabilities come true.
namespace qd::stats {

struct StatedProbability
{
    double probability = 0;
    bool happened = false;
};

/// How many standard deviations fewer came true than was stated: (sum p - sum y) / sqrt(sum p (1 - p)). Above 1.645 is
/// overconfidence at 5 %. Nothing when nothing was uncertain, or when a number is no probability.
std::optional<double> overconfidence(std::span<const StatedProbability> statements);

/// Mean squared difference of probability and what happened (Brier 1950): 0 is best, 0.25 is what "fifty-fifty" gets.
/// Nothing without statements, or when a number is no probability.
std::optional<double> brierScore(std::span<const StatedProbability> statements);

} // namespace qd::stats
