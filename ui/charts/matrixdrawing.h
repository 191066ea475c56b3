// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"

namespace qd::charts {

/// The cell that is looked at; -1: none.
struct MatrixCursor
{
    int row = -1;
    int column = -1;
};

/// Where everything on a matrix is, in the coordinates of the rectangle it was made for.
struct MatrixLayout
{
    Legend legend;
    QRectF cells; ///< all of them, without headings and totals
    QSizeF cell;
    double headingTop = 0;
    double left = 0;
    int count = 0;
    bool counts = true; ///< cells have room for numbers
    std::vector<Label> headings;
    std::vector<Label> names;
    std::vector<Label> texts; ///< all others
    /// Tags of the circles, with their ground.
    std::vector<std::pair<QRectF, Label>> tags;

    QRectF cellRect(int row, int column) const;
    QRectF totalRect(int column) const { return cellRect(count, column); }
    /// The cell at \a place; -1, -1: none.
    MatrixCursor cellAt(const QPointF &place) const;
};

MatrixLayout layoutMatrix(const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme,
                          const MatrixCursor &cursor = {});
/// The same without texts: enough to find a cell.
MatrixLayout layoutCells(const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme);
/// What a matrix looks best in. One of many departments is drawn so close that about 42 of them, scaled to a page of
/// A4, still have letters of 6.5 pt.
QSizeF naturalMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);
/// The least room in which a matrix can be read, and the most it makes use of.
QSizeF leastMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);
QSizeF fullMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart), with a crosshair through the cell of \a cursor.
void paintMatrix(QPainter &painter, const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor = {});

} // namespace qd::charts
