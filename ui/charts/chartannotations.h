// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

namespace qd::charts {

/// Height of \a rows of words above a plot, with the space below them.
double laneHeight(int rows, const ChartTheme &theme);

/// How many rows of words leave a plot in \a rect that is still worth looking at.
int mostAnnotationRows(const QRectF &rect, const ChartTheme &theme);

/// Adds the annotations of \a spec: a line at each place, and its words in one of \a rows above the plot, beside the
/// line, so that no words touch each other or a line. Words wider than \a widest, or without room, are shortened or
/// left to the point sentence.
void placeAnnotations(ChartLayout &layout, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme,
                      int rows, double widest);

/// Whether the words of every annotation stand there in full.
bool saysAll(const ChartLayout &layout, const report::ChartSpec &spec);

} // namespace qd::charts
