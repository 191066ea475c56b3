// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/certainty.h"

#include "rules/precision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::harness {

namespace {

struct Bin
{
    int claims = 0;
    int right = 0;
    double certainty = 0; ///< sum
};

constexpr std::size_t Bins = 10;

/// Verdicts on the rules in the organisations of one half.
using Verdicts = std::map<QByteArray, stats::Verdicts>;

Calibration calibrationWith(const std::vector<Judged> &judged, const std::array<Verdicts, 2> &ofHalf)
{
    std::vector<std::pair<double, bool>> claims;
    for (const Judged &each : judged) {
        const rules::Rule &rule = *rules::findRule(QLatin1String(each.rule));
        const Verdicts &others = ofHalf.at(std::size_t(1 - each.organisation % 2));
        const auto known = others.find(each.rule);
        const stats::Verdicts verdicts = known == others.end() ? stats::Verdicts() : known->second;
        claims.emplace_back(each.own * stats::precisionMean(rules::priorOf(rule), verdicts), each.isRight);
    }
    return calibrationOf(claims);
}

} // namespace

Calibration calibrationOf(const std::vector<std::pair<double, bool>> &claims)
{
    Calibration result{.findings = int(claims.size())};
    if (claims.empty())
        return result;
    std::array<Bin, Bins> bins;
    double squares = 0;
    int right = 0;
    for (const auto &[certainty, isRight] : claims) {
        Bin &bin = bins.at(std::min(Bins - 1, std::size_t(std::max(0.0, certainty) * Bins)));
        ++bin.claims;
        bin.right += isRight ? 1 : 0;
        bin.certainty += certainty;
        right += isRight ? 1 : 0;
        squares += (certainty - isRight) * (certainty - isRight);
    }
    const double count = result.findings;
    for (const Bin &bin : bins)
        result.error += std::abs(bin.certainty - bin.right) / count;
    result.baseRate = right / count;
    const double ofBaseRate = result.baseRate * (1 - result.baseRate);
    result.skill = ofBaseRate > 0 ? 1 - squares / count / ofBaseRate : 0;
    return result;
}

Calibration calibrationAtFirst(const std::vector<Judged> &judged)
{
    return calibrationWith(judged, {});
}

Calibration calibrationAfterVerdicts(const std::vector<Judged> &judged)
{
    std::array<Verdicts, 2> ofHalf;
    for (const Judged &each : judged) {
        stats::Verdicts &verdicts = ofHalf.at(std::size_t(each.organisation % 2))[each.rule];
        ++(each.isRight ? verdicts.confirmed : verdicts.dismissed);
    }
    return calibrationWith(judged, ofHalf);
}

} // namespace qd::harness
