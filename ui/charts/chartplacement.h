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

/// Writes the last actual value beside its point, where it covers least.
void placeValueText(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);
/// Places the arrow of a gap and its words, off the lines of annotations.
void placeGap(ChartLayout &layout, const report::ChartSpec &spec, const ChartTheme &theme);

} // namespace qd::charts
