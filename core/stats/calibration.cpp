// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/calibration.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

bool areProbabilities(std::span<const StatedProbability> statements)
{
    return std::ranges::all_of(
        statements, [](const StatedProbability &each) { return each.probability >= 0 && each.probability <= 1; });
}

} // namespace

std::optional<double> overconfidence(std::span<const StatedProbability> statements)
{
    if (!areProbabilities(statements))
        return {};
    double surplus = 0;
    double variance = 0;
    for (const auto [probability, happened] : statements) {
        surplus += probability - (happened ? 1 : 0);
        variance += probability * (1 - probability);
    }
    const double z = surplus / std::sqrt(variance);
    return std::isfinite(z) ? std::optional(z) : std::nullopt;
}

std::optional<double> brierScore(std::span<const StatedProbability> statements)
{
    if (statements.empty() || !areProbabilities(statements))
        return {};
    double sum = 0;
    for (const auto [probability, happened] : statements)
        sum += std::pow(probability - (happened ? 1 : 0), 2);
    return sum / static_cast<double>(statements.size());
}

} // namespace qd::stats
