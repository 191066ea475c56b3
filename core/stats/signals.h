// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/behaviour.h"
#include "stats/persistence.h"
#include "stats/season.h"

/// Which values of a series are more than its usual noise, so rarely by mistake that a thousand series can be watched.
/// A process behaviour chart (behaviour.h) is drawn with Wheeler's limits and read by people; a list of findings needs
/// limits that allow for autocorrelation, or 44 to 269 of 1,000 quiet series signal in a quarter instead of 15.
namespace qd::stats {

enum class Side : std::uint8_t { Below, Above };

struct SignalOptions
{
    double pooledPhi = phiOfFewSeries; ///< pooledPersistence() of the company's series
    /// The existing values at the start that the limits are frozen on; without it baselineLength() of all.
    std::optional<int> baselineLength = {};
    /// Test what season and trend, fitted to the baseline, leave, standardised. Bounds have no meaning there.
    std::optional<Seasonality> seasonality = {};
    std::optional<double> floor = {}; ///< as in BehaviourOptions
    std::optional<double> ceiling = {};
};

/// One value that signals. A run signals at its last value, and again at each that prolongs it.
struct RaisedSignal
{
    std::size_t index = 0;
    Signal kind = Signal::BeyondLimit; ///< or Run
    Side side = Side::Above; ///< of the centre
    friend bool operator==(const RaisedSignal &, const RaisedSignal &) = default;
};

struct SignalChart
{
    int baseline = 0; ///< existing values that the limits come from
    double phi = 0; ///< the larger of the pooled and the series' own
    double ownPhi = 0;
    double centre = 0;
    double sigma = 0; ///< of the values, adjusted for phi
    double lower = 0; ///< centre less or plus three sigma, or the bound in their place
    double upper = 0;
    int runLength = runOfOneSide; ///< as rare at this phi as eight in a row are without
    Series tested; ///< the values, or what the season leaves of them: what the limits are about
    std::vector<RaisedSignal> found; ///< in time order
};

/// The adjusted signals of \a values: beyond centre +- 3 sigma with sigma = mean moving range / 1.128379 / sqrt(1 -
/// phi), moving ranges screened once, and runs of runLength(phi) on one side. Needs a baseline of twelve existing
/// values (two whole years with a season), a value in one of the two latest periods, and no more than a fifth of all
/// periods or of the latest twelve missing.
Measured<SignalChart> signalChart(Values values, const SignalOptions &options = {});

/// The same of a series that is already what is to be tested, with the limits of its first \a baselinePeriods periods
/// and a known \a phi, whatever is missing.
std::vector<RaisedSignal> adjustedSignals(Values tested, std::size_t baselinePeriods, double phi);

/// How far the limits of \a baseline values can be trusted: none below 12, a half at 12, all from 24.
double baselineConfidence(int baseline);

enum class Sides : std::uint8_t { Both, One };
/// How probably a series in which nothing happens has an adjusted signal within \a window new values, with limits
/// frozen on \a baseline values. Measured with this implementation for three values, phi uniform in 0 to 0.6 and a
/// pooled phi of .3 (20,000 series each, error .001): .034 at a baseline of 12, .022 at 24, .0185 at 36, half of it on
/// either side. Between these linear, beyond them constant, and other windows as independent parts of three. Series
/// with a season of twelve have .0325 at 24 and .016 from 36 on: take 12 for a baseline of two years. The sum over the
/// series of a company is the number of false signals to expect: print it beside the list.
double falseSignalProbability(int baseline, int window, Sides sides);

} // namespace qd::stats
