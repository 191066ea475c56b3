// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// What people believe about a number, told as lowest, most likely and highest value.
namespace qd::stats {

struct ThreePoint
{
    double low = 0;
    double mode = 0;
    double high = 0;
};

/// The same three points mean different things: (2, 4, 12) has mean 5 as beta-PERT and 6 as triangle.
enum class Shape {
    BetaPert, ///< beta with alpha = 1 + 4 (mode - low) / range, beta = 1 + 4 (high - mode) / range (Vose)
    Triangular,
};

struct Moments
{
    double mean = 0;
    double variance = 0;
};

/// Ordered and finite, and so is the range. All three may be equal: then nothing varies.
bool isValid(const ThreePoint &range);

/// All of these say nothing about points that are not valid.
std::optional<Moments> momentsOf(const ThreePoint &range, Shape shape);
/// (low + 4 mode + high) / 6 and ((high - low) / 6)^2, as the original PERT has it (Malcolm et al. 1959).
std::optional<Moments> classicPert(const ThreePoint &range);
/// The value that a share \a probability of all cases does not exceed, so that any uniform number can be put in.
std::optional<double> quantileOf(const ThreePoint &range, Shape shape, double probability);

} // namespace qd::stats
