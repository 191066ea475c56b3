// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <span>
#include <vector>

/// What falls apart when one node is missing (Hopcroft & Tarjan 1973). No recursion: chains may be as long as a
/// document.
namespace qd::graph {

/// Nodes without which some of the others are no longer connected, directions left out; ascending.
std::vector<int> articulationPoints(const Network &network);

/// The largest sets of nodes that stay connected whichever single node is missing, directions left out: each ascending,
/// ordered among themselves. A pair joined by one tie is one; a node without ties is in none.
std::vector<std::vector<int>> biconnectedComponents(const Network &network);

/// Nodes that can be reached from \a sources along the edges, but no longer when \a missing is missing; ascending,
/// without \a missing itself.
std::vector<int> unreachableWithout(const Network &network, std::span<const int> sources, int missing);

/// What a missing node takes from others.
struct Loss
{
    int node = -1;
    std::vector<int> unreachable; ///< as unreachableWithout()
};

/// The nodes that something hangs on when all begins at \a sources: those that lose most first, then by number. A
/// source counts, too. O(nodes * edges).
std::vector<Loss> lossesOfEach(const Network &network, std::span<const int> sources);

} // namespace qd::graph
