// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/drawing.h"

#include <QPainter>

namespace qd::charts {

/// Paints any drawing into \a rect, for screen, paper, SVG and PNG alike (see paintChart).
void paintDrawing(QPainter &painter, const QRectF &rect, const report::Drawing &drawing, const ChartTheme &theme);

QString titleOf(const report::Drawing &drawing);
QString descriptionOf(const report::Drawing &drawing);

} // namespace qd::charts
