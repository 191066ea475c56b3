// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QPainter>

namespace qd::charts {

/// Round numbers from \a lower to \a upper, about \a count of them, rising.
std::vector<double> valueTicks(double lower, double upper, int count);

/// The curves of all series with their points, through QCustomPlot, onto the plot of \a layout.
void paintSeries(QPainter &painter, const ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
