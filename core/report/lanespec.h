// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Boxes in lanes along one line: steps of a process by department, work by initiative along time, and what waits for
/// what. What it says, without how it is drawn.
namespace qd::report {

struct LaneHead
{
    QString name;
    QString detail; ///< below the name
    std::optional<Status> mark; ///< before the detail
    QString reading; ///< what the detail says in short; empty: nothing
};

struct LaneBox
{
    QString name;
    QString detail; ///< below or after the name, where there is room
    QString tag; ///< what is to become of it: "Automate"; empty: nothing
    int lane = 0;
    double from = 0; ///< where it begins and ends on the line; equal: a moment, drawn as a diamond
    double to = 0;
    QString when; ///< the same in words, for the table
    std::optional<Status> mark;
    bool isCritical = false; ///< nothing ends earlier unless it does
    QString reading;
};

/// What leads from the end of one box to the beginning of another.
struct LaneLink
{
    int from = 0; ///< -1: from outside
    int to = 0;
    std::optional<Status> mark; ///< what is wrong with it; nothing: it is quiet
    bool isCritical = false;
    QString label; ///< beside it; empty: none
    QString reading;
};

struct LaneTick
{
    double at = 0;
    QString text;
};

/// How long a step takes, and how much of that is work.
struct LaneStretch
{
    QString name;
    double wait = 0;
    double work = 0;
    QString label; ///< of both together
};

struct LaneSpec
{
    /// What the line is: steps, each of which has a place of its own, so that the drawing goes on below where it is too
    /// long, as a text does; or time, on which boxes may lie beside each other in rows of their lane.
    enum class Line : std::uint8_t { Steps, Time };

    Line line = Line::Time;
    QString id;
    QString title; ///< the finding
    QString subtitle;
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    QString laneHeading; ///< of the lanes, in a table: "Department"
    QString whenHeading; ///< of what stands in LaneBox::when: "When"
    std::vector<LaneHead> lanes; ///< from the top
    std::vector<LaneBox> boxes; ///< steps in their order; on time lane by lane, each lane by where they begin
    std::vector<LaneLink> links;
    double from = 0; ///< the line that all lanes share; of steps box by box, from 0 on
    double to = 1;
    std::vector<LaneTick> ticks; ///< rising
    std::optional<LaneTick> today; ///< across all lanes
    std::optional<LaneTick> due; ///< the same
    QString stripHeading;
    std::vector<LaneStretch> strip; ///< below the lanes, on a scale of its own; empty: none
};

/// Makes the description of \a spec its title and what each lane, box and marked link says.
void describeBoxes(LaneSpec &spec);

} // namespace qd::report
