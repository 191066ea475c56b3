// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"
#include "style/theme.h"

namespace qd::ui {

/// The colours of the present theme, for charts on screen.
charts::ChartTheme chartTheme();
/// The colours of \a appearance, for pictures; not zoomed.
charts::ChartTheme chartThemeOf(Appearance appearance);
/// The colours of paper.
charts::ChartTheme paperChartTheme();
/// Paints a drawing as it stands on paper.
void paintPaperChart(QPainter &painter, const QRectF &rect, const report::Drawing &drawing);
/// The same for printers without colour.
void paintMonoChart(QPainter &painter, const QRectF &rect, const report::Drawing &drawing);
/// Black and greys, for printers without colour.
charts::ChartTheme monoChartTheme();

} // namespace qd::ui
