// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/forecast.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// When demand passes what there is to serve it.
namespace qd::stats {

inline constexpr int exhaustionPaths = 2000;

/// Possible futures of \a forecast, \a count rows of one value a period: normal errors run through the recursion, so
/// that a high month is followed by others, scaled to the spread of each period's P80 band. The same seed, the same
/// paths.
std::vector<std::vector<double>> demandPaths(const Forecast &forecast, int count, std::uint64_t seed);

/// Periods count from 1 for the next one; nothing when the probability is not reached within the horizon.
struct Exhaustion
{
    std::vector<double> probability; ///< that demand is above the usable capacity, one a period
    std::optional<int> early; ///< the first period with a probability of 0.2 and more: P20
    std::optional<int> middle; ///< 0.5: P50
    std::optional<int> late; ///< 0.8: P80
};

/// Demand against capacity less a buffer held back for surges (a share, 0 to below 1). The last capacity stays; an
/// expected step is entered as a different value from its period on. Nothing without capacity or forecast, or when a
/// number is not finite or the buffer is not a share.
std::optional<Exhaustion> exhaustion(const Forecast &forecast, std::span<const double> capacity, double buffer,
                                     std::uint64_t seed, int paths = exhaustionPaths);

} // namespace qd::stats
