// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmappainter.h"

#include "charts/statusshape.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::HeatCell;
using report::HeatmapSpec;
using report::HeatRow;

constexpr double shapeSize = 9;
constexpr double inset = 6; // from the sides of a cell
constexpr double leastNames = 250;
constexpr double nameShare = 0.56; // of the room left of the cells; the department takes the rest

QFont textFont(const ChartTheme &theme, int px, bool bold)
{
    QFont font;
    font.setFamilies(theme.fontFamilies);
    font.setPixelSize(px);
    font.setBold(bold);
    return font;
}

void drawLine(QPainter &painter, const QRectF &box, const QString &text, Qt::Alignment side)
{
    const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

double headingHeight(const ChartTheme &theme)
{
    return std::ceil(theme.axisPx * 2.2);
}

} // namespace

QSizeF heatCellSize(const ChartTheme &theme)
{
    return {std::ceil(theme.axisPx * 5.4), std::ceil(theme.axisPx * 2.1)};
}

QSizeF heatmapSize(const HeatmapSpec &spec, const ChartTheme &theme)
{
    const QSizeF cell = heatCellSize(theme);
    return {leastNames + cell.width() * double(spec.columns.size()),
            headingHeight(theme) + cell.height() * double(spec.rows.size()) + 1};
}

void paintHeatCell(QPainter &painter, const QRectF &box, const HeatCell &cell, const ChartTheme &theme)
{
    if (!cell.status)
        return;
    const bool isException = *cell.status == Status::Off;
    if (isException)
        painter.fillRect(box, theme.offT);
    const double centre = box.center().y();
    const QRectF shape(box.left() + inset, centre - shapeSize / 2, shapeSize, shapeSize);
    paintStatus(painter, shape, *cell.status, theme.mono ? theme.text : theme.verdict(*cell.status));
    painter.setFont(textFont(theme, theme.axisPx, isException));
    painter.setPen(isException ? theme.text : theme.text2);
    drawLine(painter, box.adjusted(inset + shapeSize + 3, 0, -inset, 0), cell.text, Qt::AlignRight);
}

void paintHeatmap(QPainter &painter, const QRectF &rect, const HeatmapSpec &spec, const ChartTheme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = heatCellSize(theme);
    const double left = rect.right() - size.width() * double(spec.columns.size());
    QRectF row(rect.left(), std::ceil(rect.top()), rect.width(), headingHeight(theme));
    painter.setFont(textFont(theme, theme.axisPx, false));
    painter.setPen(theme.text3);
    for (std::size_t column = 0; column < spec.columns.size(); ++column) {
        const QRectF cell(left + double(column) * size.width(), row.top(), size.width(), row.height());
        drawLine(painter, cell.adjusted(2, 0, -inset, 0), spec.columns[column], Qt::AlignRight);
    }
    painter.fillRect(QRectF(row.left(), row.bottom(), row.width(), 1), theme.line2);
    row = QRectF(row.left(), row.bottom() + 1, row.width(), size.height());
    const double names = (left - rect.left() - 2 * inset) * nameShare;
    for (const HeatRow &line : spec.rows) {
        painter.setFont(textFont(theme, theme.labelPx, false));
        painter.setPen(theme.text);
        const QString name = line.unit.isEmpty() ? line.label : QStringLiteral("%1, %2").arg(line.label, line.unit);
        drawLine(painter, QRectF(row.left(), row.top(), names, row.height()), name, Qt::AlignLeft);
        painter.setFont(textFont(theme, theme.axisPx, false));
        painter.setPen(theme.text3);
        drawLine(painter,
                 QRectF(row.left() + names + inset, row.top(), left - row.left() - names - 2 * inset, row.height()),
                 line.department, Qt::AlignLeft);
        for (std::size_t column = 0; column < line.cells.size(); ++column)
            paintHeatCell(painter,
                          {left + double(column) * size.width() + 1, row.top(), size.width() - 1, row.height() - 1},
                          line.cells[column], theme);
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.line);
        row.translate(0, size.height());
    }
    painter.restore();
}

} // namespace qd::charts
