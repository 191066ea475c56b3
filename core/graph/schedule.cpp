// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/schedule.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <utility>

namespace qd::graph {

namespace {

using Times = std::vector<std::optional<double>>;

Times datesOf(const Network &network, Dates dates)
{
    Times times(sizeOf(network));
    for (size_t node = 0; node < std::min(times.size(), dates.size()); ++node) {
        if (dates[node] && std::abs(*dates[node]) <= largestWeight)
            times[node] = dates[node];
    }
    return times;
}

/// Later by more than rounding.
bool isLater(double time, double other)
{
    return time - other > 1e-12 * std::max({1.0, std::abs(time), std::abs(other)});
}

/// One strongly connected component after the other, so that without loops every link is looked at once.
class Relaxation
{
public:
    Relaxation(const Network &network, Times start)
        : m_edges(network.edges)
        , m_links(usableEdges(network))
        , m_result{std::move(start), std::vector<int>(sizeOf(network), -1)}
        , m_incoming(sizeOf(network))
    {
        for (const int link : m_links)
            m_incoming[size_t(m_edges[size_t(link)].to)].push_back(link);
    }

    std::variant<Earliest, Deadlock> run(const Network &network)
    {
        const Graph graph = successorsIn(network);
        const auto components = strongComponents(graph);
        m_component = placesIn(components, graph.size());
        for (const int component : order(components, graph)) {
            const std::vector<int> &nodes = components[size_t(component)];
            if (auto deadlock = deadlockIn(nodes))
                return *deadlock;
            settle(nodes);
        }
        return m_result;
    }

private:
    /// The components so that links lead to later ones.
    std::vector<int> order(const std::vector<std::vector<int>> &components, const Graph &graph) const
    {
        std::vector<int> waitsFor(components.size());
        for (size_t node = 0; node < graph.size(); ++node) {
            for (const int next : graph[node])
                waitsFor[size_t(m_component[size_t(next)])] += m_component[node] != m_component[size_t(next)];
        }
        std::vector<int> result;
        for (size_t component = 0; component < components.size(); ++component) {
            if (waitsFor[component] == 0)
                result.push_back(int(component));
        }
        for (size_t place = 0; place < result.size(); ++place) {
            for (const int node : components[size_t(result[place])]) {
                for (const int next : graph[size_t(node)]) {
                    const int component = m_component[size_t(next)];
                    if (component != result[place] && --waitsFor[size_t(component)] == 0)
                        result.push_back(component);
                }
            }
        }
        return result;
    }

    bool isInside(int link) const
    {
        const Edge &edge = m_edges[size_t(link)];
        return m_component[size_t(edge.from)] == m_component[size_t(edge.to)];
    }

    /// Lets \a node wait for its links; whether that made it later.
    bool postpone(Earliest &times, int node, bool insideOnly) const
    {
        bool later = false;
        for (const int link : m_incoming[size_t(node)]) {
            const Edge &edge = m_edges[size_t(link)];
            const std::optional<double> &from = times.finish[size_t(edge.from)];
            if (!from || (insideOnly && !isInside(link)))
                continue;
            std::optional<double> &finish = times.finish[size_t(node)];
            if (!finish || isLater(*from + edge.weight, *finish)) {
                finish = *from + edge.weight;
                times.decidedBy[size_t(node)] = link;
                later = true;
            }
        }
        return later;
    }

    void settle(const std::vector<int> &nodes)
    {
        bool later = true;
        for (size_t round = 0; later && round <= nodes.size(); ++round) {
            later = false;
            for (const int node : nodes)
                later = postpone(m_result, node, false) || later;
            later = later && nodes.size() > 1;
        }
    }

    /// Everybody starts together: whoever is still postponed after a round for each node waits for a loop.
    std::optional<Deadlock> deadlockIn(const std::vector<int> &nodes)
    {
        m_trial.finish.resize(m_result.finish.size());
        m_trial.decidedBy.resize(m_result.finish.size());
        for (const int node : nodes) {
            m_trial.finish[size_t(node)] = 0;
            m_trial.decidedBy[size_t(node)] = -1;
        }
        bool later = true;
        while (later) {
            later = false;
            for (const int node : nodes)
                later = postpone(m_trial, node, true) || later;
            if (auto deadlock = later ? loopAmong(nodes) : std::nullopt)
                return deadlock;
        }
        return {};
    }

    /// A loop among the links that decide in the trial. Such a loop always has a positive sum, and without one the
    /// trial comes to rest.
    std::optional<Deadlock> loopAmong(const std::vector<int> &nodes)
    {
        m_visit.resize(m_result.finish.size());
        for (const int node : nodes)
            m_visit[size_t(node)] = -1;
        for (const int first : nodes) {
            int node = first;
            while (m_visit[size_t(node)] < 0 && m_trial.decidedBy[size_t(node)] >= 0) {
                m_visit[size_t(node)] = first;
                node = m_edges[size_t(m_trial.decidedBy[size_t(node)])].from;
            }
            if (m_visit[size_t(node)] == first)
                return loopThrough(node);
        }
        return {};
    }

    Deadlock loopThrough(int node) const
    {
        Deadlock deadlock;
        int at = node;
        do {
            const int link = m_trial.decidedBy[size_t(at)];
            at = m_edges[size_t(link)].from;
            deadlock.links.push_back(link);
            deadlock.nodes.push_back(at);
            deadlock.excess += m_edges[size_t(link)].weight;
        } while (at != node);
        std::ranges::reverse(deadlock.links);
        std::ranges::reverse(deadlock.nodes);
        const auto first = std::ranges::min_element(deadlock.nodes) - deadlock.nodes.begin();
        std::ranges::rotate(deadlock.links, deadlock.links.begin() + first);
        std::ranges::rotate(deadlock.nodes, deadlock.nodes.begin() + first);
        return deadlock;
    }

    const std::vector<Edge> &m_edges;
    std::vector<int> m_links;
    Earliest m_result;
    std::vector<std::vector<int>> m_incoming;
    std::vector<int> m_component;
    Earliest m_trial;
    std::vector<int> m_visit;
};

/// The heaviest links from each node to each other that lead to no overlap; of equal ones the first.
std::map<std::pair<int, int>, int> waitingLinks(const Network &network)
{
    std::map<std::pair<int, int>, int> links;
    for (const int link : usableEdges(network)) {
        const Edge &edge = network.edges[size_t(link)];
        if (edge.weight < 0)
            continue;
        const auto [known, isNew] = links.try_emplace({edge.from, edge.to}, link);
        if (!isNew && edge.weight > network.edges[size_t(known->second)].weight)
            known->second = link;
    }
    return links;
}

/// The fewest nodes from \a from to \a to, both included; empty unless they are fewer than \a limit.
std::vector<int> shortWay(const Graph &graph, int from, int to, size_t limit)
{
    std::map<int, int> before{{from, from}};
    std::vector<int> reached{from};
    size_t next = 0;
    for (size_t length = 1; length < limit && next < reached.size(); ++length) {
        if (before.contains(to)) {
            std::vector<int> way{to};
            while (way.back() != from)
                way.push_back(before[way.back()]);
            std::ranges::reverse(way);
            return way;
        }
        for (const size_t end = reached.size(); next < end; ++next) {
            for (const int successor : graph[size_t(reached[next])]) {
                if (before.try_emplace(successor, reached[next]).second)
                    reached.push_back(successor);
            }
        }
    }
    return {};
}

} // namespace

std::variant<Earliest, Deadlock> earliestFinish(const Network &network, Dates notBefore)
{
    return Relaxation(network, datesOf(network, notBefore)).run(network);
}

std::variant<Earliest, Deadlock> earliestFinish(const Network &network)
{
    return Relaxation(network, Times(sizeOf(network), 0.0)).run(network);
}

std::optional<Deadlock> shortestDeadlock(const Network &network)
{
    const auto found = earliestFinish(network);
    if (std::holds_alternative<Earliest>(found))
        return {};
    Deadlock shortest = std::get<Deadlock>(found);
    const auto links = waitingLinks(network);
    Graph graph(sizeOf(network));
    for (const auto &[ends, link] : links)
        graph[size_t(ends.first)].push_back(ends.second);
    for (const auto &[ends, first] : links) {
        if (!isLater(network.edges[size_t(first)].weight, 0))
            continue;
        std::vector<int> nodes = shortWay(graph, ends.second, ends.first, shortest.nodes.size());
        if (nodes.empty())
            continue;
        std::ranges::rotate(nodes, std::ranges::min_element(nodes));
        shortest = {std::move(nodes), {}, 0};
        for (size_t index = 0; index < shortest.nodes.size(); ++index) {
            const int next = shortest.nodes[(index + 1) % shortest.nodes.size()];
            shortest.links.push_back(links.at({shortest.nodes[index], next}));
            shortest.excess += network.edges[size_t(shortest.links.back())].weight;
        }
    }
    return shortest;
}

std::vector<std::optional<double>> latestFinish(const Network &network, Dates notAfter)
{
    const auto negated = [](Times times) {
        for (std::optional<double> &time : times) {
            if (time)
                time = -*time;
        }
        return times;
    };
    const auto backwards = Relaxation(reversed(network), negated(datesOf(network, notAfter))).run(reversed(network));
    const auto *earliest = std::get_if<Earliest>(&backwards);
    return earliest ? negated(earliest->finish) : Times(sizeOf(network));
}

std::optional<Chain> criticalChain(const Network &network, const Earliest &earliest, int node,
                                   std::optional<double> due)
{
    if (node < 0 || size_t(node) >= earliest.finish.size() || !earliest.finish[size_t(node)])
        return {};
    Chain chain{{node}, {}, 0, *earliest.finish[size_t(node)]};
    for (int link = earliest.decidedBy[size_t(node)]; link >= 0;) {
        chain.links.push_back(link);
        chain.nodes.push_back(network.edges[size_t(link)].from);
        link = earliest.decidedBy[size_t(chain.nodes.back())];
    }
    std::ranges::reverse(chain.links);
    std::ranges::reverse(chain.nodes);
    chain.begin = *earliest.finish[size_t(chain.nodes.front())];
    if (due && std::abs(*due) <= largestWeight)
        chain.slack = *due - chain.finish;
    return chain;
}

std::optional<Chain> latestChain(const Network &network, const Earliest &earliest, Dates notAfter)
{
    const Times dates = datesOf(network, notAfter);
    std::optional<size_t> worst;
    double lateBy = 0;
    for (size_t node = 0; node < std::min(dates.size(), earliest.finish.size()); ++node) {
        if (!dates[node] || !earliest.finish[node])
            continue;
        const double late = *earliest.finish[node] - *dates[node];
        if (late > lateBy && isLater(*earliest.finish[node], *dates[node])) {
            worst = node;
            lateBy = late;
        }
    }
    return worst ? criticalChain(network, earliest, int(*worst), dates[*worst]) : std::nullopt;
}

std::optional<BrokenLink> firstBrokenLink(const Network &network, const Chain &chain, Dates dates)
{
    const Times given = datesOf(network, dates);
    double finish = chain.nodes.empty() ? 0 : given[size_t(chain.nodes.front())].value_or(chain.begin);
    for (const int link : chain.links) {
        const Edge &edge = network.edges[size_t(link)];
        finish += edge.weight;
        if (const std::optional<double> &date = given[size_t(edge.to)]) {
            if (isLater(finish, *date))
                return BrokenLink{link, finish - *date};
            finish = *date;
        }
    }
    return {};
}

std::vector<BrokenLink> brokenLinks(const Network &network, Dates dates)
{
    const Times given = datesOf(network, dates);
    std::vector<BrokenLink> broken;
    for (const int link : usableEdges(network)) {
        const Edge &edge = network.edges[size_t(link)];
        const std::optional<double> &from = given[size_t(edge.from)];
        const std::optional<double> &to = given[size_t(edge.to)];
        if (from && to && isLater(*from + edge.weight, *to))
            broken.push_back({link, *from + edge.weight - *to});
    }
    std::ranges::stable_sort(broken, std::ranges::greater(), &BrokenLink::lateBy);
    return broken;
}

} // namespace qd::graph
