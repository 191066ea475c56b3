// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "charts/pieces.h"

#include <QPainter>
#include <QSize>

#include <functional>

namespace qd::charts {

/// A chart that stands alone: title, picture, and where its numbers come from. A kind of chart becomes one by a
/// function like those below; screen, SVG, PNG and PDF then paint the same.
struct Figure
{
    QString title;
    QString subtitle;
    QString description; ///< for a reader who does not see the picture
    QString footer; ///< source and date
    QString place = {}; ///< beside the title of one of several pages: "2 of 5"
    QString page = {}; ///< at its foot: "Page 2 of 5"
    std::function<void(QPainter &, const QRectF &, const ChartTheme &)> paint;
    QSizeF natural{868, 300}; ///< of the picture alone: what it looks best in,
    QSizeF least{420, 140}; ///< and what it cannot do without
    /// The same for pages with a room for a picture each (see piecesOf); empty: it is never cut.
    std::function<std::vector<Piece>(const QSizeF &room, const ChartTheme &, double closeness)> pieces = {};
    double narrowest = 420; ///< picture on paper
};

Figure figureOf(const report::Drawing &drawing);
Figure figureOf(const report::BulletSpec &spec, const ChartTheme &theme);
Figure figureOf(const report::HeatmapSpec &spec, const ChartTheme &theme);

/// The size of the whole figure around a picture of \a picture.
QSize figureSize(const Figure &figure, const QSizeF &picture, const ChartTheme &theme);
/// How high the words of a figure are around a picture that is \a width wide, without margins.
double wordsHeight(const Figure &figure, double width, const ChartTheme &theme);
/// What is left free on each side of a figure.
double figureMargin();
/// Paints the whole figure into \a rect, without the page behind.
void paintFigure(QPainter &painter, const QRectF &rect, const Figure &figure, const ChartTheme &theme);

} // namespace qd::charts
