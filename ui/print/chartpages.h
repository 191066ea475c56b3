// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/figure.h"
#include "report/report.h"

/// A chart on as many sheets of A4 as it takes.
namespace qd::print {

/// Sheets lie across. They stand upright where a chart is too high for one, as lists are, and its words have room
/// there. A chart is made larger by up to a third to fill one, and smaller to fit, until its smallest letters have
/// 6.5 pt; what does not fit then is cut.
struct ChartPages
{
    bool isWide = false;
    double scale = 1; ///< of the chart on paper
    std::vector<charts::Piece> pieces; ///< one a page
};
ChartPages chartPages(const charts::Figure &figure, const charts::ChartTheme &theme);

/// Of a sheet, in pixels at 96 dpi.
QSizeF sheetSize(const ChartPages &pages);
/// Paints page \a index (from 0) from the corner of its sheet, in pixels at 96 dpi: title, part and page number,
/// picture, source.
void paintChartPage(QPainter &painter, const ChartPages &pages, std::size_t index, const charts::Figure &figure,
                    const charts::ChartTheme &theme, const QString &confidentiality = {});

/// All of them as a PDF.
Result<QByteArray> chartPdf(const charts::Figure &figure, const charts::ChartTheme &theme,
                            const report::Metadata &meta);

} // namespace qd::print
