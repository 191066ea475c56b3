// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

/// Where texts go that stand inside a plot, beside what they are about.
namespace qd::charts {

inline constexpr double labelSpace = 8; // from the plot to the labels beside it
inline constexpr double overhang = 2; // of the last number beyond the plot, so that a short one stays centred

QSizeF sizeOf(const QString &text, const ChartTheme &theme, PlacedText::Style style);
/// A box of \a size around the height \a centre, on whole pixels.
QRectF boxAt(double left, double centre, const QSizeF &size);

/// Writes the last actual value beside its point, where it covers least; a column has its number already.
void placeValueText(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);
/// Writes the values of columns and pins at their ends: those that show what is or will be. Where numbers are wider
/// than categories, every second or third from the last one on.
void placePointTexts(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);
/// Writes \a tags beside their points, away from the middle of the plot; one without room is left out.
void placeTags(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme,
               std::span<const report::PointTag> tags);
/// Places the arrow of a gap and its words, off the lines of annotations.
void placeGap(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
