// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/label.h"
#include "charts/spot.h"
#include "report/panelspec.h"

namespace qd::charts {

/// Where everything on several plots is, in the coordinates of the rectangle it was made for.
struct PanelLayout
{
    /// What a series looks like, before its name.
    struct Swatch
    {
        QRectF box;
        report::Scenario scenario = report::Scenario::Actual;
        report::ChartSeries::Shape shape = report::ChartSeries::Shape::Line;
    };
    struct Mark
    {
        QPointF centre;
        Status status = Status::None;
    };
    std::vector<ChartLayout> plots; ///< one a panel, with the words around its plot
    std::vector<QRectF> boxes; ///< one a total
    std::vector<QRectF> courses; ///< one a total; empty where it has none
    std::vector<Swatch> swatches;
    std::vector<Mark> marks; ///< of differences
    std::vector<Label> texts; ///< heads, names of series, the key and the totals; no two overlap
};

PanelLayout layoutPanels(const QRectF &rect, const report::PanelSpec &spec, const ChartTheme &theme);
/// What it needs so that everything can be read.
QSizeF panelSize(const report::PanelSpec &spec, const ChartTheme &theme);
/// How many boxes stand beside each other in \a width, and how high a row of them is with the gap below it.
struct BoxRows
{
    int columns = 1;
    double height = 0;
};
BoxRows boxRows(const report::PanelSpec &spec, double width, const ChartTheme &theme);
/// Where things are that can be pointed at, in the order of the keys: the periods of each plot, or of all plots on one
/// time line, then the totals.
std::vector<Spot> panelSpots(const QRectF &rect, const report::PanelSpec &spec, const ChartTheme &theme);

/// Paints \a spec into \a rect (see paintChart); \a current is a place among panelSpots(), which is marked.
void paintPanel(QPainter &painter, const QRectF &rect, const report::PanelSpec &spec, const ChartTheme &theme,
                int current = -1);

} // namespace qd::charts
