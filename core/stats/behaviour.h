// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Process behaviour (XmR) charts after Wheeler, "Making Sense of Data": what a series does by itself,
/// and which points are more than that. Values are in any unit, in time order; a missing (or non-finite)
/// value is a period without data, never a zero.
namespace qd::stats {

/// A pattern that common causes rarely make. Token names: beyond-limit, run, near-limit.
enum class Signal : std::uint8_t {
    BeyondLimit, ///< one value outside the limits; a value on the limit is inside
    Run, ///< eight values in a row on one side of the centre
    NearLimit, ///< three of four values in a row nearer to the same limit than to the centre
};

enum class Centre : std::uint8_t { Mean, Median };
/// Median: for a baseline with two or more outliers.
enum class Spread : std::uint8_t { MeanMovingRange, MedianMovingRange };
/// Once: moving ranges of 3.267 times their mean and more are left out of one second estimate (Nelson 1982).
enum class Screening : std::uint8_t { None, Once };

struct BehaviourOptions
{
    Centre centre = Centre::Mean;
    Spread spread = Spread::MeanMovingRange;
    Screening screening = Screening::None;
    /// What no value can be below or above (0 for counts, 1 for shares). A limit that would lie there or
    /// farther out is put there, and its side raises no limit signals.
    std::optional<double> floor = {};
    std::optional<double> ceiling = {};
    /// The limits come from this many existing values at the start; without it from all of them.
    std::optional<int> baselineLength = {};
};

inline constexpr int runOfOneSide = 8;

/// What the rules compare with. A side without a limit raises only runs.
struct Limits
{
    double centre = 0;
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    int run = runOfOneSide; ///< values on one side of the centre that are a signal
};

struct BehaviourPoint
{
    std::optional<double> value;
    std::optional<double> movingRange; ///< distance to the value of the period just before
    std::vector<Signal> patterns = {}; ///< the patterns that the point is part of: mark it
    std::vector<Signal> raised = {}; ///< the patterns that are complete with this point: the date of the signal
};

struct Behaviour
{
    int n = 0; ///< existing values
    int baseline = 0; ///< existing values that the limits come from
    double centre = 0;
    double movingRange = 0; ///< mean or median, as the options say, after screening
    double lower = 0; ///< lower and upper natural process limit; both the centre without limits
    double upper = 0;
    double rangeLimit = 0; ///< upper limit of the moving ranges
    double phi = 0; ///< autocorrelation() of the baseline
    bool hasLimits = false; ///< six values and five moving ranges, at least
    bool trial = false; ///< limits from fewer than twelve values: drawn dashed, no findings
    std::vector<BehaviourPoint> points; ///< one an input value
};

inline constexpr int fewestForTrialLimits = 6;
inline constexpr int fewestForLimits = 12;

/// Centre, limits and signals of \a values. Every number is finite, whatever comes in.
Behaviour behaviour(std::span<const std::optional<double>> values, const BehaviourOptions &options = {});

/// The three rules alone, against known \a limits. A gap interrupts the four values of NearLimit;
/// a run goes on after a gap of one period and ends at two.
std::vector<BehaviourPoint> signalsAgainst(std::span<const std::optional<double>> values, const Limits &limits);

/// How many of \a count values are the baseline until someone draws a new one: 12 to 24, leaving the last three out.
int baselineLength(int count);

/// Lag-1 autocorrelation, corrected for the bias of short series and kept within 0 and 0.9.
double autocorrelation(std::span<const std::optional<double>> values);
/// How long a run must be in a series with autocorrelation \a phi to be as rare as eight in a row without.
int runLength(double phi);
/// Standard deviation of the values of a series with autocorrelation \a phi, which makes moving ranges shrink.
double adjustedSigma(double meanMovingRange, double phi);

/// Limits that follow a steady trend: a line through the averages of both halves.
struct TrendLimits
{
    double firstHalf = 0; ///< average of the first half; an odd middle value belongs to neither
    double secondHalf = 0;
    double slope = 0; ///< per period
    double intercept = 0; ///< of the line, at the first period
    double width = 0; ///< the limits lie this far above and below the line
};
/// Nothing for fewer than six values or with a gap.
std::optional<TrendLimits> trendLimits(std::span<const std::optional<double>> values);

} // namespace qd::stats
