// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/distributions.h"
#include "stats/montecarlo.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// Pressure tests of one assumption at a time, the others at their most likely value.
namespace qd::stats {

/// The value of driver \a which at which \a outcome is \a target, searched within \a range and found to 1e-9 of its
/// width by bisection; of several the one nearest to the mode. \a modes are the most likely values of all drivers.
/// Nothing when the outcome does not cross the target there.
std::optional<double> breakEven(const Outcome &outcome, double target, std::span<const double> modes, std::size_t which,
                                const Interval &range);

/// How far the mode is above its break-even value, as a share of the mode; negative when the driver must not rise.
/// Nothing for a mode of 0.
std::optional<double> headroom(double mode, double breakEven);

struct TornadoBar
{
    std::size_t driver = 0; ///< its place in the input
    double atP10 = 0; ///< the outcome at the driver's own P10
    double atP90 = 0;
    double variance = 0; ///< of the outcome when only this driver varies
};

/// One bar a driver, the widest first, equal ones in the order of the input. Nothing when a driver is not valid or
/// an outcome is not finite.
std::optional<std::vector<TornadoBar>> tornado(const Outcome &outcome, std::span<const Driver> drivers);

/// Whether the drivers do more together than one at a time: the sum of the bars' variances differs from the \a variance
/// of all together by more than a quarter of it.
bool hasInteractions(std::span<const TornadoBar> bars, double variance);

} // namespace qd::stats
