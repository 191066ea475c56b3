// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/griddrawing.h"

#include "charts/dashes.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::GridCell;
using report::GridSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double MarkSize = GridLayout::MarkSize;

/// The cell of each spot: its row and its column, which for a total is the number of columns.
std::vector<std::pair<std::size_t, std::size_t>> placesOf(const GridSpec &spec)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            if (!spec.cell(row, column).reading.isEmpty())
                places.emplace_back(row, column);
        }
        if (!spec.totals.empty() && !spec.totals[row].reading.isEmpty())
            places.emplace_back(row, spec.columns.size());
    }
    return places;
}

QRectF boxAt(const GridLayout &layout, const GridSpec &spec, std::size_t row, std::size_t column)
{
    return column == spec.columns.size() ? layout.totals[row] : layout.cells[row * spec.columns.size() + column];
}

void paintGround(QPainter &painter, const QRectF &box, const GridCell &cell, const ChartTheme &theme)
{
    const QRectF inside = box.adjusted(1, 1, 0, 0);
    if (cell.mark == Status::Off)
        painter.fillRect(inside, theme.offT);
    else if (cell.mark == Status::Risk)
        painter.fillRect(inside, theme.riskT);
    if (cell.isGap)
        paintDashedEdge(painter, box.adjusted(theme.px(3), theme.px(3), -theme.px(2), -theme.px(2)), theme.px(3),
                        std::max(1.0, theme.px(1.5)), cell.mark ? theme.verdict(*cell.mark) : theme.text2);
}

void paintLines(QPainter &painter, const GridLayout &layout, const QRectF &rect, const GridSpec &spec,
                const ChartTheme &theme)
{
    const double bottom = layout.rows.back().bottom();
    painter.fillRect(QRectF(rect.left(), layout.cellsTop, rect.width(), 1), theme.line2);
    for (const QRectF &row : layout.rows)
        painter.fillRect(QRectF(rect.left(), row.bottom(), rect.width(), 1), theme.line);
    const auto upright = [&](double x, const QColor &ink) {
        painter.fillRect(QRectF(std::round(x), layout.cellsTop, 1, bottom - layout.cellsTop), ink);
    };
    for (std::size_t column = 0; column < spec.columns.size(); ++column)
        upright(layout.cells[column].left(), theme.line);
    for (const double border : layout.borders)
        upright(border, theme.line2);
    if (!spec.totals.empty())
        upright(layout.totalLeft, theme.line2);
    for (const QRectF &group : layout.groups) { // no line between columns goes through a heading
        painter.fillRect(group.adjusted(0, 1, 0, 0), theme.page);
        painter.fillRect(QRectF(rect.left(), group.bottom(), rect.width(), 1), theme.line2);
    }
}

} // namespace

std::vector<Spot> gridSpots(const QRectF &rect, const GridSpec &spec, const ChartTheme &theme)
{
    const GridLayout layout = layoutGrid(rect, spec, theme);
    std::vector<Spot> spots;
    for (const auto &[row, column] : placesOf(spec)) {
        const GridCell &cell = column == spec.columns.size() ? spec.totals[row] : spec.cell(row, column);
        spots.push_back({boxAt(layout, spec, row, column), cell.reading});
    }
    return spots;
}

int gridRowOf(const GridSpec &spec, int spot)
{
    const auto places = placesOf(spec);
    return spot >= 0 && spot < int(places.size()) ? int(places[std::size_t(spot)].first) : -1;
}

void paintGrid(QPainter &painter, const QRectF &rect, const GridSpec &spec, const ChartTheme &theme, int current,
               const GridPart *part)
{
    const GridLayout layout = layoutGrid(rect, spec, theme, part);
    if (layout.rows.empty())
        return;
    const auto places = placesOf(spec);
    painter.save();
    if (current >= 0 && current < int(places.size()))
        painter.fillRect(layout.rows[places[std::size_t(current)].first], theme.sel);
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < spec.columns.size(); ++column)
            paintGround(painter, boxAt(layout, spec, row, column), spec.cell(row, column), theme);
        if (!spec.totals.empty())
            paintGround(painter, layout.totals[row], spec.totals[row], theme);
    }
    paintLines(painter, layout, rect, spec, theme);
    for (const GridLayout::Mark &mark : layout.marks)
        paintMark(painter, Mark(int(mark.status)), mark.centre, theme.px(MarkSize), theme.verdict(mark.status), theme);
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    if (current >= 0 && current < int(places.size())) {
        const auto &[row, column] = places[std::size_t(current)];
        painter.setPen(QPen(theme.accent, theme.px(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxAt(layout, spec, row, column).adjusted(2, 2, -1, -1));
    }
    painter.restore();
}

} // namespace qd::charts
