// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// What p-values mean when many were looked at: q-values, of which those up to .10 hold about a tenth of false alarms.
namespace qd::stats {

/// How the tests hang together. Positive: independent or rising together (Benjamini & Hochberg, JRSS B 57, 1995), the
/// choice for one family of rules. Any: whatever they do (Benjamini & Yekutieli, Annals of Statistics 29, 2001), for
/// display.
enum class Dependence : std::uint8_t { Positive, Any };

/// One adjusted p-value each, in the order of \a pValues and within 0 and 1. What is no probability counts as 1: it is
/// still a test that was made.
std::vector<double> falseDiscoveryRates(std::span<const double> pValues, Dependence dependence = Dependence::Positive);

} // namespace qd::stats
