// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"

namespace qd::charts {

/// Where everything on a promise dumbbell is, in the coordinates of the rectangle it was made for.
struct PromiseLayout
{
    Legend legend;
    QRectF rows; ///< all of them, from name to words
    double rowHeight = 0;
    double timeLeft = 0; ///< of the time line
    double timeRight = 0;
    double timeEnd = 0; ///< of what may be written behind it
    QDate first;
    QDate last;
    std::vector<Label> texts; ///< no two overlap

    double x(QDate date) const;
    QRectF rowRect(int row) const;
    /// The row at \a place; -1: none.
    int rowAt(const QPointF &place) const;
};

/// How wide the widest words of all rows are: measuring thousands takes longer than painting those that are seen.
struct PromiseWidths
{
    double name = 0;
    double between = 0;
    double words = 0;
    double date = 0; ///< of a promise at the end of the time line
};
PromiseWidths measurePromises(const report::PromiseSpec &spec, const ChartTheme &theme);

/// Of many rows, only those that are seen.
struct PromiseScene
{
    PromiseWidths widths; ///< of all
    QRectF visible; ///< texts of rows elsewhere are left out
    bool isPart = false; ///< of a longer list: the months stand above its rows too
};

PromiseLayout layoutPromises(const QRectF &rect, const report::PromiseSpec &spec, const ChartTheme &theme,
                             int current = -1, const PromiseScene *scene = nullptr);
/// The height that a row looks best in, and the one in which every row can be read.
double promiseRowHeight(const ChartTheme &theme);
double promiseHeight(const report::PromiseSpec &spec, const ChartTheme &theme, double width);

/// Paints \a spec into \a rect (see paintChart); the row \a current is marked.
void paintPromises(QPainter &painter, const QRectF &rect, const report::PromiseSpec &spec, const ChartTheme &theme,
                   int current = -1, const PromiseScene *scene = nullptr);

} // namespace qd::charts
