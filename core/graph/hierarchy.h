// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

/// How far a network is from an out-tree, where everybody but one has exactly one superior (Krackhardt, "Graph
/// theoretical dimensions of informal organizations", 1994; formulas as in the R package sna). Each measure is 1 for an
/// out-tree, and where nothing could speak against it, and 0 at the other end. Loops and parallel edges count for
/// nothing.
namespace qd::graph {

struct Hierarchy
{
    double connectedness = 1; ///< share of pairs that hold together, directions left out
    double hierarchy = 1; ///< share of pairs with a way in any direction that have none back
    double efficiency = 1; ///< 1 - share of the ties beyond those needed to hold together
    double leastUpperBound = 1; ///< share of pairs within a part that answer to somebody both, or one to the other
};

/// The last measure takes O(nodes³ / 64).
Hierarchy hierarchy(const Network &network);

} // namespace qd::graph
