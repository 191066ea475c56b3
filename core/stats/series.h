// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp> // std::expected of C++23

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// A series as the methods of this folder take it, and why they may have nothing to say about it.
namespace qd::stats {

/// One value a period, in time order and in any unit. A missing or non-finite value is a period without data:
/// no method puts a number in its place.
using Values = std::span<const std::optional<double>>;
using Series = std::vector<std::optional<double>>;

enum class Silence : std::uint8_t {
    TooFewValues, ///< less than the method needs to be worth hearing
    TooManyMissing, ///< more than a fifth of the periods have no value
    LatestMissing, ///< the two latest periods have no value
    NoVariation, ///< the values never change, so that nothing can be measured against their spread
    BeyondNumbers, ///< so large that their sums are no numbers any more
    Unrelated, ///< the two series never moved together closely enough for a gap between them to mean something
};

/// A result whose numbers are all finite, or why there is none.
template<class Result>
using Measured = tl::expected<Result, Silence>;

inline bool isValue(const std::optional<double> &value)
{
    return value && std::isfinite(*value);
}

std::size_t valueCount(Values values);
/// The values that exist, without the periods they belong to.
std::vector<double> existingValues(Values values);
/// The shortest beginning of \a values that holds \a count existing ones; all of them when there are fewer.
Values leadingValues(Values values, std::size_t count);

} // namespace qd::stats
