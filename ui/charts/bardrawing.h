// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "report/barspec.h"

namespace qd::charts {

/// Where everything on rows of bars is, in the coordinates of the rectangle it was made for.
struct BarLayout
{
    QRectF rows; ///< all of them, from name to words
    double rowHeight = 0;
    double scaleLeft = 0; ///< where the scale begins and ends
    double scaleRight = 0;
    double from = 0;
    double to = 1;
    struct Mark
    {
        Status status;
        QPointF centre;
    };
    std::vector<Mark> marks; ///< before the words
    std::vector<Label> texts; ///< no two overlap

    double x(double value) const;
    QRectF rowRect(int row) const;
    /// The row at \a place; -1: none.
    int rowAt(const QPointF &place) const;
};

/// \a whole: of which \a spec is a part, with which it shares columns and scale.
BarLayout layoutBars(const QRectF &rect, const report::BarSpec &spec, const ChartTheme &theme,
                     const report::BarSpec *whole = nullptr);
/// The height in which every row can be read.
double barsHeight(const report::BarSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); the row \a current is marked.
void paintBars(QPainter &painter, const QRectF &rect, const report::BarSpec &spec, const ChartTheme &theme,
               int current = -1, const report::BarSpec *whole = nullptr);

} // namespace qd::charts
