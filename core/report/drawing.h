// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/barspec.h"
#include "report/chartspec.h"
#include "report/crossspec.h"
#include "report/flowspec.h"
#include "report/gridspec.h"
#include "report/lanespec.h"
#include "report/panelspec.h"

#include <QDate>

#include <variant>

/// What drawings of hand-offs say, without how they are drawn: the same for screen, paper and files.
namespace qd::report {

/// A mark and its word. The first four are those of Status, in its order.
struct LegendEntry
{
    enum class Mark : std::uint8_t { Ok, Risk, Off, None, Needed, Promised, NoDate, Due, Circle };
    Mark mark = Mark::Ok;
    QString word;
};

struct MatrixCell
{
    int count = 0; ///< of hand-offs; 0: an empty cell
    Status mark = Status::Ok; ///< the worst of them
    QString reading; ///< the cell as a sentence
};

/// Who needs what from whom, as a square.
struct MatrixSpec
{
    QString id;
    QString title; ///< the finding
    QString subtitle; ///< how it is read: "A row needs from a column"
    QString description; ///< what it says, for a reader who does not see it
    QString source; ///< one cell read aloud
    std::vector<QString> names; ///< one a row
    std::vector<QString> headings; ///< the same, short, one a column
    std::vector<MatrixCell> cells; ///< row by row
    QString totalsTitle;
    std::vector<int> totals; ///< one a column
    struct Block
    {
        int first = 0;
        int count = 0;
        QString label; ///< "Circle of 3"
    };
    std::vector<Block> circles; ///< outlined; in other orders loops or clusters
    std::vector<LegendEntry> legend; ///< empty: none is drawn

    int size() const { return int(names.size()); }
    const MatrixCell &cell(int row, int column) const { return cells[size_t(row * size() + column)]; }
};

struct GraphNode
{
    QString name;
    QString shortName; ///< written where there is no room for the name
    QString asked; ///< "asked 20"
    QString needs; ///< "needs 5"
    QString reading;
    bool centre = false; ///< the others are here because of it
};

struct GraphEdge
{
    int from = 0; ///< the node that gives
    int to = 0; ///< the node that needs
    int count = 0; ///< of hand-offs
    Status mark = Status::Ok; ///< the worst of them
    bool circle = false; ///< part of a circle
    QString reading;
};

/// Who needs what from whom, as boxes and arrows.
struct GraphSpec
{
    /// As boxes in layers, where work flows to the right and what closes a cycle leads back; or around a wheel, which
    /// shows up to twelve.
    enum class Shape : std::uint8_t { Layers, Wheel };

    Shape shape = Shape::Layers;
    QString id;
    QString title;
    QString subtitle;
    QString description;
    QString source;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    QString circleWord; ///< beside the mark of an arrow that leads back in a circle
    std::vector<LegendEntry> legend;
};

struct PromiseRow
{
    QString name;
    QString between; ///< "Support from Data & IT"
    QDate needed; ///< invalid: not said
    QDate promised; ///< invalid: no date given
    QDate due; ///< of what it is needed for
    QString neededLabel; ///< "15 Aug"
    QString promisedLabel;
    Status mark = Status::Ok;
    QString words; ///< "46 days late"
    QString reading;
};

/// A moment on a time line.
struct TimeLabel
{
    QDate date;
    QString text;
};

/// When hand-offs are needed and for when they are promised: one row each on one time line.
struct PromiseSpec
{
    QString id;
    QString title;
    QString subtitle;
    QString description;
    QString source;
    std::vector<PromiseRow> rows; ///< what needs talk first
    std::vector<TimeLabel> months; ///< the first days of the months shown, and the end of the time line
    TimeLabel today;
    std::vector<TimeLabel> dues; ///< of the themes they serve, rising
    std::vector<LegendEntry> legend;
};

using Drawing = std::variant<ChartSpec, MatrixSpec, GraphSpec, PromiseSpec, BarSpec, FlowSpec, LaneSpec, GridSpec,
                             CrossSpec, PanelSpec>;

} // namespace qd::report
