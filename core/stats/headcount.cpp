// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/headcount.h"

#include <algorithm>
#include <cmath>

namespace qd::stats {

namespace {

constexpr int mostPeriods = 1200;

bool isAmount(double value)
{
    return value >= 0 && std::isfinite(value);
}

bool areAmounts(std::span<const double> values)
{
    return std::ranges::all_of(values, isAmount);
}

double at(const std::vector<double> &values, std::size_t place)
{
    return place < values.size() ? values[place] : 0;
}

} // namespace

std::optional<double> headcountNeed(const HeadcountNeed &need)
{
    const double hours = need.productiveHours * need.utilisation;
    if (!isAmount(need.demand) || !isAmount(need.hoursPerUnit) || !(need.utilisation > 0) || !(hours > 0))
        return {};
    const double people = need.demand * need.hoursPerUnit / hours;
    return std::isfinite(people) ? std::optional(people) : std::nullopt;
}

std::optional<std::vector<double>> headcountSupply(const HeadcountPlan &plan, int periods)
{
    if (!isAmount(plan.staff) || !areAmounts(plan.leavers) || !areAmounts(plan.hires) || !areAmounts(plan.ramp)
        || plan.ramp.empty() || periods < 0 || periods > mostPeriods)
        return {};
    std::vector<double> supply;
    double staff = plan.staff;
    for (std::size_t period = 0; period < static_cast<std::size_t>(periods); ++period) {
        staff -= at(plan.leavers, period);
        double productive = staff;
        for (std::size_t start = 0; start <= period; ++start)
            productive += at(plan.hires, start) * plan.ramp[std::min(period - start, plan.ramp.size() - 1)];
        if (!std::isfinite(productive))
            return {};
        supply.push_back(std::max(productive, 0.0));
    }
    return supply;
}

std::optional<std::vector<double>> expectedLeavers(double staff, double rate, int periodsPerYear, int periods)
{
    if (!isAmount(staff) || !(rate >= 0 && rate <= 1) || periodsPerYear < 1 || periods < 0 || periods > mostPeriods)
        return {};
    const double share = 1 - std::pow(1 - rate, 1.0 / periodsPerYear);
    std::vector<double> leavers;
    for (int period = 0; period < periods; ++period) {
        leavers.push_back(staff * share);
        staff -= leavers.back();
    }
    return leavers;
}

} // namespace qd::stats
