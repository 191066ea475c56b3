// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <random>

/// Networks that several tests measure.
namespace qd::test {

/// Zachary's karate club (1977): 34 members, numbered from 0, and the 78 ties outside of the club.
inline graph::Network karate()
{
    constexpr int ties[][2] = {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},
                               {0, 11},  {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},
                               {1, 7},   {1, 13},  {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},
                               {2, 9},   {2, 13},  {2, 27},  {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},
                               {4, 10},  {5, 6},   {5, 10},  {5, 16},  {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},
                               {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33}, {18, 32}, {18, 33}, {19, 33}, {20, 32},
                               {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32}, {23, 33}, {24, 25},
                               {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
                               {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}};
    graph::Network network{34, {}};
    for (const auto &tie : ties)
        network.edges.push_back({tie[0], tie[1]});
    return network;
}

/// The two factions it split into: nodes 1-8, 11-14, 17, 18, 20 and 22, counted from 1, and the others.
inline std::vector<int> factions()
{
    std::vector<int> groups(34, 2);
    for (const int member : {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 17, 18, 20, 22})
        groups[size_t(member - 1)] = 1;
    return groups;
}

/// "A>B B>C": nodes are letters, those between A and the last one that occurs.
inline graph::Network lettered(const QString &text)
{
    graph::Network network;
    for (const QString &edge : text.split(u' ', Qt::SkipEmptyParts)) {
        network.edges.push_back({edge.front().unicode() - 'A', edge.back().unicode() - 'A'});
        network.nodes = std::max({network.nodes, network.edges.back().from + 1, network.edges.back().to + 1});
    }
    return network;
}

inline QString letters(const std::vector<int> &nodes)
{
    QString text;
    for (const int node : nodes)
        text += QChar(u'A' + node);
    return text;
}

inline QString letters(const std::vector<std::vector<int>> &groups)
{
    QStringList texts;
    for (const auto &group : groups)
        texts << letters(group);
    return texts.join(u' ');
}

/// Two rings that a way leads between, an end, and an isolated start.
inline graph::Network twoRings()
{
    return lettered(QStringLiteral("A>B B>C C>A C>D D>E E>F F>D F>G H>G"));
}

/// Numbers from a generator whose output the standard fixes.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_generator(seed)
    {
    }

    int below(int limit) { return int(m_generator() % std::uint64_t(limit)); }

    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[size_t(below(int(left)))]);
    }

    /// Loops and parallel edges included; weights are whole numbers from \a lightest to \a heaviest.
    graph::Network network(int nodes, int edges, int lightest = 1, int heaviest = 4)
    {
        graph::Network result{nodes, {}};
        for (int edge = 0; edge < edges; ++edge) {
            const int from = below(nodes);
            const int to = below(nodes);
            result.edges.push_back({from, to, double(lightest + below(heaviest - lightest + 1))});
        }
        return result;
    }

    /// The same without loops of any kind: all edges lead to a larger number.
    graph::Network forwardNetwork(int nodes, int edges, int lightest = 1, int heaviest = 4)
    {
        graph::Network result = network(nodes, edges, lightest, heaviest);
        std::erase_if(result.edges, [](const graph::Edge &edge) { return edge.from == edge.to; });
        for (graph::Edge &edge : result.edges)
            edge = {std::min(edge.from, edge.to), std::max(edge.from, edge.to), edge.weight};
        return result;
    }

private:
    std::mt19937_64 m_generator;
};

/// For every node whether a way of at least one edge leads to each other one (Warshall 1962): slow and plain.
inline std::vector<std::vector<bool>> closure(const graph::Network &network)
{
    const auto count = size_t(network.nodes);
    std::vector<std::vector<bool>> leads(count, std::vector<bool>(count));
    for (const graph::Edge &edge : network.edges)
        leads[size_t(edge.from)][size_t(edge.to)] = true;
    for (size_t middle = 0; middle < count; ++middle) {
        for (size_t from = 0; from < count; ++from) {
            for (size_t to = 0; to < count; ++to)
                leads[from][to] = leads[from][to] || (leads[from][middle] && leads[middle][to]);
        }
    }
    return leads;
}

} // namespace qd::test
