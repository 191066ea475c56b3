// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// How far a rule is to be trusted: a Beta prior and the verdicts of people.
namespace qd::stats {

/// As if so many findings had been confirmed and dismissed before the first verdict.
struct PrecisionPrior
{
    double confirmed = 1;
    double dismissed = 1;
};
inline constexpr PrecisionPrior deterministicPrior{19.6, 0.4};
inline constexpr PrecisionPrior fuzzyPrior{9, 1};
inline constexpr PrecisionPrior statisticalPrior{9, 1};
/// Of statistics that go through everything there is: they find some by chance, and more where other things go wrong.
inline constexpr PrecisionPrior screeningPrior{5, 5};

struct Verdicts
{
    int confirmed = 0;
    int dismissed = 0;
};

/// Mean of the posterior: the share of findings that are expected to be worth their time. Negative counts are none.
double precisionMean(const PrecisionPrior &prior, const Verdicts &verdicts);
/// The precision is below this with probability \a confidence, one-sided.
double precisionUpperBound(const PrecisionPrior &prior, const Verdicts &verdicts, double confidence = 0.9);

enum class RuleStanding {
    Keeps, ///< its level
    LosesLevel, ///< the upper 90 % bound of its precision is below 0.7
    TurnedOff, ///< below 0.5
};
/// Keeps below twenty verdicts, whatever they are.
RuleStanding standing(const PrecisionPrior &prior, const Verdicts &verdicts);

/// The confidence of findings that share a cause: the strongest counts in full, each further one takes away half of its
/// share of the remaining doubt, because evidence that is shared is not new (noisy-or: Pearl 1988, discounted). What is
/// no probability counts as none; 0 for nothing.
double sharedConfidence(std::span<const double> confidences);

} // namespace qd::stats
