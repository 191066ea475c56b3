// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartshapes.h"

#include "charts/statusshape.h"
#include "report/charttext.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartSeries;
using report::ChartSpec;
using report::Scenario;
using Shape = ChartSeries::Shape;

constexpr double GroupShare = 0.74; // of the distance between two categories
constexpr double WidestGroup = 52;
constexpr double OverlapShare = 0.76; // of a group, the width of a column that another one stands behind
constexpr double HatchStep = 4;
constexpr double StemWidth = 2;
constexpr double HeadSize = 8;
constexpr double MarkSize = 7;
constexpr double MarkDistance = 3; // from zero
constexpr double StepWidth = 2;

bool isBehind(const ChartSeries &series)
{
    return series.scenario == Scenario::Plan || series.scenario == Scenario::PreviousYear;
}

bool hasColumn(const ChartSpec &spec, bool behind)
{
    return std::ranges::any_of(spec.series, [behind](const ChartSeries &series) {
        return series.shape == Shape::Column && isBehind(series) == behind;
    });
}

const QColor &inkOf(Scenario scenario, const ChartTheme &theme)
{
    return scenario == Scenario::PreviousYear ? theme.py : theme.ac;
}

/// Lines that rise to the right, cut at \a rect by hand: not every device can clip.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::FlatCap)); // a square one would reach beyond the outline
    for (double c = rect.left() - rect.height() + HatchStep; c < rect.right(); c += HatchStep) {
        const double from = std::max(c, rect.left());
        const double to = std::min(c + rect.height(), rect.right());
        if (to > from)
            painter.drawLine(QPointF(from, rect.bottom() - (from - c)), QPointF(to, rect.bottom() - (to - c)));
    }
}

std::optional<Status> statusAt(const ChartSeries &series, int category)
{
    const auto mark = std::ranges::find(series.marks, category, &std::pair<int, Status>::first);
    return mark == series.marks.end() ? std::nullopt : std::optional(mark->second);
}

QColor verdictInk(Status status, const ChartTheme &theme)
{
    return theme.mono ? theme.text : theme.verdict(status);
}

/// The shape of \a status on the other side of zero than its column: never colour alone.
void paintVerdict(QPainter &painter, const QRectF &column, double zero, double value, Status status,
                  const ChartTheme &theme)
{
    QRectF box(0, 0, MarkSize, MarkSize);
    const double away = MarkDistance + MarkSize / 2;
    box.moveCenter({column.center().x(), zero + (value < 0 ? -away : away)});
    paintStatus(painter, box, status, verdictInk(status, theme));
}

void paintColumn(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series,
                 int category, const ChartTheme &theme)
{
    const QRectF column = columnOf(layout, spec, series, category);
    if (!report::isDifference(series))
        return paintScenario(painter, column, series.scenario, theme);
    const Status status = *statusAt(series, category);
    painter.fillRect(column, theme.mono ? theme.ac : theme.verdict(status));
    paintVerdict(painter, column, layout.y(0), *series.values[std::size_t(category)], status, theme);
}

/// A head on a thin stem from zero.
void paintPin(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series,
              int category, const ChartTheme &theme)
{
    const QRectF column = columnOf(layout, spec, series, category);
    const bool isDown = *series.values[std::size_t(category)] < 0;
    const std::optional<Status> status = statusAt(series, category);
    const QColor ink = status ? verdictInk(*status, theme) : inkOf(series.scenario, theme);
    painter.fillRect(QRectF(std::round(column.center().x() - StemWidth / 2), column.top(), StemWidth, column.height()),
                     ink);
    QRectF head(0, 0, HeadSize, HeadSize);
    head.moveCenter({std::round(column.center().x()), isDown ? column.bottom() : column.top()});
    if (status)
        return paintStatus(painter, head, *status, ink);
    const bool isHollow = series.scenario == Scenario::Plan || series.scenario == Scenario::Forecast;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isHollow ? theme.page : ink);
    painter.drawEllipse(head.adjusted(0.75, 0.75, -0.75, -0.75));
    if (series.scenario == Scenario::Forecast)
        paintHatch(painter, head.adjusted(2, 2, -2, -2), ink);
}

QPen stepPen(Scenario scenario, const ChartTheme &theme)
{
    QPen pen(inkOf(scenario, theme), scenario == Scenario::Plan ? StepWidth + 2 : StepWidth, Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    if (scenario == Scenario::Forecast)
        pen.setDashPattern({3, 2});
    return pen;
}

/// Each value over the width of its category; a plan is hollow.
void paintSteps(QPainter &painter, const ChartLayout &layout, const ChartSeries &series, const ChartTheme &theme)
{
    QPolygonF line;
    const auto flush = [&] {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(stepPen(series.scenario, theme));
        if (line.size() > 1)
            painter.drawPolyline(line);
        if (line.size() > 1 && series.scenario == Scenario::Plan) {
            painter.setPen(QPen(theme.page, StepWidth - 0.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.drawPolyline(line);
        }
        line.clear();
    };
    for (int category = 0; category < int(series.values.size()); ++category) {
        const std::optional<double> &value = series.values[std::size_t(category)];
        if (!isDrawable(value)) {
            flush();
            continue;
        }
        const QRectF columns = layout.columns(category, category);
        const double y = std::round(layout.y(*value));
        line << QPointF(std::round(columns.left()), y) << QPointF(std::round(columns.right()), y);
    }
    flush();
}

void paintSeries(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series,
                 const ChartTheme &theme)
{
    if (series.shape == Shape::Step)
        return paintSteps(painter, layout, series, theme);
    for (int category = 0; category < int(series.values.size()); ++category) {
        if (!isDrawable(series.values[std::size_t(category)]))
            continue;
        if (series.shape == Shape::Column)
            paintColumn(painter, layout, spec, series, category, theme);
        else
            paintPin(painter, layout, spec, series, category, theme);
    }
}

} // namespace

bool isFromZero(const ChartSeries &series)
{
    return series.shape == Shape::Column || series.shape == Shape::Pin;
}

bool isInColumns(const ChartSpec &spec)
{
    return std::ranges::any_of(spec.series, [](const ChartSeries &series) { return series.shape != Shape::Line; });
}

bool isTargetMark(const ChartSeries &series)
{
    return series.scenario == Scenario::Plan && series.shape == Shape::Line;
}

QRectF columnOf(const ChartLayout &layout, const ChartSpec &spec, const ChartSeries &series, int category)
{
    const double group = std::min(layout.spacing() * GroupShare, WidestGroup);
    const bool isAlone = series.shape != Shape::Column || !hasColumn(spec, !isBehind(series));
    const double width = std::max(1.0, std::round(isAlone ? group : group * OverlapShare));
    const double start = layout.x(category) - group / 2;
    const double left = std::round(isAlone || isBehind(series) ? start : start + group - width);
    const double zero = std::round(std::clamp(layout.y(0), layout.plot.top(), layout.plot.bottom()));
    const double end = std::round(layout.y(*series.values[std::size_t(category)]));
    return {left, std::min(zero, end), width, std::max(1.0, std::abs(zero - end))};
}

void paintScenario(QPainter &painter, const QRectF &rect, Scenario scenario, const ChartTheme &theme)
{
    const QColor &ink = inkOf(scenario, theme);
    if (scenario == Scenario::Actual || scenario == Scenario::PreviousYear)
        return painter.fillRect(rect, ink);
    painter.fillRect(rect, theme.page); // what stands behind does not shine through
    if (scenario == Scenario::Forecast)
        paintHatch(painter, rect, ink);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintShapes(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartTheme &theme)
{
    const auto paint = [&](auto &&isMeant) {
        for (const ChartSeries &series : spec.series) {
            if (series.shape != Shape::Line && isMeant(series))
                paintSeries(painter, layout, spec, series, theme);
        }
    };
    paint([](const ChartSeries &series) { return series.shape != Shape::Step && isBehind(series); });
    paint([](const ChartSeries &series) { return series.shape != Shape::Step && !isBehind(series); });
    paint([](const ChartSeries &series) { return series.shape == Shape::Step; }); // a level that columns reach or pass
    const bool hasZero = std::ranges::any_of(spec.series, isFromZero) && layout.lower < 0 && layout.upper > 0;
    if (hasZero)
        painter.fillRect(QRectF(layout.plot.left(), std::round(layout.y(0)), layout.plot.width(), 1), theme.text2);
}

} // namespace qd::charts
