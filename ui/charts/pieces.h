// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/bulletchart.h"
#include "report/datatable.h"
#include "report/drawing.h"
#include "report/heatmap.h"

#include <QPainter>
#include <QSizeF>

#include <functional>
#include <vector>

/// Pictures that are too large for a page, in pieces.
namespace qd::charts {

/// What of a picture stands on one page.
struct Piece
{
    QSizeF size; ///< what its picture needs
    report::DataTable data; ///< the same as rows
    std::function<void(QPainter &, const QRectF &, const ChartTheme &)> paint;
};

/// What \a drawing is on pages with \a room for a picture each, in px: one piece where it has room as a whole. All
/// have the scale of the whole, and headings, time lines and legends stand on each. Plots, crosses and wheels are never
/// cut, but squeezed into less than they need. None: a list without rows. \a closeness: how high rows are beside what
/// they look best in.
std::vector<Piece> piecesOf(const report::Drawing &drawing, const QSizeF &room, const ChartTheme &theme,
                            double closeness = 1);
std::vector<Piece> piecesOf(const report::BulletSpec &spec, const QSizeF &room, const ChartTheme &theme);
std::vector<Piece> piecesOf(const report::HeatmapSpec &spec, const QSizeF &room, const ChartTheme &theme);

/// The narrowest picture of \a drawing in which its words have room.
double narrowest(const report::Drawing &drawing, const ChartTheme &theme);

} // namespace qd::charts
