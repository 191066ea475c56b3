// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/copula.h"
#include "stats/threepoint.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// What many possible values of the assumptions do to the result.
namespace qd::stats {

/// The result for one value of every driver, in their order.
using Outcome = std::function<double(std::span<const double> drivers)>;

struct Driver
{
    ThreePoint range = {};
    Shape shape = Shape::BetaPert;
};

enum class Wanted { AtLeast, AtMost };

struct Target
{
    double value = 0;
    Wanted wanted = Wanted::AtLeast;
};

/// So many that the standard error of any probability is below 0.007.
inline constexpr int usualRuns = 5200;

struct MonteCarlo
{
    int runs = 0;
    int undefined = 0; ///< runs without a finite result: they miss the target and are in no other number
    double targetMet = 0; ///< share of the runs
    double standardError = 0; ///< of that share
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    Moments moments = {};
    std::vector<double> sensitivity; ///< rank correlation of each driver with the result, -1 to 1
};

/// \a runs draws of all \a drivers, joined by \a copula. The same seed, the same numbers. Nothing without runs or an
/// outcome, for a driver that is not valid, for a copula of another size, or when no run had a finite result.
std::optional<MonteCarlo> monteCarlo(const Outcome &outcome, std::span<const Driver> drivers,
                                     const GaussianCopula &copula, const Target &target, std::uint64_t seed,
                                     int runs = usualRuns);

} // namespace qd::stats
