// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowkind.h"

#include "exchange/numberreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t FewColumns = 3; ///< in a narrower table one cell may well be a row
constexpr int LastRows = 3; ///< a total stands at the end
constexpr size_t SearchedForHeadings = 20;

bool isFilled(QStringView cell)
{
    return !cell.trimmed().isEmpty();
}

std::size_t filledIn(const Cells &cells)
{
    std::size_t filled = 0;
    for (std::size_t column = 0; column < cells.size(); ++column)
        filled += isFilled(cells.view(column)) ? 1 : 0;
    return filled;
}

bool isTotal(const Cells &cells)
{
    static const QStringList words{u"total"_s,  u"grand total"_s, u"sum"_s,         u"all"_s,
                                   u"gesamt"_s, u"summe"_s,       u"gesamtsumme"_s, u"insgesamt"_s};
    const auto first = std::ranges::find_if(cells, isFilled);
    if (first == cells.end())
        return false;
    QString word = (*first).trimmed().toLower();
    if (word.endsWith(u':'))
        word.chop(1);
    return words.contains(word);
}

/// Whether the cells of \a row are words of which some stand twice, below a row that has gaps where it has none.
bool namesWithinGroups(const Sheet &sheet, size_t row)
{
    if (row == 0 || row >= sheet.rows.size())
        return false;
    const auto &cells = sheet.rows[row];
    const auto &above = sheet.rows[row - 1];
    QSet<QString> names;
    bool twice = false;
    bool gap = false;
    for (size_t column = 0; column < cells.size(); ++column) {
        const QString name = cells[column].trimmed();
        if (name.isEmpty())
            continue;
        if (readNumber(name, NumberFormat::Point))
            return false;
        twice = twice || names.contains(name);
        names << name;
        gap = gap || column >= above.size() || !isFilled(above[column]);
    }
    return twice && gap && std::ranges::count_if(above, isFilled) >= 2;
}

} // namespace

std::vector<RowKind> rowKinds(const Sheet &sheet, int headerRow)
{
    const size_t heading = size_t(headerRow) - 1;
    std::vector<RowKind> kinds(sheet.rows.size(), RowKind::Data);
    std::fill_n(kinds.begin(), std::min(heading, kinds.size()), RowKind::Above);
    if (heading >= kinds.size())
        return kinds;
    kinds[heading] = RowKind::Heading;
    const bool wide = filledIn(sheet.rows[heading]) >= FewColumns;
    bool atEnd = true;
    int fromEnd = 0;
    for (size_t row = kinds.size() - 1; row > heading; --row) {
        const Cells cells = sheet.rows[row];
        const std::size_t filled = filledIn(cells);
        if (filled == 0) {
            kinds[row] = RowKind::Blank;
        } else if (atEnd && wide && filled == 1) {
            kinds[row] = RowKind::Note;
        } else {
            atEnd = false;
            if (++fromEnd <= LastRows && isTotal(cells))
                kinds[row] = RowKind::Total;
        }
    }
    return kinds;
}

int guessHeaderRow(const Sheet &sheet)
{
    const size_t rows = std::min(sheet.rows.size(), SearchedForHeadings);
    size_t widest = 0;
    for (size_t row = 0; row < rows; ++row)
        widest = std::max(widest, filledIn(sheet.rows[row]));
    for (size_t row = 0; row < rows; ++row) {
        const Cells cells = sheet.rows[row];
        const auto words = std::ranges::count_if(
            cells, [](const QString &cell) { return isFilled(cell) && !readNumber(cell, NumberFormat::Point); });
        const std::size_t filled = filledIn(cells);
        if (filled >= 2 && std::size_t(words) * 2 > filled && filled * 2 > widest)
            return int(row) + (namesWithinGroups(sheet, row + 1) ? 2 : 1);
    }
    return 1;
}

int guessHeaderRows(const Sheet &sheet, int headerRow)
{
    return headerRow > 1 && namesWithinGroups(sheet, size_t(headerRow) - 1) ? 2 : 1;
}

std::vector<QString> headingsOf(const Sheet &sheet, int headerRow, int headerRows)
{
    const size_t last = size_t(headerRow) - 1;
    std::vector<QString> headings(sheet.rows[last].begin(), sheet.rows[last].end());
    for (int above = 1; above < std::min(headerRows, headerRow); ++above) {
        const auto &cells = sheet.rows[last - size_t(above)];
        headings.resize(std::max(headings.size(), cells.size()));
        QString group; // a merged cell has its text in its first column
        for (size_t column = 0; column < headings.size(); ++column) {
            if (column < cells.size() && isFilled(cells[column]))
                group = cells[column].trimmed();
            headings[column] = u"%1 %2"_s.arg(group, headings[column].trimmed()).trimmed();
        }
    }
    QHash<QString, int> seen;
    for (QString &heading : headings) {
        const int count = heading.isEmpty() ? 1 : ++seen[heading];
        if (count > 1)
            heading = u"%1 (%2)"_s.arg(heading).arg(count);
    }
    return headings;
}

} // namespace qd::exchange
