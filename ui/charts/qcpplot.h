// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPainter>
#include <QPicture>

namespace qd::charts {

/// Round numbers from \a lower to \a upper, about \a count of them, rising.
std::vector<double> valueTicks(double lower, double upper, int count);

/// The curves of all series with their points, through QCustomPlot; targets are no curve. Empty without a plot.
QPicture recordSeries(const ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);
/// Paints what was recorded onto the plot of \a layout.
void paintRecorded(QPainter &painter, const ChartLayout &layout, const QPicture &curves);

} // namespace qd::charts
