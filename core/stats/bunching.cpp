// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/bunching.h"

#include "stats/distributions.h"

#include <algorithm>

namespace qd::stats {

namespace {

constexpr int fewestInBand = 8;

} // namespace

Measured<Bunching> bunching(Values values, double target, double sigma, const BunchingOptions &options)
{
    const double width = options.width * sigma;
    if (!std::isfinite(target) || !std::isfinite(width))
        return tl::unexpected(Silence::BeyondNumbers);
    if (!(width > 0))
        return tl::unexpected(Silence::NoVariation);
    const std::vector<double> known = existingValues(values);
    Bunching result;
    for (const double value : std::span(known).last(std::min(options.latest, known.size()))) {
        const double better = options.better == Better::Higher ? value - target : target - value;
        if (better >= 0 && better < width)
            ++result.good;
        else if (better < 0 && better >= -width)
            ++result.bad;
    }
    if (result.good + result.bad < fewestInBand)
        return tl::unexpected(Silence::TooFewValues);
    result.p = binomialAtLeast(result.good, result.good + result.bad, 0.5);
    return result;
}

} // namespace qd::stats
