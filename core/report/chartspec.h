// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/status.h"
#include "base/unit.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace qd::report {

/// Whose numbers a series shows. Actual is solid and dark, previous year solid and light, plan outlined, forecast
/// hatched.
enum class Scenario : std::uint8_t { Actual, PreviousYear, Plan, Forecast };

struct ChartSeries
{
    /// As a line; as columns from zero; as pins (a head on a thin stem), which relative figures have; or as steps,
    /// which hold until the next value.
    enum class Shape : std::uint8_t { Line, Column, Pin, Step };

    QString name;
    Scenario scenario = Scenario::Actual;
    /// One entry a category; nothing leaves a gap in the line.
    std::vector<std::optional<double>> values;
    /// Indices (from 0) of points to mark, each with its status shape.
    std::vector<std::pair<int, Status>> marks;
    Shape shape = Shape::Line;
};

/// A horizontal line, over the whole width unless told, with its label at the right end.
struct ChartLine
{
    enum class Role : std::uint8_t { Centre, Limit, TrialLimit, Target };
    Role role = Role::Centre;
    double value = 0;
    QString label; ///< complete, with the number: "Target 90.0"; empty: the line speaks for itself
    QString name; ///< without the number: the heading of its column in a table
    int from = -1; ///< first and last category it is about; -1: the edge of the plot
    int to = -1;
};

/// The normal range, filled.
struct ChartBand
{
    double lower = 0;
    double upper = 0;
    int from = -1; ///< as those of ChartLine
    int to = -1;
};

/// Something that happened, marked on the time axis with its words.
struct ChartAnnotation
{
    int category = 0;
    QString text; ///< one line
    bool newBaseline = false; ///< the limits start afresh here
};

/// A vertical distance worth a sentence: "6 points out of reach", from one value to another.
struct ChartGap
{
    double from = 0;
    double to = 0;
    QString label;
};

/// What a chart says, without how it is drawn. Values are in display units (percent as 0..100).
struct ChartSpec
{
    QString id; ///< stable, for the command line and for links
    QString title; ///< the finding: "Stable at 78 percent"
    QString subtitle; ///< measure, unit, period, n
    QString description; ///< one sentence with the numbers, for a reader who does not see the picture
    QString source;
    QString unit; ///< of every number on the chart
    int decimals = 0; ///< for every number on the chart
    std::vector<QString> categories; ///< period names along the time axis, left to right, full ("June 2026")
    std::vector<Period> periods; ///< the periods themselves, one a category
    std::vector<QString> tickLabels; ///< one a category, empty where the axis stays quiet ("Apr 2026")
    std::vector<ChartSeries> series;
    std::vector<ChartLine> lines;
    std::optional<ChartBand> band;
    std::vector<ChartBand> earlierBands; ///< of baselines that ended before the present one
    std::optional<ChartGap> gap;
    std::vector<ChartAnnotation> annotations; ///< in the order of their categories
    QString lastValueLabel; ///< written in bold at the last actual point; empty: none
    /// What is remarkable about a category, said after its value: "beyond the upper limit". One a category, or none at
    /// all.
    std::vector<QString> notes;
};

} // namespace qd::report
