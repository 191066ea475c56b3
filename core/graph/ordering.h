// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/components.h"

/// The third step of a layered drawing: who stands above whom, so that few lines cross.
namespace qd::graph {

/// The vertices of each layer from top to bottom. Lines lead from one layer to the next only; longer ones are cut by
/// vertices of their own.
using Layers = std::vector<std::vector<int>>;

/// How often lines from a layer to the next one cross, in all layers.
long long crossings(const Layers &layers, const Graph &lines);

/// The layers in an order with few crossings, never more than \a layers has: from several starts, each long line and
/// each vertex moved to its best place among all others (see Chains), then each vertex to the best place of its layer
/// while that helps (sifting; Matuszewski, Schönfeld and Molitor 1999).
Layers withFewCrossings(const Layers &layers, const Graph &lines);

/// The same, but only by changing pairs of neighbours: everything stays near where it was.
Layers withFewerCrossings(Layers layers, const Graph &lines);

} // namespace qd::graph
