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

constexpr double HeadingHeight = 30;
constexpr double TallestHeading = 110;
constexpr double NarrowestCell = 20;
constexpr double WidestCell = 104;
constexpr double LowestRow = 20;
constexpr int MostOfRoomy = 20; ///< more departments stand closer on paper
constexpr double CloseCell = 18;
constexpr double NarrowNames = 160;
constexpr double TallestRow = 60;
constexpr double Padding = 8;
constexpr double RoomForNumber = 30; ///< narrower cells show the shape alone
constexpr double RoomForBar = 52;
constexpr LabelStyle Plain{12, false, &ChartTheme::text};
constexpr LabelStyle Strong{12, true, &ChartTheme::text};
constexpr LabelStyle Quiet{12, false, &ChartTheme::text2};
constexpr LabelStyle Tag{11, false, &ChartTheme::page};

double widest(const std::vector<QString> &texts, const ChartTheme &theme)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(text, Strong, theme)); // room to become bold
    return width;
}

double nameWidth(const MatrixSpec &spec, const ChartTheme &theme, double most)
{
    const double wanted = std::max(widest(spec.names, theme), textWidth(spec.totalsTitle, Quiet, theme));
    return std::ceil(std::min(wanted + 2 * theme.px(Padding), most));
}

bool isException(const MatrixCell &cell)
{
    return cell.count > 0 && cell.mark != Status::Ok;
}

/// Headings stand upright where they do not fit beside each other.
double headingHeight(const MatrixSpec &spec, const ChartTheme &theme, double cellWidth)
{
    const double width = widest(spec.headings, theme);
    return width + theme.px(4) <= cellWidth ? theme.px(HeadingHeight)
                                            : std::min(theme.px(TallestHeading), width + theme.px(12));
}

double offsetOfMark(const MatrixLayout &layout, const ChartTheme &theme)
{
    return layout.counts ? std::min(theme.px(13), layout.cell.width() / 4) : 0;
}

void placeNames(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme, const MatrixCursor &cursor)
{
    const double padding = theme.px(Padding);
    for (int place = 0; place < layout.count; ++place) {
        const auto index = std::size_t(place);
        const QRectF cell = layout.cellRect(place, 0);
        const QRectF name(layout.left + padding, cell.top(), layout.cells.left() - layout.left - 2 * padding,
                          cell.height());
        layout.names.push_back(
            placed(spec.names[index], name, Qt::AlignLeft, place == cursor.row ? Strong : Plain, theme));
        QRectF heading = layout.cellRect(0, place);
        heading.setTop(layout.headingTop);
        heading.setBottom(layout.cells.top());
        const LabelStyle &style = place == cursor.column ? Strong : Plain;
        const bool upright = heading.height() > theme.px(HeadingHeight) + 1;
        layout.headings.push_back(
            upright ? placedUpright(spec.headings[index], heading.adjusted(0, 0, 0, -theme.px(6)), style, theme)
                    : placed(spec.headings[index], heading, Qt::AlignHCenter, style, theme));
    }
}

void placeNumbers(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    const QLocale locale;
    const double offset = offsetOfMark(layout, theme);
    for (int row = 0; row < layout.count && layout.counts; ++row) {
        for (int column = 0; column < layout.count; ++column) {
            const MatrixCell &cell = spec.cell(row, column);
            if (cell.count == 0)
                continue;
            const QRectF box = layout.cellRect(row, column).translated(offset, 0);
            layout.texts.push_back(
                placed(locale.toString(cell.count), box, Qt::AlignHCenter, isException(cell) ? Strong : Quiet, theme));
        }
    }
    if (spec.totals.empty())
        return;
    const int most = std::ranges::max(spec.totals);
    const QRectF first = layout.totalRect(0);
    const double padding = theme.px(Padding);
    layout.texts.push_back(
        placed(spec.totalsTitle,
               QRectF(layout.left + padding, first.top(), first.left() - layout.left - 2 * padding, first.height()),
               Qt::AlignLeft, Quiet, theme));
    for (int column = 0; column < layout.count; ++column) {
        const int total = spec.totals[std::size_t(column)];
        QRectF box = layout.totalRect(column);
        const bool bar = box.width() >= theme.px(RoomForBar);
        if (bar)
            box.setWidth(theme.px(24));
        layout.texts.push_back(placed(locale.toString(total), box, bar ? Qt::AlignRight : Qt::AlignHCenter,
                                      total == most ? Strong : Plain, theme));
    }
}

/// A circle's tag stands in its first cell on the diagonal, which is empty, or right of it where cells are.
void placeTags(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    for (const MatrixSpec::Block &circle : spec.circles) {
        const double width = textWidth(circle.label, Tag, theme) + theme.px(8);
        const double height = std::min(theme.px(18), layout.cell.height());
        const auto put = [&](const QPointF &corner) {
            const QRectF ground(corner, QSizeF(width, height));
            layout.tags.emplace_back(ground, placed(circle.label, ground, Qt::AlignHCenter, Tag, theme));
        };
        if (width <= layout.cell.width()) {
            put(layout.cellRect(circle.first, circle.first).topLeft());
            continue;
        }
        const int end = circle.first + circle.count;
        const int covered = int(std::ceil(width / layout.cell.width()));
        for (int row = circle.first; row < end && end + covered <= layout.count; ++row) {
            const auto isEmpty = [&](int column) { return spec.cell(row, column).count == 0; };
            bool free = true;
            for (int column = end; column < end + covered; ++column)
                free = free && isEmpty(column);
            if (!free)
                continue;
            put(layout.cellRect(row, end).topLeft() + QPointF(1, 0));
            break;
        }
    }
}

void paintCrosshair(QPainter &painter, const MatrixLayout &layout, const ChartTheme &theme, const MatrixCursor &cursor)
{
    if (cursor.row < 0 || cursor.column < 0)
        return;
    QColor colour = theme.sel;
    colour.setAlphaF(0.5F);
    const QRectF cell = layout.cellRect(cursor.row, cursor.column);
    painter.fillRect(QRectF(cell.left(), layout.headingTop, cell.width(), layout.cells.bottom() - layout.headingTop),
                     colour);
    painter.fillRect(QRectF(layout.left, cell.top(), layout.cells.right() - layout.left, cell.height()), colour);
}

void paintCells(QPainter &painter, const MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    for (int row = 0; row < layout.count; ++row) {
        for (int column = 0; column < layout.count; ++column) {
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
            shape.moveCenter(box.center() - QPointF(offsetOfMark(layout, theme), 0));
            paintStatus(painter, shape, cell.mark, theme.verdict(cell.mark));
        }
    }
}

void paintGrid(QPainter &painter, const MatrixLayout &layout, const ChartTheme &theme)
{
    for (int place = 0; place <= layout.count; ++place) {
        const QRectF corner = layout.cellRect(place, place);
        painter.fillRect(QRectF(corner.left(), layout.headingTop, 1, layout.cells.bottom() - layout.headingTop),
                         theme.line);
        painter.fillRect(QRectF(layout.left, corner.top(), layout.cells.right() - layout.left + 1, 1), theme.line);
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
    if (spec.totals.empty() || layout.cell.width() < theme.px(RoomForBar))
        return;
    const int most = std::max(1, std::ranges::max(spec.totals));
    for (int column = 0; column < layout.count; ++column) {
        const int total = spec.totals[std::size_t(column)];
        const QRectF box = layout.totalRect(column);
        const double length = std::round((box.width() - theme.px(36)) * total / most);
        painter.fillRect(QRectF(box.left() + theme.px(28), std::round(box.center().y() - theme.px(5)), length,
                                std::round(theme.px(10))),
                         total == most ? theme.ac : theme.py);
    }
}

} // namespace

QRectF MatrixLayout::cellRect(int row, int column) const
{
    return {cells.left() + column * cell.width(), cells.top() + row * cell.height(), cell.width(), cell.height()};
}

MatrixCursor MatrixLayout::cellAt(const QPointF &place) const
{
    if (!cells.contains(place))
        return {};
    return {std::min(count - 1, int((place.y() - cells.top()) / cell.height())),
            std::min(count - 1, int((place.x() - cells.left()) / cell.width()))};
}

QSizeF leastMatrixSize(const MatrixSpec &spec, const ChartTheme &theme)
{
    const double cell = theme.px(NarrowestCell);
    const double width = nameWidth(spec, theme, theme.px(NarrowNames)) + spec.size() * cell + 2;
    const Legend legend = layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme);
    return {width, legend.height + headingHeight(spec, theme, cell) + (spec.size() + 1) * theme.px(LowestRow) + 2};
}

QSizeF naturalMatrixSize(const MatrixSpec &spec, const ChartTheme &theme)
{
    if (spec.size() <= MostOfRoomy)
        return {theme.px(968), theme.px(110) + theme.px(34) * spec.size()};
    const double cell = theme.px(CloseCell);
    const double width = nameWidth(spec, theme, theme.px(NarrowNames)) + spec.size() * cell + 2;
    const Legend legend = layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme);
    return {width, legend.height + headingHeight(spec, theme, cell) + (spec.size() + 1) * cell + 2};
}

QSizeF fullMatrixSize(const MatrixSpec &spec, const ChartTheme &theme)
{
    const double width = nameWidth(spec, theme, theme.px(240)) + spec.size() * theme.px(WidestCell) + 2;
    const Legend legend = layoutLegend(spec.legend, QRectF(0, 0, width, 0), theme);
    return {width, legend.height + theme.px(HeadingHeight) + (spec.size() + 1) * theme.px(TallestRow) + 2};
}

MatrixLayout layoutCells(const QRectF &rect, const MatrixSpec &spec, const ChartTheme &theme)
{
    MatrixLayout layout;
    layout.count = spec.size();
    if (layout.count == 0)
        return layout;
    layout.legend = layoutLegend(spec.legend, rect, theme);
    layout.left = rect.left();
    layout.headingTop = rect.top() + layout.legend.height;
    const double spare = rect.width() - layout.count * theme.px(CloseCell) - 2;
    const double names = nameWidth(spec, theme, std::min(rect.width() * 0.3, std::max(spare, theme.px(NarrowNames))));
    // Whole pixels: lines and shapes of every cell are equally sharp.
    const double width = std::floor((rect.width() - names - 2) / layout.count);
    layout.cell.setWidth(std::clamp(width, 8.0, std::floor(theme.px(WidestCell))));
    const double headings = std::ceil(headingHeight(spec, theme, layout.cell.width()));
    const double height = std::floor((rect.bottom() - layout.headingTop - headings - 2) / (layout.count + 1));
    layout.cell.setHeight(std::clamp(height, 8.0, std::floor(theme.px(TallestRow))));
    layout.counts = layout.cell.width() >= theme.px(RoomForNumber);
    layout.cells = QRectF(rect.left() + names, layout.headingTop + headings, layout.cell.width() * layout.count,
                          layout.cell.height() * layout.count);
    return layout;
}

MatrixLayout layoutMatrix(const QRectF &rect, const MatrixSpec &spec, const ChartTheme &theme,
                          const MatrixCursor &cursor)
{
    MatrixLayout layout = layoutCells(rect, spec, theme);
    if (layout.count == 0)
        return layout;
    placeNames(layout, spec, theme, cursor);
    placeNumbers(layout, spec, theme);
    placeTags(layout, spec, theme);
    return layout;
}

void paintMatrix(QPainter &painter, const QRectF &rect, const MatrixSpec &spec, const ChartTheme &theme,
                 const MatrixCursor &cursor)
{
    const MatrixLayout layout = layoutMatrix(rect, spec, theme, cursor);
    if (layout.count == 0)
        return;
    painter.save();
    paintLegend(painter, layout.legend, theme);
    paintCrosshair(painter, layout, theme, cursor);
    paintCells(painter, layout, spec, theme);
    paintGrid(painter, layout, theme);
    paintTotals(painter, layout, spec, theme);
    for (const auto *labels : {&layout.headings, &layout.names, &layout.texts}) {
        for (const Label &label : *labels)
            paintLabel(painter, label, theme);
    }
    for (const MatrixSpec::Block &circle : spec.circles) {
        const int last = circle.first + circle.count - 1;
        const QRectF block = layout.cellRect(circle.first, circle.first).united(layout.cellRect(last, last));
        paintFrame(painter, block, 2, theme.text);
    }
    for (const auto &[ground, label] : layout.tags) {
        painter.fillRect(ground, theme.text);
        paintLabel(painter, label, theme);
    }
    if (cursor.row >= 0 && cursor.column >= 0)
        paintFrame(painter, layout.cellRect(cursor.row, cursor.column).adjusted(2, 2, -1, -1), theme.px(2),
                   theme.accent);
    painter.restore();
}

} // namespace qd::charts
