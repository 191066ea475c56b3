// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Directed graphs as adjacency lists: the successors of node 0, 1, 2 …
namespace qd::graph {

using Graph = std::vector<std::vector<int>>;

/// The strongly connected components with more than one node or with a loop, each in ascending order of its nodes,
/// ordered by their first node (Tarjan 1972).
std::vector<std::vector<int>> cycles(const Graph &graph);

} // namespace qd::graph
