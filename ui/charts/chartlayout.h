// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

namespace qd::charts {

/// A number along the value axis.
struct Tick
{
    double value;
    QString label;
};

/// Where the parts of a chart stand: worked out once, then painted.
struct ChartLayout
{
    QRectF plot; ///< inside the axes
    double lowest = 0; ///< of the value axis
    double highest = 1;
    std::vector<Tick> ticks;
    struct LineLabel
    {
        double y; ///< centre, moved apart from its neighbours
        const report::ChartLine *line;
    };
    std::vector<LineLabel> labels; ///< at the right end, from top to bottom

    double y(double value) const { return plot.bottom() - (value - lowest) / (highest - lowest) * plot.height(); }
    double x(std::size_t category, std::size_t count) const
    {
        return plot.left() + (double(category) + 0.5) / double(std::max<std::size_t>(1, count)) * plot.width();
    }
};

ChartLayout layoutChart(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
