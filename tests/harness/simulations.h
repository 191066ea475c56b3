// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

/// How right the methods behind the rules are by themselves, on series of which everything is known: what organisations
/// cannot show, because there are never enough of them.
namespace qd::harness {

/// What happens to one of fifty pairs in their last periods.
enum class Break : std::uint8_t {
    Gap, ///< the second moves away: PAIR-001
    Decoupling ///< the second follows something else: PAIR-002
};

/// What is taken off the series before they are compared.
enum class TakenOff : std::uint8_t { Nothing, TrendAndSeason };

/// Pairs with a common factor of 1.5 deviations (a first-order autoregression of phi 0.5) and gaps of their own of half
/// a deviation each, whose phi lies anywhere between 0 and 0.6.
struct PairCell
{
    Break what = Break::Gap;
    int periods = 36;
    int recent = 6; ///< of them
    double size = 3; ///< of the move, in deviations of the gap
    double mostFalse = 0.2; ///< goals
    double leastFound = 0;
};
std::span<const PairCell> pairCells();

struct PairFigures
{
    double falseShare = 0; ///< mean share of false ones among what is found at a rate of false discoveries of 0.1
    double found = 0; ///< share of the breaks
    double shown = 0; ///< share of the breaks that the rules show: large enough, and visible on the chart as well
};
/// Means over \a runs of \a pairs each.
PairFigures simulatedPairs(const PairCell &cell, TakenOff takenOff, int runs, int pairs);

/// Share of \a count series of independent noise whose level moves once by \a size deviations, with twelve periods at
/// least before and after it, that are dated within two periods.
double datedShare(int periods, double size, int count);

/// How a series grows, with errors of deviation 1.
enum class Growth : std::uint8_t {
    LocalTrend, ///< damped: alpha 0.4, beta 0.1, phi 0.95
    Line, ///< and independent noise
    Level ///< and an autoregression of phi 0.5
};
/// Share of the next six values of \a count series that lie in their P80 bands.
double coveredShare(Growth growth, int periods, int count);

/// All of them, beside their goals. \a effort: 1 takes seconds, 20 is what is printed for good.
QString simulationsText(int effort);

} // namespace qd::harness
