// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/network.h"

#include <algorithm>
#include <cmath>

namespace qd::graph {

namespace {

/// Parallel edges joined. Weights are added in ascending order, so that the sum does not depend on the order given.
Network joined(int nodes, std::vector<Edge> edges)
{
    std::ranges::sort(edges, [](const Edge &a, const Edge &b) { return a < b; });
    Network result{nodes, {}};
    for (const Edge &edge : edges) {
        if (!result.edges.empty() && result.edges.back().from == edge.from && result.edges.back().to == edge.to)
            result.edges.back().weight += edge.weight;
        else
            result.edges.push_back(edge);
    }
    return result;
}

} // namespace

size_t sizeOf(const Network &network)
{
    return size_t(std::max(network.nodes, 0));
}

bool isUsable(const Network &network, const Edge &edge)
{
    const auto exists = [&](int node) { return node >= 0 && node < network.nodes; };
    return exists(edge.from) && exists(edge.to) && std::abs(edge.weight) <= largestWeight;
}

std::vector<int> usableEdges(const Network &network)
{
    std::vector<int> usable;
    for (size_t index = 0; index < network.edges.size(); ++index) {
        if (isUsable(network, network.edges[index]))
            usable.push_back(int(index));
    }
    std::ranges::stable_sort(usable, [&](int a, int b) { return network.edges[size_t(a)] < network.edges[size_t(b)]; });
    return usable;
}

Network simple(const Network &network)
{
    std::vector<Edge> edges;
    for (const Edge &edge : network.edges) {
        if (edge.from != edge.to && isUsable(network, edge))
            edges.push_back(edge);
    }
    return joined(network.nodes, std::move(edges));
}

Network undirected(const Network &network)
{
    std::vector<Edge> edges;
    for (const Edge &edge : network.edges) {
        if (edge.from != edge.to && isUsable(network, edge))
            edges.push_back({std::min(edge.from, edge.to), std::max(edge.from, edge.to), edge.weight});
    }
    return joined(network.nodes, std::move(edges));
}

Network reversed(const Network &network)
{
    Network result = network;
    for (Edge &edge : result.edges)
        std::swap(edge.from, edge.to);
    return result;
}

Graph successorsIn(const Network &network)
{
    Graph graph(sizeOf(network));
    for (const Edge &edge : simple(network).edges)
        graph[size_t(edge.from)].push_back(edge.to);
    return graph;
}

Graph predecessorsIn(const Network &network)
{
    return successorsIn(reversed(network));
}

Graph neighboursIn(const Network &network)
{
    Graph graph(sizeOf(network));
    for (const Edge &edge : undirected(network).edges) {
        graph[size_t(edge.from)].push_back(edge.to);
        graph[size_t(edge.to)].push_back(edge.from);
    }
    for (auto &neighbours : graph)
        std::ranges::sort(neighbours);
    return graph;
}

WeightedGraph outgoing(const Network &network)
{
    WeightedGraph graph(sizeOf(network));
    for (const Edge &edge : network.edges)
        graph[size_t(edge.from)].push_back(edge);
    return graph;
}

std::vector<std::vector<int>> strongComponents(const Graph &graph)
{
    std::vector<std::vector<int>> components = cycles(graph);
    const std::vector<int> places = placesIn(components, graph.size());
    for (size_t node = 0; node < graph.size(); ++node) {
        if (places[node] < 0)
            components.push_back({int(node)});
    }
    std::ranges::sort(components);
    return components;
}

std::vector<std::vector<int>> weakComponents(const Network &network)
{
    const Graph neighbours = neighboursIn(network);
    std::vector<std::vector<int>> components;
    std::vector<bool> seen(neighbours.size());
    for (size_t first = 0; first < neighbours.size(); ++first) {
        if (seen[first])
            continue;
        seen[first] = true;
        std::vector<int> component{int(first)};
        for (size_t next = 0; next < component.size(); ++next) {
            for (const int neighbour : neighbours[size_t(component[next])]) {
                if (!seen[size_t(neighbour)]) {
                    seen[size_t(neighbour)] = true;
                    component.push_back(neighbour);
                }
            }
        }
        std::ranges::sort(component);
        components.push_back(std::move(component));
    }
    return components;
}

std::vector<int> placesIn(const std::vector<std::vector<int>> &groups, size_t nodes)
{
    std::vector<int> places(nodes, -1);
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const int node : groups[group])
            places[size_t(node)] = int(group);
    }
    return places;
}

} // namespace qd::graph
