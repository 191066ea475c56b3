// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/heatmap.h"

#include <QPainter>
#include <QSizeF>

namespace qd::charts {

/// Paints \a cell into \a box: the shape of its status, the number, and a quiet tint behind an exception. The one
/// drawing for the table of the window and for the picture.
void paintHeatCell(QPainter &painter, const QRectF &box, const report::HeatCell &cell, const ChartTheme &theme);

/// What a cell is wide and high in a picture.
QSizeF heatCellSize(const ChartTheme &theme);
/// What the whole picture needs to show every row and column.
QSizeF heatmapSize(const report::HeatmapSpec &spec, const ChartTheme &theme);
/// Paints names, headings and cells from the corner of \a rect on; the names take what the cells leave over.
void paintHeatmap(QPainter &painter, const QRectF &rect, const report::HeatmapSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
