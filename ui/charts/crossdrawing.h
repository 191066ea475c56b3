// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "charts/spot.h"
#include "report/crossspec.h"

namespace qd::charts {

/// Where everything on four lists around a cross is, in the coordinates of the rectangle it was made for.
struct CrossLayout
{
    QRectF whole; ///< lists and corners
    QRectF middle; ///< the box of the cross
    std::array<std::vector<QRectF>, 4> names; ///< by side, one an item: where its name stands
    std::array<std::vector<QRectF>, 4> bands; ///< likewise: its row or column, corners included
    std::vector<QRectF> links; ///< the cells in the corners, one a link
    std::vector<QPointF> marks; ///< of loose items
    std::vector<Label> texts; ///< no two overlap
};
CrossLayout layoutCross(const QRectF &rect, const report::CrossSpec &spec, const ChartTheme &theme);

/// What it needs so that everything can be read.
QSizeF crossSize(const report::CrossSpec &spec, const ChartTheme &theme);
/// Where things are that can be pointed at, in the order of the keys: the items side by side, then the links.
std::vector<Spot> crossSpots(const QRectF &rect, const report::CrossSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); \a current is a place among crossSpots(), which is marked.
void paintCross(QPainter &painter, const QRectF &rect, const report::CrossSpec &spec, const ChartTheme &theme,
                int current = -1);

} // namespace qd::charts
