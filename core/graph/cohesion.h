// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <optional>

/// How closely a network holds together. Loops count for nothing, parallel edges as one.
namespace qd::graph {

/// The share of edges that are answered by one in the other direction; nothing without edges.
std::optional<double> reciprocity(const Network &network);

/// The share of paths over three nodes whose ends are tied, too, directions left out (the global clustering
/// coefficient); nothing without such paths.
std::optional<double> transitivity(const Network &network);

struct Extent
{
    int diameter = 0; ///< steps of the longest of the shortest ways
    double meanDistance = 0; ///< of all ordered pairs with a way
};
/// Of the pairs that a way leads between; nothing when there are none.
std::optional<Extent> extent(const Network &network, Ties ties);

} // namespace qd::graph
