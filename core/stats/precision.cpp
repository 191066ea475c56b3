// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/precision.h"

#include "stats/distributions.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace qd::stats {

namespace {

constexpr int fewestVerdicts = 20;
constexpr double sharedEvidence = 0.5;

PrecisionPrior posterior(const PrecisionPrior &prior, const Verdicts &verdicts)
{
    return {prior.confirmed + std::max(verdicts.confirmed, 0), prior.dismissed + std::max(verdicts.dismissed, 0)};
}

} // namespace

double precisionMean(const PrecisionPrior &prior, const Verdicts &verdicts)
{
    const auto [confirmed, dismissed] = posterior(prior, verdicts);
    return confirmed / (confirmed + dismissed);
}

double precisionUpperBound(const PrecisionPrior &prior, const Verdicts &verdicts, double confidence)
{
    const auto [confirmed, dismissed] = posterior(prior, verdicts);
    return betaQuantile(confidence, confirmed, dismissed);
}

RuleStanding standing(const PrecisionPrior &prior, const Verdicts &verdicts)
{
    const long long count = std::max(verdicts.confirmed, 0) + static_cast<long long>(std::max(verdicts.dismissed, 0));
    if (count < fewestVerdicts)
        return RuleStanding::Keeps;
    const double bound = precisionUpperBound(prior, verdicts);
    if (bound < 0.5)
        return RuleStanding::TurnedOff;
    return bound < 0.7 ? RuleStanding::LosesLevel : RuleStanding::Keeps;
}

double sharedConfidence(std::span<const double> confidences)
{
    std::vector<double> sorted;
    for (const double confidence : confidences) {
        if (confidence >= 0 && confidence <= 1)
            sorted.push_back(confidence);
    }
    std::ranges::sort(sorted, std::greater());
    double joint = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        joint += (i == 0 ? 1 : sharedEvidence) * (1 - joint) * sorted[i];
    return joint;
}

} // namespace qd::stats
