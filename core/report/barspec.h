// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Rows of bars on one scale: variances, bridges, loads, times. What they say, without how they are drawn.
namespace qd::report {

/// Whose number a stretch of a bar shows, as in Scenario, or how it is judged.
enum class BarFill : std::uint8_t { Actual, PreviousYear, Plan, Forecast, Ok, Risk, Off, None };

/// A stretch of a bar; \a from may be the larger end.
struct BarPart
{
    double from = 0;
    double to = 0;
    BarFill fill = BarFill::Actual;
};

struct BarRow
{
    QString name;
    QString detail; ///< who it belongs to, or when it was
    std::vector<BarPart> parts; ///< those behind come first
    std::optional<double> value; ///< what the bar says, as exact as it is known
    std::optional<double> reference; ///< what it is measured by, marked across the bar
    QString label; ///< the value in short, at the end of the bar
    std::optional<Status> mark; ///< before the words
    QString words;
    QString reading; ///< the row as a sentence
    bool total = false; ///< stands out, as the first and the last row of a bridge
};

/// A line across all rows.
struct BarLine
{
    double value = 0;
    QString label; ///< above the rows; empty: the line speaks for itself
};

struct BarSpec
{
    /// How the parts of a row look: as bars; as pins (a head on a thin stem), which relative figures have; or as
    /// dumbbells (filled where they begin, a ring where they end), which compare two figures.
    enum class Shape : std::uint8_t { Bar, Pin, Dumbbell };

    QString id;
    QString title; ///< the finding
    QString subtitle; ///< measure, unit, and how it is read
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    Shape shape = Shape::Bar;
    bool connected = false; ///< each bar begins where the one above ends
    QString nameHeading; ///< of the columns, in a table
    QString detailHeading; ///< empty: the rows have no detail
    QString valueHeading;
    QString referenceHeading; ///< empty: there is none
    QString wordsHeading;
    std::vector<BarRow> rows;
    double from = 0; ///< the scale that all rows share; dumbbells and cut bars leave zero out
    double to = 1;
    std::vector<BarLine> lines; ///< rising
};

/// Makes the description of \a spec its title and what each row says.
void describeRows(BarSpec &spec);
/// Makes the scale of \a spec hold zero and everything that is on it.
void fitScale(BarSpec &spec);

} // namespace qd::report
