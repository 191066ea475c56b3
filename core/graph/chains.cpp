// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/chains.h"

#include <algorithm>

namespace qd::graph {

namespace {

/// Where the lines of a chain end in the next layer: at the chains it leads to, or where it goes on itself.
struct Ends
{
    std::span<const int> chains;
    const std::vector<int> &ranks;
    int own; ///< instead of any chains, where it goes on
    bool goesOn;

    std::size_t size() const { return goesOn ? 1 : chains.size(); }
    int operator[](std::size_t index) const { return goesOn ? own : ranks[std::size_t(chains[index])]; }
};

/// Pairs of lines that cross when those to \a upper begin above those to \a lower, less those that cross the other way
/// round.
int costBetween(const Ends &upper, const Ends &lower)
{
    int cost = 0;
    std::size_t above = 0; // ends of lower that are less
    std::size_t notBelow = 0; // less or equal
    const std::size_t count = lower.size();
    for (std::size_t index = 0; index < upper.size(); ++index) {
        const int end = upper[index];
        while (above < count && lower[above] < end)
            ++above;
        while (notBelow < count && lower[notBelow] <= end)
            ++notBelow;
        cost += int(above + notBelow) - int(count);
    }
    return cost;
}

} // namespace

Chains::Chains(const Layers &layers, const Graph &lines, const Graph &back)
    : m_chainOf(lines.size(), -1)
    , m_layers(layers.size())
{
    const auto isLink = [&](int vertex) {
        return lines[std::size_t(vertex)].size() == 1 && back[std::size_t(vertex)].size() == 1;
    };
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (int vertex : layers[layer]) {
            if (m_chainOf[std::size_t(vertex)] >= 0)
                continue;
            Chain chain{int(layer), int(layer), {vertex}, {}, {}};
            m_chainOf[std::size_t(vertex)] = int(m_chains.size());
            while (isLink(vertex) && isLink(lines[std::size_t(vertex)].front())) {
                vertex = lines[std::size_t(vertex)].front();
                chain.vertices.push_back(vertex);
                m_chainOf[std::size_t(vertex)] = int(m_chains.size());
                ++chain.last;
            }
            m_chains.push_back(std::move(chain));
        }
    }
    const auto chainsOf = [&](const std::vector<int> &vertices) {
        std::vector<int> chains;
        for (const int vertex : vertices)
            chains.push_back(m_chainOf[std::size_t(vertex)]);
        return chains;
    };
    for (Chain &chain : m_chains) {
        chain.before = chainsOf(back[std::size_t(chain.vertices.front())]);
        chain.after = chainsOf(lines[std::size_t(chain.vertices.back())]);
    }
}

void Chains::arrange(std::span<const int> vertices)
{
    m_order.clear();
    std::vector<bool> stands(m_chains.size());
    for (const int vertex : vertices) {
        const int index = m_chainOf[std::size_t(vertex)];
        if (!stands[std::size_t(index)])
            m_order.push_back(index);
        stands[std::size_t(index)] = true;
    }
    rank();
    for (Chain &chain : m_chains) {
        sort(chain.before);
        sort(chain.after);
    }
}

bool Chains::moveEach(Choice choice)
{
    bool helped = false;
    for (int index = 0; index < int(m_chains.size()); ++index)
        helped = move(index, choice) || helped;
    return helped;
}

Layers Chains::layers() const
{
    Layers layers(m_layers);
    for (const int index : m_order) {
        const Chain &chain = m_chains[std::size_t(index)];
        for (int layer = chain.first; const int vertex : chain.vertices)
            layers[std::size_t(layer++)].push_back(vertex);
    }
    return layers;
}

void Chains::rank()
{
    m_ranks.resize(m_chains.size());
    for (int place = 0; const int index : m_order)
        m_ranks[std::size_t(index)] = place++;
}

void Chains::sort(std::vector<int> &chains) const
{
    std::ranges::sort(chains, {}, [this](int index) { return m_ranks[std::size_t(index)]; });
}

/// Of \a moved, which stands beside \a other, above it: what that crosses less what it saves. Only where one of them
/// begins or ends while the other one is there can their lines cross.
int Chains::costOfStandingAbove(const Chain &moved, int index) const
{
    const Chain &other = m_chains[std::size_t(index)];
    const int first = std::max(moved.first, other.first);
    const int last = std::min(moved.last, other.last);
    if (first > last)
        return 0;
    const int place = m_ranks[std::size_t(index)];
    const auto endsAfter = [&](const Chain &chain) { return Ends{chain.after, m_ranks, place, chain.last > last}; };
    const auto endsBefore = [&](const Chain &chain) { return Ends{chain.before, m_ranks, place, chain.first < first}; };
    return costBetween(endsAfter(moved), endsAfter(other)) + costBetween(endsBefore(moved), endsBefore(other));
}

bool Chains::move(int index, Choice choice)
{
    const Chain &moved = m_chains[std::size_t(index)];
    const auto was = std::size_t(m_ranks[std::size_t(index)]);
    m_order.erase(m_order.begin() + std::ptrdiff_t(was));
    m_costs.assign(1, 0);
    for (const int other : m_order)
        m_costs.push_back(m_costs.back() - costOfStandingAbove(moved, other));
    const long long least = std::ranges::min(m_costs);
    const bool helps = least < m_costs[was];
    std::size_t place = was;
    for (std::size_t other = 0; other < m_costs.size(); ++other) {
        if (m_costs[other] == least && other != was && (place == was || choice == Choice::Last))
            place = other;
    }
    m_order.insert(m_order.begin() + std::ptrdiff_t(place), index);
    if (place == was)
        return false;
    rank();
    for (const int neighbour : moved.before)
        sort(m_chains[std::size_t(neighbour)].after);
    for (const int neighbour : moved.after)
        sort(m_chains[std::size_t(neighbour)].before);
    return helps;
}

} // namespace qd::graph
