// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/closure.h"

#include <algorithm>
#include <limits>

namespace qd::graph {

namespace {

constexpr long long Unlimited = std::numeric_limits<long long>::max() / 4;

/// Pipes and what they have left; the greatest flow by shortest ways first (Dinic 1970).
class Flow
{
public:
    explicit Flow(size_t nodes)
        : m_pipes(nodes)
        , m_steps(nodes)
        , m_next(nodes)
    {
    }

    void connect(size_t from, size_t to, long long capacity)
    {
        m_pipes[from].push_back({to, m_pipes[to].size(), capacity});
        m_pipes[to].push_back({from, m_pipes[from].size() - 1, 0});
    }

    void fill(size_t source, size_t sink)
    {
        while (measure(source, sink)) {
            std::ranges::fill(m_next, 0);
            while (push(source, sink, Unlimited) > 0) { }
        }
    }

    /// After fill(): whether \a node is on the source's side of the narrowest cut.
    bool isReached(size_t node) const { return m_steps[node] >= 0; }

private:
    struct Pipe
    {
        size_t to;
        size_t back; ///< place of the opposite one
        long long left;
    };

    /// How many pipes with something left each node is away from the source; whether the sink is reached.
    bool measure(size_t source, size_t sink)
    {
        std::ranges::fill(m_steps, -1);
        m_steps[source] = 0;
        std::vector<size_t> reached{source};
        for (size_t index = 0; index < reached.size(); ++index) {
            for (const Pipe &pipe : m_pipes[reached[index]]) {
                if (pipe.left == 0 || m_steps[pipe.to] >= 0)
                    continue;
                m_steps[pipe.to] = m_steps[reached[index]] + 1;
                reached.push_back(pipe.to);
            }
        }
        return m_steps[sink] >= 0;
    }

    long long push(size_t node, size_t sink, long long most)
    {
        if (node == sink)
            return most;
        for (size_t &next = m_next[node]; next < m_pipes[node].size(); ++next) {
            Pipe &pipe = m_pipes[node][next];
            if (pipe.left == 0 || m_steps[pipe.to] != m_steps[node] + 1)
                continue;
            if (const long long pushed = push(pipe.to, sink, std::min(most, pipe.left)); pushed > 0) {
                pipe.left -= pushed;
                m_pipes[pipe.to][pipe.back].left += pushed;
                return pushed;
            }
        }
        return 0;
    }

    std::vector<std::vector<Pipe>> m_pipes;
    std::vector<int> m_steps;
    std::vector<size_t> m_next; ///< the pipe to try next
};

} // namespace

std::vector<bool> mostGain(const std::vector<long long> &gains, const Graph &needs)
{
    const size_t count = gains.size();
    const size_t source = count;
    const size_t sink = count + 1;
    Flow flow(count + 2);
    for (size_t node = 0; node < count; ++node) {
        if (gains[node] > 0)
            flow.connect(source, node, gains[node]);
        else if (gains[node] < 0)
            flow.connect(node, sink, -gains[node]);
        for (const int other : needs[node])
            flow.connect(node, size_t(other), Unlimited);
    }
    flow.fill(source, sink);
    std::vector<bool> taken(count);
    for (size_t node = 0; node < count; ++node)
        taken[node] = flow.isReached(node);
    return taken;
}

} // namespace qd::graph
