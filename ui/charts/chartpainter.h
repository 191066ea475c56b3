// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chartspec.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <cstdint>
#include <vector>

class QPainter;

namespace qd::charts {

/// Mono: lines tell roles apart by weight and dashes alone.
enum class Ink : std::uint8_t { Colour, Mono };

/// Colours and sizes of a chart; whoever shows it fills them from the theme or for paper.
struct ChartTheme
{
    QColor page, text, text2, text3, line2, ac, py, band, accent, ok, risk, off, none;
    Ink ink = Ink::Colour;
    int axisPx = 11; ///< size of numbers and names along the axes
    int labelPx = 12; ///< size of labels at the lines
};

/// Paints what \a spec says into \a rect. The one drawing path for screen, PDF and pictures; vectors only.
void paintChart(QPainter &painter, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme);

/// Where the plotted part lies inside \a rect: from there a position is turned into a category and back.
QRectF plotArea(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme);

/// \a wanted heights of labels moved apart to at least \a distance, within [\a top, \a bottom], order kept.
std::vector<double> spread(std::vector<double> wanted, double distance, double top, double bottom);

QFont chartFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace qd::charts
