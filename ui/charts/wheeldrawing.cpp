// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/wheeldrawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qd::charts {

using namespace Qt::StringLiterals;
using report::GraphEdge;
using report::GraphNode;
using report::GraphSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double Turn = 2 * std::numbers::pi;
constexpr double GapAngle = 0.06; ///< between arcs, in radians
constexpr double ArcWidth = 12;
constexpr double BeforeReceiver = 7; ///< where a ribbon stops short
constexpr double NameGap = 14; ///< between an arc and its words
constexpr double NameLine = 17;
constexpr double WidestName = 190;
constexpr double MarkSize = 11;
constexpr double LeastRadius = 60;
constexpr double NearBend = 0.8; ///< how far from the centre ribbons between neighbours pass, as a share of the radius
constexpr double FarBend = 0.1; ///< likewise ribbons between opposite departments
constexpr double LeastRibbon = 1.5;
constexpr double BroadestRibbon = 0.25; ///< as a share of the radius
constexpr LabelStyle Name{12, true, &ChartTheme::text};
constexpr LabelStyle Detail{11, false, &ChartTheme::text2};

/// One end of a ribbon on its arc, clockwise from the top in radians.
struct End
{
    double from = 0;
    double to = 0;

    double middle() const { return (from + to) / 2; }
};

bool needsTalk(const GraphEdge &edge)
{
    return edge.circle || edge.mark != Status::Ok;
}

Status statusOf(const GraphEdge &edge)
{
    return edge.circle ? Status::Off : edge.mark;
}

QString detailOf(const GraphNode &node)
{
    return node.asked + u", "_s + node.needs;
}

class WheelPlacer
{
public:
    WheelPlacer(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme)
        : m_spec(spec)
        , m_theme(theme)
    {
        m_layout.legend = layoutLegend(spec.legend, rect, theme, Qt::AlignLeft);
        m_room = rect.adjusted(1, m_layout.legend.height + theme.px(8), -1, -theme.px(8));
        double names = 0;
        for (const GraphNode &node : spec.nodes)
            names = std::max({names, textWidth(node.name, Name, theme), textWidth(detailOf(node), Detail, theme)});
        m_nameWidth = std::ceil(std::min(names + 1, theme.px(WidestName)));
        const double across = m_room.width() / 2 - m_nameWidth - theme.px(NameGap + ArcWidth);
        const double upright = m_room.height() / 2 - theme.px(ArcWidth + NameGap) - 2 * theme.px(NameLine);
        m_layout.radius = std::max(theme.px(LeastRadius), std::floor(std::min(across, upright)));
        m_layout.centre = m_room.center();
    }

    WheelLayout place()
    {
        share();
        for (std::size_t edge = 0; edge < m_spec.edges.size(); ++edge)
            m_layout.ribbons.push_back(ribbon(edge));
        placeMarks();
        m_layout.names.resize(m_spec.nodes.size());
        placeNames(true);
        placeNames(false);
        return std::move(m_layout);
    }

private:
    QPointF at(double angle, double radius) const
    {
        return m_layout.centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    /// The degrees that QPainterPath counts: anticlockwise from the right.
    static double degrees(double angle) { return 90 - angle * 360 / Turn; }

    /// Arcs by what departments give and need; on each, the ends lie so that ribbons do not cross before they leave it.
    void share()
    {
        std::vector<int> sums(m_spec.nodes.size(), 0);
        int all = 0;
        for (const GraphEdge &edge : m_spec.edges) {
            sums[std::size_t(edge.from)] += edge.count;
            sums[std::size_t(edge.to)] += edge.count;
            all += 2 * edge.count;
        }
        const double gaps = GapAngle * double(m_spec.nodes.size());
        const double unit = all > 0 ? (Turn - gaps) / all : 0;
        double angle = -Turn / 4; // the first department begins at the left and goes over the top
        for (const int sum : sums) {
            m_arcs.push_back({angle, angle + unit * sum});
            angle = m_arcs.back().to + GapAngle;
            m_layout.arcs.push_back(arc(m_arcs.back()));
        }
        m_giving.resize(m_spec.edges.size());
        m_needing.resize(m_spec.edges.size());
        for (std::size_t node = 0; node < m_arcs.size(); ++node)
            shareArc(int(node), unit);
    }
    void shareArc(int node, double unit)
    {
        struct Part
        {
            std::size_t edge;
            bool isGiving;
            double way; ///< clockwise to the other department
        };
        std::vector<Part> parts;
        const double here = m_arcs[std::size_t(node)].middle();
        for (std::size_t edge = 0; edge < m_spec.edges.size(); ++edge) {
            for (const bool isGiving : {true, false}) {
                if ((isGiving ? m_spec.edges[edge].from : m_spec.edges[edge].to) != node)
                    continue;
                const int other = isGiving ? m_spec.edges[edge].to : m_spec.edges[edge].from;
                const double way = std::fmod(m_arcs[std::size_t(other)].middle() - here + 2 * Turn, Turn);
                parts.push_back({edge, isGiving, way});
            }
        }
        std::ranges::stable_sort(parts, std::ranges::greater(), &Part::way);
        double angle = m_arcs[std::size_t(node)].from;
        for (const Part &part : parts) {
            const End end{angle, angle + unit * m_spec.edges[part.edge].count};
            (part.isGiving ? m_giving : m_needing)[part.edge] = end;
            angle = end.to;
        }
    }

    QPainterPath arc(const End &end) const
    {
        const double inner = m_layout.radius;
        const double outer = inner + m_theme.px(ArcWidth);
        const double sweep = -(end.to - end.from) * 360 / Turn;
        const auto box = [&](double radius) {
            return QRectF(m_layout.centre.x() - radius, m_layout.centre.y() - radius, 2 * radius, 2 * radius);
        };
        QPainterPath path(at(end.from, outer));
        path.arcTo(box(outer), degrees(end.from), sweep);
        path.lineTo(at(end.to, inner));
        path.arcTo(box(inner), degrees(end.to), -sweep);
        path.closeSubpath();
        return path;
    }

    /// Near departments are tied near the edge, far ones past the middle.
    QPainterPath course(std::size_t edge) const
    {
        const double from = m_giving[edge].middle();
        const double to = m_needing[edge].middle();
        const double way = std::abs(std::remainder(from - to, Turn)) / (Turn / 2);
        const double bend = m_layout.radius * (NearBend + (FarBend - NearBend) * way);
        QPainterPath path(at(from, m_layout.radius - 1));
        path.cubicTo(at(from, bend), at(to, bend), at(to, m_layout.radius - m_theme.px(BeforeReceiver)));
        return path;
    }
    double breadth(std::size_t edge) const
    {
        return 2 * m_layout.radius * std::sin((m_giving[edge].to - m_giving[edge].from) / 2);
    }
    /// As broad all along as its ends; all of them less, where few departments make broad ones.
    QPainterPath ribbon(std::size_t edge) const
    {
        double broadest = 0;
        for (std::size_t each = 0; each < m_spec.edges.size(); ++each)
            broadest = std::max(broadest, breadth(each));
        const double share = std::min(1.0, m_layout.radius * BroadestRibbon / std::max(1.0, broadest));
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(LeastRibbon, breadth(edge) * share - 1));
        stroker.setCapStyle(Qt::FlatCap);
        return stroker.createStroke(course(edge));
    }

    /// Nearer to who needs than to the middle, where all ribbons meet.
    void placeMarks()
    {
        const double apart = m_theme.px(MarkSize + 8);
        std::vector<std::size_t> order;
        for (std::size_t edge = 0; edge < m_spec.edges.size(); ++edge) {
            if (needsTalk(m_spec.edges[edge]))
                order.push_back(edge);
        }
        for (const std::size_t edge : order) {
            for (const double share : {0.84, 0.78, 0.9, 0.72, 0.66, 0.6, 0.5, 0.4, 0.3, 0.2}) {
                const QPointF place = course(edge).pointAtPercent(share);
                const bool isFree = std::ranges::none_of(m_layout.marks, [&](const WheelLayout::Mark &mark) {
                    const QPointF way = mark.centre - place;
                    return std::hypot(way.x(), way.y()) < apart;
                });
                if (!isFree)
                    continue;
                m_layout.marks.push_back({edge, place});
                break;
            }
        }
    }

    /// On each side from the top down; words that would touch give way.
    void placeNames(bool atRight)
    {
        const double height = 2 * m_theme.px(NameLine);
        const double outer = m_layout.radius + m_theme.px(ArcWidth);
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t node = 0; node < m_arcs.size(); ++node) {
            const QPointF tip = at(m_arcs[node].middle(), outer + m_theme.px(NameGap));
            const double outwards = -std::cos(m_arcs[node].middle()) * height / 2; // above the wheel, beside it, below
            if ((tip.x() >= m_layout.centre.x()) == atRight)
                order.emplace_back(tip.y() + outwards, node);
        }
        std::ranges::sort(order);
        std::vector<double> tops;
        for (const auto &[y, node] : order)
            tops.push_back(std::max(y - height / 2, tops.empty() ? m_room.top() : tops.back() + height));
        double lowest = m_room.bottom() - height;
        for (std::size_t index = tops.size(); index-- > 0; lowest = tops[index] - height)
            tops[index] = std::min(tops[index], lowest);
        for (std::size_t index = 0; index < order.size(); ++index)
            writeName(order[index].second, tops[index], atRight);
    }
    void writeName(std::size_t node, double top, bool atRight)
    {
        const double height = m_theme.px(NameLine);
        const double outer = m_layout.radius + m_theme.px(ArcWidth);
        const double angle = m_arcs[node].middle();
        // Nowhere nearer to the wheel than it is wide between top and bottom of the words.
        const double above = m_layout.centre.y() - (top + 2 * height);
        const double below = top - m_layout.centre.y();
        const double away = std::clamp(std::max(above, below), 0.0, outer);
        const double wide = std::max(above, below) >= outer ? 0 : std::sqrt(outer * outer - away * away);
        const double tip = std::abs(at(angle, outer).x() - m_layout.centre.x());
        const double distance = std::max(tip, wide) + m_theme.px(NameGap) * 0.6;
        const double left = atRight ? m_layout.centre.x() + distance : m_layout.centre.x() - distance - m_nameWidth;
        const QRectF box(std::clamp(left, m_room.left(), m_room.right() - m_nameWidth), top, m_nameWidth, 2 * height);
        const Qt::Alignment align = atRight ? Qt::AlignLeft : Qt::AlignRight;
        const GraphNode &each = m_spec.nodes[node];
        const bool fits = textWidth(each.name, Name, m_theme) <= m_nameWidth || each.shortName.isEmpty();
        m_layout.texts.push_back(placed(fits ? each.name : each.shortName,
                                        QRectF(box.left(), box.top() + 1, box.width(), height - 1), align, Name,
                                        m_theme));
        m_layout.texts.push_back(placed(detailOf(each), QRectF(box.left(), box.top() + height, box.width(), height - 2),
                                        align, Detail, m_theme));
        m_layout.names[node] = box;
        const QPointF anchor(atRight ? box.left() - 3 : box.right() + 3, box.center().y());
        const QPointF from = at(angle, outer + 2);
        if (std::hypot(anchor.x() - from.x(), anchor.y() - from.y()) > m_theme.px(2 * NameGap)) {
            QPainterPath leader(from);
            leader.lineTo(anchor);
            m_layout.leaders.push_back(leader);
        }
    }

    const GraphSpec &m_spec;
    const ChartTheme &m_theme;
    QRectF m_room;
    double m_nameWidth = 0;
    std::vector<End> m_arcs; ///< one a node
    std::vector<End> m_giving; ///< one an edge
    std::vector<End> m_needing;
    WheelLayout m_layout;
};

/// Whether \a edge touches what spot \a current stands for.
bool touches(const WheelLayout &layout, const GraphSpec &spec, std::size_t edge, int current)
{
    if (current < 0)
        return true;
    const auto nodes = int(spec.nodes.size());
    if (current >= nodes)
        return layout.marks[std::size_t(current - nodes)].edge == edge;
    return spec.edges[edge].from == current || spec.edges[edge].to == current;
}

/// What is quiet lies below what needs talk, and what stands back below what is looked at.
void paintRibbons(QPainter &painter, const WheelLayout &layout, const GraphSpec &spec, const ChartTheme &theme,
                  int current)
{
    std::vector<std::size_t> order(spec.edges.size());
    for (std::size_t edge = 0; edge < order.size(); ++edge)
        order[edge] = edge;
    std::ranges::stable_sort(order, {}, [&](std::size_t edge) {
        return std::pair(needsTalk(spec.edges[edge]), touches(layout, spec, edge, current));
    });
    painter.setPen(QPen(theme.page, 1));
    for (const std::size_t edge : order) {
        const bool isNear = touches(layout, spec, edge, current);
        const QColor &quiet = isNear && current >= 0 ? theme.py : theme.band;
        const QColor &loud = isNear ? theme.verdict(statusOf(spec.edges[edge])) : theme.line2;
        painter.setBrush(needsTalk(spec.edges[edge]) ? loud : quiet);
        painter.drawPath(layout.ribbons[edge]);
    }
}

} // namespace

WheelLayout layoutWheel(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme)
{
    return spec.nodes.empty() ? WheelLayout() : WheelPlacer(rect, spec, theme).place();
}

std::vector<Spot> wheelSpots(const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme)
{
    const WheelLayout layout = layoutWheel(rect, spec, theme);
    std::vector<Spot> spots;
    for (std::size_t node = 0; node < spec.nodes.size(); ++node)
        spots.push_back({layout.names[node], spec.nodes[node].reading});
    const double size = theme.px(MarkSize + 6);
    for (const WheelLayout::Mark &mark : layout.marks) {
        const QRectF box(mark.centre.x() - size / 2, mark.centre.y() - size / 2, size, size);
        spots.push_back({box, spec.edges[mark.edge].reading});
    }
    return spots;
}

void paintWheel(QPainter &painter, const QRectF &rect, const GraphSpec &spec, const ChartTheme &theme, int current)
{
    const WheelLayout layout = layoutWheel(rect, spec, theme);
    if (spec.nodes.empty())
        return;
    if (current >= int(spec.nodes.size() + layout.marks.size()))
        current = -1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, layout.legend, theme);
    paintRibbons(painter, layout, spec, theme, current);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line2, 1));
    for (const QPainterPath &leader : layout.leaders)
        painter.drawPath(leader);
    for (std::size_t node = 0; node < layout.arcs.size(); ++node)
        painter.fillPath(layout.arcs[node], int(node) == current ? theme.accent : theme.ac);
    for (const WheelLayout::Mark &mark : layout.marks) {
        const Status status = statusOf(spec.edges[mark.edge]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.page);
        painter.drawEllipse(mark.centre, theme.px(MarkSize) * 0.78, theme.px(MarkSize) * 0.78);
        const bool isNear = touches(layout, spec, mark.edge, current);
        paintMark(painter, Mark(int(status)), mark.centre, theme.px(MarkSize),
                  isNear ? theme.verdict(status) : theme.line2, theme);
    }
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    painter.restore();
}

} // namespace qd::charts
