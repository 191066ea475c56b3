// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

#include <map>
#include <vector>

/// Whether findings are as certain as they say.
namespace qd::harness {

/// A finding whose truth is known.
struct Judged
{
    const char *rule = "";
    double own = 1; ///< how complete and how certain it is by itself, without what is known of its rule
    bool isRight = false;
    int organisation = 0;
};

struct Calibration
{
    int findings = 0;
    double baseRate = 0; ///< share of them that is right
    /// Expected calibration error: mean distance of certainty and share of right ones over ten equal bins of certainty
    /// (Naeini, Cooper and Hauskrecht, AAAI 2015).
    double error = 0;
    /// Brier skill: what knowing the certainty takes off the squared error of knowing the base rate alone (G. W. Brier,
    /// Monthly Weather Review 78, 1950); nothing below 0 is worth having. 0 where all are right or all wrong.
    double skill = 0;
};

/// Of pairs of a certainty and whether it came true.
Calibration calibrationOf(const std::vector<std::pair<double, bool>> &claims);

/// As a company sees it before anybody has judged a finding: each rule is as right as its kind usually is.
Calibration calibrationAtFirst(const std::vector<Judged> &judged);
/// As it is after somebody has judged, and judged rightly, every finding of every other organisation: odd ones learn
/// from even ones, and even ones from odd ones, so that none is judged by itself.
Calibration calibrationAfterVerdicts(const std::vector<Judged> &judged);

} // namespace qd::harness
