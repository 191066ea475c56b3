// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qcpplot.h"

#include "report/charttext.h"

#include <qcustomplot.h>

#include <algorithm>
#include <limits>

namespace qd::charts {

namespace {

using report::ChartSeries;
using report::Scenario;

constexpr double roomForPoints = 7; // pixels between categories

QPen curvePen(Scenario scenario, const ChartTheme &theme)
{
    switch (scenario) {
    case Scenario::Actual:
        return QPen(theme.ac, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    case Scenario::PreviousYear:
        return QPen(theme.py, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    case Scenario::Forecast: {
        QPen pen(theme.ac, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({3, 2});
        return pen;
    }
    case Scenario::Plan:
        break;
    }
    return {};
}

QCPScatterStyle pointStyle(Scenario scenario, const ChartTheme &theme, double spacing)
{
    const bool isQuiet = scenario == Scenario::PreviousYear || spacing < roomForPoints;
    const double size = isQuiet ? 2.5 : 5.5; // small, but never nothing: a value between two gaps has no line
    const QPen pen = curvePen(scenario, theme);
    const bool hasHappened = scenario == Scenario::Actual || scenario == Scenario::PreviousYear;
    if (hasHappened)
        return {QCPScatterStyle::ssCircle, QPen(Qt::NoPen), QBrush(pen.color()), size};
    return {QCPScatterStyle::ssCircle, QPen(pen.color(), 1.25), QBrush(theme.page), size};
}

/// A plot that is nothing but its curves: the axes, lines and words around are painted by the caller.
void makeBare(QCustomPlot &plot, const ChartLayout &layout)
{
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.plotLayout()->setMargins({});
    QCPAxisRect *axisRect = plot.axisRect();
    axisRect->setAutoMargins(QCP::msNone);
    axisRect->setMargins({});
    axisRect->setMinimumMargins({});
    axisRect->setMinimumSize(0, 0);
    for (QCPAxis *axis : axisRect->axes()) {
        axis->grid()->setVisible(false);
        axis->setVisible(false);
    }
    // The horizontal axis counts pixels, so that its points are those of the layout.
    plot.xAxis->setRange(layout.plot.left(), layout.plot.right());
    plot.yAxis->setRange(layout.lower, layout.upper);
}

void addCurve(QCustomPlot &plot, const ChartSeries &series, const ChartLayout &layout, const ChartTheme &theme,
              std::optional<double> joint = {})
{
    QCPGraph *line = plot.addGraph();
    QCPGraph *points = plot.addGraph(); // by themselves: QCustomPlot puts the point of a gap into the corner
    if (joint)
        line->addData(layout.x(layout.last), *joint);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double x = layout.x(static_cast<int>(i));
        const bool isKnown = isDrawable(series.values[i]);
        if (joint && static_cast<int>(i) <= layout.last)
            continue;
        line->addData(x, isKnown ? *series.values[i] : std::numeric_limits<double>::quiet_NaN());
        if (isKnown)
            points->addData(x, *series.values[i]);
    }
    line->setPen(curvePen(series.scenario, theme));
    points->setLineStyle(QCPGraph::lsNone);
    points->setPen(QPen(Qt::NoPen)); // or a filled point gets the outline of a new graph, which is blue
    points->setScatterStyle(pointStyle(series.scenario, theme, layout.spacing()));
    for (QCPGraph *graph : {line, points}) {
        graph->setAntialiased(true);
        graph->setAntialiasedScatters(true);
        graph->setAdaptiveSampling(false);
    }
}

bool isCurve(const ChartSeries &series)
{
    return series.shape == ChartSeries::Shape::Line && series.scenario != Scenario::Plan;
}

} // namespace

std::vector<double> valueTicks(double lower, double upper, int count)
{
    QCPAxisTicker ticker;
    ticker.setTickCount(count);
    QVector<double> ticks;
    ticker.generate(QCPRange(lower, upper), QLocale::c(), u'f', 0, ticks, nullptr, nullptr);
    // The ticker adds one number outside at either end.
    ticks.removeIf([lower, upper](double tick) { return tick < lower || tick > upper; });
    return {ticks.begin(), ticks.end()};
}

QPicture recordSeries(const ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme)
{
    QPicture picture;
    if (layout.isEmpty() || std::ranges::none_of(spec.series, isCurve))
        return picture;
    QCustomPlot plot;
    makeBare(plot, layout);
    const ChartSeries *actual = report::actualSeries(spec);
    for (const ChartSeries &series : spec.series) {
        if (!isCurve(series) || series.scenario == Scenario::Actual)
            continue;
        const bool isJoined = series.scenario == Scenario::Forecast && layout.last >= 0 && isCurve(*actual);
        addCurve(plot, series, layout, theme, isJoined ? actual->values[std::size_t(layout.last)] : std::nullopt);
    }
    for (const ChartSeries &series : spec.series) { // on top
        if (isCurve(series) && series.scenario == Scenario::Actual)
            addCurve(plot, series, layout, theme);
    }
    // QCustomPlot paints with a painter of its own kind, which cannot share a device with \a painter: a recording can.
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&recorder, qRound(layout.plot.width()), qRound(layout.plot.height()));
    recorder.end();
    return picture;
}

void paintRecorded(QPainter &painter, const ChartLayout &layout, const QPicture &curves)
{
    // The lowest value lies on the last row of pixels, one above the bottom of the layout.
    painter.drawPicture(layout.plot.topLeft() + QPointF(0, 1), curves);
}

} // namespace qd::charts
