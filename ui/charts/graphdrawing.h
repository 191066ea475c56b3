// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "graph/layeredlayout.h"

#include <QPainterPath>

namespace qd::charts {

/// What is looked at: a node with its arrows, one arrow, or nothing in particular.
struct GraphFocus
{
    int node = -1;
    int edge = -1;

    bool isEmpty() const { return node < 0 && edge < 0; }
    friend bool operator==(const GraphFocus &, const GraphFocus &) = default;
};

/// The number of an arrow on its way, with the shape of its state; it covers the line.
struct GraphTag
{
    int edge = 0;
    QRectF box;
    std::optional<QRectF> shape;
    Label label;
};

/// Where everything on a graph is, in the coordinates of the rectangle it was made for.
struct GraphLayout
{
    struct Edge
    {
        QPainterPath path; ///< up to the head
        QPointF tip;
        double direction = 1; ///< of the head: 1 to the right
        bool turned = false; ///< leads back
    };
    Legend legend;
    QRectF room;
    std::vector<QRectF> boxes;
    std::vector<int> layers;
    std::vector<Edge> edges;
    std::vector<Label> texts; ///< in the boxes
    bool isShort = false; ///< names are written short
    std::vector<bool> pinned; ///< one a node: it is held where it is, which a mark says; or none at all

    int nodeAt(const QPointF &place) const; ///< -1: none
    int edgeAt(const QPointF &place) const; ///< within reach of a pointer; -1: none
};

/// An earlier layout, whose layers and orders nodes keep.
struct EarlierGraph
{
    std::vector<std::optional<graph::EarlierPlace>> places; ///< one a node, nothing for a new one; empty: none
};
GraphLayout layoutGraph(const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme,
                        const EarlierGraph &earlier = {});
/// \a spec with its nodes where they stand in \a earlier: \a before says which of them each is, -1: a new one, which
/// gets a place beside its neighbours. Nothing else moves.
GraphLayout keptGraph(const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme,
                      const GraphLayout &earlier, const std::vector<int> &before);
/// \a spec laid out anew, but for nodes that are held, one of \a pins a node: each keeps its height, in the layer that
/// is nearest now.
GraphLayout pinnedGraph(const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme,
                        const std::vector<std::optional<QPointF>> &pins);
/// The least room in which a graph can be read.
QSizeF leastGraphSize(const report::GraphSpec &spec, const ChartTheme &theme);
/// The numbers beside arrows: of all that need talk, and of the others as long as they can be told apart. None overlap.
std::vector<GraphTag> graphTags(const GraphLayout &layout, const report::GraphSpec &spec, const ChartTheme &theme,
                                const GraphFocus &focus = {});
/// Whether \a focus is about the node or the edge.
bool concernsNode(const GraphFocus &focus, const report::GraphSpec &spec, int node);
bool concernsEdge(const GraphFocus &focus, const report::GraphSpec &spec, int edge);

/// Paints \a spec into \a rect (see paintChart), smaller when it has no room.
void paintGraph(QPainter &painter, const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme);
/// The same from a layout that was kept; everything that \a focus is not about stands back, and what is \a current has
/// a frame.
void paintGraph(QPainter &painter, const GraphLayout &layout, const report::GraphSpec &spec, const ChartTheme &theme,
                const GraphFocus &focus, const GraphFocus &current);

} // namespace qd::charts
