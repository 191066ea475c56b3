// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QStringList>

#include <functional>

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

/// Adds the annotations of \a spec by letters from number \a first on (0: A), in \a rows above the plot, for as many
/// as there are at a place: "A", "B, C", "D–F". Those without room beside each other stand together.
void placeLetters(ChartLayout &layout, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme,
                  int rows, int first);
/// The words of what placeLetters() puts there: "A Second shift begins".
QStringList letteredWords(const report::ChartSpec &spec, int first);
/// \a text in lines of at most \a width.
QStringList linesOf(const QString &text, double width, const std::function<double(const QString &)> &widthOf);
/// The words of all annotations below a plot, in rows as wide as it; and how high they are, with the space above.
void placeKey(ChartLayout &layout, const QRectF &room, const report::ChartSpec &spec, const ChartTheme &theme);
double keyHeight(const report::ChartSpec &spec, double width, const ChartTheme &theme);
/// In less, a plot with letters is not worth looking at.
double leastLetteredHeight(const ChartTheme &theme);

/// Whether the words of every annotation stand there in full.
bool saysAll(const ChartLayout &layout, const report::ChartSpec &spec);

} // namespace qd::charts
