// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    const bool special = std::ranges::any_of(text, [](QChar character) {
        return QStringView(u",;\t\"\r\n").contains(character); // other countries separate with ; or tabs
    });
    if (!special)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

template<typename Cells>
QByteArray line(const Cells &cells)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts << quoted(cell);
    return parts.join(u',').toUtf8() + "\r\n";
}

} // namespace

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\0＝＋－＠"_s.contains(text.front());
}

QString guarded(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar character) { return character != u'\''; });
    return looksLikeFormula(text.sliced(first - text.begin())) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && guarded(text) != text ? text.sliced(1) : text;
}

QByteArray tableCsv(const TextTable &table)
{
    const auto guardedLine = [&](auto cells, auto &&isSafe) {
        for (std::size_t column = 0; column < std::size_t(cells.size()); ++column)
            cells[column] = isSafe(column) ? cells[column] : guarded(cells[column]);
        return line(cells);
    };
    QByteArray csv = guardedLine(table.headings, [](std::size_t) { return false; });
    for (const auto &row : table.rows)
        csv += guardedLine(row, [&](std::size_t column) { return table.numeric[column]; });
    return csv;
}

} // namespace qd::exchange
