// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/reach.h"

#include "graph/sequencing.h"

#include <algorithm>
#include <ranges>

namespace qd::graph {

namespace {

/// From \a from, always to the smallest node that is a step nearer. \a left: steps from each node to the end.
std::vector<int> descend(const Graph &graph, int from, const std::vector<int> &left)
{
    std::vector<int> path{from};
    while (left[size_t(path.back())] > 0) {
        const int wanted = left[size_t(path.back())] - 1;
        const auto &successors = graph[size_t(path.back())];
        path.push_back(*std::ranges::find_if(successors, [&](int node) { return left[size_t(node)] == wanted; }));
    }
    return path;
}

} // namespace

std::vector<int> stepsFrom(const Graph &graph, std::span<const int> sources)
{
    std::vector<int> result(graph.size(), -1);
    std::vector<int> reached;
    const auto reach = [&](int node, int distance) {
        if (result[size_t(node)] < 0) {
            result[size_t(node)] = distance;
            reached.push_back(node);
        }
    };
    for (const int source : sources) {
        if (source >= 0 && size_t(source) < graph.size())
            reach(source, 0);
    }
    for (size_t next = 0; next < reached.size(); ++next) {
        const int node = reached[next];
        for (const int successor : graph[size_t(node)])
            reach(successor, result[size_t(node)] + 1);
    }
    return result;
}

std::vector<std::optional<int>> distances(const Network &network, std::span<const int> sources, Direction direction)
{
    const Graph graph = direction == Direction::Downstream ? successorsIn(network) : predecessorsIn(network);
    std::vector<std::optional<int>> result(graph.size());
    const std::vector<int> found = stepsFrom(graph, sources);
    for (size_t node = 0; node < graph.size(); ++node) {
        if (found[node] >= 0)
            result[node] = found[node];
    }
    return result;
}

std::vector<int> shortestPath(const Network &network, int from, int to)
{
    const Graph graph = successorsIn(network);
    const std::vector<int> left = stepsFrom(predecessorsIn(network), {&to, 1});
    if (from < 0 || size_t(from) >= graph.size() || left[size_t(from)] < 0)
        return {};
    return descend(graph, from, left);
}

std::vector<int> longestShortestPath(const Network &network, std::span<const int> sources, std::span<const int> targets)
{
    const Graph graph = successorsIn(network);
    std::vector<int> starts(sources.begin(), sources.end());
    std::ranges::sort(starts);
    std::vector<int> ends(targets.begin(), targets.end());
    std::erase_if(ends, [&](int node) { return node < 0 || size_t(node) >= graph.size(); });
    std::ranges::sort(ends);
    int farthest = -1;
    int from = -1;
    int to = -1;
    for (const int start : starts) {
        const std::vector<int> distance = stepsFrom(graph, {&start, 1});
        for (const int end : ends) {
            if (distance[size_t(end)] > farthest) {
                farthest = distance[size_t(end)];
                from = start;
                to = end;
            }
        }
    }
    return farthest < 0 ? std::vector<int>() : shortestPath(network, from, to);
}

std::optional<std::vector<int>> longestPath(const Network &network)
{
    const Graph graph = successorsIn(network);
    if (!cycles(graph).empty())
        return {};
    std::vector<int> left(graph.size());
    int first = -1;
    for (const int node : orderOf(sequence(network)) | std::views::reverse) {
        for (const int successor : graph[size_t(node)])
            left[size_t(node)] = std::max(left[size_t(node)], left[size_t(successor)] + 1);
    }
    for (int node = 0; node < int(graph.size()); ++node) {
        if (first < 0 || left[size_t(node)] > left[size_t(first)])
            first = node;
    }
    return first < 0 ? std::vector<int>() : descend(graph, first, left);
}

int handOffs(std::span<const int> path, std::span<const int> owners)
{
    const auto ownerOf = [&](int node) {
        return node >= 0 && size_t(node) < owners.size() ? std::optional(owners[size_t(node)]) : std::nullopt;
    };
    int count = 0;
    for (size_t index = 1; index < path.size(); ++index) {
        const std::optional<int> owner = ownerOf(path[index]);
        const bool isSame = path[index] == path[index - 1] || (owner && owner == ownerOf(path[index - 1]));
        count += !isSame;
    }
    return count;
}

} // namespace qd::graph
