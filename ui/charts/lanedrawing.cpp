// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanedrawing.h"

#include "charts/lanelayout.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::LaneBox;
using report::LaneLink;
using report::LaneSpec;
using Mark = report::LegendEntry::Mark;
using namespace lanes;

namespace {

constexpr double NaturalWidth = 1100;
constexpr double WidestHead = 170;
constexpr double HeadShare = 0.2; ///< of the whole width
constexpr double Heavy = 2.5; ///< lines of what decides
constexpr double ArrowLength = 6;
constexpr double ArrowHalf = 3.5;
constexpr double Corner = 4;
constexpr double Dash = 3;

/// What the place among laneSpots() stands for.
struct Pointed
{
    int box = -1;
    int link = -1;
    int lane = -1;
};

std::vector<Pointed> pointedOf(const LaneSpec &spec, const LaneLayout &layout)
{
    std::vector<Pointed> all;
    for (int box = 0; box < int(spec.boxes.size()); ++box)
        all.push_back({.box = box});
    for (int link = 0; link < int(spec.links.size()); ++link) {
        if (!layout.linkSpots[std::size_t(link)].isEmpty())
            all.push_back({.link = link});
    }
    for (int lane = 0; lane < int(layout.lanes.size()); ++lane) {
        if (!spec.lanes[std::size_t(layout.lanes[std::size_t(lane)].lane)].reading.isEmpty())
            all.push_back({.lane = lane});
    }
    return all;
}

/// Whether \a link is drawn as strongly as ever beside what is pointed at.
bool isNear(const LaneSpec &spec, const Pointed &pointed, int link)
{
    const LaneLink &each = spec.links[std::size_t(link)];
    return (pointed.box < 0 && pointed.link < 0) || pointed.link == link
        || (pointed.box >= 0 && (each.from == pointed.box || each.to == pointed.box));
}

/// Straight stretches with rounded corners, up to the head of the arrow.
QPainterPath pathOf(const QPolygonF &points, double corner)
{
    QPainterPath path(points.first());
    for (qsizetype index = 1; index + 1 < points.size(); ++index) {
        const QLineF before(points[index], points[index - 1]);
        const QLineF after(points[index], points[index + 1]);
        const double radius = std::min({corner, before.length() / 2, after.length() / 2});
        if (radius < 0.5) {
            path.lineTo(points[index]);
            continue;
        }
        path.lineTo(before.pointAt(radius / before.length()));
        path.quadTo(points[index], after.pointAt(radius / after.length()));
    }
    path.lineTo(points.last());
    return path;
}

void paintWay(QPainter &painter, const LaneLayout::Way &way, const QColor &ink, double width, const ChartTheme &theme)
{
    QPolygonF points = way.points;
    const QPointF tip = points.last();
    QPointF back = points[points.size() - 2] - tip;
    const double length = std::hypot(back.x(), back.y());
    if (way.hasHead && length > 0) {
        back /= length;
        points.last() = tip + back * std::min(theme.px(ArrowLength) - 1, length);
    }
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(points, theme.px(Corner)));
    if (!way.hasHead || length <= 0)
        return;
    const QPointF aside(-back.y() * theme.px(ArrowHalf), back.x() * theme.px(ArrowHalf));
    const QPointF base = tip + back * theme.px(ArrowLength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({tip, base + aside, base - aside}));
}

void paintWays(QPainter &painter, const LaneLayout &layout, const LaneSpec &spec, const Pointed &pointed,
               const ChartTheme &theme)
{
    if (layout.isPart) { // what leads to another page ends at the edge
        painter.save();
        painter.setClipRect(layout.lanes.front().box.united(layout.lanes.back().box), Qt::IntersectClip);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto weight = [&](const LaneLink &link) { return link.isCritical ? 2 : link.mark == Status::Off ? 1 : 0; };
    for (const int round : {0, 1, 2}) { // what matters most lies on top
        for (const LaneLayout::Way &way : layout.ways) {
            const LaneLink &link = spec.links[std::size_t(way.link)];
            if (weight(link) != round)
                continue;
            const bool isOnTime = spec.line == LaneSpec::Line::Time;
            QColor ink = isOnTime && link.mark ? theme.verdict(*link.mark) : link.isCritical ? theme.ac : theme.py;
            if (!isNear(spec, pointed, way.link))
                ink = theme.line2;
            const double width = link.isCritical ? Heavy : isOnTime && link.mark ? 2 : 1.2;
            paintWay(painter, way, ink, theme.px(width), theme);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (layout.isPart)
        painter.restore();
}

void paintFrame(QPainter &painter, const QRectF &box, double width, const QColor &ink)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), width), ink);
    painter.fillRect(QRectF(box.left(), box.bottom() - width, box.width(), width), ink);
    painter.fillRect(QRectF(box.left(), box.top(), width, box.height()), ink);
    painter.fillRect(QRectF(box.right() - width, box.top(), width, box.height()), ink);
}

void paintBox(QPainter &painter, const QRectF &area, const LaneBox &box, bool isCurrent, bool isStep,
              const ChartTheme &theme)
{
    const QColor &ink = box.isCritical ? theme.ac : theme.py;
    if (box.from == box.to) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(box.isCritical || !box.mark || *box.mark != Status::None ? theme.ac : theme.page);
        if (box.mark == Status::None)
            painter.setPen(QPen(theme.ac, theme.px(1.5)));
        const QPointF centre = area.center();
        const double half = area.width() / 2 - (box.isCritical ? 0 : theme.px(1));
        painter.drawPolygon(QPolygonF({centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                       centre - QPointF(half, 0)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    painter.fillRect(area, isCurrent ? theme.sel : isStep ? theme.page : theme.band);
    paintFrame(painter, area, box.isCritical ? std::round(theme.px(2)) : 1,
               isStep && !box.isCritical ? theme.line2 : ink);
}

void paintGround(QPainter &painter, const QRectF &rect, const LaneLayout &layout, const ChartTheme &theme)
{
    if (layout.lanes.empty())
        return;
    const double top = layout.lanes.front().box.top();
    const double bottom = layout.lanes.back().box.bottom();
    for (const double tick : layout.ticks)
        painter.fillRect(QRectF(tick, top, 1, bottom - top), theme.line);
    double last = -1;
    for (const LaneLayout::Lane &lane : layout.lanes) {
        if (lane.box.top() != last)
            painter.fillRect(QRectF(rect.left(), lane.box.top(), rect.width(), 1), theme.line2);
        last = lane.box.bottom();
        painter.fillRect(QRectF(rect.left(), last, rect.width(), 1), theme.line2);
    }
    if (layout.due)
        painter.fillRect(QRectF(*layout.due - 1, top - theme.px(2), 2, bottom - top + theme.px(2)), theme.ac);
    // Dashes drawn one by one: a pen's dashes shrink to nothing on fine devices.
    const double dash = theme.px(Dash);
    for (double y = top - theme.px(2); layout.today && y < bottom; y += 2 * dash)
        painter.fillRect(QRectF(*layout.today, y, 1, std::min(dash, bottom - y)), theme.text2);
}

void paintStrip(QPainter &painter, const LaneLayout &layout, const ChartTheme &theme)
{
    for (const LaneLayout::Stretch &stretch : layout.strip) {
        painter.fillRect(stretch.wait, theme.band);
        painter.fillRect(stretch.work, theme.ac);
    }
    for (const LaneLayout::Stretch &stretch : layout.strip)
        painter.fillRect(QRectF(std::round(stretch.wait.left()), stretch.wait.top(), 1, stretch.wait.height()),
                         theme.text2);
}

void paintTexts(QPainter &painter, const LaneLayout &layout, const ChartTheme &theme)
{
    for (const QRectF &tag : layout.tags)
        painter.fillRect(tag, theme.noneT);
    for (const LaneLayout::Mark &mark : layout.marks)
        paintMark(painter, Mark(int(mark.status)), mark.centre, theme.px(MarkSize), theme.verdict(mark.status), theme);
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
}

/// Lines end before words and marks that stand on the page: what a line crosses is hard to read.
void clearBehindWords(QPainter &painter, const LaneLayout &layout, const ChartTheme &theme)
{
    const auto clear = [&](const QRectF &area) {
        if (std::ranges::none_of(layout.boxes, [&](const QRectF &box) { return box.contains(area.center()); }))
            painter.fillRect(area, theme.page);
    };
    for (const Label &label : layout.texts)
        clear(label.box.adjusted(-1, 1, 1, -1));
    const double size = theme.px(MarkSize) + 4;
    for (const LaneLayout::Mark &mark : layout.marks)
        clear(QRectF(mark.centre.x() - size / 2, mark.centre.y() - size / 2, size, size));
}

} // namespace

namespace lanes {

double headWidth(const LaneSpec &spec, const ChartTheme &theme, double width)
{
    double widest = textWidth(spec.stripHeading, StrongDetail, theme);
    for (const report::LaneHead &head : spec.lanes) {
        const double mark = head.mark ? theme.px(MarkSize + Padding) : 0;
        widest =
            std::max({widest, textWidth(head.name, LaneName, theme), textWidth(head.detail, Detail, theme) + mark});
    }
    return std::ceil(std::min({widest + 1, theme.px(WidestHead), width * HeadShare}));
}

void placeHead(LaneLayout &layout, const report::LaneHead &head, const QRectF &box, const ChartTheme &theme)
{
    const double first = textHeight(LaneName, theme);
    const double second = head.detail.isEmpty() ? 0 : textHeight(Detail, theme);
    const double top = box.center().y() - (first + second) / 2;
    layout.texts.push_back(
        placed(head.name, QRectF(box.left(), top, box.width(), first), Qt::AlignLeft, LaneName, theme));
    if (head.detail.isEmpty())
        return;
    QRectF room(box.left(), top + first, box.width(), second);
    if (head.mark) {
        layout.marks.push_back({*head.mark, {room.left() + theme.px(MarkSize) / 2, room.center().y()}});
        room.setLeft(room.left() + theme.px(MarkSize + Padding));
    }
    layout.texts.push_back(placed(head.detail, room, Qt::AlignLeft, Detail, theme));
}

} // namespace lanes

int LaneLayout::boxAt(const QPointF &place) const
{
    const auto found = std::ranges::find_if(reaches, [&](const QRectF &box) { return box.contains(place); });
    return found == reaches.end() ? -1 : int(found - reaches.begin());
}

LaneLayout layoutLane(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
{
    if (spec.boxes.empty())
        return {};
    return spec.line == LaneSpec::Line::Steps ? layoutSteps(rect, spec, theme) : layoutTime(rect, spec, theme);
}

double laneHeight(const LaneSpec &spec, const ChartTheme &theme, double width)
{
    return std::ceil(layoutLane(QRectF(0, 0, width, 0), spec, theme).bottom) + 1;
}

QSizeF laneSize(const LaneSpec &spec, const ChartTheme &theme)
{
    const double width = theme.px(NaturalWidth);
    return {width, laneHeight(spec, theme, width)};
}

std::vector<Spot> laneSpots(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
{
    const LaneLayout layout = layoutLane(rect, spec, theme);
    std::vector<Spot> spots;
    for (const Pointed &each : pointedOf(spec, layout)) {
        if (each.box >= 0)
            spots.push_back({layout.reaches[std::size_t(each.box)], spec.boxes[std::size_t(each.box)].reading});
        else if (each.link >= 0)
            spots.push_back({layout.linkSpots[std::size_t(each.link)], spec.links[std::size_t(each.link)].reading});
        else {
            const LaneLayout::Lane &lane = layout.lanes[std::size_t(each.lane)];
            const double width = headWidth(spec, theme, rect.width());
            spots.push_back({QRectF(lane.box.left(), lane.box.top(), width, lane.box.height()),
                             spec.lanes[std::size_t(lane.lane)].reading});
        }
    }
    return spots;
}

void paintLane(QPainter &painter, const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme, int current)
{
    paintLane(painter, rect, layoutLane(rect, spec, theme), spec, theme, current);
}

void paintLane(QPainter &painter, const QRectF &rect, const LaneLayout &layout, const LaneSpec &spec,
               const ChartTheme &theme, int current)
{
    const std::vector<Pointed> all = pointedOf(spec, layout);
    const Pointed pointed = current >= 0 && current < int(all.size()) ? all[std::size_t(current)] : Pointed();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, rect, layout, theme);
    paintWays(painter, layout, spec, pointed, theme);
    clearBehindWords(painter, layout, theme);
    if (pointed.box >= 0)
        painter.fillRect(layout.reaches[std::size_t(pointed.box)].adjusted(-2, -1, 2, 1), theme.sel);
    if (pointed.link >= 0)
        painter.fillRect(layout.linkSpots[std::size_t(pointed.link)], theme.sel);
    for (std::size_t place = 0; place < layout.boxes.size(); ++place) {
        if (!layout.isPart || !layout.boxes[place].isEmpty())
            paintBox(painter, layout.boxes[place], spec.boxes[place], int(place) == pointed.box,
                     spec.line == LaneSpec::Line::Steps, theme);
    }
    paintStrip(painter, layout, theme);
    paintTexts(painter, layout, theme);
    painter.restore();
}

} // namespace qd::charts
