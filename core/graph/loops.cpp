// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/loops.h"

#include "graph/reach.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

namespace qd::graph {

namespace {

bool hasEdge(const Network &network, int from, int to)
{
    return std::ranges::any_of(
        network.edges, [&](const Edge &edge) { return edge.from == from && edge.to == to && isUsable(network, edge); });
}

/// The nodes within reach of \a first over \a isOpen in breadth-first order until one leads back to \a first.
std::vector<int> shortestLoopFrom(const Graph &graph, int first, const std::vector<bool> &isOpen, size_t shorterThan)
{
    std::vector<int> before(graph.size(), -1);
    std::vector<size_t> length(graph.size());
    std::vector<int> reached{first};
    before[size_t(first)] = first;
    length[size_t(first)] = 1;
    for (size_t next = 0; next < reached.size(); ++next) {
        const int node = reached[next];
        if (length[size_t(node)] >= shorterThan)
            return {};
        for (const int successor : graph[size_t(node)]) {
            if (successor == first) {
                std::vector<int> loop{node};
                while (loop.back() != first)
                    loop.push_back(before[size_t(loop.back())]);
                std::ranges::reverse(loop);
                return loop;
            }
            if (before[size_t(successor)] < 0 && isOpen[size_t(successor)]) {
                before[size_t(successor)] = node;
                length[size_t(successor)] = length[size_t(node)] + 1;
                reached.push_back(successor);
            }
        }
    }
    return {};
}

/// What an order of a few nodes has to decide: how much weight leads from each to each other.
struct Matrix
{
    explicit Matrix(const Network &network, std::span<const int> chosen)
        : nodes(chosen.begin(), chosen.end())
    {
        std::ranges::sort(nodes);
        nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
        std::erase_if(nodes, [&](int node) { return node < 0 || node >= network.nodes; });
        outgoing.resize(nodes.size());
        incoming.resize(nodes.size());
        for (const Edge &edge : simple(network).edges) {
            const auto from = std::ranges::lower_bound(nodes, edge.from) - nodes.begin();
            const auto to = std::ranges::lower_bound(nodes, edge.to) - nodes.begin();
            if (size_t(from) == nodes.size() || size_t(to) == nodes.size() || nodes[size_t(from)] != edge.from
                || nodes[size_t(to)] != edge.to)
                continue;
            edges.push_back(edge);
            const double weight = std::max(edge.weight, 0.0);
            outgoing[size_t(from)].push_back({int(to), weight});
            incoming[size_t(to)].push_back({int(from), weight});
        }
    }

    struct Link
    {
        int other;
        double weight;
    };
    std::vector<int> nodes;
    std::vector<Edge> edges; ///< among the nodes
    std::vector<std::vector<Link>> outgoing; ///< by place in nodes
    std::vector<std::vector<Link>> incoming;
};

/// Places in matrix.nodes, in the best order. What is left is arranged for every subset, the first one's cost being
/// what leads to it from the others.
std::vector<int> bestOrder(const Matrix &matrix)
{
    const size_t count = matrix.nodes.size();
    const size_t subsets = size_t(1) << count;
    std::vector<double> least(subsets, std::numeric_limits<double>::infinity());
    std::vector<int> first(subsets, -1);
    least[0] = 0;
    for (size_t subset = 1; subset < subsets; ++subset) {
        for (size_t node = 0; node < count; ++node) {
            if (!(subset >> node & 1U))
                continue;
            const size_t others = subset & ~(size_t(1) << node);
            double cost = least[others];
            for (const Matrix::Link &link : matrix.incoming[node])
                cost += (others >> size_t(link.other) & 1U) ? link.weight : 0;
            if (cost < least[subset]) {
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

/// What only takes goes last, what only gives goes first, and so does, of the others, the one that gives most beyond
/// what it takes.
class Greedy
{
public:
    explicit Greedy(const Matrix &matrix)
        : m_matrix(matrix)
        , m_left(matrix.nodes.size(), true)
        , m_gives(matrix.nodes.size())
        , m_takes(matrix.nodes.size())
    {
        for (size_t node = 0; node < m_left.size(); ++node) {
            m_gives[node] = sumOf(matrix.outgoing[node]);
            m_takes[node] = sumOf(matrix.incoming[node]);
        }
    }

    std::vector<int> order()
    {
        std::vector<int> front;
        std::vector<int> back;
        for (size_t count = 0; count < m_left.size(); ++count) {
            const int node = next();
            (m_gives[size_t(node)].count == 0 ? back : front).push_back(node);
            take(size_t(node));
        }
        front.insert(front.end(), back.rbegin(), back.rend());
        return front;
    }

private:
    /// With the number of edges, because sums of weights do not come back to 0 exactly.
    struct Sum
    {
        double weight = 0;
        int count = 0;
    };

    static Sum sumOf(const std::vector<Matrix::Link> &links)
    {
        Sum sum;
        for (const Matrix::Link &link : links)
            sum = {sum.weight + link.weight, sum.count + 1};
        return sum;
    }

    int next() const
    {
        int source = -1;
        int best = -1;
        const auto surplus = [&](int node) { return m_gives[size_t(node)].weight - m_takes[size_t(node)].weight; };
        for (int node = 0; node < int(m_left.size()); ++node) {
            if (!m_left[size_t(node)])
                continue;
            if (m_gives[size_t(node)].count == 0)
                return node;
            if (source < 0 && m_takes[size_t(node)].count == 0)
                source = node;
            if (best < 0 || surplus(node) > surplus(best))
                best = node;
        }
        return source >= 0 ? source : best;
    }

    void take(size_t node)
    {
        m_left[node] = false;
        const auto subtract = [](Sum &sum, double weight) { sum = {sum.weight - weight, sum.count - 1}; };
        for (const Matrix::Link &link : m_matrix.outgoing[node])
            subtract(m_takes[size_t(link.other)], link.weight);
        for (const Matrix::Link &link : m_matrix.incoming[node])
            subtract(m_gives[size_t(link.other)], link.weight);
    }

    const Matrix &m_matrix;
    std::vector<bool> m_left;
    std::vector<Sum> m_gives;
    std::vector<Sum> m_takes;
};

/// Moves the node at \a place to where least weight leads backwards; whether that helped.
bool moveToBest(const Matrix &matrix, std::vector<int> &order, size_t place)
{
    const auto node = size_t(order[place]);
    std::vector<double> change(matrix.nodes.size());
    for (const Matrix::Link &link : matrix.outgoing[node])
        change[size_t(link.other)] += link.weight;
    for (const Matrix::Link &link : matrix.incoming[node])
        change[size_t(link.other)] -= link.weight;
    size_t best = place;
    double least = 0;
    double now = 0;
    for (size_t later = place + 1; later < order.size(); ++later) {
        now += change[size_t(order[later])];
        if (now < least - 1e-12 * (1 + std::abs(least))) {
            least = now;
            best = later;
        }
    }
    now = 0;
    for (size_t earlier = place; earlier-- > 0;) {
        now -= change[size_t(order[earlier])];
        if (now < least - 1e-12 * (1 + std::abs(least))) {
            least = now;
            best = earlier;
        }
    }
    const auto at = [&](size_t index) { return order.begin() + std::ptrdiff_t(index); };
    if (best > place)
        std::rotate(at(place), at(place + 1), at(best + 1));
    else if (best < place)
        std::rotate(at(best), at(place), at(place + 1));
    return best != place;
}

std::vector<int> goodOrder(const Matrix &matrix)
{
    std::vector<int> order = Greedy(matrix).order();
    bool helped = true;
    for (int round = 0; helped && round < 20; ++round) {
        helped = false;
        for (size_t place = 0; place < order.size(); ++place)
            helped = moveToBest(matrix, order, place) || helped;
    }
    return order;
}

/// Fills in what leads backwards in the order.
void findFeedback(Tear &tear, const std::vector<Edge> &edges, size_t nodes)
{
    std::vector<int> place(nodes, -1);
    for (size_t index = 0; index < tear.order.size(); ++index)
        place[size_t(tear.order[index])] = int(index);
    for (const Edge &edge : edges) {
        if (place[size_t(edge.from)] > place[size_t(edge.to)]) {
            tear.feedback.push_back(edge);
            tear.weight += std::max(edge.weight, 0.0);
        }
    }
}

} // namespace

std::vector<int> shortestLoopThrough(const Network &network, int from, int to)
{
    if (!hasEdge(network, from, to))
        return {};
    if (from == to)
        return {from};
    std::vector<int> loop = shortestPath(network, to, from);
    std::ranges::rotate(loop, loop.empty() ? loop.end() : loop.end() - 1);
    return loop;
}

std::vector<int> shortestLoop(const Network &network, std::span<const int> component)
{
    Graph graph = successorsIn(network);
    for (const Edge &edge : network.edges) {
        if (edge.from == edge.to && isUsable(network, edge))
            graph[size_t(edge.from)].push_back(edge.to);
    }
    std::vector<int> nodes(component.begin(), component.end());
    std::erase_if(nodes, [&](int node) { return node < 0 || node >= network.nodes; });
    std::ranges::sort(nodes);
    std::vector<bool> isOpen(graph.size());
    for (const int node : nodes)
        isOpen[size_t(node)] = true;
    std::vector<int> shortest;
    for (const int first : nodes) {
        const size_t limit = shortest.empty() ? graph.size() + 1 : shortest.size();
        std::vector<int> loop = shortestLoopFrom(graph, first, isOpen, limit);
        if (!loop.empty())
            shortest = std::move(loop);
    }
    return shortest;
}

std::vector<int> shortestLoop(const Network &network)
{
    std::vector<int> all(sizeOf(network));
    for (size_t node = 0; node < all.size(); ++node)
        all[node] = int(node);
    return shortestLoop(network, all);
}

Tear tear(const Network &network, std::span<const int> nodes)
{
    const Matrix matrix(network, nodes);
    Tear result;
    result.isExact = int(matrix.nodes.size()) <= mostForExactTear;
    result.order = result.isExact ? bestOrder(matrix) : goodOrder(matrix);
    for (int &node : result.order)
        node = matrix.nodes[size_t(node)];
    findFeedback(result, matrix.edges, sizeOf(network));
    return result;
}

} // namespace qd::graph
