// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletchart.h"
#include "report/drawing.h"
#include "report/heatmap.h"

#include <span>

/// A chart that is too large for a page falls into pieces, each of which is a drawing of some of its rows: what is a
/// row is drawn on exactly one of them, and the scale is that of the whole.
namespace qd::report {

/// Neighbours among the rows or the columns of a drawing.
struct Stretch
{
    std::size_t first = 0;
    std::size_t count = 0;

    std::size_t end() const { return first + count; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A row that wants a place on a page. Heights in any one unit.
struct RowToPlace
{
    double height = 0;
    double heading = 0; ///< of its group, above its first row on each page; 0: it has none
    bool beginsGroup = false;
};

/// As many \a rows as have \a room, page by page; one at least. The heading of a group is never alone with a single row
/// of several at the bottom of a page, and a last page that would be nearly empty shares with the one before.
std::vector<Stretch> stretchesOf(std::span<const RowToPlace> rows, double room);

BarSpec partOf(const BarSpec &whole, const Stretch &rows);
PromiseSpec partOf(const PromiseSpec &whole, const Stretch &rows);
BulletSpec partOf(const BulletSpec &whole, const Stretch &rows);
HeatmapSpec partOf(const HeatmapSpec &whole, const Stretch &rows);
/// Totals stay with the last columns.
GridSpec partOf(const GridSpec &whole, const Stretch &rows, const Stretch &columns);

/// Each with at most \a mostInColumn boxes in a column, which is 2 at least, and every link on one of them; a box that
/// has links on several stands on each. What hangs together stays together where it can.
std::vector<FlowSpec> piecesOf(const FlowSpec &whole, std::size_t mostInColumn);

/// The boxes of \a nodes with the arrows among them and to those before them, which are drawn again, as are those in
/// the centre. Stretches that cover all nodes hold every arrow once.
GraphSpec partOf(const GraphSpec &whole, const Stretch &nodes);

} // namespace qd::report
