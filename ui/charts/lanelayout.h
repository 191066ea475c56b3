// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/label.h"
#include "report/lanespec.h"

#include <QPolygonF>

namespace qd::charts {

/// Where everything on boxes in lanes is, in the coordinates of the rectangle it was made for.
struct LaneLayout
{
    struct Lane
    {
        int lane = 0;
        QRectF box; ///< from its name to the end of the line
    };
    /// A status beside words.
    struct Mark
    {
        Status status;
        QPointF centre;
    };
    struct Way
    {
        int link = 0;
        QPolygonF points; ///< from what gives to what waits
        bool hasHead = true; ///< an arrow at its end: else it goes on below
    };
    struct Stretch
    {
        QRectF wait;
        QRectF work;
    };

    std::vector<Lane> lanes; ///< as often as the line goes on below
    std::vector<QRectF> boxes; ///< one a box; of a moment the square around its diamond
    std::vector<QRectF> reaches; ///< one a box: the box with the words beside it
    std::vector<Way> ways;
    std::vector<QRectF> linkSpots; ///< one a link: around its words; empty where it has none
    std::vector<Label> texts; ///< no two overlap
    std::vector<QRectF> tags; ///< behind words
    std::vector<Mark> marks;
    std::vector<double> ticks; ///< across all lanes
    std::optional<double> today;
    std::optional<double> due;
    std::vector<Stretch> strip;
    double bottom = 0; ///< of all that was placed
    bool isPart = false; ///< of a larger one

    /// The box at \a place; -1: none.
    int boxAt(const QPointF &place) const;
};

namespace lanes {

inline constexpr double Padding = 6;
inline constexpr double Gap = 12; ///< between the names of lanes and the line
inline constexpr double MarkSize = 9;
inline constexpr LabelStyle LaneName{12, true, &ChartTheme::text};
inline constexpr LabelStyle Name{12, false, &ChartTheme::text};
inline constexpr LabelStyle Strong{12, true, &ChartTheme::text};
inline constexpr LabelStyle Detail{11, false, &ChartTheme::text2};
inline constexpr LabelStyle StrongDetail{11, true, &ChartTheme::text};
inline constexpr LabelStyle Axis{11, false, &ChartTheme::text3};

/// How wide the column of lanes' names is.
double headWidth(const report::LaneSpec &spec, const ChartTheme &theme, double width);
/// The name of a lane, and what is said of it, in the middle of \a box.
void placeHead(LaneLayout &layout, const report::LaneHead &head, const QRectF &box, const ChartTheme &theme);

} // namespace lanes

/// The layouts of the two sorts of lines; what is higher than \a rect goes beyond it.
LaneLayout layoutSteps(const QRectF &rect, const report::LaneSpec &spec, const ChartTheme &theme);
LaneLayout layoutTime(const QRectF &rect, const report::LaneSpec &spec, const ChartTheme &theme);
LaneLayout layoutLane(const QRectF &rect, const report::LaneSpec &spec, const ChartTheme &theme);

/// What of a layout stands on one page: from one height to another.
struct LaneWindow
{
    double top = 0;
    double bottom = 0;
};
/// The windows of pages that have a \a room of that height: cut between lanes, or between bands of them; a lane that
/// is higher is cut between its rows.
std::vector<LaneWindow> laneWindows(const LaneLayout &whole, const report::LaneSpec &spec, double room,
                                    const ChartTheme &theme);
/// What is in \a window, moved to the top of a page, with the words of the line above and below. Boxes elsewhere are
/// empty.
LaneLayout partOf(const LaneLayout &whole, const LaneWindow &window, const report::LaneSpec &spec,
                  const ChartTheme &theme);
/// Paints a layout (see paintLane); through a window, ways end at its edges.
void paintLane(QPainter &painter, const QRectF &rect, const LaneLayout &layout, const report::LaneSpec &spec,
               const ChartTheme &theme, int current = -1);

} // namespace qd::charts
