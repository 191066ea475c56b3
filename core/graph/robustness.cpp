// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/robustness.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace qd::graph {

namespace {

/// Depth first through every connected part; `low` is the earliest node that is reached around a node's predecessor.
class Search
{
public:
    explicit Search(const Network &network)
        : m_neighbours(neighboursIn(network))
        , m_index(m_neighbours.size(), -1)
        , m_low(m_neighbours.size())
        , m_isArticulation(m_neighbours.size())
    {
        for (size_t node = 0; node < m_neighbours.size(); ++node) {
            if (m_index[node] < 0)
                visit(int(node));
        }
        std::ranges::sort(components);
    }

    std::vector<int> articulations() const
    {
        std::vector<int> result;
        for (size_t node = 0; node < m_isArticulation.size(); ++node) {
            if (m_isArticulation[node])
                result.push_back(int(node));
        }
        return result;
    }

    std::vector<std::vector<int>> components;

private:
    struct Frame
    {
        int node;
        int before;
        size_t next = 0;
    };

    Frame enter(int node, int before)
    {
        m_index[size_t(node)] = m_low[size_t(node)] = m_counter++;
        m_open.push_back(node);
        return {node, before};
    }

    void visit(int root)
    {
        int branches = 0;
        std::vector<Frame> frames{enter(root, -1)};
        while (!frames.empty()) {
            Frame &frame = frames.back();
            const auto &neighbours = m_neighbours[size_t(frame.node)];
            if (frame.next < neighbours.size()) {
                const int neighbour = neighbours[frame.next++];
                if (m_index[size_t(neighbour)] < 0)
                    frames.push_back(enter(neighbour, frame.node));
                else
                    lower(frame.node, m_index[size_t(neighbour)]);
                continue;
            }
            const Frame left = frame;
            frames.pop_back();
            if (left.before < 0)
                continue;
            lower(left.before, m_low[size_t(left.node)]);
            if (m_low[size_t(left.node)] >= m_index[size_t(left.before)]) {
                branches += left.before == root;
                m_isArticulation[size_t(left.before)] = left.before != root || branches > 1;
                close(left.node, left.before);
            }
        }
    }

    void lower(int node, int index) { m_low[size_t(node)] = std::min(m_low[size_t(node)], index); }

    /// Everything since \a node, with the node before it, is one component.
    void close(int node, int before)
    {
        std::vector<int> component{before};
        do {
            component.push_back(m_open.back());
            m_open.pop_back();
        } while (component.back() != node);
        std::ranges::sort(component);
        components.push_back(std::move(component));
    }

    const Graph m_neighbours;
    std::vector<int> m_index;
    std::vector<int> m_low;
    std::vector<bool> m_isArticulation;
    std::vector<int> m_open;
    int m_counter = 0;
};

std::vector<bool> reachable(const Graph &graph, std::span<const int> sources, int missing)
{
    std::vector<bool> seen(graph.size());
    std::vector<int> waiting;
    const auto reach = [&](int node) {
        if (node >= 0 && size_t(node) < graph.size() && node != missing && !seen[size_t(node)]) {
            seen[size_t(node)] = true;
            waiting.push_back(node);
        }
    };
    std::ranges::for_each(sources, reach);
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        std::ranges::for_each(graph[size_t(node)], reach);
    }
    return seen;
}

std::vector<int> lost(const Graph &graph, std::span<const int> sources, int missing, const std::vector<bool> &before)
{
    const std::vector<bool> after = reachable(graph, sources, missing);
    std::vector<int> result;
    for (size_t node = 0; node < graph.size(); ++node) {
        if (before[node] && !after[node] && int(node) != missing)
            result.push_back(int(node));
    }
    return result;
}

} // namespace

std::vector<int> articulationPoints(const Network &network)
{
    return Search(network).articulations();
}

std::vector<std::vector<int>> biconnectedComponents(const Network &network)
{
    return Search(network).components;
}

std::vector<int> unreachableWithout(const Network &network, std::span<const int> sources, int missing)
{
    const Graph graph = successorsIn(network);
    return lost(graph, sources, missing, reachable(graph, sources, -1));
}

std::vector<Loss> lossesOfEach(const Network &network, std::span<const int> sources)
{
    const Graph graph = successorsIn(network);
    const std::vector<bool> before = reachable(graph, sources, -1);
    std::vector<Loss> losses;
    for (int node = 0; node < int(graph.size()); ++node) {
        if (!before[size_t(node)])
            continue;
        Loss loss{node, lost(graph, sources, node, before)};
        if (!loss.unreachable.empty())
            losses.push_back(std::move(loss));
    }
    std::ranges::stable_sort(losses, std::ranges::greater(), [](const Loss &loss) { return loss.unreachable.size(); });
    return losses;
}

} // namespace qd::graph
