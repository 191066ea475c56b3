// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/components.h"

#include <algorithm>
#include <deque>
#include <ranges>

namespace qd::graph {

namespace {

class Tarjan
{
public:
    explicit Tarjan(const Graph &graph)
        : m_graph(graph)
        , m_index(graph.size(), -1)
        , m_low(graph.size())
        , m_onStack(graph.size())
    {
        for (int node = 0; node < int(graph.size()); ++node) {
            if (m_index[size_t(node)] < 0)
                visit(node);
        }
        std::ranges::sort(found);
    }

    std::vector<std::vector<int>> found;

private:
    /// Without recursion: a chain of hand-offs may be as long as a document.
    void visit(int root)
    {
        struct Frame
        {
            int node;
            size_t next = 0;
        };
        std::vector<Frame> frames{{enter(root)}};
        while (!frames.empty()) {
            Frame &frame = frames.back();
            const auto node = size_t(frame.node);
            if (frame.next < m_graph[node].size()) {
                const int successor = m_graph[node][frame.next++];
                if (m_index[size_t(successor)] < 0)
                    frames.push_back({enter(successor)});
                else if (m_onStack[size_t(successor)])
                    m_low[node] = std::min(m_low[node], m_index[size_t(successor)]);
                continue;
            }
            if (m_low[node] == m_index[node])
                leave(int(node));
            frames.pop_back();
            if (!frames.empty()) {
                auto &low = m_low[size_t(frames.back().node)];
                low = std::min(low, m_low[node]);
            }
        }
    }

    int enter(int node)
    {
        m_index[size_t(node)] = m_low[size_t(node)] = m_counter++;
        m_stack.push_back(node);
        m_onStack[size_t(node)] = true;
        return node;
    }

    void leave(int root)
    {
        std::vector<int> component;
        do {
            component.push_back(m_stack.back());
            m_onStack[size_t(m_stack.back())] = false;
            m_stack.pop_back();
        } while (component.back() != root);
        const bool loop = std::ranges::find(m_graph[size_t(root)], root) != m_graph[size_t(root)].end();
        if (component.size() < 2 && !loop)
            return;
        std::ranges::sort(component);
        found.push_back(std::move(component));
    }

    const Graph &m_graph;
    std::vector<int> m_index;
    std::vector<int> m_low;
    std::vector<bool> m_onStack;
    std::vector<int> m_stack;
    int m_counter = 0;
};

} // namespace

std::vector<std::vector<int>> cycles(const Graph &graph)
{
    return Tarjan(graph).found;
}

std::vector<int> shortestCycle(const Graph &graph, const std::vector<int> &component)
{
    const int start = component.front();
    std::vector<int> before(graph.size(), -1);
    std::deque<int> waiting{start};
    while (!waiting.empty()) {
        const int node = waiting.front();
        waiting.pop_front();
        for (const int successor : graph[size_t(node)]) {
            if (successor == start) {
                std::vector<int> cycle{node};
                while (cycle.back() != start)
                    cycle.push_back(before[size_t(cycle.back())]);
                std::ranges::reverse(cycle);
                return cycle;
            }
            if (before[size_t(successor)] < 0 && std::ranges::binary_search(component, successor)) {
                before[size_t(successor)] = node;
                waiting.push_back(successor);
            }
        }
    }
    return {};
}

std::vector<double> betweenness(const Graph &graph)
{
    const size_t n = graph.size();
    std::vector<double> score(n);
    for (size_t source = 0; source < n; ++source) {
        std::vector<int> order;
        std::vector<std::vector<int>> before(n);
        std::vector<double> paths(n);
        std::vector<int> distance(n, -1);
        paths[source] = 1;
        distance[source] = 0;
        std::deque<int> waiting{int(source)};
        while (!waiting.empty()) {
            const auto node = size_t(waiting.front());
            waiting.pop_front();
            order.push_back(int(node));
            for (const int successor : graph[node]) {
                const auto next = size_t(successor);
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    waiting.push_back(successor);
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                    before[next].push_back(int(node));
                }
            }
        }
        std::vector<double> share(n);
        for (const int node : order | std::views::reverse) {
            for (const int earlier : before[size_t(node)])
                share[size_t(earlier)] += paths[size_t(earlier)] / paths[size_t(node)] * (1 + share[size_t(node)]);
            if (size_t(node) != source)
                score[size_t(node)] += share[size_t(node)];
        }
    }
    return score;
}

} // namespace qd::graph
