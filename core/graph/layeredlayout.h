// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layering.h"

#include <QPointF>
#include <QRectF>

#include <optional>

/// Layered drawings of directed graphs (Sugiyama, Tagawa, Toda 1981): layers stand beside each other, arcs lead to the
/// right, and what closes a cycle leads back. The same input gives the same drawing.
namespace qd::graph {

/// Where a node was in an earlier drawing.
struct EarlierPlace
{
    double y = 0; ///< of its centre
    int layer = 0;
};

struct LayoutOptions
{
    double layerGap = 48; ///< between the boxes of two layers
    double nodeGap = 16; ///< between two boxes of a layer
    double lineGap = 8; ///< between a passing line and what stands beside it
    /// An earlier drawing, one place a node; nothing for new ones. Empty: there is none. With one, nodes keep layers
    /// and who stands above whom instead of standing where fewest lines cross.
    std::vector<std::optional<EarlierPlace>> earlier = {};
};

struct Route
{
    /// From the box of Arc::from to the box of Arc::to, horizontal at every point; a loop has corners instead.
    std::vector<QPointF> points;
    bool turned = false; ///< leads back: it closes a cycle
};

struct Layout
{
    std::vector<QRectF> boxes; ///< one a node; none overlap
    std::vector<int> layers; ///< one a node
    std::vector<Route> routes; ///< one an arc; none leads through a box
    QSizeF size;
    long long crossings = 0;
};

Layout layeredLayout(std::span<const QSizeF> sizes, std::span<const Arc> arcs, const LayoutOptions &options = {});

} // namespace qd::graph
