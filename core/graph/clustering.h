// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <optional>
#include <span>
#include <vector>

/// Who works together more than with others: communities of a network, directions left out. Weights are strengths; of
/// a pair, the sum of all. Sums of 0 and below count as no tie.
namespace qd::graph {

/// How much more weight lies inside the groups than if ties fell at random among nodes of the same strength (Newman &
/// Girvan 2004), up to 1; nothing without ties. \a groups holds a number a node, any number; a node beyond its end
/// stands alone. It describes and does not test: random networks have communities, too.
std::optional<double> modularity(const Network &network, std::span<const int> groups);

/// A community for each node, numbered in the order of their first nodes: Louvain (Blondel et al. 2008), nodes taken in
/// the order of their numbers, of equal gains the community of the smallest one; then single nodes moved again while
/// that helps. A node without ties is a community of its own.
std::vector<int> communities(const Network &network);

} // namespace qd::graph
