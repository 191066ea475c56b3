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

constexpr double NodeHeight = 54;
constexpr double NodePadding = 9;
constexpr double WidestName = 150;
constexpr double LeastLayerGap = 24;
constexpr double MostLayerGap = 180;
constexpr double LeastNodeGap = 14;
constexpr double LeastLineGap = 7;
constexpr double MostStretch = 3; ///< of the distances within a layer
constexpr std::size_t TextsOfNode = 3;
constexpr double HeadLength = 8;
constexpr double HeadWidth = 7;
constexpr double Reach = 6; ///< of the pointer around an arrow
constexpr double TagHeight = 16;
constexpr double TagShape = 10;
constexpr std::size_t MostQuietTags = 24; ///< with more arrows than this, only those that need talk carry numbers
constexpr double StandBack = 0.15;
constexpr LabelStyle Name{12, true, &ChartTheme::text};
constexpr LabelStyle Detail{11, false, &ChartTheme::text2};
constexpr LabelStyle Number{11, true, &ChartTheme::text};
constexpr LabelStyle QuietNumber{11, false, &ChartTheme::text2};

bool isException(const GraphEdge &edge)
{
    return edge.circle || edge.mark != Status::Ok;
}

/// Whole names where there is room, else short ones.
enum class Names { Whole, Short };

const QString &nameOf(const GraphNode &node, Names names)
{
    return names == Names::Whole ? node.name : node.shortName;
}

QSizeF nodeSize(const GraphNode &node, Names names, const ChartTheme &theme)
{
    const double name = std::min(textWidth(nameOf(node, names), Name, theme), theme.px(WidestName));
    const double width = std::max({name, textWidth(node.asked, Detail, theme), textWidth(node.needs, Detail, theme)});
    return {std::ceil(width + 2 * theme.px(NodePadding)), std::round(theme.px(NodeHeight))};
}

/// The graph with the least distances, or with those that fill a room.
class Arrangement
{
public:
    Arrangement(const GraphSpec &spec, Names names, const ChartTheme &theme, const EarlierGraph &earlier)
    {
        for (const GraphNode &node : spec.nodes)
            m_sizes.push_back(nodeSize(node, names, theme));
        for (const GraphEdge &edge : spec.edges)
            m_arcs.push_back({edge.from, edge.to, edge.count});
        m_options.layerGap = theme.px(LeastLayerGap);
        m_options.nodeGap = theme.px(LeastNodeGap);
        m_options.lineGap = theme.px(LeastLineGap);
        m_options.earlier = earlier.places;
        m_options.keep = earlier.keep;
        m_mostLayerGap = theme.px(MostLayerGap);
    }

    graph::Layout least() const { return graph::layeredLayout(m_sizes, m_arcs, m_options); }

    graph::Layout filling(const QSizeF &room)
    {
        graph::Layout layout = least();
        const int gaps = layout.layers.empty() ? 0 : std::ranges::max(layout.layers);
        if (gaps > 0 && room.width() > layout.size.width())
            m_options.layerGap =
                std::min(m_options.layerGap + (room.width() - layout.size.width()) / gaps, m_mostLayerGap);
        if (m_options.keep == graph::Keep::Heights)
            return least();
        // Boxes do not grow with the distances between them: once more where that left room.
        double stretched = 1;
        for (int step = 0; step < 2 && layout.size.height() > 0 && room.height() > layout.size.height(); ++step) {
            const double stretch = std::min(room.height() / layout.size.height(), MostStretch / stretched);
            stretched *= stretch;
            m_options.nodeGap *= stretch;
            m_options.lineGap *= stretch;
            layout = least();
        }
        return least();
    }

private:
    std::vector<QSizeF> m_sizes;
    std::vector<graph::Arc> m_arcs;
    graph::LayoutOptions m_options;
    double m_mostLayerGap = 0;
};

GraphLayout::Edge edgeAlong(graph::Route route, bool loop, double headLength)
{
    GraphLayout::Edge edge;
    auto &points = route.points;
    edge.turned = route.turned;
    edge.tip = points.back();
    edge.direction = points[points.size() - 2].x() > edge.tip.x() ? -1 : 1;
    points.back().rx() -= edge.direction * headLength;
    edge.path.moveTo(points.front());
    for (std::size_t index = 1; index < points.size(); ++index) {
        const QPointF from = points[index - 1];
        const QPointF to = points[index];
        const double middle = (from.x() + to.x()) / 2;
        if (loop || from.y() == to.y())
            edge.path.lineTo(to);
        else
            edge.path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return edge;
}

/// How far down the drawing must begin for most nodes to stand where they stood.
double heightKept(const graph::Layout &layout, const EarlierGraph &earlier)
{
    std::vector<double> shifts;
    for (std::size_t node = 0; node < std::min(layout.boxes.size(), earlier.places.size()); ++node) {
        if (earlier.places[node])
            shifts.push_back(earlier.places[node]->y - layout.boxes[node].center().y());
    }
    if (shifts.empty())
        return 0;
    std::ranges::nth_element(shifts, shifts.begin() + std::ssize(shifts) / 2);
    return shifts[shifts.size() / 2];
}

void placeTexts(GraphLayout &layout, const GraphSpec &spec, Names names, const ChartTheme &theme)
{
    for (std::size_t node = 0; node < layout.boxes.size(); ++node) {
        const double padding = theme.px(NodePadding);
        QRectF line = layout.boxes[node].adjusted(padding, theme.px(3), -padding, -theme.px(3));
        line.setHeight(line.height() / 3);
        const auto write = [&](const QString &text, const LabelStyle &style) {
            layout.texts.push_back(placed(text, line, Qt::AlignHCenter, style, theme));
            line.translate(0, line.height());
        };
        write(nameOf(spec.nodes[node], names), Name);
        write(spec.nodes[node].asked, Detail);
        write(spec.nodes[node].needs, Detail);
    }
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

int GraphLayout::nodeAt(const QPointF &place) const
{
    const auto found = std::ranges::find_if(boxes, [&](const QRectF &box) { return box.contains(place); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

int GraphLayout::edgeAt(const QPointF &place) const
{
    const QRectF pointer(place.x() - Reach / 2, place.y() - Reach / 2, Reach, Reach);
    for (std::size_t index = 0; index < edges.size(); ++index) {
        QPainterPathStroker stroker;
        stroker.setWidth(Reach);
        if (edges[index].path.boundingRect().adjusted(-Reach, -Reach, Reach, Reach).contains(place)
            && stroker.createStroke(edges[index].path).intersects(pointer))
            return int(index);
    }
    return -1;
}

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

QSizeF leastGraphSize(const GraphSpec &spec, const ChartTheme &theme)
{
    const QSizeF size = Arrangement(spec, Names::Short, theme, {}).least().size;
    const double width = std::max(size.width(), theme.px(300)) + 2;
    return {width, size.height() + layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme).height + theme.px(8) + 2};
}

GraphLayout layoutGraph(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme, const EarlierGraph &earlier)
{
    GraphLayout layout;
    layout.legend = layoutLegend(spec.legend, rect, theme, Qt::AlignLeft);
    layout.room = rect.adjusted(1, layout.legend.height + theme.px(4), -1, -theme.px(4));
    const QSizeF whole = Arrangement(spec, Names::Whole, theme, earlier).least().size;
    const Names names = whole.width() <= layout.room.width() ? Names::Whole : Names::Short;
    graph::Layout arranged = Arrangement(spec, names, theme, earlier).filling(layout.room.size());
    const QSizeF spare = layout.room.size() - arranged.size;
    const double down = earlier.keep == graph::Keep::Heights
        ? std::clamp(heightKept(arranged, earlier) - layout.room.top(), 0.0, std::max(0.0, spare.height()))
        : std::max(0.0, spare.height() / 2);
    const QPointF shift =
        layout.room.topLeft() + QPointF(std::floor(std::max(0.0, spare.width() / 2)), std::floor(down));
    layout.layers = std::move(arranged.layers);
    for (const QRectF &box : arranged.boxes) {
        QRectF moved = box.translated(shift);
        moved.moveTop(std::round(moved.top()));
        layout.boxes.push_back(moved);
    }
    for (std::size_t index = 0; index < spec.edges.size(); ++index) {
        graph::Route &route = arranged.routes[index];
        for (QPointF &point : route.points)
            point += shift;
        const bool loop = spec.edges[index].from == spec.edges[index].to;
        layout.edges.push_back(edgeAlong(std::move(route), loop, theme.px(HeadLength) - 1));
    }
    placeTexts(layout, spec, names, theme);
    return layout;
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
