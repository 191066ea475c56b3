// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes in lanes that are higher than a page: which lanes stand on which, and what goes on over the edge.
#include "charts/lanelayout.h"
#include "report/chartpieces.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::LaneSpec;
using report::RowToPlace;

namespace {

/// A stretch of height that stays together.
struct Piece
{
    double top = 0;
    double bottom = 0;
    bool beginsLane = true;
};

/// The boxes of a lane in the order of their heights, one for each row of them.
std::vector<QRectF> rowsOf(const LaneLayout &whole, const LaneLayout::Lane &lane)
{
    std::vector<QRectF> rows;
    for (const QRectF &reach : whole.reaches) {
        if (lane.box.top() <= reach.center().y() && reach.center().y() < lane.box.bottom())
            rows.push_back(reach);
    }
    std::ranges::sort(rows, {}, [](const QRectF &row) { return row.center().y(); });
    const auto [tail, last] = std::ranges::unique(rows, [](const QRectF &one, const QRectF &other) {
        return std::abs(one.center().y() - other.center().y()) < 1;
    });
    rows.erase(tail, last);
    return rows;
}

/// \a lane cut in the middle between its rows.
void addRows(std::vector<Piece> &pieces, const LaneLayout &whole, const LaneLayout::Lane &lane)
{
    const std::vector<QRectF> rows = rowsOf(whole, lane);
    double top = lane.box.top();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool isLast = row + 1 == rows.size();
        const double bottom =
            isLast ? lane.box.bottom() : std::round((rows[row].center().y() + rows[row + 1].center().y()) / 2);
        pieces.push_back({top, bottom, row == 0});
        top = bottom;
    }
}

/// Bands of lanes if \a room holds each, else lanes, else rows of them.
std::vector<Piece> stretchesOf(const LaneLayout &whole, double room)
{
    std::vector<Piece> bands;
    for (const LaneLayout::Lane &lane : whole.lanes) {
        if (bands.empty() || lane.box.top() > bands.back().bottom + 1)
            bands.push_back({lane.box.top(), lane.box.bottom()});
        bands.back().bottom = lane.box.bottom();
    }
    const auto isHigher = [&](const Piece &piece) { return piece.bottom - piece.top > room; };
    if (bands.size() > 1 && std::ranges::none_of(bands, isHigher))
        return bands;
    std::vector<Piece> pieces;
    for (const LaneLayout::Lane &lane : whole.lanes) {
        if (lane.box.height() > room && rowsOf(whole, lane).size() > 1)
            addRows(pieces, whole, lane);
        else
            pieces.push_back({lane.box.top(), lane.box.bottom()});
    }
    return pieces;
}

/// What is said of the whole line stands above its first lane and below its last one.
double above(const LaneLayout &whole, const LaneSpec &spec)
{
    return spec.line == LaneSpec::Line::Time ? whole.lanes.front().box.top() : 0;
}
double below(const LaneLayout &whole, const LaneSpec &spec)
{
    return spec.line == LaneSpec::Line::Time ? whole.bottom - whole.lanes.back().box.bottom() : 0;
}

/// Takes what is in a window, part by part.
class PartMaker
{
public:
    PartMaker(const LaneLayout &whole, const LaneWindow &window, const LaneSpec &spec, const ChartTheme &theme)
        : m_whole(whole)
        , m_window(window)
        , m_spec(spec)
        , m_theme(theme)
        , m_shift(above(whole, spec) - window.top)
        , m_headWidth(lanes::headWidth(spec, theme, whole.lanes.front().box.width()))
    {
    }

    LaneLayout make()
    {
        m_part.isPart = true;
        m_part.bottom = m_window.bottom + m_shift + below(m_whole, m_spec);
        m_part.ticks = m_whole.ticks;
        m_part.today = m_whole.today;
        m_part.due = m_whole.due;
        addHeads();
        addTexts();
        addBoxes();
        addWays();
        return std::move(m_part);
    }

private:
    bool holds(double y) const { return m_window.top <= y && y < m_window.bottom; }
    /// The names of lanes stand in the middle of what of them is seen, and are placed anew.
    bool isHead(const QPointF &centre) const
    {
        const QRectF &first = m_whole.lanes.front().box;
        return centre.x() < first.left() + m_headWidth && centre.y() < m_whole.lanes.back().box.bottom();
    }
    void addHeads()
    {
        for (const LaneLayout::Lane &lane : m_whole.lanes) {
            QRectF box = lane.box;
            box.setTop(std::max(box.top(), m_window.top));
            box.setBottom(std::min(box.bottom(), m_window.bottom));
            if (box.height() <= 0)
                continue;
            box.translate(0, m_shift);
            m_part.lanes.push_back({lane.lane, box});
            lanes::placeHead(m_part, m_spec.lanes[std::size_t(lane.lane)],
                             QRectF(box.left(), box.top(), m_headWidth, box.height()), m_theme);
        }
    }
    void addTexts()
    {
        const bool isTime = m_spec.line == LaneSpec::Line::Time;
        for (const Label &text : m_whole.texts) {
            const double y = text.box.center().y();
            const bool isAbove = isTime && y < m_whole.lanes.front().box.top();
            const bool isBelow = isTime && y > m_whole.lanes.back().box.bottom();
            if (isHead(text.box.center()) || (!isAbove && !isBelow && !holds(y)))
                continue;
            m_part.texts.push_back(text);
            m_part.texts.back().box.translate(0, isAbove ? 0 : isBelow ? m_part.bottom - m_whole.bottom : m_shift);
        }
        for (const LaneLayout::Mark &mark : m_whole.marks) {
            if (!isHead(mark.centre) && holds(mark.centre.y()))
                m_part.marks.push_back({mark.status, mark.centre + QPointF(0, m_shift)});
        }
    }
    QRectF moved(const QRectF &box) const
    {
        return !box.isEmpty() && holds(box.center().y()) ? box.translated(0, m_shift) : QRectF();
    }
    void addBoxes()
    {
        for (const auto &[from, to] :
             {std::pair(&m_whole.boxes, &m_part.boxes), std::pair(&m_whole.reaches, &m_part.reaches),
              std::pair(&m_whole.linkSpots, &m_part.linkSpots)}) {
            for (const QRectF &box : *from)
                to->push_back(moved(box));
        }
        for (const QRectF &tag : m_whole.tags) {
            if (holds(tag.center().y()))
                m_part.tags.push_back(moved(tag));
        }
        for (const LaneLayout::Stretch &stretch : m_whole.strip) {
            if (holds(stretch.work.center().y()))
                m_part.strip.push_back({stretch.wait.translated(0, m_shift), stretch.work.translated(0, m_shift)});
        }
    }
    /// Those that are seen, whole: they are cut at the edge when they are painted.
    void addWays()
    {
        for (const LaneLayout::Way &way : m_whole.ways) {
            const QRectF reach = way.points.boundingRect();
            if (reach.bottom() >= m_window.top && reach.top() <= m_window.bottom)
                m_part.ways.push_back({way.link, way.points.translated(0, m_shift), way.hasHead});
        }
    }

    const LaneLayout &m_whole;
    const LaneWindow &m_window;
    const LaneSpec &m_spec;
    const ChartTheme &m_theme;
    double m_shift;
    double m_headWidth;
    LaneLayout m_part;
};

} // namespace

std::vector<LaneWindow> laneWindows(const LaneLayout &whole, const LaneSpec &spec, double room, const ChartTheme &theme)
{
    if (whole.lanes.empty())
        return {};
    const double inside = room - above(whole, spec) - below(whole, spec) - theme.px(1);
    const std::vector<Piece> pieces = stretchesOf(whole, inside);
    std::vector<RowToPlace> rows;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const double end = index + 1 < pieces.size() ? pieces[index + 1].top
            : spec.line == LaneSpec::Line::Time      ? pieces[index].bottom
                                                     : whole.bottom;
        rows.push_back({end - pieces[index].top});
    }
    std::vector<LaneWindow> windows;
    const std::vector<report::Stretch> pages = report::stretchesOf(rows, inside);
    for (const report::Stretch &page : pages)
        windows.push_back({pieces[page.first].top, pieces[page.end() - 1].bottom});
    if (spec.line == LaneSpec::Line::Steps)
        windows.back().bottom = whole.bottom; // what is below the last band belongs to it
    return windows;
}

LaneLayout partOf(const LaneLayout &whole, const LaneWindow &window, const LaneSpec &spec, const ChartTheme &theme)
{
    return PartMaker(whole, window, spec, theme).make();
}

} // namespace qd::charts
