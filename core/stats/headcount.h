// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// Whether the people add up. A period is whatever demand and hours are counted by, usually a month; people are
/// full-time equivalents.
namespace qd::stats {

struct HeadcountNeed
{
    double demand = 0; ///< units of work a period
    double hoursPerUnit = 0;
    double productiveHours = 0; ///< of one person a period: presence less meetings, training, absence
    double utilisation = 1; ///< the share of them to plan with, as utilisationThreshold() says
};

/// demand * hours per unit / (productive hours * utilisation); nothing when nobody has productive hours.
std::optional<double> headcountNeed(const HeadcountNeed &need);

struct HeadcountPlan
{
    double staff = 0; ///< before the first period, fully productive
    std::vector<double> leavers = {}; ///< people who leave at the start of each period; nobody after the last entry
    std::vector<double> hires = {}; ///< people who start in each period; nobody after the last entry
    /// Productivity by periods since the start; the last entry stays. No help at first, half in the second period.
    std::vector<double> ramp = {0, 0.5, 1};
};

/// Productive people in each of \a periods: staff less leavers plus hires by their ramp, never below 0. Nothing when a
/// number is negative or not finite, or the ramp is empty.
std::optional<std::vector<double>> headcountSupply(const HeadcountPlan &plan, int periods);

/// Leavers of each period when a share \a rate of the staff leaves a year, the rest staying on for the next period.
std::optional<std::vector<double>> expectedLeavers(double staff, double rate, int periodsPerYear, int periods);

} // namespace qd::stats
