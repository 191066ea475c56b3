// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <vector>

/// The partition of a dependency structure matrix (Steward 1981; Eppinger & Browning, "Design Structure Matrix
/// Methods", 2012): an order of work in which what is needed comes first, and blocks of what needs each other both
/// ways.
///
/// An edge says that `to` needs something from `from`. A feedback mark is an edge that leads backwards: someone starts
/// before the input is there. Parallel edges are one mark, loops are none.
namespace qd::graph {

/// Nodes that can only be worked on together, or a single one.
struct Block
{
    std::vector<int> nodes; ///< in the order of tear(): little leads backwards
    std::vector<Edge> feedback; ///< what leads backwards all the same; empty for a single node
    double feedbackWeight = 0;
    bool isExact = true; ///< no order of this block has less weight leading backwards
};

struct Sequence
{
    std::vector<Block> blocks; ///< edges between two blocks lead to the later one
    int marks = 0;
    int feedbackBefore = 0; ///< marks that lead backwards in the order 0, 1, 2 …
    int feedbackAfter = 0; ///< in the order of the blocks: the feedback of all of them
};

/// Of several blocks that could come next, the one with the smallest number comes first.
Sequence sequence(const Network &network);

/// All nodes in the order of the blocks.
std::vector<int> orderOf(const Sequence &sequence);

} // namespace qd::graph
