// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/chartlayout.h"
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

struct Dash
{
    double on;
    double off;
};
constexpr Dash limitDash{5, 3};
constexpr Dash trialDash{2, 4};

/// A horizontal line on whole pixels: filled, it is as sharp on screen as on paper.
QRectF rowAt(const ChartLayout &layout, double value, double width)
{
    return {layout.plot.left(), std::round(layout.y(value) - width / 2), layout.plot.width(), width};
}

void fillDashed(QPainter &painter, const QRectF &row, const Dash &dash, const QColor &color)
{
    for (double x = row.left(); x < row.right(); x += dash.on + dash.off)
        painter.fillRect(QRectF(x, row.top(), std::min(dash.on, row.right() - x), row.height()), color);
}

void paintBand(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme)
{
    if (!spec.band || !isDrawable(spec.band->lower) || !isDrawable(spec.band->upper))
        return;
    const double top = rowAt(layout, spec.band->upper, 1).top();
    const double bottom = rowAt(layout, spec.band->lower, 1).bottom();
    if (bottom > top)
        painter.fillRect(QRectF(layout.plot.left(), top, layout.plot.width(), bottom - top), theme.band);
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
    switch (line.role) {
    case ChartLine::Role::Centre:
        painter.fillRect(rowAt(layout, line.value, 1), theme.text2);
        break;
    case ChartLine::Role::Limit:
        fillDashed(painter, rowAt(layout, line.value, 1), limitDash, theme.ac);
        break;
    case ChartLine::Role::TrialLimit:
        fillDashed(painter, rowAt(layout, line.value, 1), trialDash, theme.ac);
        break;
    case ChartLine::Role::Target:
        painter.fillRect(rowAt(layout, line.value, theme.mono ? monoTargetWidth : theme.targetWidth),
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
        return theme.text2;
    case Style::Target:
        return theme.mono ? theme.text : theme.off;
    case Style::Value:
        return theme.text;
    }
    return theme.text;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme)
{
    const ChartLayout layout = layoutChart(rect, spec, theme);
    if (layout.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBand(painter, layout, spec, theme);
    paintTimeAxis(painter, layout, theme);
    for (const ChartLine &line : spec.lines)
        paintLine(painter, layout, line, theme);
    paintSeries(painter, layout, spec, theme);
    if (layout.last >= 0)
        paintLastPoint(painter, layout, *report::actualSeries(spec), theme);
    for (const ChartSeries &series : spec.series)
        paintMarks(painter, layout, series, theme);
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
