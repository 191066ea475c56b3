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

    bool isCell() const { return row >= 0 && column >= 0; }
    friend bool operator==(const MatrixCursor &, const MatrixCursor &) = default;
};

/// The cells that are laid out: all, or those that are seen.
struct MatrixWindow
{
    int firstRow = 0;
    int rows = 0;
    int firstColumn = 0;
    int columns = 0;

    bool holds(int row, int column) const
    {
        return row >= firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
    }
};

/// Where everything on a matrix is, in the coordinates of the rectangle it was made for.
struct MatrixLayout
{
    Legend legend;
    MatrixWindow window;
    QRectF cells; ///< those in the window, without headings and totals
    QSizeF cell;
    double headingTop = 0;
    double left = 0;
    int count = 0;
    bool counts = true; ///< cells have room for numbers
    bool bars = true; ///< totals have room for bars
    double markOffset = 0; ///< how far left of the middle of its cell a mark stands
    double nameWidth = 0;
    double headingHeight = 0;
    std::vector<Label> headings;
    std::vector<Label> names;
    std::vector<Label> texts; ///< all others
    /// Tags of the circles, with their ground.
    std::vector<std::pair<QRectF, Label>> tags;

    QRectF cellRect(int row, int column) const;
    QRectF totalRect(int column) const { return cellRect(window.firstRow + window.rows, column); }
    /// The totals stand below the last row of all.
    bool endsWithTotals() const { return window.firstRow + window.rows == count; }
    QRectF headingRect(int column) const;
    QRectF nameRect(int row) const;
    /// The part of the cells that is not behind names and headings.
    QRectF openCells() const;
    /// The cell at \a place; -1, -1: none.
    MatrixCursor cellAt(const QPointF &place) const;
    /// The row whose name, or the column whose heading, is at \a place; -1 in the other.
    MatrixCursor nameAt(const QPointF &place) const;
};

MatrixLayout layoutMatrix(const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme,
                          const MatrixCursor &cursor = {});
/// The same without texts: enough to find a cell.
MatrixLayout layoutCells(const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme);
/// The part of \a cells that is \a visible; names and headings stand at its edges.
MatrixLayout visiblePart(MatrixLayout cells, const QRectF &visible);
/// \a cells with their texts; \a cursor is the cell that is looked at.
MatrixLayout withTexts(MatrixLayout cells, const report::MatrixSpec &spec, const ChartTheme &theme,
                       const MatrixCursor &cursor);
/// What a matrix looks best in. One of many departments is drawn so close that about 42 of them, scaled to a page of
/// A4, still have letters of 6.5 pt.
QSizeF naturalMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);
/// The least room in which a matrix can be read, and the most it makes use of.
QSizeF leastMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);
QSizeF fullMatrixSize(const report::MatrixSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart), with a crosshair through the cell of \a cursor.
void paintMatrix(QPainter &painter, const QRectF &rect, const report::MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor = {});
/// The same from a layout that was kept: the crosshair leads through \a cursor, \a current has a frame.
void paintMatrix(QPainter &painter, const MatrixLayout &layout, const report::MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor, const MatrixCursor &current);

} // namespace qd::charts
