// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/series.h"

/// When the level of a series changed: for dating a shift and for proposing a new baseline, never for drawing one
/// silently. Least squares with a penalty a change, minimised exactly by optimal partitioning (Jackson et al. 2005;
/// Killick, Fearnhead & Eckley, JASA 107, 2012).
namespace qd::stats {

struct ChangePointOptions
{
    /// What the series carries from one period to the next, better pooled (persistence.h) than its own: a change of
    /// level looks like persistence. Without it, half of all series of phi .5 "change" although nothing did.
    double phi = 0;
    int shortestSegment = 6; ///< existing values
    double penaltyFactor = 3; ///< of ln(n) times the long-run variance
};

struct Segment
{
    std::size_t first = 0; ///< the first period of the level, as an index into the series
    int count = 0; ///< existing values
    double mean = 0;
};

struct ChangePoints
{
    double sigma = 0; ///< of the noise, from the median absolute deviation of the steps: blind to changes of level
    double penalty = 0; ///< a change
    double residualSquares = 0; ///< about the means of the segments
    double cost = 0; ///< residual squares and penalties: the minimum
    std::vector<Segment> segments; ///< one without a change; each later one starts with a change
};

/// The partition of \a values into levels with the least cost; of equal ones that with fewer changes. False changes of
/// independent noise at 24, 36, 60, 120 values: .057, .039, .028, .012. Nothing for fewer than two shortest segments
/// or for a series that never changes. Time grows with the square of the length, which is 260 weeks at most.
Measured<ChangePoints> changePoints(Values values, const ChangePointOptions &options = {});

} // namespace qd::stats
