// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/smoothing.h"

#include <optional>
#include <span>
#include <vector>

namespace qd::stats {

/// Relative: each error as a share of the level at its origin, for series whose swings grow with their level.
enum class ErrorScale { Absolute, Relative };

struct OriginError
{
    double half = 0; ///< what half of the errors do not exceed, either way
    double wide = 0; ///< what four fifths do not exceed
};

/// What forecasts from earlier periods would have missed by (rolling origin: Tashman 2000). The first origin is after
/// ten values, at most 120 before the end; parameters are fitted anew at every sixth origin from what was known then,
/// and every origin forecasts 1 to \a horizon periods. One entry a horizon, nothing where fewer than \a fewest origins
/// exist. Quantiles are those of absolute errors at (n + 1) p, which hold the next error with probability p if the
/// errors are exchangeable. Origins whose level is not above 0 have no relative errors.
std::vector<std::optional<OriginError>> originErrors(std::span<const double> values, const FitOptions &options,
                                                     int horizon, int fewest, ErrorScale scale = ErrorScale::Absolute);

} // namespace qd::stats
