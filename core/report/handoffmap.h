// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handoffstate.h"
#include "report/wording.h"
#include "rules/finding.h"

/// Who needs what from whom: the hand-offs between departments as a matrix. A row needs from a column.
namespace qd::report {

struct MapCell
{
    std::vector<HandOffId> handOffs; ///< those that need talk first, then by the day they are needed
    Agreement worst = Agreement::Agreed; ///< of them
    bool inCircle = false; ///< one of them is part of a circle: no order of work exists
};

struct HandOffMap
{
    std::vector<DepartmentId> departments; ///< those that ask or are asked; members of a circle stand together
    std::vector<QString> names;
    std::vector<QString> shortNames;
    std::vector<MapCell> cells; ///< row by row
    std::vector<int> askedOf; ///< one a column
    struct Block
    {
        int first = 0;
        int count = 0;
    };
    std::vector<Block> circles; ///< places in departments
    QString title;
    QString sentence;

    int size() const { return int(departments.size()); }
    const MapCell &cell(int row, int column) const { return cells[size_t(row * size() + column)]; }
};

HandOffMap handOffMap(const Plan &plan, const rules::Findings &findings, const Wording &wording);

/// What is the matter with one hand-off, in words: "46 days late", "no answer", "promised 17 July 2026".
QString agreementText(const HandOff &handOff, const Wording &wording);
Status markOf(const MapCell &cell);
/// "Customer Support needs 3 hand-offs from Data & IT; one of them: Customer feed, 46 days late."
QString readingOf(const HandOffMap &map, const Plan &plan, const Wording &wording, int row, int column);

} // namespace qd::report
