// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layeredlayout.h"

/// A layered drawing whose nodes stay where somebody has seen them, while what is drawn changes (the "mental map" of
/// Misue, Eades, Lai and Sugiyama 1995).
namespace qd::graph {

struct KeptPlace
{
    QPointF centre;
    int layer = 0; ///< nodes of a layer stand below each other; layers stand in the order of their numbers
};

/// Nodes with one of \a places (one a node) stay exactly there; a new one gets a place that is free beside its
/// neighbours: right of who leads to it, else left of what it leads to. Lines are drawn around all boxes, and inside
/// \a room where it has room; between two nodes of a layer they have corners. Coordinates are those of the places,
/// layers are counted from 0 without holes, and the size reaches from the origin to the last of what is drawn.
Layout keptLayout(std::span<const QSizeF> sizes, std::span<const Arc> arcs,
                  std::span<const std::optional<KeptPlace>> places, const QRectF &room,
                  const LayoutOptions &options = {});

} // namespace qd::graph
