// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "charts/spot.h"
#include "report/drawing.h"

#include <QPainter>

#include <vector>

namespace qd::charts {

/// Paints any drawing into \a rect, for screen, paper, SVG and PNG alike (see paintChart). \a current is a place among
/// spotsOf(), which is marked; -1: none.
void paintDrawing(QPainter &painter, const QRectF &rect, const report::Drawing &drawing, const ChartTheme &theme,
                  int current = -1);

/// What can be pointed at on it. Drawings that have views of their own have none: plots, matrices, graphs in
/// layers.
std::vector<Spot> spotsOf(const report::Drawing &drawing, const QRectF &rect, const ChartTheme &theme);

QString titleOf(const report::Drawing &drawing);
QString descriptionOf(const report::Drawing &drawing);

} // namespace qd::charts
