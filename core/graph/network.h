// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/components.h"

#include <compare>
#include <span>
#include <vector>

/// The one plain graph that all measures of this folder take: nodes are the numbers 0 to nodes - 1, edges lead from one
/// to another and carry a weight. It knows nothing of departments or plans; what a node is, and whether a weight counts
/// days, requests or importance, its reader decides, and each function says how it reads it.
///
/// Loops and parallel edges may occur. An edge that leads nowhere, or whose weight is no number or beyond
/// largestWeight, is as if it were not there. No answer depends on the order of the edges.
namespace qd::graph {

struct Edge
{
    int from = 0;
    int to = 0;
    double weight = 1;
    friend auto operator<=>(const Edge &, const Edge &) = default;
};

struct Network
{
    int nodes = 0;
    std::vector<Edge> edges;
    friend bool operator==(const Network &, const Network &) = default;
};

/// Whether an edge leads only from one node to the other, or ties both.
enum class Ties { Directed, Undirected };

/// So that sums of products stay finite.
inline constexpr double largestWeight = 1e100;

/// The number of nodes, as a size; 0 for a negative one.
size_t sizeOf(const Network &network);
/// Whether both ends of \a edge exist and its weight is a number within ±largestWeight.
bool isUsable(const Network &network, const Edge &edge);
/// Places in network.edges of the usable edges, ascending by from, to, weight and place.
std::vector<int> usableEdges(const Network &network);

/// Without loops, parallel edges joined to one with the sum of their weights; ascending by from, then to.
Network simple(const Network &network);
/// Without directions: each pair of neighbours once, from < to, with the sum of all weights between them.
Network undirected(const Network &network);
/// Every edge the other way round, in the same places.
Network reversed(const Network &network);

/// What each node leads to, ascending, each once, never itself.
Graph successorsIn(const Network &network);
/// The other way round.
Graph predecessorsIn(const Network &network);
/// Both.
Graph neighboursIn(const Network &network);

/// Edges that leave each node, with weights. Only existing ends: of simple() or undirected() networks.
using WeightedGraph = std::vector<std::vector<Edge>>;
WeightedGraph outgoing(const Network &network);

/// The strongly connected components of \a graph, single nodes too, each ascending, ordered by their first node.
std::vector<std::vector<int>> strongComponents(const Graph &graph);
/// What holds together when directions do not matter: each ascending, ordered by their first node.
std::vector<std::vector<int>> weakComponents(const Network &network);
/// For each of \a nodes nodes the place of its group in \a groups, -1 for a node in none.
std::vector<int> placesIn(const std::vector<std::vector<int>> &groups, size_t nodes);

} // namespace qd::graph
