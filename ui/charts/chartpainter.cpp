// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/chartlayout.h"
#include "charts/chartshapes.h"
#include "charts/qcpplot.h"
#include "charts/statusshape.h"
#include "report/charttext.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartLine;
using report::ChartSeries;
using report::ChartSpec;
using Style = PlacedText::Style;

constexpr double monoTargetWidth = 2.5;
constexpr double lastPointSize = 9;
constexpr double markSize = 10;
constexpr double arrowHead = 4;
constexpr double flagSize = 5;
constexpr double targetShare = 0.8; // of the distance between two categories
constexpr double widestTarget = 60;

struct Dash
{
    double on;
    double off;
};
constexpr Dash limitDash{5, 3};
constexpr Dash trialDash{2, 4};

/// A horizontal line in \a columns on whole pixels: filled, it is as sharp on screen as on paper.
QRectF rowAt(const ChartLayout &layout, const QRectF &columns, double value, double width)
{
    return {columns.left(), std::round(layout.y(value) - width / 2), columns.width(), width};
}

void fillDashed(QPainter &painter, const QRectF &row, const Dash &dash, const QColor &color)
{
    for (double x = row.left(); x < row.right(); x += dash.on + dash.off)
        painter.fillRect(QRectF(x, row.top(), std::min(dash.on, row.right() - x), row.height()), color);
}

void paintBand(QPainter &painter, const ChartLayout &layout, const report::ChartBand &band, const ChartTheme &theme)
{
    if (!isDrawable(band.lower) || !isDrawable(band.upper))
        return;
    const QRectF columns = layout.columns(band.from, band.to);
    const double top = rowAt(layout, columns, band.upper, 1).top();
    const double bottom = rowAt(layout, columns, band.lower, 1).bottom();
    if (bottom > top)
        painter.fillRect(QRectF(columns.left(), top, columns.width(), bottom - top), theme.band);
}

/// The target of each period as a mark of its own: equal ones make a line, a new one a step.
void paintTargets(QPainter &painter, const ChartLayout &layout, const ChartSeries &series, const ChartTheme &theme)
{
    const double half = std::min(layout.spacing() * targetShare, widestTarget) / 2;
    const double width = theme.mono ? monoTargetWidth : theme.targetWidth;
    for (std::size_t index = 0; index < series.values.size(); ++index) {
        if (!isDrawable(series.values[index]))
            continue;
        const QRectF column(layout.x(static_cast<int>(index)) - half, layout.plot.top(), 2 * half, 1);
        const QRectF row = rowAt(layout, column & layout.plot, *series.values[index], width);
        if (layout.inColumns) // seen on dark columns, too
            painter.fillRect(row.adjusted(0, -1, 0, 1), theme.page);
        painter.fillRect(row, theme.mono ? theme.text : theme.off);
    }
}

/// From its words down to a small flag on the time axis; a new baseline cuts through, an event is dashed.
void paintAnnotation(QPainter &painter, const ChartLayout &layout, const PlacedAnnotation &annotation,
                     const ChartTheme &theme)
{
    const double x = std::floor(annotation.x);
    const double bottom = std::round(layout.plot.bottom()) - 1;
    if (annotation.newBaseline) {
        painter.fillRect(QRectF(x, annotation.top, 1, bottom - annotation.top), theme.text2);
    } else {
        for (double y = annotation.top; y < bottom; y += trialDash.on + trialDash.off)
            painter.fillRect(QRectF(x, y, 1, std::min(trialDash.on, bottom - y)), theme.text3);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text2);
    painter.drawPolygon(
        QPolygonF({{x + 0.5, bottom - flagSize}, {x + 0.5 + flagSize, bottom}, {x + 0.5 - flagSize, bottom}}));
}

void paintTimeAxis(QPainter &painter, const ChartLayout &layout, const ChartTheme &theme)
{
    const double top = std::round(layout.plot.bottom()) - 1;
    painter.fillRect(QRectF(layout.plot.left(), top, layout.plot.width(), 1), theme.line2);
    for (const double x : layout.ticks)
        painter.fillRect(QRectF(std::floor(x), top + 1, 1, 4), theme.line2);
}

void paintLine(QPainter &painter, const ChartLayout &layout, const ChartLine &line, const ChartTheme &theme)
{
    if (!isDrawable(line.value))
        return;
    const QRectF columns = layout.columns(line.from, line.to);
    switch (line.role) {
    case ChartLine::Role::Centre:
        painter.fillRect(rowAt(layout, columns, line.value, 1), theme.text2);
        break;
    case ChartLine::Role::Limit:
        fillDashed(painter, rowAt(layout, columns, line.value, 1), limitDash, theme.ac);
        break;
    case ChartLine::Role::TrialLimit:
        fillDashed(painter, rowAt(layout, columns, line.value, 1), trialDash, theme.ac);
        break;
    case ChartLine::Role::Target:
        painter.fillRect(rowAt(layout, columns, line.value, theme.mono ? monoTargetWidth : theme.targetWidth),
                         theme.mono ? theme.text : theme.off);
        break;
    }
}

void paintLastPoint(QPainter &painter, const ChartLayout &layout, const ChartSeries &actual, const ChartTheme &theme)
{
    const auto last = static_cast<std::size_t>(layout.last);
    QRectF box(0, 0, lastPointSize, lastPointSize);
    box.moveCenter({layout.x(layout.last), layout.y(*actual.values[last])});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ac);
    painter.drawEllipse(box);
}

void paintMarks(QPainter &painter, const ChartLayout &layout, const ChartSeries &series, const ChartTheme &theme)
{
    // Beside each other the shapes shrink rather than touch.
    const double size = std::clamp(layout.spacing() - 1, 5.0, markSize);
    for (const auto &[category, status] : series.marks) {
        const auto index = static_cast<std::size_t>(category);
        if (category < 0 || index >= series.values.size() || !isDrawable(series.values[index]))
            continue;
        QRectF box(0, 0, category == layout.last ? markSize + 1 : size, category == layout.last ? markSize + 1 : size);
        box.moveCenter({layout.x(category), layout.y(*series.values[index])});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.page); // hides the line behind the shape
        painter.drawEllipse(box.adjusted(-1, -1, 1, 1));
        paintStatus(painter, box, status, theme.mono ? theme.text : theme.verdict(status));
    }
}

void paintArrowHead(QPainter &painter, const QPointF &tip, double direction)
{
    const QPointF head[] = {tip + QPointF(-arrowHead, direction * arrowHead), tip,
                            tip + QPointF(arrowHead, direction * arrowHead)};
    painter.drawPolyline(head, 3);
}

/// A thin arrow between the lines, without touching them.
void paintGapArrow(QPainter &painter, const QLineF &arrow, const ChartTheme &theme)
{
    const double direction = arrow.y2() > arrow.y1() ? 1 : -1;
    const double length = std::abs(arrow.y2() - arrow.y1());
    if (length < 6)
        return;
    const QPointF start = arrow.p1() + QPointF(0, 2 * direction);
    const QPointF end = arrow.p2() - QPointF(0, 2 * direction);
    painter.fillRect(QRectF(arrow.x1() - 0.5, std::min(start.y(), end.y()), 1, length - 4), theme.text);
    if (length < 4 * arrowHead)
        return;
    painter.setPen(QPen(theme.text, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    paintArrowHead(painter, start, direction);
    paintArrowHead(painter, end, -direction);
}

QColor textColor(Style style, const ChartTheme &theme)
{
    switch (style) {
    case Style::Axis:
    case Style::Series:
        return theme.text3;
    case Style::Label:
    case Style::Annotation:
    case Style::Point:
    case Style::Key:
        return theme.text2;
    case Style::Target:
        return theme.mono ? theme.text : theme.off;
    case Style::Value:
    case Style::Letter:
        return theme.text;
    }
    return theme.text;
}

} // namespace

QPicture curvesOf(const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme)
{
    return recordSeries(layoutChart(rect, spec, theme), spec, theme);
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme)
{
    paintChart(painter, rect, spec, theme, curvesOf(rect, spec, theme));
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme,
                const QPicture &curves)
{
    paintPlot(painter, layoutChart(rect, spec, theme), spec, theme, curves);
}

void paintPlot(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme,
               const QPicture &curves)
{
    if (layout.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const report::ChartBand &band : spec.earlierBands)
        paintBand(painter, layout, band, theme);
    if (spec.band)
        paintBand(painter, layout, *spec.band, theme);
    paintTimeAxis(painter, layout, theme);
    for (const ChartLine &line : spec.lines)
        paintLine(painter, layout, line, theme);
    for (const PlacedAnnotation &annotation : layout.annotations)
        paintAnnotation(painter, layout, annotation, theme);
    paintShapes(painter, layout, spec, theme);
    for (const ChartSeries &series : spec.series) {
        if (isTargetMark(series))
            paintTargets(painter, layout, series, theme);
    }
    paintRecorded(painter, layout, curves);
    if (layout.last >= 0 && report::actualSeries(spec)->shape == ChartSeries::Shape::Line)
        paintLastPoint(painter, layout, *report::actualSeries(spec), theme);
    for (const ChartSeries &series : spec.series) {
        if (series.shape == ChartSeries::Shape::Line)
            paintMarks(painter, layout, series, theme);
    }
    if (layout.gapArrow)
        paintGapArrow(painter, *layout.gapArrow, theme);
    for (const PlacedText &text : layout.texts) {
        painter.setFont(chartFont(theme, text.style));
        painter.setPen(textColor(text.style, theme));
        painter.drawText(text.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text.text);
    }
    painter.restore();
}

} // namespace qd::charts
