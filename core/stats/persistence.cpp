// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/persistence.h"

#include "stats/summary.h"

#include <algorithm>
#include <cmath>

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

double PooledPhi::of(double own) const
{
    return likely(std::isfinite(centre) ? std::max(own, centre) : own);
}

double PooledPhi::likely(double own) const
{
    const double known = std::isfinite(centre) ? centre : 0;
    return std::clamp(known + trust * (own - known), phiOfGaps.least, phiOfGaps.most);
}

PooledPhi pooledPhi(std::span<const double> each, double valuesOfEach)
{
    const double centre = pooledPersistence(each);
    double squares = 0;
    int above = 0;
    for (const double phi : each) {
        if (phi > centre) {
            squares += (phi - centre) * (phi - centre);
            ++above;
        }
    }
    if (each.size() < fewestForPooling || above == 0 || !(valuesOfEach > 0))
        return centre;
    const double byChance = (1 - centre * centre) / valuesOfEach;
    return {centre, std::sqrt(std::max(0.0, 1 - byChance / (squares / above)))};
}

double longRunFactor(double phi)
{
    return (1 + phi) / (1 - phi);
}

} // namespace qd::stats
