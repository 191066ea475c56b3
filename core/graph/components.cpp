// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/components.h"

#include <algorithm>

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

} // namespace qd::graph
