// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "charts/spot.h"

#include <QPainterPath>

namespace qd::charts {

/// Where everything on a wheel is, in the coordinates of the rectangle it was made for (the chord diagram of Krzywinski
/// and others, Circos, 2009). An arc is as long as what its department gives and needs; a ribbon is as broad as its
/// hand-offs, touches the department that gives, and stops short of the one that needs.
struct WheelLayout
{
    struct Mark
    {
        std::size_t edge = 0;
        QPointF centre;
    };
    Legend legend;
    QPointF centre;
    double radius = 0; ///< of the inner side of the arcs
    std::vector<QPainterPath> arcs; ///< one a node
    std::vector<QPainterPath> ribbons; ///< one an edge
    std::vector<QRectF> names; ///< one a node: where its words stand
    std::vector<QPainterPath> leaders; ///< from words that had to give way to their arcs
    std::vector<Mark> marks; ///< on ribbons that need talk; no two overlap
    std::vector<Label> texts; ///< no two overlap
};
WheelLayout layoutWheel(const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme);
/// Where things are that can be pointed at, in the order of the keys: the departments, then the ribbons that need talk.
std::vector<Spot> wheelSpots(const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); \a current is a place among wheelSpots(): what does not touch it
/// stands back.
void paintWheel(QPainter &painter, const QRectF &rect, const report::GraphSpec &spec, const ChartTheme &theme,
                int current = -1);

} // namespace qd::charts
