// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work along time: in the lane of who does it, in as many rows as it takes that nothing overlaps.
#include "charts/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::LaneBox;
using report::LaneLink;
using report::LaneSpec;
using namespace lanes;

namespace {

constexpr double AxisHeight = 20;
constexpr double RowHeight = 26;
constexpr double BarHeight = 17;
constexpr double Diamond = 12;
constexpr double LanePadding = 4; ///< above and below the rows of a lane
constexpr double MostGrowth = 20; ///< of a lane where there is room
constexpr double BesideBar = 6;
constexpr double BetweenTexts = 12;
constexpr double WidestName = 250;
constexpr double LeastText = 40;
constexpr double AtEnd = 5; ///< how far from the end of a bar its lines leave and arrive

/// The words of a box, and where they and the box lie.
struct Placed
{
    double left = 0; ///< of all of it
    double right = 0;
    QRectF shape; ///< its height counts from the middle of its row
    double textLeft = 0;
    double textWidth = 0;
    int row = 0; ///< in its lane
};

class TimeLayout
{
public:
    TimeLayout(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
        : m_rect(rect)
        , m_spec(spec)
        , m_theme(theme)
        , m_left(rect.left() + headWidth(spec, theme, rect.width()) + theme.px(Gap))
    {
    }
    LaneLayout make()
    {
        m_layout.boxes.resize(m_spec.boxes.size());
        m_layout.reaches.resize(m_spec.boxes.size());
        m_layout.linkSpots.resize(m_spec.links.size());
        m_rows.assign(m_spec.lanes.size(), 1);
        pack();
        placeLanes();
        for (std::size_t place = 0; place < m_spec.links.size(); ++place)
            placeLink(int(place));
        placeAxis();
        return std::move(m_layout);
    }

private:
    double x(double at) const
    {
        const double range = std::max(m_spec.to - m_spec.from, 1e-9);
        return m_left + (at - m_spec.from) / range * (m_rect.right() - m_left);
    }
    static bool isMarked(const LaneBox &box) { return box.mark && *box.mark != Status::Ok; }
    const LabelStyle &nameStyle(const LaneBox &box) const { return box.isCritical ? Strong : Name; }
    double widthOf(const LaneBox &box) const
    {
        double width = std::min(textWidth(box.name, nameStyle(box), m_theme) + 1, m_theme.px(WidestName));
        if (isMarked(box))
            width += m_theme.px(MarkSize + BesideBar);
        if (!box.detail.isEmpty())
            width += textWidth(box.detail, Detail, m_theme) + 1 + m_theme.px(BesideBar);
        return width;
    }
    QRectF shapeOf(const LaneBox &box) const
    {
        const double from = x(box.from);
        const double to = x(box.to);
        const double size = m_theme.px(Diamond);
        if (box.from == box.to)
            return QRectF(std::round(from - size / 2), -size / 2, size, size);
        const double height = m_theme.px(BarHeight);
        return QRectF(std::round(from), -height / 2, std::max(std::round(to - from), m_theme.px(4)), height);
    }
    /// Words stand in their bar, else behind it, else before it, else behind it as far as there is room.
    Placed placementOf(const LaneBox &box) const
    {
        const double beside = m_theme.px(BesideBar);
        Placed placed;
        placed.shape = shapeOf(box);
        placed.left = placed.shape.left();
        placed.right = placed.shape.right();
        placed.textWidth = widthOf(box);
        if (box.from != box.to && placed.textWidth + 2 * beside <= placed.shape.width()) {
            placed.textLeft = placed.shape.left() + beside;
            return placed;
        }
        const double behind = m_rect.right() - placed.right - beside;
        const double before = placed.left - m_left - beside;
        if (behind < placed.textWidth && before > behind) {
            placed.textWidth = std::min(placed.textWidth, before);
            placed.textLeft = placed.left - beside - placed.textWidth;
            placed.left = placed.textLeft;
        } else {
            placed.textWidth = std::min(placed.textWidth, behind);
            placed.textLeft = placed.right + beside;
            placed.right = placed.textLeft + placed.textWidth;
        }
        return placed;
    }
    /// Each box into the first row of its lane where there is room.
    void pack()
    {
        const double between = m_theme.px(BetweenTexts);
        for (std::size_t place = 0; place < m_spec.boxes.size(); ++place) {
            const LaneBox &box = m_spec.boxes[place];
            Placed placed = placementOf(box);
            const auto isTaken = [&](const Placed &other, std::size_t otherPlace) {
                return m_spec.boxes[otherPlace].lane == box.lane && other.row == placed.row
                    && other.left < placed.right + between && placed.left < other.right + between;
            };
            for (bool isFree = false; !isFree; placed.row += isFree ? 0 : 1) {
                isFree = true;
                for (std::size_t other = 0; other < m_placed.size(); ++other)
                    isFree = isFree && !isTaken(m_placed[other], other);
            }
            int &rows = m_rows[std::size_t(box.lane)];
            rows = std::max(rows, placed.row + 1);
            m_placed.push_back(placed);
        }
    }
    double leastLane() const { return m_theme.px(2 * LanePadding) + 2 * textHeight(LaneName, m_theme); }
    double heightOf(int lane) const
    {
        const bool needsTwo = !m_spec.lanes[std::size_t(lane)].detail.isEmpty();
        const double rows = m_theme.px(2 * LanePadding + RowHeight * m_rows[std::size_t(lane)]);
        return needsTwo ? std::max(rows, leastLane()) : rows;
    }
    void placeLanes()
    {
        double needed = m_theme.px(2 * AxisHeight);
        for (int lane = 0; lane < int(m_spec.lanes.size()); ++lane)
            needed += heightOf(lane);
        const double extra = std::clamp((m_rect.height() - needed) / double(std::max<std::size_t>(1, m_rows.size())),
                                        0.0, m_theme.px(MostGrowth));
        double top = m_rect.top() + m_theme.px(AxisHeight);
        for (int lane = 0; lane < int(m_spec.lanes.size()); ++lane) {
            const double height = std::floor(heightOf(lane) + extra);
            m_layout.lanes.push_back({lane, QRectF(m_rect.left(), top, m_rect.width(), height)});
            placeHead(m_layout, m_spec.lanes[std::size_t(lane)],
                      QRectF(m_rect.left(), top, m_left - m_theme.px(Gap) - m_rect.left(), height), m_theme);
            placeRows(lane, top, height);
            top += height;
        }
        m_layout.bottom = top + m_theme.px(AxisHeight);
    }
    void placeRows(int lane, double top, double height)
    {
        const double row = m_theme.px(RowHeight);
        const double first = top + (height - row * m_rows[std::size_t(lane)]) / 2;
        for (std::size_t place = 0; place < m_spec.boxes.size(); ++place) {
            if (m_spec.boxes[place].lane == lane)
                placeBox(place, std::round(first + row * (m_placed[place].row + 0.5)));
        }
    }
    void placeBox(std::size_t place, double middle)
    {
        const LaneBox &box = m_spec.boxes[place];
        const Placed &placement = m_placed[place];
        m_layout.boxes[place] = placement.shape.translated(0, middle);
        const double height = m_theme.px(BarHeight);
        m_layout.reaches[place] = QRectF(placement.left, middle - height / 2, placement.right - placement.left, height);
        QRectF room(placement.textLeft, middle - height / 2, placement.textWidth, height);
        if (room.width() < m_theme.px(LeastText) && room.width() < widthOf(box))
            return;
        if (isMarked(box)) {
            m_layout.marks.push_back({*box.mark, {room.left() + m_theme.px(MarkSize) / 2, middle}});
            room.setLeft(room.left() + m_theme.px(MarkSize + BesideBar));
        }
        const double forDetail =
            box.detail.isEmpty() ? 0 : textWidth(box.detail, Detail, m_theme) + 1 + m_theme.px(BesideBar);
        const bool hasRoom = room.width() - forDetail >= m_theme.px(LeastText) || placement.textWidth >= widthOf(box);
        const QRectF first = hasRoom ? room.adjusted(0, 0, -forDetail, 0) : room;
        m_layout.texts.push_back(placed(box.name, first, Qt::AlignLeft, nameStyle(box), m_theme));
        if (!hasRoom || box.detail.isEmpty())
            return;
        room.setLeft(m_layout.texts.back().box.right() + m_theme.px(BesideBar));
        m_layout.texts.push_back(placed(box.detail, room, Qt::AlignLeft, Detail, m_theme));
    }
    bool isMoment(int box) const { return m_spec.boxes[std::size_t(box)].from == m_spec.boxes[std::size_t(box)].to; }
    /// Down or up from the end of one box, along the edge of the row of the other, and into its beginning: no way runs
    /// along the words of a row.
    void placeLink(int place)
    {
        const LaneLink &link = m_spec.links[std::size_t(place)];
        const QRectF &from = m_layout.boxes[std::size_t(link.from)];
        const QRectF &to = m_layout.boxes[std::size_t(link.to)];
        const double inside = m_theme.px(AtEnd);
        const double end = isMoment(link.to) ? to.center().x() : to.left() + std::min(inside, to.width() / 2);
        const bool leavesDown = from.center().y() < to.center().y();
        const bool arrivesFromAbove = leavesDown || from.center().y() == to.center().y();
        const double row = to.center().y() + (arrivesFromAbove ? -1 : 1) * m_theme.px(RowHeight) / 2;
        const double start = isMoment(link.from) ? from.center().y() : leavesDown ? from.bottom() : from.top();
        const double begin = clearStart(link, start, row);
        const double edge = row + sideStep(begin, end, row);
        m_layout.ways.push_back(
            {place,
             QPolygonF({{begin, start}, {begin, edge}, {end, edge}, {end, arrivesFromAbove ? to.top() : to.bottom()}}),
             true});
    }
    /// Where the way leaves its box, so that it runs through no other moment, which would look joined with it, and
    /// along no other way.
    double clearStart(const LaneLink &link, double top, double bottom) const
    {
        const QRectF &from = m_layout.boxes[std::size_t(link.from)];
        const double step = m_theme.px(isMoment(link.from) ? 4.5 : 6);
        const double first =
            isMoment(link.from) ? from.center().x() : from.right() - std::min(m_theme.px(AtEnd), from.width() / 2);
        const auto isClear = [&](double at) {
            const QRectF way = QRectF(QPointF(at, top), QPointF(at, bottom)).normalized().adjusted(-1, 0, 1, 0);
            for (int box = 0; box < int(m_layout.boxes.size()); ++box) {
                if (box != link.from && box != link.to && isMoment(box)
                    && m_layout.boxes[std::size_t(box)].adjusted(3, 0, -3, 0).intersects(way))
                    return false;
            }
            return std::ranges::none_of(m_layout.ways, [&](const LaneLayout::Way &other) {
                const QRectF upright = QRectF(other.points[0], other.points[1]).normalized();
                return m_spec.links[std::size_t(other.link)].from != link.from
                    && upright.adjusted(-1, 1, 1, -1).intersects(way);
            });
        };
        for (const double aside : {0.0, -step, isMoment(link.from) ? step : -2 * step}) {
            if (from.adjusted(1, 0, -1, 0).contains(QPointF(first + aside, from.center().y()))
                && isClear(first + aside))
                return first + aside;
        }
        return first;
    }
    /// Ways that share an edge keep a little apart.
    double sideStep(double begin, double end, double row) const
    {
        const double step = m_theme.px(2);
        for (const double aside : {0.0, step, -step}) {
            const bool isTaken = std::ranges::any_of(m_layout.ways, [&](const LaneLayout::Way &way) {
                const auto [low, high] = std::minmax({way.points[1].x(), way.points[2].x()});
                return std::abs(way.points[1].y() - row - aside) < step / 2 && low < std::max(begin, end)
                    && high > std::min(begin, end) && way.points[2].x() != end;
            });
            if (!isTaken)
                return aside;
        }
        return 0;
    }
    void placeAxis()
    {
        const double height = m_theme.px(AxisHeight);
        double free = m_left;
        for (const report::LaneTick &tick : m_spec.ticks) {
            const double at = x(tick.at);
            m_layout.ticks.push_back(std::round(at));
            const double width = textWidth(tick.text, Axis, m_theme) + 1;
            const double left = at + m_theme.px(3);
            if (left < free || left + width > m_rect.right())
                continue;
            m_layout.texts.push_back(
                placed(tick.text, QRectF(left, m_layout.bottom - height, width, height), Qt::AlignLeft, Axis, m_theme));
            free = left + width + m_theme.px(BesideBar);
        }
        std::vector<QRectF> taken;
        if (m_spec.due)
            m_layout.due = placeMoment(*m_spec.due, StrongDetail, taken);
        if (m_spec.today)
            m_layout.today = placeMoment(*m_spec.today, Detail, taken);
    }
    /// Its word above its line, or beside another one's.
    double placeMoment(const report::LaneTick &moment, const LabelStyle &style, std::vector<QRectF> &taken)
    {
        const double at = std::round(x(moment.at));
        const double width = textWidth(moment.text, style, m_theme) + 1;
        const double aside = m_theme.px(3);
        for (const double wanted : {at - width / 2, at + aside, at - aside - width}) {
            const double left = std::clamp(wanted, m_left, std::max(m_left, m_rect.right() - width));
            const QRectF box(left, m_rect.top(), width, m_theme.px(AxisHeight));
            const QRectF around = box.adjusted(-aside, 0, aside, 0);
            if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(around); }))
                continue;
            taken.push_back(box);
            m_layout.texts.push_back(placed(moment.text, box, Qt::AlignHCenter, style, m_theme));
            break;
        }
        return at;
    }

    const QRectF &m_rect;
    const LaneSpec &m_spec;
    const ChartTheme &m_theme;
    double m_left; ///< of the line
    std::vector<Placed> m_placed; ///< one a box
    std::vector<int> m_rows; ///< of each lane
    LaneLayout m_layout;
};

} // namespace

LaneLayout layoutTime(const QRectF &rect, const LaneSpec &spec, const ChartTheme &theme)
{
    return TimeLayout(rect, spec, theme).make();
}

} // namespace qd::charts
