// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/centrality.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <ranges>
#include <utility>

namespace qd::graph {

namespace {

/// A number of ways: there may be more of them than a double holds (a chain of 1,100 diamonds has 2^1100).
struct Ways
{
    double mantissa = 0;
    int exponent = 0;

    void add(const Ways &other)
    {
        const int larger = std::max(exponent, other.exponent);
        int shift = 0;
        mantissa = std::ldexp(mantissa, exponent - larger) + std::ldexp(other.mantissa, other.exponent - larger);
        mantissa = std::frexp(mantissa, &shift);
        exponent = larger + shift;
    }

    double of(const Ways &all) const { return std::ldexp(mantissa / all.mantissa, exponent - all.exponent); }
};

/// The edges a way may take, with their lengths.
WeightedGraph streets(const Network &network, Ties ties, Length length)
{
    std::vector<Edge> edges;
    for (const Edge &edge : network.edges) {
        if (!isUsable(network, edge) || edge.from == edge.to || (length == Length::Weights && edge.weight <= 0))
            continue;
        const double weight = length == Length::Steps ? 1 : edge.weight;
        edges.push_back({edge.from, edge.to, weight});
        if (ties == Ties::Undirected)
            edges.push_back({edge.to, edge.from, weight});
    }
    std::ranges::sort(edges, [](const Edge &a, const Edge &b) { return a < b; });
    const auto isParallel = [](const Edge &a, const Edge &b) { return a.from == b.from && a.to == b.to; };
    edges.erase(std::ranges::unique(edges, isParallel).begin(), edges.end());
    return outgoing({network.nodes, std::move(edges)});
}

/// All shortest ways from one node (Dijkstra).
class Departure
{
public:
    Departure(const WeightedGraph &graph, size_t source)
        : before(graph.size())
        , ways(graph.size())
        , m_graph(graph)
        , m_distance(graph.size(), std::numeric_limits<double>::infinity())
        , m_isDone(graph.size())
    {
        ways[source] = {1, 0};
        m_distance[source] = 0;
        m_waiting.push({0, int(source)});
        while (!m_waiting.empty()) {
            const auto node = size_t(m_waiting.top().second);
            m_waiting.pop();
            if (!m_isDone[node])
                leave(node);
        }
    }

    std::vector<int> order; ///< nodes that are reached, the nearest first
    std::vector<std::vector<int>> before;
    std::vector<Ways> ways;

private:
    void leave(size_t node)
    {
        m_isDone[node] = true;
        order.push_back(int(node));
        for (const Edge &edge : m_graph[node]) {
            const auto next = size_t(edge.to);
            if (m_isDone[next])
                continue;
            const double distance = m_distance[node] + edge.weight;
            if (distance < m_distance[next] * (1 - 1e-12)) {
                m_distance[next] = distance;
                before[next] = {int(node)};
                ways[next] = ways[node];
                m_waiting.push({distance, edge.to});
            } else if (distance <= m_distance[next] * (1 + 1e-12)) {
                before[next].push_back(int(node));
                ways[next].add(ways[node]);
            }
        }
    }

    const WeightedGraph &m_graph;
    std::vector<double> m_distance;
    std::vector<bool> m_isDone;
    std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, std::greater<>> m_waiting;
};

/// One step of the visitor.
std::vector<double> onward(const WeightedGraph &graph, const std::vector<double> &total,
                           const std::vector<double> &rank, double damping)
{
    double stranded = 0;
    for (size_t node = 0; node < rank.size(); ++node)
        stranded += total[node] > 0 ? 0 : rank[node];
    std::vector<double> next(rank.size(), (1 - damping + damping * stranded) / double(rank.size()));
    for (size_t node = 0; node < rank.size(); ++node) {
        for (const Edge &edge : graph[node])
            next[size_t(edge.to)] += damping * rank[node] * (edge.weight / total[node]);
    }
    return next;
}

} // namespace

std::vector<double> betweenness(const Network &network, Ties ties, Length length)
{
    const WeightedGraph graph = streets(network, ties, length);
    std::vector<double> result(graph.size());
    for (size_t source = 0; source < graph.size(); ++source) {
        const Departure departure(graph, source);
        std::vector<double> share(graph.size());
        for (const int reached : departure.order | std::views::reverse) {
            const auto node = size_t(reached);
            for (const int earlier : departure.before[node])
                share[size_t(earlier)] += departure.ways[size_t(earlier)].of(departure.ways[node]) * (1 + share[node]);
            if (node != source)
                result[node] += share[node];
        }
    }
    if (ties == Ties::Undirected) {
        for (double &value : result)
            value /= 2;
    }
    return result;
}

std::vector<Incoming> incoming(const Network &network)
{
    const Network plain = simple(network);
    std::vector<Incoming> result(sizeOf(network));
    for (const Edge &edge : plain.edges)
        ++result[size_t(edge.to)].count;
    for (Incoming &node : result) {
        node.expected = double(plain.edges.size()) / double(result.size());
        node.chance = stats::poissonAtLeast(node.count, node.expected);
    }
    return result;
}

std::vector<double> pageRank(const Network &network, double damping)
{
    Network plain = simple(network);
    std::erase_if(plain.edges, [](const Edge &edge) { return edge.weight <= 0; });
    const WeightedGraph graph = outgoing(plain);
    const size_t count = graph.size();
    std::vector<double> total(count);
    for (const Edge &edge : plain.edges)
        total[size_t(edge.from)] += edge.weight;
    const double follows = std::isnan(damping) ? 0.85 : std::clamp(damping, 0.0, 0.99);
    std::vector<double> rank(count, count > 0 ? 1 / double(count) : 0);
    double change = 1;
    for (int step = 0; step < 5000 && change > 1e-14; ++step) {
        const std::vector<double> next = onward(graph, total, rank, follows);
        change = 0;
        for (size_t node = 0; node < count; ++node)
            change += std::abs(next[node] - rank[node]);
        rank = next;
    }
    return rank;
}

} // namespace qd::graph
