// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/matrixdrawing.h"

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

void placeNames(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme, const MatrixCursor &cursor)
{
    const double padding = theme.px(Padding);
    const MatrixWindow &window = layout.window;
    for (int row = window.firstRow; row < window.firstRow + window.rows; ++row) {
        const QRectF name = layout.nameRect(row).adjusted(padding, 0, -padding, 0);
        layout.names.push_back(
            placed(spec.names[std::size_t(row)], name, Qt::AlignLeft, row == cursor.row ? Strong : Plain, theme));
    }
    for (int column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
        const QRectF heading = layout.headingRect(column);
        const LabelStyle &style = column == cursor.column ? Strong : Plain;
        const QString &text = spec.headings[std::size_t(column)];
        const bool upright = heading.height() > theme.px(HeadingHeight) + 1;
        layout.headings.push_back(upright ? placedUpright(text, heading.adjusted(0, 0, 0, -theme.px(6)), style, theme)
                                          : placed(text, heading, Qt::AlignHCenter, style, theme));
    }
}

/// Those of cells.
void placeNumbers(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    const QLocale locale;
    const MatrixWindow &window = layout.window;
    for (int row = window.firstRow; row < window.firstRow + window.rows && layout.counts; ++row) {
        for (int column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
            const MatrixCell &cell = spec.cell(row, column);
            if (cell.count == 0)
                continue;
            const QRectF box = layout.cellRect(row, column).translated(layout.markOffset, 0);
            layout.texts.push_back(
                placed(locale.toString(cell.count), box, Qt::AlignHCenter, isException(cell) ? Strong : Quiet, theme));
        }
    }
}

void placeTotals(MatrixLayout &layout, const MatrixSpec &spec, const ChartTheme &theme)
{
    if (spec.totals.empty() || !layout.endsWithTotals())
        return;
    const QLocale locale;
    const MatrixWindow &window = layout.window;
    const int most = std::ranges::max(spec.totals);
    const double padding = theme.px(Padding);
    const QRectF title = layout.nameRect(layout.count).adjusted(padding, 0, -padding, 0);
    layout.names.push_back(placed(spec.totalsTitle, title, Qt::AlignLeft, Quiet, theme));
    for (int column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
        const int total = spec.totals[std::size_t(column)];
        QRectF box = layout.totalRect(column);
        if (layout.bars)
            box.setWidth(theme.px(24));
        layout.texts.push_back(placed(locale.toString(total), box, layout.bars ? Qt::AlignRight : Qt::AlignHCenter,
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
            if (layout.window.holds(circle.first, circle.first))
                put(layout.cellRect(circle.first, circle.first).topLeft());
            continue;
        }
        const int end = circle.first + circle.count;
        const int covered = int(std::ceil(width / layout.cell.width()));
        for (int row = circle.first; row < end && end + covered <= layout.count; ++row) {
            const auto isEmpty = [&](int column) { return spec.cell(row, column).count == 0; };
            bool free = layout.window.holds(row, end) && layout.window.holds(row, end + covered - 1);
            for (int column = end; column < end + covered; ++column)
                free = free && isEmpty(column);
            if (!free)
                continue;
            put(layout.cellRect(row, end).topLeft() + QPointF(1, 0));
            break;
        }
    }
}

} // namespace

QRectF MatrixLayout::cellRect(int row, int column) const
{
    return {cells.left() + (column - window.firstColumn) * cell.width(),
            cells.top() + (row - window.firstRow) * cell.height(), cell.width(), cell.height()};
}

QRectF MatrixLayout::headingRect(int column) const
{
    return {cellRect(window.firstRow, column).left(), headingTop, cell.width(), headingHeight};
}

QRectF MatrixLayout::nameRect(int row) const
{
    return {left, cellRect(row, window.firstColumn).top(), nameWidth, cell.height()};
}

QRectF MatrixLayout::openCells() const
{
    return {QPointF(std::max(cells.left(), left + nameWidth), std::max(cells.top(), headingTop + headingHeight)),
            cells.bottomRight()};
}

MatrixCursor MatrixLayout::cellAt(const QPointF &place) const
{
    if (!openCells().contains(place))
        return {};
    return {std::min(count - 1, window.firstRow + int((place.y() - cells.top()) / cell.height())),
            std::min(count - 1, window.firstColumn + int((place.x() - cells.left()) / cell.width()))};
}

MatrixCursor MatrixLayout::nameAt(const QPointF &place) const
{
    const QRectF open = openCells();
    const bool isName = place.x() >= left && place.x() < open.left();
    const bool isHeading = place.y() >= headingTop && place.y() < open.top();
    if (count == 0 || isName == isHeading)
        return {};
    return isName ? MatrixCursor{cellAt({open.left(), place.y()}).row, -1}
                  : MatrixCursor{-1, cellAt({place.x(), open.top()}).column};
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
    layout.window = {0, layout.count, 0, layout.count};
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
    layout.bars = layout.cell.width() >= theme.px(RoomForBar);
    layout.markOffset = layout.counts ? std::min(theme.px(13), layout.cell.width() / 4) : 0;
    layout.nameWidth = names;
    layout.headingHeight = headings;
    layout.cells = QRectF(rect.left() + names, layout.headingTop + headings, layout.cell.width() * layout.count,
                          layout.cell.height() * layout.count);
    return layout;
}

MatrixLayout withTexts(MatrixLayout cells, const MatrixSpec &spec, const ChartTheme &theme, const MatrixCursor &cursor)
{
    if (cells.count == 0)
        return cells;
    placeNames(cells, spec, theme, cursor);
    placeNumbers(cells, spec, theme);
    placeTotals(cells, spec, theme);
    placeTags(cells, spec, theme);
    return cells;
}

MatrixLayout layoutMatrix(const QRectF &rect, const MatrixSpec &spec, const ChartTheme &theme,
                          const MatrixCursor &cursor)
{
    return withTexts(layoutCells(rect, spec, theme), spec, theme, cursor);
}

MatrixLayout visiblePart(MatrixLayout layout, const QRectF &visible)
{
    if (layout.count == 0)
        return layout;
    const QRectF all = layout.cells;
    layout.left = std::max(layout.left, visible.left());
    layout.headingTop = std::max(layout.headingTop, visible.top());
    const QRectF open = layout.openCells() & visible;
    const auto placeOf = [&](double distance, double size) {
        return std::clamp(int(std::floor(distance / size)), 0, layout.count - 1);
    };
    MatrixWindow &window = layout.window;
    window.firstRow = placeOf(open.top() - all.top(), layout.cell.height());
    window.firstColumn = placeOf(open.left() - all.left(), layout.cell.width());
    window.rows = placeOf(open.bottom() - all.top(), layout.cell.height()) - window.firstRow + 1;
    window.columns = placeOf(open.right() - all.left(), layout.cell.width()) - window.firstColumn + 1;
    layout.cells = QRectF(all.left() + window.firstColumn * layout.cell.width(),
                          all.top() + window.firstRow * layout.cell.height(), window.columns * layout.cell.width(),
                          window.rows * layout.cell.height());
    return layout;
}

} // namespace qd::charts
