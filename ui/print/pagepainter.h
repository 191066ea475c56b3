// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"

#include <QImage>

#include <functional>

class QPainter;

namespace qd::print {

/// Draws what a drawing says into a rectangle; passed in, so that paper knows nothing about how it is done.
using ChartPainter = std::function<void(QPainter &, const QRectF &, const report::Drawing &)>;

/// Of the whole sheet, in pixels at 96 dpi.
QSizeF paperSize(report::Paper paper);
/// Where the content box starts on the sheet.
QPointF contentOrigin(report::Paper paper);

/// Paints page \a index (from 0) with a painter that counts in pixels at 96 dpi from the corner of the sheet.
void paintPage(QPainter &painter, const Pages &pages, size_t index, const ChartPainter &chartPainter);

/// Page \a index on white, \a zoom times 96 dpi.
QImage renderPage(const Pages &pages, size_t index, qreal zoom, const ChartPainter &chartPainter);

} // namespace qd::print
