// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a process: each in the lane of who does it, band below band as lines of a text.
#include "charts/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::LaneBox;
using report::LaneLink;
using report::LaneSpec;
using namespace lanes;

namespace {

constexpr double LeastBox = 100;
constexpr double WidestBox = 220;
constexpr double LeastGap = 40; ///< between boxes, for what is said beside the arrows
constexpr double AroundLabel = 22; ///< of the gap: where the way turns, and the head of the arrow
constexpr double Turn = 10; ///< from a box to where its way turns
constexpr double LineHeight = 17;
constexpr double TagMargin = 4; ///< of a proposal, above its ground and within it
constexpr double LanePadding = 9; ///< above and below the boxes of a lane
constexpr double BetweenBands = 22;
constexpr double StripGap = 20;
constexpr double StripBar = 16;
constexpr double MostGrowth = 30; ///< of a lane where there is room
constexpr int MostLines = 2; ///< of a name, of what is said below it, and of a proposal

/// \a text in at most \a most lines, the last one with all that is left.
QStringList wrapped(const QString &text, double width, const LabelStyle &style, const ChartTheme &theme, int most)
{
    QStringList lines;
    for (const QString &word : text.split(QChar::Space, Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QChar::Space + word;
        const bool fits = !lines.isEmpty() && (int(lines.size()) == most || textWidth(longer, style, theme) <= width);
        if (fits)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

class StepLayout
{
public:
    StepLayout(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
        : m_rect(rect)
        , m_spec(spec)
        , m_theme(theme)
        , m_left(rect.left() + headWidth(spec, theme, rect.width()) + theme.px(Gap))
    {
        measure();
    }
    LaneLayout make()
    {
        const auto count = int(m_spec.boxes.size());
        m_layout.boxes.resize(m_spec.boxes.size());
        m_layout.linkSpots.resize(m_spec.links.size());
        const double extra = growth();
        double top = m_rect.top();
        for (int first = 0; first < count; first += m_perBand)
            top = placeBand(first, std::min(count, first + m_perBand), top, extra) + m_theme.px(BetweenBands);
        m_layout.bottom = top - m_theme.px(BetweenBands);
        m_layout.reaches = m_layout.boxes;
        for (int link = 0; link < int(m_spec.links.size()); ++link)
            placeLink(link);
        placeStrip();
        return std::move(m_layout);
    }

private:
    /// How many boxes stand side by side, how wide and how high each of them is.
    void measure()
    {
        m_gap = m_theme.px(LeastGap);
        for (const LaneLink &link : m_spec.links)
            m_gap = std::max(m_gap,
                             std::min(textWidth(link.label, StrongDetail, m_theme), m_theme.px(80))
                                 + m_theme.px(AroundLabel));
        const double room = m_rect.right() - m_left - m_theme.px(Turn); // the last way of a band goes on to its end
        const auto count = int(m_spec.boxes.size());
        const int fits = std::max(1, int(room / (m_theme.px(LeastBox) + m_gap)));
        const int bands = (count + fits - 1) / fits;
        m_perBand = (count + bands - 1) / bands;
        m_width = std::floor(std::clamp(room / m_perBand - m_gap, m_theme.px(40), m_theme.px(WidestBox)));
        m_heights.assign(m_spec.lanes.size(), 0);
        for (const LaneBox &box : m_spec.boxes) {
            double &height = m_heights[std::size_t(box.lane)];
            height = std::max(height, heightOf(box));
        }
    }
    double textRoom() const { return m_width - 2 * m_theme.px(Padding); }
    QStringList nameOf(const LaneBox &box) const
    {
        const double forMark = box.mark ? m_theme.px(MarkSize + Padding) : 0;
        return wrapped(box.name, textRoom() - forMark, Strong, m_theme, MostLines);
    }
    QStringList detailOf(const LaneBox &box) const
    {
        return wrapped(box.detail, textRoom(), Detail, m_theme, MostLines);
    }
    QStringList tagOf(const LaneBox &box) const
    {
        return wrapped(box.tag, textRoom() - m_theme.px(2 * Padding), Detail, m_theme, MostLines);
    }
    double heightOf(const LaneBox &box) const
    {
        const auto lines = double(nameOf(box).size() + detailOf(box).size() + tagOf(box).size());
        return m_theme.px(2 * Padding) + lines * m_theme.px(LineHeight)
            + (box.tag.isEmpty() ? 0 : m_theme.px(2 * TagMargin));
    }
    std::vector<int> lanesIn(int first, int end) const
    {
        std::vector<int> lanes;
        for (int box = first; box < end; ++box)
            lanes.push_back(m_spec.boxes[std::size_t(box)].lane);
        std::ranges::sort(lanes);
        const auto [tail, last] = std::ranges::unique(lanes);
        lanes.erase(tail, last);
        return lanes;
    }
    double heightOf(int lane) const
    {
        const double head = 2 * textHeight(LaneName, m_theme);
        return std::round(std::max(head, m_heights[std::size_t(lane)]) + 2 * m_theme.px(LanePadding));
    }
    double stripHeight() const { return m_spec.strip.empty() ? 0 : m_theme.px(StripGap + StripBar + LineHeight + 2); }
    /// How much higher each lane can be where there is more room than needed.
    double growth() const
    {
        const auto count = int(m_spec.boxes.size());
        double lanes = 0;
        double needed = stripHeight() - m_theme.px(BetweenBands);
        for (int first = 0; first < count; first += m_perBand) {
            for (const int lane : lanesIn(first, std::min(count, first + m_perBand))) {
                needed += heightOf(lane);
                ++lanes;
            }
            needed += m_theme.px(BetweenBands);
        }
        return std::clamp(std::floor((m_rect.height() - needed) / std::max(1.0, lanes)), 0.0, m_theme.px(MostGrowth));
    }
    double placeBand(int first, int end, double top, double extra)
    {
        for (const int lane : lanesIn(first, end)) {
            const double height = heightOf(lane) + extra;
            const QRectF box(m_rect.left(), top, m_rect.width(), height);
            m_layout.lanes.push_back({lane, box});
            placeHead(m_layout, m_spec.lanes[std::size_t(lane)],
                      QRectF(box.left(), top, m_left - m_theme.px(Gap) - box.left(), height), m_theme);
            for (int place = first; place < end; ++place) {
                if (m_spec.boxes[std::size_t(place)].lane == lane)
                    placeBox(place, place - first, box.center().y());
            }
            top += height;
        }
        return top;
    }
    void placeBox(int place, int column, double middle)
    {
        const LaneBox &box = m_spec.boxes[std::size_t(place)];
        const double height = m_heights[std::size_t(box.lane)];
        const double left = std::round(m_left + column * (m_width + m_gap) + m_gap);
        const QRectF area(left, std::round(middle - height / 2), m_width, std::round(height));
        m_layout.boxes[std::size_t(place)] = area;
        const double line = m_theme.px(LineHeight);
        const double top = area.top() + (area.height() - heightOf(box)) / 2 + m_theme.px(Padding);
        QRectF room(area.left() + m_theme.px(Padding), top, textRoom(), line);
        if (box.mark) {
            m_layout.marks.push_back({*box.mark, {room.left() + m_theme.px(MarkSize) / 2, room.center().y()}});
            room.setLeft(room.left() + m_theme.px(MarkSize + Padding));
        }
        placeLines(nameOf(box), room, Strong);
        room.setLeft(area.left() + m_theme.px(Padding));
        placeLines(detailOf(box), room, Detail);
        if (!box.tag.isEmpty())
            placeTag(tagOf(box), room);
    }
    /// Leaves \a room below them.
    void placeLines(const QStringList &lines, QRectF &room, const LabelStyle &style)
    {
        for (const QString &text : lines) {
            m_layout.texts.push_back(placed(text, room, Qt::AlignLeft, style, m_theme));
            room.translate(0, room.height());
        }
    }
    void placeTag(const QStringList &lines, const QRectF &room)
    {
        double widest = 0;
        for (const QString &text : lines)
            widest = std::max(widest, textWidth(text, Detail, m_theme) + 1);
        const double width = std::min(room.width(), widest + m_theme.px(2 * Padding));
        m_layout.tags.emplace_back(room.left(), room.top() + m_theme.px(TagMargin), width,
                                   double(lines.size()) * room.height() + m_theme.px(TagMargin) / 2);
        QRectF inside(room.left() + m_theme.px(Padding), m_layout.tags.back().top() + m_theme.px(TagMargin) / 4,
                      width - m_theme.px(2 * Padding), room.height());
        placeLines(lines, inside, Detail);
    }
    /// Out of one box, down or up to the lane of the next, and into it; into the first box of a band from its left.
    void placeLink(int place)
    {
        const LaneLink &link = m_spec.links[std::size_t(place)];
        const QRectF &to = m_layout.boxes[std::size_t(link.to)];
        const QPointF end(to.left(), to.center().y());
        double turn = to.left() - m_gap + m_theme.px(Turn);
        if (link.from < 0 || link.from / m_perBand != link.to / m_perBand) {
            m_layout.ways.push_back({place, QPolygonF({{turn, end.y()}, end}), true});
            if (link.from >= 0) {
                const QRectF &from = m_layout.boxes[std::size_t(link.from)];
                const QPointF begin(from.right(), from.center().y());
                m_layout.ways.push_back({place, QPolygonF({begin, begin + QPointF(m_theme.px(Turn), 0)}), false});
            }
        } else {
            const QRectF &from = m_layout.boxes[std::size_t(link.from)];
            const QPointF begin(from.right(), from.center().y());
            turn = from.right() + m_theme.px(Turn);
            m_layout.ways.push_back({place, QPolygonF({begin, {turn, begin.y()}, {turn, end.y()}, end}), true});
        }
        const double height = textHeight(Detail, m_theme);
        QRectF room(turn + m_theme.px(3), end.y() - height - m_theme.px(1), 0, height);
        room.setRight(end.x() - m_theme.px(4));
        QRectF spot = room;
        if (!link.label.isEmpty())
            m_layout.texts.push_back(
                placed(link.label, room, Qt::AlignHCenter, link.isCritical ? StrongDetail : Detail, m_theme));
        if (link.mark) {
            m_layout.marks.push_back({*link.mark, {room.center().x(), end.y() + m_theme.px(MarkSize)}});
            spot.setBottom(end.y() + m_theme.px(2 * MarkSize));
        }
        if (!link.reading.isEmpty())
            m_layout.linkSpots[std::size_t(place)] = spot;
    }
    /// What of the time is work, below the last band.
    void placeStrip()
    {
        if (m_spec.strip.empty())
            return;
        const double top = std::round(m_layout.bottom + m_theme.px(StripGap));
        const QRectF head(m_rect.left(), top, m_left - m_theme.px(Gap) - m_rect.left(), m_theme.px(StripBar));
        m_layout.texts.push_back(placed(m_spec.stripHeading, head, Qt::AlignLeft, StrongDetail, m_theme));
        double all = 0;
        for (const report::LaneStretch &stretch : m_spec.strip)
            all += stretch.wait + stretch.work;
        const double left = m_left + m_theme.px(Turn);
        const double unit = (m_rect.right() - left) / std::max(all, 1e-9);
        double x = left;
        for (const report::LaneStretch &stretch : m_spec.strip) {
            const double middle = x + stretch.wait * unit;
            const double end = middle + stretch.work * unit;
            m_layout.strip.push_back({QRectF(QPointF(x, top), QPointF(middle, head.bottom())),
                                      QRectF(QPointF(middle, top), QPointF(end, head.bottom()))});
            placeStretchText(stretch, QRectF(x, head.bottom() + m_theme.px(2), end - x, m_theme.px(LineHeight)));
            x = end;
        }
        m_layout.bottom = top + stripHeight() - m_theme.px(StripGap);
    }
    void placeStretchText(const report::LaneStretch &stretch, const QRectF &room)
    {
        const double width = room.width() - m_theme.px(6);
        for (const QString &text : {stretch.name + QChar::Space + stretch.label, stretch.label}) {
            if (textWidth(text, Detail, m_theme) > width)
                continue;
            m_layout.texts.push_back(placed(text, room, Qt::AlignLeft, Detail, m_theme));
            return;
        }
    }

    const QRectF &m_rect;
    const LaneSpec &m_spec;
    const ChartTheme &m_theme;
    double m_left; ///< of the line
    double m_gap = 0;
    int m_perBand = 1;
    double m_width = 0; ///< of a box
    std::vector<double> m_heights; ///< of the boxes of each lane
    LaneLayout m_layout;
};

} // namespace

LaneLayout layoutSteps(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
{
    return StepLayout(rect, spec, theme).make();
}

} // namespace qd::charts
