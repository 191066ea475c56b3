// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPainter>
#include <QPicture>

namespace qd::charts {

/// Paints \a spec into \a rect: the one drawing for screen, paper, SVG and PNG. The page behind is not painted, neither
/// is the title; nothing at all when there are no numbers. Lengths are pixels at 96 dpi: scale the painter for other
/// devices.
void paintChart(QPainter &painter, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme);

/// The curves of \a spec as they are painted into \a rect. Making them needs a widget, so only the thread of the window
/// may; everything else of a chart may be painted on a worker, given them.
QPicture curvesOf(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme);
void paintChart(QPainter &painter, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme,
                const QPicture &curves);

/// The same where \a layout says.
void paintPlot(QPainter &painter, const ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme,
               const QPicture &curves);

} // namespace qd::charts
