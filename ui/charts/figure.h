// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/bulletchart.h"
#include "report/drawing.h"
#include "report/heatmap.h"

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
    std::function<void(QPainter &, const QRectF &, const ChartTheme &)> paint;
    QSizeF natural{868, 300}; ///< of the picture alone: what it looks best in,
    QSizeF least{420, 140}; ///< and what it cannot do without
};

Figure figureOf(const report::Drawing &drawing);
Figure figureOf(const report::BulletSpec &spec, const ChartTheme &theme);
Figure figureOf(const report::HeatmapSpec &spec, const ChartTheme &theme);

/// The size of the whole figure around a picture of \a picture.
QSize figureSize(const Figure &figure, const QSizeF &picture, const ChartTheme &theme);
/// Paints the whole figure into \a rect, without the page behind.
void paintFigure(QPainter &painter, const QRectF &rect, const Figure &figure, const ChartTheme &theme);

} // namespace qd::charts
