// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qd::stats {

double mean(std::span<const double> values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double variance(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum / static_cast<double>(values.size() - 1);
}

double standardDeviation(std::span<const double> values)
{
    return std::sqrt(variance(values));
}

double median(std::span<const double> values)
{
    return quantile(values, 0.5);
}

double quantile(std::span<const double> values, double share)
{
    if (values.empty())
        return 0;
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

std::vector<double> ranks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return values[index]; });
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            result[order[i]] = static_cast<double>(first + 1 + end) / 2;
        first = end;
    }
    return result;
}

double correlation(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size())
        return 0;
    const double centreA = mean(a);
    const double centreB = mean(b);
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        aa += (a[i] - centreA) * (a[i] - centreA);
        bb += (b[i] - centreB) * (b[i] - centreB);
        ab += (a[i] - centreA) * (b[i] - centreB);
    }
    const double scale = std::sqrt(aa) * std::sqrt(bb);
    return scale > 0 ? std::clamp(ab / scale, -1.0, 1.0) : 0;
}

double rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    return correlation(ranks(a), ranks(b));
}

double concordance(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size())
        return 0;
    const auto order = [](double before, double after) { return before < after ? 1 : before > after ? -1 : 0; };
    double score = 0;
    double differentA = 0;
    double differentB = 0;
    for (std::size_t j = 1; j < a.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const int orderA = order(a[i], a[j]);
            const int orderB = order(b[i], b[j]);
            score += orderA * orderB;
            differentA += std::abs(orderA);
            differentB += std::abs(orderB);
        }
    }
    const double scale = std::sqrt(differentA) * std::sqrt(differentB);
    return scale > 0 ? std::clamp(score / scale, -1.0, 1.0) : 0;
}

} // namespace qd::stats
