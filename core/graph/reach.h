// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <optional>
#include <span>
#include <vector>

/// Who is reached from where, in how many steps: what a slip touches downstream, what an aim stands on upstream, and by
/// how many hands news travels. Every edge is one step, whatever its weight; nodes that do not exist are left out.
namespace qd::graph {

enum class Direction {
    Downstream, ///< along the edges
    Upstream, ///< against them
};

/// Steps from the nearest of \a sources (0 at a source) to each node; nothing where no way leads.
std::vector<std::optional<int>> distances(const Network &network, std::span<const int> sources, Direction direction);

/// The same along the edges of \a graph, -1 where no way leads: for whoever asks about many sources.
std::vector<int> stepsFrom(const Graph &graph, std::span<const int> sources);

/// The nodes of the shortest way from \a from to \a to, both included; of several the one with the smallest numbers,
/// compared from the front. Empty when there is none.
std::vector<int> shortestPath(const Network &network, int from, int to);

/// Of the shortest ways from any of \a sources to any of \a targets that it reaches the longest: how far the two can be
/// apart at worst. The first source, then the first target with that distance. Empty when no way leads.
std::vector<int> longestShortestPath(const Network &network, std::span<const int> sources,
                                     std::span<const int> targets);

/// The most nodes that lead one to the next, in a network without loops; of several ways the one with the smallest
/// numbers. Nothing when there is a loop of two or more nodes: the longest way would then be a search without end.
std::optional<std::vector<int>> longestPath(const Network &network);

/// How often the owner changes along \a path; one owner a node, a node without one is owned by nobody else.
int handOffs(std::span<const int> path, std::span<const int> owners);

} // namespace qd::graph
