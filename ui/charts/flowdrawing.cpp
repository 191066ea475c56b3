// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flowdrawing.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::FlowLink;
using report::FlowNode;
using report::FlowSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double HeadingHeight = 24;
constexpr double OneLine = 24; ///< height of a box
constexpr double TwoLines = 36;
constexpr double LeastBox = 18;
constexpr double BetweenBoxes = 6;
constexpr double Padding = 8;
constexpr double MarkSize = 9;
constexpr double WidestBox = 260;
constexpr double GapShare = 0.28; ///< of the pitch of columns, for the links
constexpr double ThickestLink = 14;
constexpr double LooseDash = 3;
constexpr LabelStyle Heading{11, true, &ChartTheme::text2};
constexpr LabelStyle Name{12, false, &ChartTheme::text};
constexpr LabelStyle Detail{11, false, &ChartTheme::text2};

bool hasDetails(const FlowSpec &spec)
{
    return std::ranges::any_of(spec.nodes, [](const FlowNode &node) { return !node.detail.isEmpty(); });
}

std::size_t longestColumn(const FlowSpec &spec)
{
    std::vector<std::size_t> counts(spec.columns.size(), 0);
    for (const FlowNode &node : spec.nodes)
        ++counts[std::size_t(node.column)];
    return counts.empty() ? 0 : *std::ranges::max_element(counts);
}

/// Each column is spread over the whole height.
void placeBoxes(FlowLayout &layout, const QRectF &rect, const FlowSpec &spec, double wanted, const ChartTheme &theme)
{
    const auto columns = double(spec.columns.size());
    const double pitch = columns > 1 ? rect.width() / (columns - GapShare) : rect.width();
    const double width = std::min(columns > 1 ? pitch * (1 - GapShare) : pitch, theme.px(WidestBox));
    const double step = columns > 1 ? (rect.width() - width) / (columns - 1) : 0;
    std::vector<int> counts(spec.columns.size(), 0);
    for (const FlowNode &node : spec.nodes)
        ++counts[std::size_t(node.column)];
    const double room = rect.height() / double(std::max<std::size_t>(1, longestColumn(spec)));
    const double height = std::clamp(std::floor(room - theme.px(BetweenBoxes)), theme.px(LeastBox), wanted);
    std::vector<int> next(spec.columns.size(), 0);
    for (const FlowNode &node : spec.nodes) {
        const auto column = std::size_t(node.column);
        const double slot = rect.height() / counts[column];
        const double middle = rect.top() + slot * (next[column]++ + 0.5);
        layout.boxes.emplace_back(std::round(rect.left() + step * node.column), std::round(middle - height / 2),
                                  std::floor(width), height);
    }
}

void placeTexts(FlowLayout &layout, const QRectF &rect, const FlowSpec &spec, const ChartTheme &theme)
{
    const double padding = theme.px(Padding);
    for (std::size_t index = 0; index < spec.nodes.size(); ++index) {
        const FlowNode &node = spec.nodes[index];
        QRectF room = layout.boxes[index].adjusted(padding, 0, -padding, 0);
        layout.marks.emplace_back(room.left() + theme.px(MarkSize) / 2, room.center().y());
        if (node.mark)
            room.setLeft(room.left() + theme.px(MarkSize) + padding * 0.75);
        const bool isTwo = !node.detail.isEmpty() && room.height() >= theme.px(TwoLines) - 1;
        const QRectF first(room.left(), room.top() + (isTwo ? theme.px(2) : 0), room.width(),
                           isTwo ? room.height() / 2 : room.height());
        layout.texts.push_back(placed(node.name, first, Qt::AlignLeft, Name, theme));
        if (isTwo)
            layout.texts.push_back(
                placed(node.detail,
                       QRectF(room.left(), first.bottom() - theme.px(2), room.width(), room.height() / 2 - theme.px(2)),
                       Qt::AlignLeft, Detail, theme));
    }
    for (std::size_t column = 0; column < spec.columns.size(); ++column) {
        const auto node = std::ranges::find(spec.nodes, int(column), &FlowNode::column);
        if (node == spec.nodes.end() || spec.columns[column].isEmpty())
            continue;
        const QRectF &box = layout.boxes[std::size_t(node - spec.nodes.begin())];
        layout.texts.push_back(placed(spec.columns[column],
                                      QRectF(box.left(), rect.top(), box.width(), theme.px(HeadingHeight)),
                                      Qt::AlignLeft, Heading, theme));
    }
}

QPainterPath ribbon(const QPointF &from, const QPointF &to, double thickness)
{
    const double middle = (from.x() + to.x()) / 2;
    const QPointF half(0, thickness / 2);
    QPainterPath path(from - half);
    path.cubicTo(QPointF(middle, from.y()) - half, QPointF(middle, to.y()) - half, to - half);
    path.lineTo(to + half);
    path.cubicTo(QPointF(middle, to.y()) + half, QPointF(middle, from.y()) + half, from + half);
    path.closeSubpath();
    return path;
}

/// What the links of each node weigh together, at its left and at its right.
std::vector<double> weightsOf(const FlowSpec &spec)
{
    std::vector<double> sums(spec.nodes.size() * 2, 0);
    for (const FlowLink &link : spec.links) {
        sums[std::size_t(link.from) * 2 + 1] += link.weight;
        sums[std::size_t(link.to) * 2] += link.weight;
    }
    return sums;
}

/// How thick a link of weight 1 is, so that those at a side of a box of \a height have room there.
double thicknessUnit(const FlowSpec &spec, double height, const ChartTheme &theme)
{
    double unit = theme.px(ThickestLink);
    for (const FlowLink &link : spec.links)
        unit = std::min(unit, theme.px(ThickestLink) / link.weight);
    for (const double sum : weightsOf(spec)) {
        if (sum > 0)
            unit = std::min(unit, height / sum);
    }
    return unit;
}

/// At each side of a box its links share the height, in the order in which the other ends stand.
void placeRibbons(FlowLayout &layout, const FlowSpec &spec, const FlowSpec &whole, const ChartTheme &theme)
{
    std::vector<QPointF> from(spec.links.size());
    std::vector<QPointF> to(spec.links.size());
    const std::vector<double> sums = weightsOf(spec);
    const double unit = thicknessUnit(whole, layout.boxes.front().height(), theme);
    const auto spread = [&](bool atRight) {
        std::vector<std::size_t> order(spec.links.size());
        for (std::size_t index = 0; index < order.size(); ++index)
            order[index] = index;
        const auto other = [&](std::size_t link) {
            return layout.boxes[std::size_t(atRight ? spec.links[link].to : spec.links[link].from)].center().y();
        };
        std::ranges::stable_sort(order, {}, other);
        std::vector<double> used(spec.nodes.size(), 0);
        for (const std::size_t index : order) {
            const auto node = std::size_t(atRight ? spec.links[index].from : spec.links[index].to);
            const QRectF &box = layout.boxes[node];
            const double all = sums[node * 2 + (atRight ? 1 : 0)] * unit;
            const double thickness = spec.links[index].weight * unit;
            const double y = box.center().y() - all / 2 + used[node] + thickness / 2;
            used[node] += thickness;
            (atRight ? from : to)[index] = QPointF(atRight ? box.right() : box.left(), y);
        }
    };
    spread(true);
    spread(false);
    for (std::size_t index = 0; index < spec.links.size(); ++index)
        layout.ribbons.push_back(ribbon(from[index], to[index], std::max(1.5, spec.links[index].weight * unit - 1)));
}

/// In the middle of its link, where no other word stands.
void placeLinkLabels(FlowLayout &layout, const FlowSpec &spec, const ChartTheme &theme)
{
    for (std::size_t index = 0; index < spec.links.size(); ++index) {
        const QString &text = spec.links[index].label;
        if (text.isEmpty())
            continue;
        const double width = textWidth(text, Detail, theme);
        const double height = textHeight(Detail, theme);
        QRectF box(0, 0, width, height);
        box.moveCenter(layout.ribbons[index].boundingRect().center());
        const auto touches = [&](const QRectF &other) { return other.intersects(box.adjusted(-2, 0, 2, 0)); };
        const bool isFree = std::ranges::none_of(layout.boxes, touches)
            && std::ranges::none_of(layout.texts, [&](const Label &label) { return touches(label.box); });
        if (isFree)
            layout.texts.push_back(placed(text, box, Qt::AlignLeft, Detail, theme));
    }
}

bool touches(const FlowSpec &spec, int current, int node)
{
    return current < 0 || node == current || std::ranges::any_of(spec.links, [&](const FlowLink &link) {
               return (link.from == current && link.to == node) || (link.to == current && link.from == node);
           });
}

void paintBox(QPainter &painter, const QRectF &box, const FlowNode &node, bool isNear, const ChartTheme &theme)
{
    painter.fillRect(box, theme.page);
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor &ink = isNear ? theme.line2 : theme.line;
    if (!node.isLoose) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRect(edge);
    }
    // Dashes drawn one by one: a pen's dashes shrink to nothing on fine devices.
    const double dash = theme.px(LooseDash);
    for (double x = box.left(); x < box.right(); x += 2 * dash) {
        painter.fillRect(QRectF(x, box.top(), std::min(dash, box.right() - x), 1), theme.text2);
        painter.fillRect(QRectF(x, box.bottom() - 1, std::min(dash, box.right() - x), 1), theme.text2);
    }
    for (double y = box.top(); y < box.bottom(); y += 2 * dash) {
        painter.fillRect(QRectF(box.left(), y, 1, std::min(dash, box.bottom() - y)), theme.text2);
        painter.fillRect(QRectF(box.right() - 1, y, 1, std::min(dash, box.bottom() - y)), theme.text2);
    }
}

} // namespace

int FlowLayout::nodeAt(const QPointF &place) const
{
    const auto found = std::ranges::find_if(boxes, [&](const QRectF &box) { return box.contains(place); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

QSizeF flowSize(const FlowSpec &spec, const ChartTheme &theme)
{
    const double row = theme.px((hasDetails(spec) ? TwoLines : OneLine) + BetweenBoxes);
    return {theme.px(300) * double(std::max<std::size_t>(2, spec.columns.size())),
            theme.px(HeadingHeight) + row * double(std::max<std::size_t>(1, longestColumn(spec)))};
}

std::size_t flowRowsIn(double height, const FlowSpec &spec, const ChartTheme &theme)
{
    const double row = theme.px((hasDetails(spec) ? TwoLines : OneLine) + BetweenBoxes);
    return std::size_t(std::max(1.0, std::floor((height - theme.px(HeadingHeight)) / row)));
}

FlowLayout layoutFlow(const QRectF &rect, const FlowSpec &spec, const ChartTheme &theme, const FlowSpec *whole)
{
    FlowLayout layout;
    if (spec.nodes.empty())
        return layout;
    const FlowSpec &measured = whole ? *whole : spec;
    placeBoxes(layout, rect.adjusted(0, theme.px(HeadingHeight), 0, 0), spec,
               theme.px(hasDetails(measured) ? TwoLines : OneLine), theme);
    placeRibbons(layout, spec, measured, theme);
    placeTexts(layout, rect, spec, theme);
    placeLinkLabels(layout, spec, theme);
    return layout;
}

void paintFlow(QPainter &painter, const QRectF &rect, const FlowSpec &spec, const ChartTheme &theme, int current,
               const FlowSpec *whole)
{
    const FlowLayout layout = layoutFlow(rect, spec, theme, whole);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < layout.ribbons.size(); ++index) {
        const FlowLink &link = spec.links[index];
        const bool isNear = current < 0 || link.from == current || link.to == current;
        const QColor &quiet = current >= 0 && isNear ? theme.py : theme.band;
        painter.fillPath(layout.ribbons[index], link.mark ? theme.verdict(*link.mark) : quiet);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t index = 0; index < layout.boxes.size(); ++index) {
        const FlowNode &node = spec.nodes[index];
        const bool isNear = touches(spec, current, int(index));
        paintBox(painter, layout.boxes[index], node, isNear, theme);
        if (int(index) == current)
            painter.fillRect(layout.boxes[index].adjusted(1, 1, -1, -1), theme.sel);
        if (node.mark)
            paintMark(painter, Mark(int(*node.mark)), layout.marks[index], theme.px(MarkSize),
                      isNear ? theme.verdict(*node.mark) : theme.line2, theme);
    }
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    painter.restore();
}

} // namespace qd::charts
