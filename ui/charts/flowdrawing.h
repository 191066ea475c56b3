// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "report/flowspec.h"

#include <QPainterPath>

namespace qd::charts {

/// Where everything on columns of boxes is, in the coordinates of the rectangle it was made for.
struct FlowLayout
{
    std::vector<QRectF> boxes; ///< one a node
    std::vector<QPainterPath> ribbons; ///< one a link, closed
    std::vector<QPointF> marks; ///< one a node; where it has none, nowhere
    std::vector<Label> texts; ///< no two overlap

    /// The node at \a place; -1: none.
    int nodeAt(const QPointF &place) const;
};

/// \a whole: of which \a spec is a part, with which it shares how broad links are.
FlowLayout layoutFlow(const QRectF &rect, const report::FlowSpec &spec, const ChartTheme &theme,
                      const report::FlowSpec *whole = nullptr);
/// What it needs so that every box can be read.
QSizeF flowSize(const report::FlowSpec &spec, const ChartTheme &theme);
/// How many boxes of a column can be read in \a height.
std::size_t flowRowsIn(double height, const report::FlowSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); what does not touch the node \a current is paled.
void paintFlow(QPainter &painter, const QRectF &rect, const report::FlowSpec &spec, const ChartTheme &theme,
               int current = -1, const report::FlowSpec *whole = nullptr);

} // namespace qd::charts
