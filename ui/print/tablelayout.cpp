// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/tablelayout.h"

#include "base/tr.h"

#include <algorithm>

namespace qd::print {

namespace {

using report::Cell;
using report::Column;
using report::Row;

constexpr int cellLines = 4;
constexpr qreal rowPadding = 8;
constexpr qreal markSize = 9;
constexpr qreal markSpace = markSize + 6;
constexpr qreal sparklineHeight = 20;

/// Where each column stands.
std::vector<QRectF> columnBoxes(const std::vector<Column> &columns)
{
    const qreal narrow = std::min(14.0, contentWidth / (qreal(columns.size()) * 6));
    std::vector<qreal> gaps(columns.size(), 0.0);
    qreal shares = 0;
    qreal room = contentWidth;
    for (size_t i = 0; i < columns.size(); ++i) {
        shares += std::max(columns[i].share, 0.05);
        if (i + 1 == columns.size())
            break;
        const bool facing = columns[i].align == Column::Align::End && columns[i + 1].align == Column::Align::Start;
        gaps[i] = facing ? narrow * 2 : narrow; // numbers must not touch the words behind them
        room -= gaps[i];
    }
    std::vector<QRectF> result;
    qreal x = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const qreal width = room * std::max(columns[i].share, 0.05) / shares;
        result.emplace_back(x, 0, width, 0);
        x += width + gaps[i];
    }
    return result;
}

Align alignOf(const Column &column)
{
    return column.align == Column::Align::End ? Align::End : Align::Start;
}

Slab headerSlab(const std::vector<Column> &columns, const std::vector<QRectF> &boxes)
{
    std::vector<QStringList> titles;
    const bool titled = std::ranges::any_of(columns, [](const Column &column) { return !column.title.isEmpty(); });
    qsizetype lines = titled ? 1 : 0; // a list without titles begins at its rule
    for (size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(titled ? wrap(TextStyle::Furniture, columns[i].title, boxes[i].width(), cellLines)
                                : QStringList());
        lines = std::max(lines, titles.back().size());
    }
    Slab slab;
    for (size_t i = 0; i < columns.size(); ++i) {
        const qreal top = qreal(lines - titles[i].size()) * leading(TextStyle::Furniture); // all end on one baseline
        placeLines(slab.items, titles[i], TextStyle::Furniture, boxes[i].translated(0, top), Tone::Text2,
                   alignOf(columns[i]));
    }
    slab.height = titled ? qreal(lines) * leading(TextStyle::Furniture) + 6 : 0;
    slab.addRule(1, Tone::Text);
    slab.before = 10;
    slab.bond = Bond::Hard;
    return slab;
}

Slab groupSlab(const QString &title)
{
    Slab slab;
    slab.height = rowPadding + 6;
    slab.addLines(wrap(TextStyle::TableStrong, title, contentWidth, 2), TextStyle::TableStrong, 0, contentWidth);
    slab.height += 5;
    slab.addRule(1, Tone::Line2);
    slab.bond = Bond::Hard;
    return slab;
}

TextStyle styleOf(const Cell &cell, const Row &row)
{
    const bool strong = cell.emphasis == Cell::Emphasis::Strong || row.kind == Row::Kind::Total;
    return strong ? TextStyle::TableStrong : TextStyle::Table;
}

/// Returns where the cell ends.
qreal placeCell(Slab &slab, const Cell &cell, TextStyle style, QRectF box, Align align)
{
    if (cell.sparkline) {
        const qreal middle = box.top() + leading(style) / 2;
        slab.items.push_back(SparklineItem{
            QRectF(box.left(), middle - sparklineHeight / 2, box.width(), sparklineHeight), *cell.sparkline});
        return box.top() + leading(style);
    }
    const qreal indent = cell.status ? std::min(markSpace, box.width() / 2) : 0;
    const Tone tone = cell.emphasis == Cell::Emphasis::Quiet ? Tone::Text2 : Tone::Text;
    const QStringList lines = wrap(style, cell.text, box.width() - indent, cellLines);
    box.setLeft(box.left() + indent);
    qreal markRight = box.left();
    if (align == Align::End && !lines.isEmpty())
        markRight = box.right() - textWidth(style, lines.front());
    if (cell.status) {
        const qreal top = box.top() + (leading(style) - markSize) / 2;
        slab.items.push_back(
            StatusItem{QRectF(markRight - indent, top, std::min(markSize, indent), markSize), *cell.status});
    }
    return placeLines(slab.items, lines, style, box, tone, align);
}

Slab rowSlab(const Row &row, const std::vector<Column> &columns, const std::vector<QRectF> &boxes)
{
    Slab slab;
    if (row.kind == Row::Kind::Total)
        slab.addRule(1, Tone::Text);
    const qreal top = slab.height + rowPadding;
    qreal bottom = top + leading(TextStyle::Table);
    for (size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
        const Cell &cell = row.cells[i];
        bottom = std::max(bottom,
                          placeCell(slab, cell, styleOf(cell, row), boxes[i].translated(0, top), alignOf(columns[i])));
    }
    slab.height = bottom + rowPadding;
    slab.addRule(1, Tone::Line);
    return slab;
}

bool isKind(const std::vector<Row> &rows, size_t index, Row::Kind kind)
{
    return index < rows.size() && rows[index].kind == kind;
}

/// The first two rows below a header or a group stay together, and a total with the row before it.
Bond bondOf(const std::vector<Row> &rows, size_t index)
{
    const bool opens = index == 0 || isKind(rows, index - 1, Row::Kind::Group);
    if (index + 1 < rows.size() && opens && !isKind(rows, index + 1, Row::Kind::Group))
        return Bond::Hard;
    return isKind(rows, index + 1, Row::Kind::Total) ? Bond::Hard : Bond::None;
}

} // namespace

std::vector<Slab> layOut(const report::Table &table, std::vector<Slab> &running)
{
    if (table.columns.empty())
        return {};
    const std::vector<QRectF> boxes = columnBoxes(table.columns);
    std::vector<Slab> result = {headerSlab(table.columns, boxes)};
    const int header = int(running.size());
    running.push_back(result.front());
    int group = -1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        if (row.kind == Row::Kind::Group) {
            const QString title = row.cells.empty() ? QString() : row.cells.front().text;
            group = int(running.size());
            running.push_back(groupSlab(Tr::tr("%1 (continued)").arg(title)));
            result.push_back(groupSlab(title));
        } else {
            result.push_back(rowSlab(row, table.columns, boxes));
            result.back().bond = bondOf(table.rows, i);
            result.back().group = group;
        }
        result.back().header = header;
    }
    result.back().after = 20;
    return result;
}

} // namespace qd::print
