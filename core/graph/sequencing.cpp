// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/sequencing.h"

#include "graph/loops.h"

#include <functional>
#include <queue>

namespace qd::graph {

namespace {

/// How many edges lead into each component from others.
std::vector<int> inputsOf(const Graph &graph, const std::vector<int> &place, size_t components)
{
    std::vector<int> inputs(components);
    for (size_t node = 0; node < graph.size(); ++node) {
        for (const int next : graph[node])
            inputs[size_t(place[size_t(next)])] += place[node] != place[size_t(next)];
    }
    return inputs;
}

std::vector<int> topologicalOrder(const Graph &graph, const std::vector<std::vector<int>> &components)
{
    const std::vector<int> place = placesIn(components, graph.size());
    std::vector<int> inputs = inputsOf(graph, place, components.size());
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (size_t component = 0; component < components.size(); ++component) {
        if (inputs[component] == 0)
            ready.push(int(component));
    }
    std::vector<int> order;
    while (!ready.empty()) {
        order.push_back(ready.top());
        ready.pop();
        for (const int node : components[size_t(order.back())]) {
            for (const int next : graph[size_t(node)]) {
                const int component = place[size_t(next)];
                if (component != order.back() && --inputs[size_t(component)] == 0)
                    ready.push(component);
            }
        }
    }
    return order;
}

Block blockOf(const Network &network, const std::vector<int> &nodes)
{
    if (nodes.size() == 1)
        return {nodes, {}, 0, true};
    Tear torn = tear(network, nodes);
    return {std::move(torn.order), std::move(torn.feedback), torn.weight, torn.isExact};
}

} // namespace

Sequence sequence(const Network &network)
{
    const Network plain = simple(network);
    const Graph graph = successorsIn(plain);
    const std::vector<std::vector<int>> components = strongComponents(graph);
    Sequence result;
    result.marks = int(plain.edges.size());
    for (const Edge &edge : plain.edges)
        result.feedbackBefore += edge.from > edge.to;
    for (const int component : topologicalOrder(graph, components)) {
        result.blocks.push_back(blockOf(plain, components[size_t(component)]));
        result.feedbackAfter += int(result.blocks.back().feedback.size());
    }
    return result;
}

std::vector<int> orderOf(const Sequence &sequence)
{
    std::vector<int> order;
    for (const Block &block : sequence.blocks)
        order.insert(order.end(), block.nodes.begin(), block.nodes.end());
    return order;
}

} // namespace qd::graph
