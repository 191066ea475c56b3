// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <span>
#include <vector>

/// Which order of rows puts the marks of a matrix near its diagonal: the minimum linear arrangement (Harper 1964), the
/// usual cost when a dependency matrix is clustered by its order. Directions are left out; of a pair, weights add up,
/// and sums of 0 and below count as no tie.
namespace qd::graph {

/// The sum over all pairs of weight times distance of their places in \a order; what is not in it is left out.
double distanceToDiagonal(const Network &network, std::span<const int> order);

/// Nodes up to which the least cost is found for certain, by dynamic programming over subsets.
inline constexpr int mostForExactArrangement = 12;

/// All nodes in an order with little distanceToDiagonal(), never more than 0, 1, 2 … has: exact up to
/// mostForExactArrangement, of equal orders the one with the smallest numbers first. Beyond, the better of two starts
/// (as given; community by community), single nodes moved while that helps: O(nodes * edges) for each of at most 20
/// rounds, which a hundred departments do not notice and a thousand wait seconds for.
std::vector<int> nearDiagonal(const Network &network);

} // namespace qd::graph
