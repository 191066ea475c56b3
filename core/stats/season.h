// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/series.h"

/// What the time of the year and a steady trend explain of a series, and what they leave. Two departments with one
/// season seem to move together, and a warm winter seems to open a gap between them, until the season is taken out.
namespace qd::stats {

/// How the periods repeat.
struct Seasonality
{
    int periods = 12; ///< in a year; 1: no season, only a trend
    int first = 0; ///< which one of them the first value belongs to, from 0
};

struct Season
{
    Series residuals; ///< value minus fit; nothing where there is no value or the baseline never saw the time of year
    /// The residuals over the deviation that noise of deviation 1 gives them: sqrt(1 - h) in the baseline, which the
    /// fit has bent towards, sqrt(1 + h) after it, where the error of the fit is added (h: leverage, Cook & Weisberg
    /// 1982). Nothing where the fit must pass through the value. Take these wherever recent values are compared with
    /// the baseline: of quiet series of 24 and 3 months, 345 in 1,000 have a signal in the residuals and 36 in these.
    Series standardised;
    double level = 0; ///< of an average time of year, at the first period
    double slope = 0; ///< per period
    Series effects; ///< one a time of year, adding up to 0; nothing where the baseline has no value
};

/// Ordinary least squares of value = level + slope t + effect of the time of year, fitted to the first
/// \a baselinePeriods periods of \a values and taken off all of them. Two values a time of year are needed (24 of
/// monthly data), and six at least: below that, compare with the same month of last year and raise nothing.
Measured<Season> season(Values values, const Seasonality &seasonality, std::size_t baselinePeriods);

} // namespace qd::stats
