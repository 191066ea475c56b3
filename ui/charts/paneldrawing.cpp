// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paneldrawing.h"

#include "charts/chartpainter.h"
#include "charts/chartshapes.h"
#include "charts/qcpplot.h"
#include "charts/statusshape.h"
#include "report/charttext.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartSeries;
using report::ChartSpec;
using report::PanelSpec;

constexpr double MarkSize = 9;
constexpr double CourseMark = 8;

QRectF spotBox(const PanelLayout &layout, const PanelSpec &spec, std::size_t panel, int category)
{
    const QRectF columns = layout.plots[panel].columns(category, category);
    return spec.isBeside
        ? columns
        : QRectF(columns.left(), columns.top(), columns.width(), layout.plots.back().plot.bottom() - columns.top());
}

/// Where \a current is among the spots: a period of a plot, or a total.
struct Place
{
    std::size_t panel = 0;
    int category = -1;
    int total = -1;
};

Place placeOf(const PanelSpec &spec, int current)
{
    Place place;
    int left = current;
    for (; place.panel < spec.panels.size(); ++place.panel) {
        const auto count = int(spec.panels[place.panel].categories.size());
        if (left < count) {
            place.category = left;
            return place;
        }
        left -= count;
        if (!spec.isBeside)
            break;
    }
    place.total = left;
    return place;
}

void paintSwatch(QPainter &painter, const PanelLayout::Swatch &swatch, const ChartTheme &theme)
{
    if (swatch.shape != ChartSeries::Shape::Line)
        return paintScenario(painter, swatch.box, swatch.scenario, theme);
    const QRectF line(swatch.box.left(), std::round(swatch.box.center().y()) - 1, swatch.box.width(), 2);
    switch (swatch.scenario) {
    case report::Scenario::Plan:
        return painter.fillRect(line, theme.mono ? theme.text : theme.off);
    case report::Scenario::Forecast:
        for (double x = line.left(); x < line.right(); x += 5)
            painter.fillRect(QRectF(x, line.top(), 3, 2), theme.ac);
        return;
    case report::Scenario::Actual:
    case report::Scenario::PreviousYear:
        break;
    }
    const QColor &ink = swatch.scenario == report::Scenario::Actual ? theme.ac : theme.py;
    painter.fillRect(line, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(swatch.box.center(), 3, 3);
}

/// The last values of a total in their normal range, the last one marked by its result.
void paintCourse(QPainter &painter, const QRectF &box, const report::Sparkline &course, const ChartTheme &theme)
{
    std::vector<double> all;
    for (const auto &value : course.values) {
        if (value)
            all.push_back(*value);
    }
    if (course.band)
        all.insert(all.end(), {course.band->lower, course.band->upper});
    if (all.empty() || box.isEmpty())
        return;
    const auto [least, most] = std::ranges::minmax(all);
    const double mark = theme.px(CourseMark);
    const QRectF room = box.adjusted(0, mark / 2, -mark, -mark / 2);
    const auto yOf = [&](double value) {
        return most > least ? room.bottom() - (value - least) / (most - least) * room.height() : room.center().y();
    };
    if (course.band)
        painter.fillRect(
            QRectF(QPointF(room.left(), yOf(course.band->upper)), QPointF(room.right(), yOf(course.band->lower))),
            theme.band);
    QPainterPath path;
    bool isDrawing = false;
    for (std::size_t index = 0; index < course.values.size(); ++index) {
        const auto &value = course.values[index];
        const double x =
            room.left() + room.width() * double(index) / double(std::max<std::size_t>(1, course.values.size() - 1));
        if (value && isDrawing)
            path.lineTo(x, yOf(*value));
        else if (value)
            path.moveTo(x, yOf(*value));
        isDrawing = value.has_value();
    }
    painter.setPen(QPen(theme.text2, theme.px(1.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (!course.values.empty() && course.values.back() && course.last) {
        QRectF point(0, 0, mark, mark);
        point.moveCenter({room.right(), yOf(*course.values.back())});
        paintStatus(painter, point, *course.last, theme.mono ? theme.text : theme.verdict(*course.last));
    }
}

void paintCurrent(QPainter &painter, const PanelLayout &layout, const PanelSpec &spec, int current,
                  const ChartTheme &theme)
{
    const Place place = placeOf(spec, current);
    if (place.total >= int(layout.boxes.size()))
        return;
    const QRectF box =
        place.total >= 0 ? layout.boxes[std::size_t(place.total)] : spotBox(layout, spec, place.panel, place.category);
    painter.fillRect(box, theme.sel);
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 3), theme.accent);
}

} // namespace

std::vector<Spot> panelSpots(const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme)
{
    const PanelLayout layout = layoutPanels(rect, spec, theme);
    std::vector<Spot> spots;
    for (std::size_t panel = 0;
         panel < (spec.isBeside ? layout.plots.size() : std::min<std::size_t>(1, layout.plots.size())); ++panel) {
        for (int category = 0; category < int(spec.panels[panel].categories.size()); ++category)
            spots.push_back({spotBox(layout, spec, panel, category), report::pointSentence(spec, panel, category)});
    }
    for (std::size_t total = 0; total < layout.boxes.size(); ++total)
        spots.push_back({layout.boxes[total], spec.totals[total].reading});
    return spots;
}

void paintPanel(QPainter &painter, const QRectF &rect, const PanelSpec &spec, const ChartTheme &theme, int current)
{
    const PanelLayout layout = layoutPanels(rect, spec, theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (current >= 0)
        paintCurrent(painter, layout, spec, current, theme);
    for (const PanelLayout::Swatch &swatch : layout.swatches)
        paintSwatch(painter, swatch, theme);
    for (std::size_t index = 0; index < layout.plots.size(); ++index) {
        const ChartSpec &panel = spec.panels[index];
        paintPlot(painter, layout.plots[index], panel, theme, recordSeries(layout.plots[index], panel, theme));
    }
    for (const QRectF &box : layout.boxes)
        painter.fillRect(QRectF(box.left(), std::round(box.top()), box.width(), 1), theme.line2);
    for (std::size_t index = 0; index < layout.courses.size(); ++index) {
        if (spec.totals[index].course)
            paintCourse(painter, layout.courses[index], *spec.totals[index].course, theme);
    }
    for (const PanelLayout::Mark &mark : layout.marks) {
        QRectF box(0, 0, theme.px(MarkSize), theme.px(MarkSize));
        box.moveCenter(mark.centre);
        paintStatus(painter, box, mark.status, theme.mono ? theme.text : theme.verdict(mark.status));
    }
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    painter.restore();
}

} // namespace qd::charts
