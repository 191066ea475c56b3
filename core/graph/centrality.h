// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <vector>

/// Through whom much of a network runs. Loops count for nothing, parallel edges as one.
namespace qd::graph {

/// What makes a way short: few edges, or a small sum of their weights. As lengths, only weights above 0 are edges, and
/// of parallel ones the shortest counts.
enum class Length { Steps, Weights };

/// How often each node lies on shortest ways between two others, ways that are equally short sharing (Freeman 1977;
/// Brandes 2001). Not normalised; undirected, each pair counts once. Lengths that differ by 1e-12 of them are equal.
std::vector<double> betweenness(const Network &network, Ties ties, Length length = Length::Steps);

/// How many others lead to a node, and whether that is more than chance.
struct Incoming
{
    int count = 0;
    double expected = 0; ///< the mean of all nodes
    double chance = 1; ///< of so many or more, if edges ended anywhere: Poisson with that mean
};
std::vector<Incoming> incoming(const Network &network);

/// Where a visitor is met who follows edges, in proportion to their weights, and starts anywhere again with probability
/// 1 - \a damping or where no edge leads on (Page & Brin 1998); the sum is 1. Weights of 0 and below are no edges;
/// \a damping is kept within 0 and 0.99.
std::vector<double> pageRank(const Network &network, double damping = 0.85);

} // namespace qd::graph
