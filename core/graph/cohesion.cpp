// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/cohesion.h"

#include "graph/reach.h"

#include <algorithm>
#include <iterator>

namespace qd::graph {

std::optional<double> reciprocity(const Network &network)
{
    const Graph successors = successorsIn(network);
    double edges = 0;
    double answered = 0;
    for (size_t node = 0; node < successors.size(); ++node) {
        for (const int next : successors[node]) {
            ++edges;
            answered += std::ranges::binary_search(successors[size_t(next)], int(node));
        }
    }
    return edges > 0 ? std::optional(answered / edges) : std::nullopt;
}

std::optional<double> transitivity(const Network &network)
{
    const Graph neighbours = neighboursIn(network);
    double paths = 0;
    double closed = 0; // each triangle once for each of its three ties
    for (size_t node = 0; node < neighbours.size(); ++node) {
        const double count = double(neighbours[node].size());
        paths += count * (count - 1) / 2;
        for (const int other : neighbours[node]) {
            if (size_t(other) < node)
                continue;
            std::vector<int> common;
            std::ranges::set_intersection(neighbours[node], neighbours[size_t(other)], std::back_inserter(common));
            closed += double(common.size());
        }
    }
    return paths > 0 ? std::optional(closed / paths) : std::nullopt;
}

std::optional<Extent> extent(const Network &network, Ties ties)
{
    Network both = simple(network);
    if (ties == Ties::Undirected) {
        const Network back = reversed(both);
        both.edges.insert(both.edges.end(), back.edges.begin(), back.edges.end());
    }
    const Graph graph = successorsIn(both);
    Extent result;
    double sum = 0;
    double pairs = 0;
    for (int node = 0; node < both.nodes; ++node) {
        for (const int distance : stepsFrom(graph, {&node, 1})) {
            if (distance <= 0)
                continue;
            result.diameter = std::max(result.diameter, distance);
            sum += distance;
            ++pairs;
        }
    }
    if (pairs == 0)
        return {};
    result.meanDistance = sum / pairs;
    return result;
}

} // namespace qd::graph
