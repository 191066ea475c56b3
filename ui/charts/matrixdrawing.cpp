// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/matrixdrawing.h"

#include "charts/statusshape.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::MatrixCell;
using report::MatrixSpec;

namespace {

bool isException(const MatrixCell &cell)
{
    return cell.count > 0 && cell.mark != Status::Ok;
}

void paintCrosshair(QPainter &painter, const MatrixLayout &layout, const ChartTheme &theme, const MatrixCursor &cursor)
{
    if (!cursor.isCell())
        return;
    QColor colour = theme.sel;
    colour.setAlphaF(0.5F);
    const MatrixWindow &window = layout.window;
    const QRectF column = layout.headingRect(cursor.column);
    const QRectF row = layout.nameRect(cursor.row);
    if (window.holds(window.firstRow, cursor.column))
        painter.fillRect(QRectF(column.topLeft(), QPointF(column.right(), layout.cells.bottom())), colour);
    if (window.holds(cursor.row, window.firstColumn))
        painter.fillRect(QRectF(row.topLeft(), QPointF(layout.cells.right(), row.bottom())), colour);
}

void paintCells(QPainter &painter, const MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    const MatrixWindow &window = layout.window;
    for (int row = window.firstRow; row < window.firstRow + window.rows; ++row) {
        for (int column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
            const QRectF box = layout.cellRect(row, column);
            const MatrixCell &cell = spec.cell(row, column);
            if (row == column)
                painter.fillRect(box, theme.noneT);
            if (cell.count == 0)
                continue;
            if (cell.mark == Status::Off || cell.mark == Status::Risk)
                painter.fillRect(box, cell.mark == Status::Off ? theme.offT : theme.riskT);
            const double size = std::min(theme.px(isException(cell) ? 12 : 7), layout.cell.height() - 6);
            QRectF shape(0, 0, size, size);
            shape.moveCenter(box.center() - QPointF(layout.markOffset, 0));
            paintStatus(painter, shape, cell.mark, theme.verdict(cell.mark));
        }
    }
}

void paintGrid(QPainter &painter, const MatrixLayout &layout, const ChartTheme &theme)
{
    const MatrixWindow &window = layout.window;
    for (int step = 0; step <= window.columns; ++step) {
        const double x = layout.cells.left() + step * layout.cell.width();
        painter.fillRect(QRectF(x, layout.headingTop, 1, layout.cells.bottom() - layout.headingTop), theme.line);
    }
    for (int step = 0; step <= window.rows; ++step) {
        const double y = layout.cells.top() + step * layout.cell.height();
        painter.fillRect(QRectF(layout.left, y, layout.cells.right() - layout.left + 1, 1), theme.line);
    }
}

void paintFrame(QPainter &painter, const QRectF &box, double thickness, const QColor &ink)
{
    painter.setPen(QPen(ink, thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void paintTotals(QPainter &painter, const MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    if (spec.totals.empty() || !layout.endsWithTotals() || !layout.bars)
        return;
    const int most = std::max(1, std::ranges::max(spec.totals));
    const MatrixWindow &window = layout.window;
    for (int column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
        const int total = spec.totals[std::size_t(column)];
        const QRectF box = layout.totalRect(column);
        const double length = std::round((box.width() - theme.px(36)) * total / most);
        painter.fillRect(QRectF(box.left() + theme.px(28), std::round(box.center().y() - theme.px(5)), length,
                                std::round(theme.px(10))),
                         total == most ? theme.ac : theme.py);
    }
}

void paintLabels(QPainter &painter, const std::vector<Label> &labels, const ChartTheme &theme)
{
    for (const Label &label : labels)
        paintLabel(painter, label, theme);
}

/// Everything but names, headings and the crosshair.
void paintOpenCells(QPainter &painter, const MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme,
                    const MatrixCursor &current)
{
    paintCells(painter, layout, spec, theme);
    paintGrid(painter, layout, theme);
    paintTotals(painter, layout, spec, theme);
    paintLabels(painter, layout.texts, theme);
    for (const MatrixSpec::Block &circle : spec.circles) {
        const int last = circle.first + circle.count - 1;
        const QRectF block = layout.cellRect(circle.first, circle.first).united(layout.cellRect(last, last));
        paintFrame(painter, block, 2, theme.text);
    }
    for (const auto &[ground, label] : layout.tags) {
        painter.fillRect(ground, theme.text);
        paintLabel(painter, label, theme);
    }
    if (current.isCell())
        paintFrame(painter, layout.cellRect(current.row, current.column).adjusted(2, 2, -1, -1), theme.px(2),
                   theme.accent);
}

} // namespace

void paintMatrix(QPainter &painter, const QRectF &rect, const MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor)
{
    const MatrixLayout layout = layoutMatrix(rect, spec, theme, cursor);
    if (layout.count == 0)
        return;
    painter.save();
    paintLegend(painter, layout.legend, theme);
    paintCrosshair(painter, layout, theme, cursor);
    paintOpenCells(painter, layout, spec, theme, cursor);
    paintLabels(painter, layout.headings, theme);
    paintLabels(painter, layout.names, theme);
    painter.restore();
}

void paintMatrix(QPainter &painter, const MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor, const MatrixCursor &current)
{
    if (layout.count == 0)
        return;
    const QRectF open = layout.openCells();
    const double right = layout.cells.right() + 2;
    const double bottom = layout.totalRect(0).bottom() + 2;
    // Cells end where names and headings begin, which is where they scroll to.
    const auto within = [&](const QPointF &corner, const QPointF &opposite, const auto &paint) {
        painter.save();
        painter.setClipRect(QRectF(corner, opposite), Qt::IntersectClip);
        paintCrosshair(painter, layout, theme, cursor);
        paint();
        painter.restore();
    };
    within(open.topLeft(), {right, bottom}, [&] { paintOpenCells(painter, layout, spec, theme, current); });
    within({layout.left, open.top()}, {open.left(), bottom}, [&] {
        paintGrid(painter, layout, theme);
        paintLabels(painter, layout.names, theme);
    });
    within({open.left(), layout.headingTop}, {right, open.top()}, [&] {
        paintGrid(painter, layout, theme);
        paintLabels(painter, layout.headings, theme);
    });
}

} // namespace qd::charts
