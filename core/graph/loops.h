// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <span>
#include <vector>

/// The loops of a network: the shortest to show, and the least that must be given up so that none is left (tearing,
/// Steward 1981). Weights say how much an edge is worth keeping; negative ones count as 0. An edge from a node to
/// itself is a loop to show, but no order can tear it, so that tearing ignores it.
namespace qd::graph {

/// The fewest nodes that lead from one to the next and from the last to the first, where \a from leads to \a to: begins
/// with these two. Of several the one with the smallest numbers. Empty when the edge lies on no loop.
std::vector<int> shortestLoopThrough(const Network &network, int from, int to);

/// The fewest nodes that lead from one to the next and from the last to the first, within \a component; begins with its
/// smallest number, and of several it is the one with the smallest numbers. Empty when there is no loop.
std::vector<int> shortestLoop(const Network &network, std::span<const int> component);
/// The same in the whole network.
std::vector<int> shortestLoop(const Network &network);

/// An order of nodes and the edges that lead backwards in it.
struct Tear
{
    std::vector<int> order;
    std::vector<Edge> feedback; ///< as in simple(), ascending by from, then to
    double weight = 0; ///< sum of the weights of feedback
    bool isExact = false; ///< no order has less weight leading backwards
};

/// Nodes up to which the least weight is found for certain, by dynamic programming over subsets (Lawler 1964).
inline constexpr int mostForExactTear = 12;

/// The \a nodes in an order with little weight leading backwards: exact for up to mostForExactTear, otherwise greedy
/// (Eades, Lin & Smyth 1993), then single nodes moved while that helps.
Tear tear(const Network &network, std::span<const int> nodes);

} // namespace qd::graph
