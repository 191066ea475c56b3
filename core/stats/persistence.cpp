// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/persistence.h"

#include "stats/summary.h"

#include <algorithm>

namespace qd::stats {

namespace {

constexpr double rounding = 1e-12;

/// Distance of \a value from \a centre, with room for the rounding of sums: 0.1 lies on the mean of ten times 0.1.
double deviation(double value, double centre)
{
    const double distance = value - centre;
    return std::abs(distance) <= rounding * std::max(std::abs(value), std::abs(centre)) ? 0 : distance;
}

double meanOf(Values values, std::size_t count)
{
    double sum = 0;
    for (const std::optional<double> &value : values)
        sum += isValue(value) ? *value : 0;
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

} // namespace

std::optional<double> lagOneCorrelation(Values values)
{
    const std::size_t count = valueCount(values);
    if (count < 3)
        return {};
    const double centre = meanOf(values, count);
    double products = 0;
    double squares = 0;
    std::optional<double> before;
    for (const std::optional<double> &value : values) {
        std::optional<double> now;
        if (isValue(value)) {
            now = deviation(*value, centre);
            squares += *now * *now;
            products += *now * before.value_or(0);
        }
        before = now;
    }
    const double r1 = products / squares;
    return std::isfinite(r1) ? std::optional(r1) : std::nullopt;
}

double persistence(Values values, PhiRange range)
{
    const auto count = static_cast<double>(valueCount(values));
    const std::optional<double> r1 = lagOneCorrelation(values);
    if (!r1 || count <= 3)
        return std::clamp(0.0, range.least, range.most);
    return std::clamp((count * *r1 + 1) / (count - 3), range.least, range.most);
}

double pooledPersistence(std::span<const double> each)
{
    return each.size() < fewestForPooling ? phiOfFewSeries : median(each);
}

double longRunFactor(double phi)
{
    return (1 + phi) / (1 - phi);
}

} // namespace qd::stats
