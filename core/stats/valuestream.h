// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// Value-stream arithmetic (Rother & Shook, Learning to See, 1999; Martin & Osterling, Value Stream Mapping, 2013) for
/// steps that may run in parallel. All times in one unit of working time, lead time including the work itself.
namespace qd::stats {

struct StreamStep
{
    std::optional<double> processTime; ///< work on one case
    std::optional<double> leadTime; ///< from when the case arrives until it is passed on
    std::optional<double> accurate; ///< share of cases that arrive complete and accurate at the next step, 0 to 1
    int owner = 0; ///< who does it; the same number is the same department
    std::vector<int> predecessors = {}; ///< places of the steps whose output it needs
};

/// Of what some step does not say, nothing is said.
struct ValueStream
{
    std::optional<double> leadTime; ///< along the critical path: not the sum where steps run in parallel
    std::vector<int> criticalPath; ///< places of the steps with the longest lead time in all, in their order
    std::optional<double> processTime; ///< work on the critical path: summed elsewhere it could exceed the lead time
    std::optional<double> activityRatio; ///< process time per lead time of that path
    std::optional<double> rolledAccuracy; ///< share of cases that run through all steps without correction: the product
    std::optional<double> touchTime; ///< work on all steps
    /// Work on all steps with rework: a step is repeated, independently, until its output is accurate.
    std::optional<double> expectedTouchTime;
    int handOffs = 0; ///< edges where the owner changes
    /// How much of what rolledAccuracy loses each step loses: its share of the logarithms, which add up to 1. Steps
    /// that never succeed share all of it; empty when an accuracy is missing, all zero when nothing is lost.
    std::vector<double> lossShare;
};

/// Nothing for no steps, a cycle, a predecessor that is not there, a time that is negative or not finite, or an
/// accuracy that is no share.
std::optional<ValueStream> valueStream(std::span<const StreamStep> steps);

/// Little's law (1961): how long a case takes when \a inProcess cases are open and \a throughput a period are finished.
std::optional<double> littleLeadTime(double inProcess, double throughput);
/// The pace that demand sets: working time available per piece demanded, in the unit of \a available.
std::optional<double> taktTime(double available, double demand);

} // namespace qd::stats
