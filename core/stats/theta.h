// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace qd::stats {

/// The theta method (Assimakopoulos & Nikolopoulos 2000) in the form of Hyndman & Billah 2003: simple exponential
/// smoothing with a drift of half the slope of the line through all values. One forecast for each of the next
/// \a horizon periods. No season. Nothing where fittedSmoothing() finds nothing.
std::optional<std::vector<double>> thetaForecast(std::span<const double> values, int horizon);

/// How far two forecasts of the same thing are apart, as a share of the mean of their magnitudes: 0 when they agree, 2
/// at most. Above 0.10 the horizon is worth a warning.
double disagreement(double one, double other);
inline constexpr double notableDisagreement = 0.10;

} // namespace qd::stats
