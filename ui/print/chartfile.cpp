// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/chartfile.h"

#include "charts/figureexport.h"
#include "exchange/csvwriter.h"
#include "print/chartpages.h"
#include "print/pdfwriter.h"

namespace qd::print {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvOf(const report::DataTable &data)
{
    exchange::TextTable table{data.headings, {}, {}};
    for (std::size_t column = 0; column < data.headings.size(); ++column)
        table.numeric.push_back(data.isNumeric(column));
    for (const auto &row : data.rows) {
        std::vector<QString> cells;
        for (const report::DataCell &cell : row)
            cells.push_back(cell.number ? QString::number(*cell.number, 'g', 15) : cell.text);
        table.rows.push_back(std::move(cells));
    }
    return exchange::tableCsv(table);
}

} // namespace

const QStringList &chartFormats()
{
    static const QStringList formats{u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s};
    return formats;
}

Result<QByteArray> chartFile(const QString &format, const ChartToWrite &chart)
{
    if (format == u"csv")
        return csvOf(chart.data);
    if (format == u"svg")
        return figureAsSvg(chart.figure, chart.theme, chart.size);
    if (format == u"png")
        return figureAsPng(chart.figure, chart.theme, chart.size);
    if (chart.size == figureSize(chart.figure, chart.figure.natural, chart.theme))
        return chartPdf(chart.figure, chart.theme, chart.meta);
    return renderPicture(chart.size, chart.meta, [&](QPainter &painter) {
        painter.fillRect(QRect(QPoint(), chart.size), chart.theme.page);
        paintFigure(painter, QRectF(QPointF(), QSizeF(chart.size)), chart.figure, chart.theme);
    });
}

} // namespace qd::print
