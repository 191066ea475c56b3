// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// Four lists around a cross, and what of one belongs to what of the next: the X-matrix of policy deployment (hoshin
/// kanri; T. L. Jackson, Hoshin Kanri for the Lean Enterprise, 2006). What it says, without how it is drawn.
namespace qd::report {

struct CrossItem
{
    QString name;
    bool isLoose = false; ///< it belongs to nothing on one of its two sides, though it should
    QString reading;
};

/// The sides of the cross, clockwise; a corner lies between a side and the next one.
enum class CrossSide : std::uint8_t { Bottom, Left, Top, Right };

struct CrossLink
{
    CrossSide side = CrossSide::Bottom; ///< of the first; the second is on the next side clockwise
    int first = 0; ///< place in its list
    int second = 0;
    bool isStrong = true; ///< filled, otherwise a ring
    QString reading;
};

struct CrossSpec
{
    QString id;
    QString title; ///< the finding
    QString subtitle;
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    std::array<QString, 4> headings; ///< by side
    std::array<std::vector<CrossItem>, 4> items; ///< by side, from the middle outwards, or from the top or left
    std::vector<CrossLink> links;
};

} // namespace qd::report
