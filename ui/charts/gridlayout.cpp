// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/griddrawing.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace qd::charts {

using namespace Qt::StringLiterals;
using report::GridCell;
using report::GridHead;
using report::GridSpec;
namespace {

constexpr double HeadingHeight = 24;
constexpr double GroupHeight = 26;
constexpr double OneLine = 26; ///< height of a row
constexpr double TwoLines = 38;
constexpr double LineHeight = 17; ///< of sentences
constexpr double Padding = 6;
constexpr double MarkSize = GridLayout::MarkSize;
constexpr double MarkGap = 6; ///< between a mark and its text
constexpr double LeastColumn = 40;
constexpr double WidestColumn = 128;
constexpr double ProseColumn = 210;
constexpr double LeastHead = 150;
constexpr double WidestHead = 300;
constexpr double LeastWidth = 720;
constexpr int MostLines = 4; ///< of a sentence
constexpr LabelStyle Heading{11, true, &ChartTheme::text2};
constexpr LabelStyle Group{12, true, &ChartTheme::text};
constexpr LabelStyle Plain{12, false, &ChartTheme::text};
constexpr LabelStyle Strong{12, true, &ChartTheme::text};
constexpr LabelStyle Detail{11, false, &ChartTheme::text2};

const LabelStyle &styleOf(const GridCell &cell)
{
    return cell.isStrong ? Strong : Plain;
}

double lineWidth(const GridCell &cell, const ChartTheme &theme)
{
    const double mark = cell.mark ? theme.px(MarkSize + MarkGap) : 0;
    return std::max(textWidth(cell.text, styleOf(cell), theme) + mark, textWidth(cell.detail, Detail, theme));
}

/// Numbers stand at the right of their cells, words in the middle.
bool isNumeric(const GridSpec &spec)
{
    return std::ranges::any_of(spec.cells, [](const GridCell &cell) { return cell.reference.has_value(); });
}

bool hasProse(const GridSpec &spec)
{
    return std::ranges::any_of(spec.columns, &GridHead::isProse);
}

/// \a text in lines of at most \a width; the last of them is cut by placed().
QStringList linesOf(const QString &text, double width, const LabelStyle &style, const ChartTheme &theme,
                    int most = MostLines)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        const bool fits = !lines.isEmpty() && textWidth(longer, style, theme) <= width;
        if (fits || lines.size() == most)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

/// The widths of the columns, in px.
struct Widths
{
    double head = 0;
    double column = 0; ///< of one that holds words or numbers
    double prose = 0;
    double total = 0;

    double of(const GridHead &head_) const { return head_.isProse ? prose : column; }
};

Widths wantedWidths(const GridSpec &spec, const ChartTheme &theme)
{
    const double padding = 2 * theme.px(Padding);
    Widths widths{theme.px(LeastHead), theme.px(LeastColumn), theme.px(ProseColumn), 0};
    for (const GridHead &row : spec.rows)
        widths.head = std::max(
            {widths.head, textWidth(row.name, Plain, theme) + padding, textWidth(row.detail, Detail, theme) + padding});
    for (const GridHead &column : spec.columns) {
        if (!column.isProse)
            widths.column = std::max(widths.column, textWidth(column.name, Heading, theme) + padding);
    }
    for (std::size_t index = 0; index < spec.cells.size(); ++index) {
        if (!spec.columns[index % spec.columns.size()].isProse)
            widths.column = std::max(widths.column, lineWidth(spec.cells[index], theme) + padding);
    }
    if (!spec.totals.empty())
        widths.total = textWidth(spec.totalsHeading, Heading, theme) + padding;
    for (const GridCell &total : spec.totals)
        widths.total = std::max(widths.total, lineWidth(total, theme) + padding);
    widths.head = std::ceil(std::min(widths.head, theme.px(WidestHead)));
    widths.column = std::ceil(std::min(widths.column, theme.px(WidestColumn)));
    widths.total = std::ceil(std::min(widths.total, theme.px(2 * WidestColumn)));
    return widths;
}

double columnsWidth(const GridSpec &spec, const Widths &widths)
{
    double sum = 0;
    for (const GridHead &column : spec.columns)
        sum += widths.of(column);
    return sum;
}

/// What is left is shared: sentences take it first, then the columns up to a third more than they want, then the names.
/// Where it is too narrow, names give way first.
Widths fittedWidths(const GridSpec &spec, const ChartTheme &theme, double width)
{
    Widths widths = wantedWidths(spec, theme);
    double all = widths.head + columnsWidth(spec, widths) + widths.total;
    if (all > width) {
        const double given = std::min(all - width, widths.head - theme.px(LeastHead));
        widths.head -= given;
        all -= given;
    }
    if (all > width) {
        const double share = width / all;
        widths = {widths.head * share, widths.column * share, widths.prose * share, widths.total * share};
    } else if (hasProse(spec)) {
        const auto count = double(std::ranges::count(spec.columns, true, &GridHead::isProse));
        widths.prose += (width - all) / count;
    } else {
        const auto count = double(spec.columns.size());
        widths.column += std::min((width - all) / count, widths.column / 3);
        widths.head = width - widths.column * count - widths.total;
    }
    widths.column = std::floor(widths.column);
    return widths;
}

/// Those of the parts of \a whole: where it is wider than \a width, columns keep what they want.
Widths partWidths(const GridSpec &whole, const ChartTheme &theme, double width)
{
    Widths widths = wantedWidths(whole, theme);
    if (widths.head + columnsWidth(whole, widths) + widths.total <= width)
        return fittedWidths(whole, theme, width);
    widths.head = std::min(widths.head, std::max(theme.px(LeastHead), width * 0.3));
    widths.column = std::ceil(widths.column);
    return widths;
}

int linesIn(const GridSpec &spec, std::size_t row, const Widths &widths, const ChartTheme &theme)
{
    int most = int(linesOf(spec.rows[row].name, widths.head - 2 * theme.px(Padding), Plain, theme).size());
    for (std::size_t column = 0; column < spec.columns.size(); ++column) {
        if (spec.columns[column].isProse)
            most = std::max(
                most,
                int(linesOf(spec.cell(row, column).text, widths.prose - 2 * theme.px(Padding), Plain, theme).size()));
    }
    return most;
}

double rowHeight(const GridSpec &spec, std::size_t row, const Widths &widths, const ChartTheme &theme)
{
    const auto hasDetail = [](const auto &part) { return !part.detail.isEmpty(); };
    const bool isTwo = std::ranges::any_of(spec.rows, hasDetail) || std::ranges::any_of(spec.cells, hasDetail);
    const int lines = hasProse(spec) ? linesIn(spec, row, widths, theme) : 1;
    return std::max(theme.px(isTwo ? TwoLines : OneLine), theme.px(LineHeight) * lines + theme.px(Padding));
}

bool hasGroups(const std::vector<GridHead> &heads)
{
    return std::ranges::any_of(heads, [](const GridHead &head) { return !head.group.isEmpty(); });
}

double headHeight(const GridSpec &spec, const ChartTheme &theme)
{
    const bool hasDetails = std::ranges::any_of(spec.columns, [](const GridHead &h) { return !h.detail.isEmpty(); });
    return theme.px(HeadingHeight) * ((hasGroups(spec.columns) ? 2 : 1) + (hasDetails ? 0.7 : 0));
}

bool beginsGroup(const std::vector<GridHead> &heads, std::size_t index)
{
    return !heads[index].group.isEmpty() && (index == 0 || heads[index - 1].group != heads[index].group);
}

class GridPlacer
{
public:
    GridPlacer(const QRectF &rect, const GridSpec &spec, const ChartTheme &theme, const GridPart *part)
        : m_rect(rect)
        , m_spec(spec)
        , m_theme(theme)
        , m_part(part)
        , m_widths(part ? partWidths(*part->whole, theme, rect.width()) : fittedWidths(spec, theme, rect.width()))
        , m_isNumeric(isNumeric(part ? *part->whole : spec))
    {
    }

    GridLayout place()
    {
        m_layout.headRight = std::round(m_rect.left() + m_widths.head);
        m_layout.totalLeft = m_layout.headRight + columnsWidth(m_spec, m_widths);
        m_layout.cellsTop = std::round(m_rect.top() + headHeight(whole(), m_theme));
        placeColumns();
        double top = m_layout.cellsTop;
        for (std::size_t row = 0; row < m_spec.rows.size(); ++row)
            top = placeRow(row, top);
        return std::move(m_layout);
    }

private:
    const GridSpec &whole() const { return m_part ? *m_part->whole : m_spec; }
    double pad() const { return m_theme.px(Padding); }
    void write(const QString &text, const QRectF &room, Qt::Alignment align, const LabelStyle &style)
    {
        if (!text.isEmpty())
            m_layout.texts.push_back(placed(text, room, align, style, m_theme));
    }
    double leftOf(std::size_t column) const
    {
        double left = m_layout.headRight;
        for (std::size_t before = 0; before < column; ++before)
            left += m_widths.of(m_spec.columns[before]);
        return left;
    }
    Qt::Alignment alignOf(const GridHead &column) const
    {
        return column.isProse ? Qt::AlignLeft : m_isNumeric ? Qt::AlignRight : Qt::AlignHCenter;
    }

    void placeColumns()
    {
        const double height = m_theme.px(HeadingHeight);
        double top = m_rect.top();
        if (hasGroups(whole().columns)) {
            placeColumnGroups(QRectF(m_rect.left(), top, m_rect.width(), height));
            top += height;
        }
        for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
            const GridHead &head = m_spec.columns[column];
            const QRectF room(leftOf(column) + pad(), top, m_widths.of(head) - 2 * pad(), height);
            write(head.name, room, alignOf(head), Heading);
            write(head.detail, room.translated(0, height * 0.7), alignOf(head), Detail);
        }
        write(m_spec.rowHeading, QRectF(m_rect.left() + pad(), top, m_widths.head - 2 * pad(), height), Qt::AlignLeft,
              Heading);
        if (!m_spec.totals.empty())
            write(m_spec.totalsHeading, QRectF(m_layout.totalLeft + pad(), top, m_widths.total - 2 * pad(), height),
                  m_isNumeric ? Qt::AlignRight : Qt::AlignLeft, Heading);
    }
    /// Above the columns that belong together.
    void placeColumnGroups(const QRectF &line)
    {
        for (std::size_t first = 0; first < m_spec.columns.size();) {
            std::size_t end = first + 1;
            while (end < m_spec.columns.size() && !beginsGroup(m_spec.columns, end))
                ++end;
            const QRectF room(leftOf(first) + pad(), line.top(), leftOf(end) - leftOf(first) - 2 * pad(),
                              line.height());
            write(m_spec.columns[first].group, room, Qt::AlignLeft, Heading);
            m_layout.borders.push_back(std::round(leftOf(first)));
            first = end;
        }
    }

    double placeRow(std::size_t row, double top)
    {
        const GridHead &head = m_spec.rows[row];
        if (beginsGroup(m_spec.rows, row)) {
            const QRectF line(m_rect.left(), top, m_rect.width(), m_theme.px(GroupHeight));
            m_layout.groups.push_back(line);
            write(head.group, line.adjusted(pad(), 0, -pad(), 0), Qt::AlignLeft, Group);
            top += line.height();
        }
        const double height = std::round(rowHeight(whole(), row + (m_part ? m_part->firstRow : 0), m_widths, m_theme));
        const QRectF line(m_rect.left(), top, m_rect.width(), height);
        m_layout.rows.push_back(line);
        const QRectF names(line.left() + pad(), top, m_widths.head - 2 * pad(), height);
        if (head.detail.isEmpty() || hasProse(whole()))
            placeLines(head.name, names);
        else
            writeTwo(head.name, Plain, head.detail, names, Qt::AlignLeft);
        for (std::size_t column = 0; column < m_spec.columns.size(); ++column) {
            const GridHead &above = m_spec.columns[column];
            const QRectF box(leftOf(column), top, m_widths.of(above), height);
            m_layout.cells.push_back(box);
            placeCell(m_spec.cell(row, column), box, alignOf(above), above.isProse);
        }
        if (!m_spec.totals.empty()) {
            m_layout.totals.emplace_back(m_layout.totalLeft, top, m_widths.total, height);
            placeCell(m_spec.totals[row], m_layout.totals.back(), m_isNumeric ? Qt::AlignRight : Qt::AlignLeft, false);
        }
        return top + height;
    }
    void writeTwo(const QString &first, const LabelStyle &style, const QString &second, const QRectF &room,
                  Qt::Alignment align)
    {
        if (second.isEmpty())
            return write(first, room, align, style);
        writeLines(first, style, second, room, align);
    }
    void writeLines(const QString &first, const LabelStyle &style, const QString &second, const QRectF &room,
                    Qt::Alignment align)
    {
        const double half = m_theme.px(TwoLines) / 2;
        const double middle = room.center().y();
        write(first, QRectF(room.left(), middle - half + m_theme.px(3), room.width(), half - m_theme.px(2)), align,
              style);
        write(second, QRectF(room.left(), middle + m_theme.px(1), room.width(), half - m_theme.px(3)), align, Detail);
    }
    void placeCell(const GridCell &cell, const QRectF &box, Qt::Alignment align, bool isProse)
    {
        QRectF room = box.adjusted(pad(), 0, -pad(), 0);
        if (isProse)
            return placeLines(cell.text, room);
        const double mark = cell.mark ? m_theme.px(MarkSize) : 0;
        const double gap = cell.mark && !cell.text.isEmpty() ? m_theme.px(MarkGap) : 0;
        const double text = std::min(textWidth(cell.text, styleOf(cell), m_theme), room.width() - mark - gap);
        // Where a target is missing, the actual stands in line with the others.
        const bool isTwo = m_isNumeric || !cell.detail.isEmpty();
        if (cell.mark) {
            const double y = isTwo ? box.center().y() - m_theme.px(TwoLines) / 4 + m_theme.px(2) : box.center().y();
            const double spare = std::max(0.0, room.width() - mark - gap - text);
            const double x = room.left() + (align & Qt::AlignHCenter ? spare / 2 : 0);
            m_layout.marks.push_back({*cell.mark, QPointF(x + mark / 2, std::round(y))});
            const double rest = align & Qt::AlignHCenter ? text + 1 : room.right() - x - mark - gap;
            room = QRectF(x + mark + gap, room.top(), rest, room.height());
        }
        if (isTwo)
            return writeLines(cell.text, styleOf(cell), cell.detail, room, align);
        write(cell.text, room, align, styleOf(cell));
    }
    void placeLines(const QString &text, const QRectF &room)
    {
        const double height = m_theme.px(LineHeight);
        const int most = std::clamp(int(room.height() / height), 1, MostLines);
        const QStringList lines = linesOf(text, room.width(), Plain, m_theme, most);
        double top = room.center().y() - height * double(lines.size()) / 2;
        for (const QString &line : lines) {
            write(line, QRectF(room.left(), top, room.width(), height), Qt::AlignLeft, Plain);
            top += height;
        }
    }

    QRectF m_rect;
    const GridSpec &m_spec;
    const ChartTheme &m_theme;
    const GridPart *m_part;
    Widths m_widths;
    bool m_isNumeric;
    GridLayout m_layout;
};

} // namespace

QSizeF gridSize(const GridSpec &spec, const ChartTheme &theme)
{
    if (spec.rows.empty())
        return {theme.px(LeastWidth), theme.px(HeadingHeight)};
    const Widths widths = wantedWidths(spec, theme);
    const double width = std::max(theme.px(LeastWidth), widths.head + columnsWidth(spec, widths) + widths.total + 2);
    const Widths fitted = fittedWidths(spec, theme, width);
    double height = headHeight(spec, theme) + 2;
    for (std::size_t row = 0; row < spec.rows.size(); ++row)
        height +=
            std::round(rowHeight(spec, row, fitted, theme)) + (beginsGroup(spec.rows, row) ? theme.px(GroupHeight) : 0);
    return {width, height};
}

GridMeasures measureGrid(const GridSpec &whole, const ChartTheme &theme, double width)
{
    const Widths widths = partWidths(whole, theme, width);
    GridMeasures measures{headHeight(whole, theme), {}, {}};
    for (std::size_t row = 0; row < whole.rows.size(); ++row)
        measures.rows.push_back({std::round(rowHeight(whole, row, widths, theme)),
                                 whole.rows[row].group.isEmpty() ? 0 : theme.px(GroupHeight),
                                 beginsGroup(whole.rows, row)});
    std::vector<report::RowToPlace> columns;
    for (const GridHead &column : whole.columns)
        columns.push_back({widths.of(column)});
    if (!columns.empty())
        columns.back().height += widths.total;
    measures.columns = report::stretchesOf(columns, width - widths.head + 1);
    return measures;
}

GridLayout layoutGrid(const QRectF &rect, const GridSpec &spec, const ChartTheme &theme, const GridPart *part)
{
    return spec.rows.empty() ? GridLayout() : GridPlacer(rect, spec, theme, part).place();
}

} // namespace qd::charts
