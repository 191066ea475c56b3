// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QString>

#include <optional>
#include <vector>

/// Rows and columns of cells that say a word and a mark: targets and actuals by month, objectives by department. What
/// it says, without how it is drawn.
namespace qd::report {

struct GridCell
{
    QString text; ///< short; without text, detail and mark the cell is empty
    QString detail; ///< below the text, smaller: the target below the actual
    std::optional<Status> mark;
    QString word; ///< of the mark, for a table: "Missed"
    bool isGap = false; ///< something should be here: outlined, with its text
    bool isStrong = false; ///< stands out among the others
    std::optional<double> value; ///< the text as exact as it is known, in display units
    std::optional<double> reference; ///< the detail, likewise
    QString reading;
};

struct GridHead
{
    QString name;
    QString detail; ///< below or beside the name
    QString group; ///< what it belongs to; a heading stands where it changes; empty: none
    bool isProse = false; ///< of a column: its cells hold sentences, which go on in further lines
};

struct GridSpec
{
    QString id;
    QString title; ///< the finding
    QString subtitle; ///< how it is read
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    QString rowHeading; ///< of the rows: "Objective"
    QString detailHeading; ///< of their details, in a table: "Department"; empty: they have none
    QString groupHeading; ///< of what they belong to, likewise
    QString referenceHeading; ///< of the details of cells, in a table: "target"; empty: no column of their own
    QString wordHeading; ///< of the words of their marks, likewise
    std::vector<GridHead> rows;
    std::vector<GridHead> columns;
    std::vector<GridCell> cells; ///< row by row
    std::vector<GridCell> totals; ///< one a row, at its end; or none
    QString totalsHeading;

    const GridCell &cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

/// Makes the description of \a spec its title and what each cell says.
void describeCells(GridSpec &spec);

} // namespace qd::report
