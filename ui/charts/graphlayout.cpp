// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphdrawing.h"

#include "graph/keptlayout.h"

#include <algorithm>
#include <cmath>
#include <map>

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
constexpr double HeadLength = 8; ///< of an arrow
constexpr double Reach = 6; ///< of the pointer around an arrow
constexpr LabelStyle Name{12, true, &ChartTheme::text};
constexpr LabelStyle Detail{11, false, &ChartTheme::text2};

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

std::vector<QSizeF> sizesOf(const GraphSpec &spec, Names names, const ChartTheme &theme)
{
    std::vector<QSizeF> sizes;
    for (const GraphNode &node : spec.nodes)
        sizes.push_back(nodeSize(node, names, theme));
    return sizes;
}

std::vector<graph::Arc> arcsOf(const GraphSpec &spec)
{
    std::vector<graph::Arc> arcs;
    for (const GraphEdge &edge : spec.edges)
        arcs.push_back({edge.from, edge.to, edge.count});
    return arcs;
}

graph::LayoutOptions leastGaps(const ChartTheme &theme)
{
    return {.layerGap = theme.px(LeastLayerGap), .nodeGap = theme.px(LeastNodeGap), .lineGap = theme.px(LeastLineGap)};
}

/// The graph with the least distances, or with those that fill a room.
class Arrangement
{
public:
    Arrangement(const GraphSpec &spec, Names names, const ChartTheme &theme, const EarlierGraph &earlier)
        : m_sizes(sizesOf(spec, names, theme))
        , m_arcs(arcsOf(spec))
        , m_options(leastGaps(theme))
    {
        m_options.earlier = earlier.places;
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

/// \a cornered: it has corners instead of curves.
GraphLayout::Edge edgeAlong(graph::Route route, bool cornered, double headLength)
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
        if (cornered || from.y() == to.y())
            edge.path.lineTo(to);
        else
            edge.path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return edge;
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
        if (spec.nodes[node].needs.isEmpty() && !spec.nodes[node].asked.isEmpty())
            line.translate(0, line.height() / 2); // two lines stand in the middle
        write(nameOf(spec.nodes[node], names), Name);
        write(spec.nodes[node].asked, Detail);
        write(spec.nodes[node].needs, Detail);
    }
}

/// \a layout with everything where \a arranged has it, moved by \a shift.
GraphLayout finished(GraphLayout layout, graph::Layout arranged, const QPointF &shift, const GraphSpec &spec,
                     Names names, const ChartTheme &theme)
{
    layout.isShort = names == Names::Short;
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
        const auto layerOf = [&layout](int node) { return layout.layers[std::size_t(node)]; };
        const bool isBeside = layerOf(spec.edges[index].from) == layerOf(spec.edges[index].to);
        layout.edges.push_back(edgeAlong(std::move(route), isBeside, theme.px(HeadLength) - 1));
    }
    placeTexts(layout, spec, names, theme);
    return layout;
}

GraphLayout roomIn(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme)
{
    GraphLayout layout;
    layout.legend = layoutLegend(spec.legend, rect, theme, Qt::AlignLeft);
    layout.room = rect.adjusted(1, layout.legend.height + theme.px(4), -1, -theme.px(4));
    return layout;
}

/// The middle and the number of the layer of \a layout that is nearest to \a x.
std::pair<double, int> nearestLayer(const GraphLayout &layout, double x)
{
    std::map<int, std::pair<double, double>> edges;
    for (std::size_t node = 0; node < layout.boxes.size(); ++node) {
        const QRectF &box = layout.boxes[node];
        auto &[left, right] = edges.try_emplace(layout.layers[node], box.left(), box.right()).first->second;
        left = std::min(left, box.left());
        right = std::max(right, box.right());
    }
    std::pair<double, int> nearest(INFINITY, 0);
    for (const auto &[layer, sides] : edges) {
        const double middle = (sides.first + sides.second) / 2;
        if (std::abs(middle - x) < std::abs(nearest.first - x))
            nearest = {middle, layer};
    }
    return nearest;
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

QSizeF leastGraphSize(const GraphSpec &spec, const ChartTheme &theme)
{
    const QSizeF size = Arrangement(spec, Names::Short, theme, {}).least().size;
    const double width = std::max(size.width(), theme.px(300)) + 2;
    return {width, size.height() + layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme).height + theme.px(8) + 2};
}

GraphLayout layoutGraph(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme, const EarlierGraph &earlier)
{
    GraphLayout layout = roomIn(rect, spec, theme);
    const QSizeF whole = Arrangement(spec, Names::Whole, theme, earlier).least().size;
    const Names names = whole.width() <= layout.room.width() ? Names::Whole : Names::Short;
    graph::Layout arranged = Arrangement(spec, names, theme, earlier).filling(layout.room.size());
    const QSizeF spare = layout.room.size() - arranged.size;
    const QPointF shift = layout.room.topLeft()
        + QPointF(std::floor(std::max(0.0, spare.width() / 2)), std::floor(std::max(0.0, spare.height() / 2)));
    return finished(std::move(layout), std::move(arranged), shift, spec, names, theme);
}

GraphLayout keptGraph(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme, const GraphLayout &earlier,
                      const std::vector<int> &before)
{
    const Names names = earlier.isShort ? Names::Short : Names::Whole;
    std::vector<std::optional<graph::KeptPlace>> places;
    for (const int node : before) {
        const auto index = std::size_t(std::max(0, node));
        places.push_back(node < 0
                             ? std::nullopt
                             : std::optional(graph::KeptPlace{earlier.boxes[index].center(), earlier.layers[index]}));
    }
    GraphLayout layout = roomIn(rect, spec, theme);
    graph::Layout kept =
        graph::keptLayout(sizesOf(spec, names, theme), arcsOf(spec), places, layout.room, leastGaps(theme));
    return finished(std::move(layout), std::move(kept), {}, spec, names, theme);
}

GraphLayout pinnedGraph(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme,
                        const std::vector<std::optional<QPointF>> &pins)
{
    GraphLayout layout = layoutGraph(rect, spec, theme);
    std::vector<int> before(spec.nodes.size());
    std::vector<QRectF> held;
    for (std::size_t node = 0; node < before.size(); ++node) {
        before[node] = int(node);
        if (!pins[node])
            continue;
        const auto [middle, layer] = nearestLayer(layout, pins[node]->x());
        layout.boxes[node].moveCenter({middle, pins[node]->y()});
        layout.layers[node] = layer;
        held.push_back(layout.boxes[node]);
    }
    if (held.empty())
        return layout;
    const double gap = leastGaps(theme).nodeGap;
    for (std::size_t node = 0; node < before.size(); ++node) {
        const QRectF room = layout.boxes[node].adjusted(-1, -gap + 1, 1, gap - 1);
        if (!pins[node] && std::ranges::any_of(held, [&](const QRectF &box) { return box.intersects(room); }))
            before[node] = -1; // it makes room
    }
    return keptGraph(rect, spec, theme, layout, before);
}

} // namespace qd::charts
