// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoffmap.h"

/// The map as boxes and arrows: paths of work, and what leads back.
namespace qd::report {

/// More departments than this are shown around one of them, not all at once.
constexpr int MostOfWholeGraph = 20;
/// More than this cannot be read, around whichever department.
constexpr int MostOfGraph = 40;
/// Of these, so many on either side of two.
constexpr int MostOfSide = MostOfGraph / 2;
constexpr int MostHops = 3;
/// More than this many arcs of a wheel are not told apart.
constexpr int MostOfWheel = 12;

/// One department and what is at most \a hops hand-offs away.
struct Surroundings
{
    DepartmentId centre;
    int hops = 1;
};

struct HandOffGraph
{
    GraphSpec spec;
    std::vector<int> places; ///< in the map, one a node

    /// The node of the department at \a place of the map; -1: it is not shown.
    int nodeAt(int place) const;
};

/// All of \a map, or what is around one department: arrows lead from who gives to who needs, one a pair.
HandOffGraph handOffGraph(const HandOffMap &map, const Plan &plan, const Wording &wording,
                          const std::optional<Surroundings> &around = {});

/// The departments of \a map around a wheel, in its order: at most MostOfWheel, those with most hand-offs, given and
/// needed. What they have with the others is left out, and said to be.
HandOffGraph handOffWheel(const HandOffMap &map, const Plan &plan, const Wording &wording);

/// What the departments at some places of a map give to those at others.
struct Sides
{
    QString giver; ///< names of the two sides
    QString taker;
    std::vector<int> givers; ///< places in the map, rising
    std::vector<int> takers;
};
/// As boxes and arrows: givers stand left, takers right, and a department that is both stands on either side. Of a side
/// of more than MostOfSide those with most hand-offs are shown, which the subtitle says. Without edges: nothing is
/// given.
HandOffGraph handOffsBetween(const HandOffMap &map, const Plan &plan, const Wording &wording, const Sides &sides);

/// The department with most hand-offs, given and needed; invalid in an empty map.
DepartmentId mostConnected(const HandOffMap &map);

} // namespace qd::report
