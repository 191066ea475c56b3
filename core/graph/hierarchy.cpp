// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/hierarchy.h"

#include <algorithm>
#include <cstdint>

namespace qd::graph {

namespace {

/// For each node a bit for each other one.
using Bits = std::vector<std::vector<std::uint64_t>>;

bool isSet(const Bits &bits, size_t row, size_t column)
{
    return bits[row][column / 64] >> (column % 64) & 1U;
}

/// The nodes that lead to each, itself included.
Bits superiors(const Network &network)
{
    const Graph predecessors = predecessorsIn(network);
    const size_t count = predecessors.size();
    Bits bits(count, std::vector<std::uint64_t>((count + 63) / 64));
    for (size_t node = 0; node < count; ++node) {
        std::vector<int> waiting{int(node)};
        while (!waiting.empty()) {
            const auto next = size_t(waiting.back());
            waiting.pop_back();
            if (isSet(bits, node, next))
                continue;
            bits[node][next / 64] |= std::uint64_t(1) << (next % 64);
            waiting.insert(waiting.end(), predecessors[next].begin(), predecessors[next].end());
        }
    }
    return bits;
}

double share(double violations, double most)
{
    return most > 0 ? 1 - violations / most : 1;
}

/// Pairs within one part that nobody stands above.
double pairsWithoutSuperior(const Bits &above, const std::vector<int> &part)
{
    double pairs = 0;
    for (const int one : part) {
        for (const int other : part) {
            if (other >= one)
                break;
            const auto &a = above[size_t(one)];
            const auto &b = above[size_t(other)];
            bool isShared = false;
            for (size_t word = 0; word < a.size() && !isShared; ++word)
                isShared = (a[word] & b[word]) != 0;
            pairs += !isShared;
        }
    }
    return pairs;
}

double hierarchyOf(const Bits &above)
{
    double ways = 0;
    double mutual = 0;
    for (size_t one = 0; one < above.size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            const bool up = isSet(above, one, other);
            const bool down = isSet(above, other, one);
            ways += up || down;
            mutual += up && down;
        }
    }
    return share(mutual, ways);
}

} // namespace

Hierarchy hierarchy(const Network &network)
{
    const double count = double(sizeOf(network));
    const Bits above = superiors(network);
    double joined = 0;
    double needed = 0;
    double possible = 0;
    double unbound = 0;
    double mostUnbound = 0;
    for (const std::vector<int> &part : weakComponents(network)) {
        const double size = double(part.size());
        joined += size * (size - 1) / 2;
        needed += size - 1;
        possible += size * (size - 1);
        unbound += pairsWithoutSuperior(above, part);
        mostUnbound += (size - 1) * (size - 2) / 2;
    }
    Hierarchy result;
    result.connectedness = share(count * (count - 1) / 2 - joined, count * (count - 1) / 2);
    result.hierarchy = hierarchyOf(above);
    result.efficiency = share(double(simple(network).edges.size()) - needed, possible - needed);
    result.leastUpperBound = share(unbound, mostUnbound);
    return result;
}

} // namespace qd::graph
