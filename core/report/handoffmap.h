// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handoffstate.h"
#include "report/drawing.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <set>

/// Who needs what from whom: the hand-offs between departments as a matrix. A row needs from a column.
namespace qd::report {

/// In which order departments stand: those that wait in a circle together, first; as the organisation lists them; what
/// is needed before what needs it, and loops together (the partition of a dependency structure matrix, see
/// graph/sequencing.h); or those that work together, together (graph/clustering.h).
enum class MapOrder : std::uint8_t { CirclesFirst, Department, Sequence, Cluster };
constexpr int MapOrders = 4;

struct MapCell
{
    std::vector<HandOffId> handOffs; ///< those that need talk first, the latest of them before others
    Agreement worst = Agreement::Agreed; ///< of them
    bool inCircle = false; ///< one of them is part of a circle: no order of work exists
};

struct HandOffMap
{
    std::vector<DepartmentId> departments; ///< those that ask or are asked
    std::vector<QString> names;
    std::vector<QString> shortNames;
    std::vector<MapCell> cells; ///< row by row
    std::vector<int> askedOf; ///< hand-offs, one a column
    std::vector<int> needs; ///< hand-offs, one a row
    struct Block
    {
        int first = 0;
        int count = 0;
    };
    std::vector<Block> circles; ///< places in departments, of those whose members stand together
    MapOrder order = MapOrder::CirclesFirst;
    /// By sequence: departments that all need each other, directly or through others. By cluster: those that have more
    /// with each other than with the rest. Otherwise none.
    std::vector<Block> blocks;
    std::set<HandOffId> inCircles; ///< hand-offs that are part of a circle
    QString title;
    QString sentence;

    int size() const { return int(departments.size()); }
    const MapCell &cell(int row, int column) const { return cells[size_t(row * size() + column)]; }
};

HandOffMap handOffMap(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                      MapOrder order = MapOrder::CirclesFirst);

/// How a matrix is read: "A row needs from a column."
QString readingText(bool transposed);
/// The map as a drawing; \a transposed: a column needs from a row.
MatrixSpec matrixSpec(const HandOffMap &map, const Plan &plan, const Wording &wording, bool transposed = false);
/// More departments than this are grouped until somebody asks for them: a matrix of more cannot be read at once.
constexpr int MostOfWholeMatrix = 60;
/// More than this are never shown one by one: the picture says nothing and takes seconds.
constexpr int MostOfMatrix = 200;

/// Which departments of a map belong together, one name a place; empty: it stands alone. Business units, or functions,
/// or regions: the first of these that gives at least two groups and at most MostOfWholeMatrix, else the one with
/// fewest. Where none is known and there are more than MostOfWholeMatrix departments: those that work together most
/// (graph::communities). Empty when there is nothing to group by.
std::vector<QString> groupsOf(const HandOffMap &map, const Plan &plan);

struct GroupedMap
{
    /// A group is a place of it, named with its number of departments, with the hand-offs of all of them; those between
    /// its departments stand on the diagonal. Its id in departments is that of the first one.
    HandOffMap map;
    std::vector<QString> groups; ///< one a place: the group that stands there as one; empty: a department
};

/// \a map with one place for each of its \a groups (see groupsOf) that is not \a open; a group stands where its first
/// department stood, and the departments of an open one stand together. Without groups it is the map as it was.
GroupedMap grouped(const HandOffMap &map, const std::vector<QString> &groups, const std::set<QString> &open,
                   const Plan &plan, MapOrder order = MapOrder::CirclesFirst);
/// A map whose circles stand first, in another order; MapOrder::CirclesFirst leaves it as it is.
GroupedMap arranged(GroupedMap map, MapOrder order, const Plan &plan);
/// In which order the departments of \a map stand, and what that shows, as a sentence: "In the order of work: …".
QString orderText(const HandOffMap &map);

/// What the marks of a cell or an arrow mean.
std::vector<LegendEntry> handOffLegend();

/// How urgently a state wants to be talked about, from 0: not at all.
int urgency(Agreement agreement);
/// Those that need talk first, the latest of them before others.
void sortByTalk(std::vector<HandOffId> &handOffs, const Plan &plan, const std::set<HandOffId> &inCircles);
/// What is the matter with one hand-off, in words: "46 days late", "no answer", "promised 17 July 2026".
QString agreementText(const HandOff &handOff, const Wording &wording);
Status markOf(const MapCell &cell);
/// "Customer Support needs 3 hand-offs from Data & IT; one of them: Customer feed, 46 days late."
QString readingOf(const HandOffMap &map, const Plan &plan, const Wording &wording, int row, int column);
/// The cell that wants most to be talked about (row, column); nothing when all is agreed.
std::optional<std::pair<int, int>> worstCell(const HandOffMap &map, const Plan &plan);

} // namespace qd::report
