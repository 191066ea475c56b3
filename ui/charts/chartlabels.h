// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace qd::charts {

/// A label in a column of labels, and how much the reader needs it.
struct LabelWish
{
    double centre = 0; ///< where it would stand if it were alone, y
    double height = 0;
    int importance = 0; ///< when there is not room for all, the least important goes first
};

/// Centres for \a wishes between \a top and \a bottom, so that none overlap, their order is kept, and together they
/// move as little as possible. Nothing for a label that has no room.
std::vector<std::optional<double>> placeLabels(std::span<const LabelWish> wishes, double top, double bottom);

/// Which of the labels along the time axis to write, and where: centred under \a centres (rising), moved inside
/// \a left and \a right, with \a space between them. The left edge of each; nothing for those left out.
std::vector<std::optional<double>> placeTicks(std::span<const double> centres, std::span<const double> widths,
                                              double left, double right, double space);

} // namespace qd::charts
