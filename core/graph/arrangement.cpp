// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/arrangement.h"

#include "graph/clustering.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qd::graph {

namespace {

constexpr int mostRounds = 20;

Network tied(const Network &network)
{
    Network ties = undirected(network);
    std::erase_if(ties.edges, [](const Edge &edge) { return edge.weight <= 0; });
    return ties;
}

WeightedGraph bothWays(const Network &ties)
{
    WeightedGraph graph(sizeOf(ties));
    for (const Edge &edge : ties.edges) {
        graph[size_t(edge.from)].push_back(edge);
        graph[size_t(edge.to)].push_back({edge.to, edge.from, edge.weight});
    }
    return graph;
}

/// What is left is arranged for every subset: each place that is taken costs the weight that leads across it.
std::vector<int> bestOrder(const WeightedGraph &graph)
{
    const size_t count = graph.size();
    const size_t subsets = size_t(1) << count;
    std::vector<double> least(subsets, std::numeric_limits<double>::infinity());
    std::vector<double> across(subsets); // between the subset and the rest
    std::vector<int> first(subsets, -1);
    least[0] = 0;
    for (size_t subset = 1; subset < subsets; ++subset) {
        for (size_t node = count; node-- > 0;) {
            if (!(subset >> node & 1U))
                continue;
            const size_t others = subset & ~(size_t(1) << node);
            double cut = across[others];
            for (const Edge &tie : graph[node])
                cut += (others >> size_t(tie.to) & 1U) ? -tie.weight : tie.weight;
            across[subset] = cut;
            const double cost = least[others] + across[others];
            if (cost <= least[subset]) {
                least[subset] = cost;
                first[subset] = int(node);
            }
        }
    }
    std::vector<int> order;
    for (size_t subset = subsets - 1; subset != 0; subset &= ~(size_t(1) << size_t(order.back())))
        order.push_back(first[subset]);
    return order;
}

class Sifting
{
public:
    Sifting(const WeightedGraph &graph, std::vector<int> order)
        : m_graph(graph)
        , m_order(std::move(order))
        , m_place(m_order.size())
    {
        for (size_t place = 0; place < m_order.size(); ++place)
            m_place[size_t(m_order[place])] = int(place);
    }

    std::vector<int> run()
    {
        bool helped = true;
        for (int round = 0; helped && round < mostRounds; ++round) {
            helped = false;
            for (int node = 0; node < int(m_order.size()); ++node)
                helped = moveToBest(node) || helped;
        }
        return m_order;
    }

private:
    /// Carries the node past all others and puts it down where it cost least.
    bool moveToBest(int node)
    {
        const int begin = m_place[size_t(node)];
        int best = begin;
        double least = 0;
        double cost = 0;
        const auto look = [&](int place) {
            if (cost < least - 1e-12 * (1 + std::abs(least))) {
                least = cost;
                best = place;
            }
        };
        for (int place = begin; place > 0; --place) {
            cost += exchange(place - 1);
            look(place - 1);
        }
        for (int place = 0; place + 1 < int(m_order.size()); ++place) {
            cost += exchange(place);
            if (place + 1 > begin)
                look(place + 1);
        }
        for (int place = int(m_order.size()) - 1; place > best; --place)
            exchange(place - 1);
        return best != begin;
    }

    /// Changes the nodes at \a place and the next one; what that adds to the cost.
    double exchange(int place)
    {
        const int left = m_order[size_t(place)];
        const int right = m_order[size_t(place) + 1];
        double cost = 0;
        for (const Edge &tie : m_graph[size_t(left)]) {
            if (tie.to != right)
                cost += m_place[size_t(tie.to)] < place ? tie.weight : -tie.weight;
        }
        for (const Edge &tie : m_graph[size_t(right)]) {
            if (tie.to != left)
                cost += m_place[size_t(tie.to)] > place ? tie.weight : -tie.weight;
        }
        std::swap(m_order[size_t(place)], m_order[size_t(place) + 1]);
        std::swap(m_place[size_t(left)], m_place[size_t(right)]);
        return cost;
    }

    const WeightedGraph &m_graph;
    std::vector<int> m_order;
    std::vector<int> m_place;
};

} // namespace

double distanceToDiagonal(const Network &network, std::span<const int> order)
{
    std::vector<int> place(sizeOf(network), -1);
    for (size_t index = 0; index < order.size(); ++index) {
        if (order[index] >= 0 && order[index] < network.nodes)
            place[size_t(order[index])] = int(index);
    }
    double sum = 0;
    for (const Edge &tie : tied(network).edges) {
        const int from = place[size_t(tie.from)];
        const int to = place[size_t(tie.to)];
        if (from >= 0 && to >= 0)
            sum += tie.weight * std::abs(from - to);
    }
    return sum;
}

std::vector<int> nearDiagonal(const Network &network)
{
    const Network ties = tied(network);
    const WeightedGraph graph = bothWays(ties);
    if (int(graph.size()) <= mostForExactArrangement)
        return bestOrder(graph);
    std::vector<int> given(graph.size());
    for (size_t node = 0; node < given.size(); ++node)
        given[node] = int(node);
    std::vector<int> gathered = given;
    const std::vector<int> groups = communities(network);
    std::ranges::stable_sort(gathered, {}, [&](int node) { return groups[size_t(node)]; });
    const std::vector<int> one = Sifting(graph, given).run();
    const std::vector<int> other = Sifting(graph, gathered).run();
    std::vector<int> best = distanceToDiagonal(ties, other) < distanceToDiagonal(ties, one) ? other : one;
    return distanceToDiagonal(ties, best) < distanceToDiagonal(ties, given) ? best : given;
}

} // namespace qd::graph
