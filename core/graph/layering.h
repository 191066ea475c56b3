// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// The first two steps of a layered drawing: no cycles, then a layer for every node.
namespace qd::graph {

struct Arc
{
    int from = 0;
    int to = 0;
    int weight = 1; ///< how much the reader wants it short and forward
};

/// Which arcs to turn around so that no cycle is left, one flag an arc. Only arcs that lie on a cycle are turned, of
/// small weight rather than of large, and none that could stay (Eades, Lin, Smyth 1993). Loops are never turned.
std::vector<bool> feedbackArcs(int nodes, std::span<const Arc> arcs);

/// The same after a change: an arc of a cycle is turned when it led back between the \a earlier layers of its nodes
/// (one a node, nothing for a new one), so that what led back still does.
std::vector<bool> feedbackArcs(int nodes, std::span<const Arc> arcs, std::span<const std::optional<int>> earlier);

/// A layer for every node, counted from 0 without holes: arcs lead to a later layer, the \a turned ones to an earlier
/// one. The sum of the lengths of all arcs, times their weights, is the least there can be (the layering of Gansner et
/// al. 1993).
std::vector<int> layersOf(int nodes, std::span<const Arc> arcs, const std::vector<bool> &turned);

/// The same after a change: every node stays in its \a earlier layer, or goes as far to later ones as its arcs want.
std::vector<int> layersNear(int nodes, std::span<const Arc> arcs, const std::vector<bool> &turned,
                            std::span<const std::optional<int>> earlier);

} // namespace qd::graph
