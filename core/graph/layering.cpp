// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layering.h"

#include "graph/closure.h"
#include "graph/components.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace qd::graph {

namespace {

/// The arcs without loops, in the direction they are drawn in.
std::vector<Arc> drawnArcs(std::span<const Arc> arcs, const std::vector<bool> &turned)
{
    std::vector<Arc> drawn;
    for (size_t index = 0; index < arcs.size(); ++index) {
        const Arc &arc = arcs[index];
        if (arc.from != arc.to)
            drawn.push_back(turned[index] ? Arc{arc.to, arc.from, arc.weight} : arc);
    }
    return drawn;
}

/// How much more a node gives than it takes, among the nodes that are left.
struct Balance
{
    int node = 0;
    int gives = 0;
    int takes = 0;
};

std::vector<Balance> balances(const std::vector<int> &nodes, const std::vector<Arc> &arcs)
{
    std::vector<Balance> found;
    for (const int node : nodes)
        found.push_back({node});
    const auto of = [&](int node) {
        const auto place = std::ranges::lower_bound(nodes, node);
        return place != nodes.end() && *place == node ? &found[size_t(place - nodes.begin())] : nullptr;
    };
    for (const Arc &arc : arcs) {
        Balance *from = of(arc.from);
        Balance *to = of(arc.to);
        if (!from || !to)
            continue;
        from->gives += arc.weight;
        to->takes += arc.weight;
    }
    return found;
}

/// An order of the nodes of one component with little weight leading backwards: what only takes goes last, what only
/// gives goes first, and so does, of the others, the one that gives most beyond what it takes.
std::vector<int> greedyOrder(std::vector<int> nodes, const std::vector<Arc> &arcs)
{
    std::vector<int> front;
    std::vector<int> back;
    while (!nodes.empty()) {
        const std::vector<Balance> left = balances(nodes, arcs);
        auto next = std::ranges::find(left, 0, &Balance::gives);
        auto &side = next == left.end() ? front : back;
        if (next == left.end())
            next = std::ranges::find(left, 0, &Balance::takes);
        if (next == left.end())
            next = std::ranges::max_element(left, {}, [](const Balance &b) { return b.gives - b.takes; });
        side.push_back(next->node);
        nodes.erase(std::ranges::find(nodes, next->node));
    }
    front.insert(front.end(), back.rbegin(), back.rend());
    return front;
}

bool leadsTo(const Graph &graph, int from, int to)
{
    std::vector<bool> seen(graph.size());
    std::vector<int> waiting{from};
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        if (node == to)
            return true;
        for (const int successor : graph[size_t(node)]) {
            if (!seen[size_t(successor)]) {
                seen[size_t(successor)] = true;
                waiting.push_back(successor);
            }
        }
    }
    return false;
}

/// Turns back what does not close a cycle any more.
void keepMinimal(int nodes, std::span<const Arc> arcs, std::vector<bool> &turned)
{
    Graph graph(static_cast<size_t>(nodes));
    for (const Arc &arc : drawnArcs(arcs, turned))
        graph[size_t(arc.from)].push_back(arc.to);
    std::vector<size_t> heaviestFirst;
    for (size_t index = 0; index < arcs.size(); ++index) {
        if (turned[index])
            heaviestFirst.push_back(index);
    }
    std::ranges::stable_sort(heaviestFirst, std::ranges::greater(), [&](size_t index) { return arcs[index].weight; });
    for (const size_t index : heaviestFirst) {
        const Arc &arc = arcs[index];
        auto &successors = graph[size_t(arc.to)];
        successors.erase(std::ranges::find(successors, arc.from));
        turned[index] = leadsTo(graph, arc.to, arc.from);
        graph[size_t(turned[index] ? arc.to : arc.from)].push_back(turned[index] ? arc.from : arc.to);
    }
}

/// The nodes so that every arc leads to a later one.
std::vector<int> topologicalOrder(int nodes, const std::vector<Arc> &arcs)
{
    std::vector<int> waitsFor(static_cast<size_t>(nodes));
    Graph successors(static_cast<size_t>(nodes));
    for (const Arc &arc : arcs) {
        ++waitsFor[size_t(arc.to)];
        successors[size_t(arc.from)].push_back(arc.to);
    }
    std::vector<int> order;
    for (int node = 0; node < nodes; ++node) {
        if (waitsFor[size_t(node)] == 0)
            order.push_back(node);
    }
    for (size_t next = 0; next < order.size(); ++next) {
        for (const int successor : successors[size_t(order[next])]) {
            if (--waitsFor[size_t(successor)] == 0)
                order.push_back(successor);
        }
    }
    return order;
}

/// What the layers of the neighbours allow a node, and where its arcs pull it.
struct Room
{
    int first = 0;
    int last = 0;
    int pull = 0; ///< positive: later makes arcs shorter
};

Room roomOf(int node, const std::vector<Arc> &arcs, const std::vector<int> &layers)
{
    const int here = layers[size_t(node)];
    Room room{-1, -1, 0};
    for (const Arc &arc : arcs) {
        if (arc.to == node) {
            room.first = std::max(room.first, layers[size_t(arc.from)] + 1);
            room.pull -= arc.weight;
        } else if (arc.from == node) {
            const int latest = layers[size_t(arc.to)] - 1;
            room.last = room.last < 0 ? latest : std::min(room.last, latest);
            room.pull += arc.weight;
        }
    }
    if (room.first < 0)
        room.first = here;
    if (room.last < 0)
        room.last = here;
    return room;
}

/// Single nodes first, which is quick. Every move makes the arcs shorter in all, so this ends.
void moveNodes(const std::vector<int> &order, const std::vector<Arc> &arcs, std::vector<int> &layers)
{
    bool moved = true;
    while (moved) {
        moved = false;
        for (const int node : order | std::views::reverse) {
            const Room room = roomOf(node, arcs, layers);
            const int wanted = room.pull > 0 ? room.last : room.pull < 0 ? room.first : layers[size_t(node)];
            moved = moved || wanted != layers[size_t(node)];
            layers[size_t(node)] = wanted;
        }
    }
}

/// Moves the nodes by \a step layers that together make arcs shorter most, with all that they would run into; whether
/// there are any.
bool moveTogether(const std::vector<Arc> &arcs, int step, std::vector<int> &layers)
{
    std::vector<long long> gains(layers.size());
    Graph runsInto(layers.size());
    for (const Arc &arc : arcs) {
        gains[size_t(arc.from)] += step * arc.weight;
        gains[size_t(arc.to)] -= step * arc.weight;
        const bool isShort = layers[size_t(arc.to)] - layers[size_t(arc.from)] == 1;
        if (isShort)
            runsInto[size_t(step > 0 ? arc.from : arc.to)].push_back(step > 0 ? arc.to : arc.from);
    }
    const std::vector<bool> moving = mostGain(gains, runsInto);
    for (size_t node = 0; node < layers.size(); ++node)
        layers[node] += moving[node] ? step : 0;
    return std::ranges::find(moving, true) != moving.end();
}

void closeHoles(std::vector<int> &layers)
{
    std::vector<int> used = layers;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int &layer : layers)
        layer = int(std::ranges::lower_bound(used, layer) - used.begin());
}

} // namespace

std::vector<bool> feedbackArcs(int nodes, std::span<const Arc> arcs)
{
    Graph graph(static_cast<size_t>(nodes));
    for (const Arc &arc : arcs)
        graph[size_t(arc.from)].push_back(arc.to);
    std::vector<bool> turned(arcs.size());
    for (const std::vector<int> &component : cycles(graph)) {
        std::vector<Arc> inside;
        const auto within = [&](const Arc &arc) {
            return arc.from != arc.to && std::ranges::binary_search(component, arc.from)
                && std::ranges::binary_search(component, arc.to);
        };
        std::ranges::copy_if(arcs, std::back_inserter(inside), within);
        const std::vector<int> order = greedyOrder(component, inside);
        std::vector<size_t> place(static_cast<size_t>(nodes));
        for (size_t index = 0; index < order.size(); ++index)
            place[size_t(order[index])] = index;
        for (size_t index = 0; index < arcs.size(); ++index) {
            if (within(arcs[index]))
                turned[index] = place[size_t(arcs[index].from)] > place[size_t(arcs[index].to)];
        }
    }
    keepMinimal(nodes, arcs, turned);
    return turned;
}

std::vector<bool> feedbackArcs(int nodes, std::span<const Arc> arcs, std::span<const std::optional<int>> earlier)
{
    Graph graph(static_cast<size_t>(nodes));
    for (const Arc &arc : arcs)
        graph[size_t(arc.from)].push_back(arc.to);
    std::vector<int> cycleOf(static_cast<size_t>(nodes), -1);
    for (int number = 0; const std::vector<int> &component : cycles(graph)) {
        for (const int node : component)
            cycleOf[size_t(node)] = number;
        ++number;
    }
    std::vector<bool> turned(arcs.size());
    for (size_t index = 0; index < arcs.size(); ++index) {
        const auto from = size_t(arcs[index].from);
        const auto to = size_t(arcs[index].to);
        const bool known = from < earlier.size() && to < earlier.size() && earlier[from] && earlier[to];
        turned[index] = known && cycleOf[from] >= 0 && cycleOf[from] == cycleOf[to] && *earlier[from] > *earlier[to];
    }
    if (int(topologicalOrder(nodes, drawnArcs(arcs, turned)).size()) < nodes)
        return feedbackArcs(nodes, arcs); // new arcs close cycles among themselves
    keepMinimal(nodes, arcs, turned);
    return turned;
}

std::vector<int> layersOf(int nodes, std::span<const Arc> arcs, const std::vector<bool> &turned)
{
    const std::vector<Arc> drawn = drawnArcs(arcs, turned);
    const std::vector<int> order = topologicalOrder(nodes, drawn);
    std::vector<int> layers(static_cast<size_t>(nodes));
    std::vector<std::vector<int>> successors(static_cast<size_t>(nodes));
    for (const Arc &arc : drawn)
        successors[size_t(arc.from)].push_back(arc.to);
    for (const int node : order) {
        for (const int successor : successors[size_t(node)])
            layers[size_t(successor)] = std::max(layers[size_t(successor)], layers[size_t(node)] + 1);
    }
    moveNodes(order, drawn, layers);
    // The sum of lengths has no valley but its lowest (it is discretely convex), so this ends there.
    while (moveTogether(drawn, 1, layers) || moveTogether(drawn, -1, layers)) { }
    closeHoles(layers);
    return layers;
}

std::vector<int> layersNear(int nodes, std::span<const Arc> arcs, const std::vector<bool> &turned,
                            std::span<const std::optional<int>> earlier)
{
    const std::vector<Arc> drawn = drawnArcs(arcs, turned);
    Graph successors(static_cast<size_t>(nodes));
    for (const Arc &arc : drawn)
        successors[size_t(arc.from)].push_back(arc.to);
    const auto known = [&](int node) { return size_t(node) < earlier.size() ? earlier[size_t(node)] : std::nullopt; };
    std::vector<int> layers(static_cast<size_t>(nodes));
    for (int node = 0; node < nodes; ++node)
        layers[size_t(node)] = known(node).value_or(0);
    for (const int node : topologicalOrder(nodes, drawn)) {
        int next = std::numeric_limits<int>::max();
        for (const int successor : successors[size_t(node)])
            next = std::min(next, known(successor).value_or(next));
        if (!known(node) && next < std::numeric_limits<int>::max())
            layers[size_t(node)] = std::max(layers[size_t(node)], next - 1); // beside what it leads to
        for (const int successor : successors[size_t(node)])
            layers[size_t(successor)] = std::max(layers[size_t(successor)], layers[size_t(node)] + 1);
    }
    closeHoles(layers);
    return layers;
}

} // namespace qd::graph
