// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"

#include <algorithm>
#include <numeric>

namespace qd::charts {

namespace {

/// The indices that fit between \a top and \a bottom, from the top.
std::vector<std::size_t> fitting(std::span<const LabelWish> wishes, double room)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::less(), [&](std::size_t i) { return wishes[i].centre; });
    double used = 0;
    for (const LabelWish &wish : wishes)
        used += wish.height;
    while (!order.empty() && used > room) {
        const auto least =
            std::ranges::min_element(order, std::ranges::less(), [&](std::size_t i) { return wishes[i].importance; });
        used -= wishes[*least].height;
        order.erase(least);
    }
    return order;
}

/// The rising sequence nearest to \a values (pool adjacent violators).
std::vector<double> nearestRising(const std::vector<double> &values)
{
    struct Pool
    {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (const double value : values) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> result;
    for (const Pool &pool : pools)
        result.insert(result.end(), pool.count, pool.mean());
    return result;
}

} // namespace

std::vector<std::optional<double>> placeLabels(std::span<const LabelWish> wishes, double top, double bottom)
{
    std::vector<std::optional<double>> result(wishes.size());
    const std::vector<std::size_t> order = fitting(wishes, bottom - top);
    if (order.empty())
        return result;
    // With every label moved up by the height of those above it, "none overlap" reads "rising".
    std::vector<double> above;
    std::vector<double> wanted;
    double stacked = 0;
    for (const std::size_t i : order) {
        above.push_back(stacked + wishes[i].height / 2);
        wanted.push_back(wishes[i].centre - above.back());
        stacked += wishes[i].height;
    }
    const std::vector<double> placed = nearestRising(wanted);
    for (std::size_t k = 0; k < order.size(); ++k)
        result[order[k]] = std::clamp(placed[k], top, std::max(top, bottom - stacked)) + above[k];
    return result;
}

std::vector<std::optional<double>> placeTicks(std::span<const double> centres, std::span<const double> widths,
                                              double left, double right, double space)
{
    std::vector<std::optional<double>> result(centres.size());
    double free = left;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        const double width = widths[i];
        if (width <= 0 || width > right - left)
            continue;
        const double start = std::clamp(centres[i] - width / 2, left, right - width);
        if (start < free)
            continue;
        result[i] = start;
        free = start + width + space;
    }
    return result;
}

} // namespace qd::charts
