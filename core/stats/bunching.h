// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/series.h"

/// Whether results pile up just on the good side of their target (KPI-008): a process has no reason to prefer the one
/// side of a narrow band to the other, people who report it may have.
namespace qd::stats {

enum class Better : std::uint8_t { Higher, Lower };

struct BunchingOptions
{
    Better better = Better::Higher;
    double width = 0.25; ///< of each half of the band, in sigma
    std::size_t latest = 24; ///< existing values that are looked at
};

struct Bunching
{
    int good = 0; ///< values at the target or up to a width better
    int bad = 0; ///< values up to a width worse
    double p = 1; ///< P(so many good ones or more) when both sides are equally likely: binomial
};

/// Of the latest values of \a values around \a target; \a sigma is their standard deviation, for instance the adjusted
/// one of signals.h. The band holds its outer edge on the bad side and not on the good one. Needs eight values in it.
Measured<Bunching> bunching(Values values, double target, double sigma, const BunchingOptions &options = {});

} // namespace qd::stats
