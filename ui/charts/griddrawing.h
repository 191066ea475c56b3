// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "charts/spot.h"
#include "report/chartpieces.h"

namespace qd::charts {

/// Where everything on rows and columns of cells is, in the coordinates of the rectangle it was made for.
struct GridLayout
{
    static constexpr double MarkSize = 9; ///< in px at 100 %

    struct Mark
    {
        Status status;
        QPointF centre;
    };
    double headRight = 0; ///< where the names of the rows end and the cells begin
    double totalLeft = 0; ///< where the cells end and the totals begin
    double cellsTop = 0;
    std::vector<QRectF> rows; ///< over the whole width, one a row
    std::vector<QRectF> groups; ///< headings between rows
    std::vector<QRectF> cells; ///< row by row
    std::vector<QRectF> totals; ///< one a row, or none
    std::vector<double> borders; ///< between groups of columns
    std::vector<Mark> marks;
    std::vector<Label> texts; ///< no two overlap
};
/// Of which grid another one is a part: they share the widths of columns and the heights of rows.
struct GridPart
{
    const report::GridSpec *whole;
    std::size_t firstRow = 0; ///< of the part, in the whole
};
GridLayout layoutGrid(const QRectF &rect, const report::GridSpec &spec, const ChartTheme &theme,
                      const GridPart *part = nullptr);
/// How a grid is cut for a page of a width.
struct GridMeasures
{
    double head = 0; ///< height of the headings of columns
    std::vector<report::RowToPlace> rows;
    std::vector<report::Stretch> columns; ///< those that stand beside each other
};
GridMeasures measureGrid(const report::GridSpec &whole, const ChartTheme &theme, double width);

/// What it needs so that everything can be read.
QSizeF gridSize(const report::GridSpec &spec, const ChartTheme &theme);
/// Where things are that can be pointed at, in the order of the keys: the cells of each row that say something, and its
/// total.
std::vector<Spot> gridSpots(const QRectF &rect, const report::GridSpec &spec, const ChartTheme &theme);
/// The row that the spot at \a spot belongs to; -1: there is no such spot.
int gridRowOf(const report::GridSpec &spec, int spot);

/// Paints \a spec into \a rect (see paintChart); \a current is a place among gridSpots(), which is marked.
void paintGrid(QPainter &painter, const QRectF &rect, const report::GridSpec &spec, const ChartTheme &theme,
               int current = -1, const GridPart *part = nullptr);

} // namespace qd::charts
