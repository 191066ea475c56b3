// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphdrawing.h"

#include "charts/statusshape.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::GraphEdge;
using report::GraphNode;
using report::GraphSpec;

namespace {

constexpr std::size_t TextsOfNode = 3;
constexpr double HeadLength = 8;
constexpr double HeadWidth = 7;
constexpr double TagHeight = 16;
constexpr double TagShape = 10;
constexpr std::size_t MostQuietTags = 24; ///< with more arrows than this, only those that need talk carry numbers
constexpr double StandBack = 0.15;
constexpr double PinSize = 10;
constexpr LabelStyle Number{11, true, &ChartTheme::text};
constexpr LabelStyle QuietNumber{11, false, &ChartTheme::text2};

bool isException(const GraphEdge &edge)
{
    return edge.circle || edge.mark != Status::Ok;
}

/// Those that need talk first, of them what leads back in a circle: they get the best places.
std::vector<int> edgesByImportance(const GraphLayout &layout, const GraphSpec &spec)
{
    std::vector<int> order;
    for (int edge = 0; edge < int(spec.edges.size()); ++edge)
        order.push_back(edge);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int index) {
        const GraphEdge &edge = spec.edges[std::size_t(index)];
        const int state = edge.mark == Status::Off ? 3 : edge.mark == Status::None ? 2 : edge.mark == Status::Risk;
        return std::tuple(edge.circle && layout.edges[std::size_t(index)].turned, state, edge.count);
    });
    return order;
}

GraphTag tagOf(int index, const GraphLayout &layout, const GraphSpec &spec, const ChartTheme &theme,
               const QPointF &centre)
{
    const GraphEdge &edge = spec.edges[std::size_t(index)];
    const bool exception = isException(edge);
    QString text = QLocale().toString(edge.count);
    if (edge.circle && layout.edges[std::size_t(index)].turned)
        text += u' ' + spec.circleWord;
    const LabelStyle &style = exception ? Number : QuietNumber;
    const double shape = exception ? theme.px(TagShape) + theme.px(4) : 0;
    const double width = textWidth(text, style, theme) + shape + theme.px(6);
    GraphTag tag{index, QRectF(0, 0, width, theme.px(TagHeight)), {}, {}};
    tag.box.moveCenter(centre);
    const QRectF inside = tag.box.adjusted(theme.px(3), 0, -theme.px(3), 0);
    if (exception)
        tag.shape = QRectF(inside.left(), centre.y() - theme.px(TagShape) / 2, theme.px(TagShape), theme.px(TagShape));
    tag.label = placed(text, inside.adjusted(shape, 0, 0, 0), Qt::AlignLeft, style, theme);
    return tag;
}

struct LineStyle
{
    QColor ink;
    double width = 1;
    QVector<qreal> dashes; ///< in widths of the line
};

LineStyle lineOf(const GraphEdge &edge, const ChartTheme &theme)
{
    if (edge.circle)
        return {theme.verdict(Status::Off), theme.px(2.6), {}};
    switch (edge.mark) {
    case Status::Off:
        return {theme.off, theme.px(2.6), {}};
    case Status::Risk:
        return {theme.risk, theme.px(2), {5, 2.5}};
    case Status::None:
        return {theme.none, theme.px(2), {1.2, 2}};
    case Status::Ok:
        break;
    }
    return {theme.mono ? theme.py : theme.line2, theme.px(std::min(0.8 + 0.4 * edge.count, 2.4)), {}};
}

void paintEdge(QPainter &painter, const GraphLayout::Edge &edge, const LineStyle &style, const ChartTheme &theme)
{
    QPen pen(style.ink, style.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!style.dashes.isEmpty())
        pen.setDashPattern(style.dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge.path);
    const double grow = std::max(1.0, style.width / theme.px(2));
    const QPointF base = edge.tip - QPointF(edge.direction * theme.px(HeadLength), 0);
    const QPointF half(0, theme.px(HeadWidth) / 2 * grow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink);
    painter.drawPolygon(QPolygonF({edge.tip, base + half, base - half}));
}

void paintNode(QPainter &painter, const QRectF &box, const GraphNode &node, bool current, const ChartTheme &theme)
{
    const double thick = current || node.centre ? theme.px(2) : 1;
    painter.setPen(QPen(current ? theme.accent : node.centre ? theme.text : theme.line2, thick));
    painter.setBrush(current ? theme.sel : theme.page);
    const double inset = thick / 2;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), theme.px(4), theme.px(4));
}

/// The head of a pin on the edge of the box, and its needle.
void paintPin(QPainter &painter, const QRectF &box, const ChartTheme &theme)
{
    const double size = theme.px(PinSize);
    const QPointF head = box.topRight() + QPointF(size * 0.2, -size * 0.5);
    painter.setPen(QPen(theme.text, theme.px(2)));
    painter.drawLine(head, box.topRight() + QPointF(-size * 0.7, size * 0.6));
    painter.setBrush(theme.text);
    painter.setPen(QPen(theme.page, 1));
    painter.drawEllipse(head, size / 2, size / 2);
}

void paintTag(QPainter &painter, const GraphTag &tag, const GraphEdge &edge, bool current, const ChartTheme &theme)
{
    painter.fillRect(tag.box, current ? theme.sel : theme.page);
    if (current) {
        painter.setPen(QPen(theme.accent, theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tag.box.adjusted(-1, -1, 1, 1), theme.px(3), theme.px(3));
    }
    const Status mark = edge.circle ? Status::Off : edge.mark;
    if (tag.shape)
        paintStatus(painter, *tag.shape, mark, theme.verdict(mark));
    paintLabel(painter, tag.label, theme);
}

} // namespace

bool concernsNode(const GraphFocus &focus, const GraphSpec &spec, int node)
{
    if (focus.isEmpty() || focus.node == node)
        return true;
    return std::ranges::any_of(spec.edges, [&](const GraphEdge &edge) {
        const bool here = edge.from == node || edge.to == node;
        const bool focused = edge.from == focus.node || edge.to == focus.node;
        return here && (focus.node >= 0 ? focused : &edge == &spec.edges[std::size_t(focus.edge)]);
    });
}

bool concernsEdge(const GraphFocus &focus, const GraphSpec &spec, int edge)
{
    const GraphEdge &line = spec.edges[std::size_t(edge)];
    return focus.isEmpty() || focus.edge == edge
        || (focus.node >= 0 && (line.from == focus.node || line.to == focus.node));
}

std::vector<GraphTag> graphTags(const GraphLayout &layout, const GraphSpec &spec, const ChartTheme &theme,
                                const GraphFocus &focus)
{
    std::vector<GraphTag> tags;
    for (const int index : edgesByImportance(layout, spec)) {
        const bool quiet = !isException(spec.edges[std::size_t(index)]);
        const bool wanted = !quiet || spec.edges.size() <= MostQuietTags || !focus.isEmpty();
        if (!wanted || !concernsEdge(focus, spec, index))
            continue;
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            const GraphTag tag =
                tagOf(index, layout, spec, theme, layout.edges[std::size_t(index)].path.pointAtPercent(share));
            const auto hits = [&](const QRectF &box) { return box.intersects(tag.box); };
            if (std::ranges::any_of(layout.boxes, hits) || std::ranges::any_of(tags, hits, &GraphTag::box)
                || !layout.room.contains(tag.box))
                continue;
            tags.push_back(tag);
            break;
        }
    }
    return tags;
}

void paintGraph(QPainter &painter, const GraphLayout &layout, const GraphSpec &spec, const ChartTheme &theme,
                const GraphFocus &focus, const GraphFocus &current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, layout.legend, theme);
    const auto order = edgesByImportance(layout, spec);
    for (auto index = order.rbegin(); index != order.rend(); ++index) {
        const auto edge = std::size_t(*index);
        painter.setOpacity(concernsEdge(focus, spec, *index) ? 1 : StandBack);
        paintEdge(painter, layout.edges[edge], lineOf(spec.edges[edge], theme), theme);
    }
    for (std::size_t node = 0; node < layout.boxes.size(); ++node) {
        painter.setOpacity(1);
        painter.fillRect(layout.boxes[node].adjusted(1, 1, -1, -1), theme.page); // no line shines through
        painter.setOpacity(concernsNode(focus, spec, int(node)) ? 1 : StandBack);
        paintNode(painter, layout.boxes[node], spec.nodes[node], current.node == int(node), theme);
        for (std::size_t line = node * TextsOfNode; line < (node + 1) * TextsOfNode; ++line)
            paintLabel(painter, layout.texts[line], theme);
        if (node < layout.pinned.size() && layout.pinned[node])
            paintPin(painter, layout.boxes[node], theme);
    }
    painter.setOpacity(1);
    for (const GraphTag &tag : graphTags(layout, spec, theme, focus))
        paintTag(painter, tag, spec.edges[std::size_t(tag.edge)], current.edge == tag.edge, theme);
    painter.restore();
}

void paintGraph(QPainter &painter, const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme)
{
    if (spec.nodes.empty())
        return;
    const QSizeF least = leastGraphSize(spec, theme);
    const double scale = std::min({1.0, rect.width() / least.width(), rect.height() / least.height()});
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    paintGraph(painter, layoutGraph(QRectF(QPointF(), rect.size() / scale), spec, theme), spec, theme, {}, {});
    painter.restore();
}

} // namespace qd::charts
