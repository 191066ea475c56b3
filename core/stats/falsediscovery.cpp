// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/falsediscovery.h"

#include <algorithm>
#include <numeric>

namespace qd::stats {

std::vector<double> falseDiscoveryRates(std::span<const double> pValues, Dependence dependence)
{
    std::vector<double> result;
    result.reserve(pValues.size());
    for (const double p : pValues)
        result.push_back(p >= 0 && p <= 1 ? p : 1);
    std::vector<std::size_t> order(result.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return result[index]; });
    double factor = static_cast<double>(order.size());
    if (dependence == Dependence::Any) {
        double harmonic = 0;
        for (std::size_t i = 1; i <= order.size(); ++i)
            harmonic += 1 / static_cast<double>(i);
        factor *= harmonic;
    }
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        double &p = result[order[rank - 1]];
        least = std::min(least, p * factor / static_cast<double>(rank));
        p = least;
    }
    return result;
}

} // namespace qd::stats
