// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    const bool special = std::ranges::any_of(text, [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
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
    return !text.isEmpty() && u"=+-@\t\r\0"_s.contains(text.front());
}

QByteArray tableCsv(const TextTable &table)
{
    QByteArray csv = line(table.headings);
    for (const auto &row : table.rows) {
        std::vector<QString> cells = row;
        for (size_t column = 0; column < cells.size(); ++column) {
            if (!table.numeric[column] && looksLikeFormula(cells[column]))
                cells[column].prepend(u'\'');
        }
        csv += line(cells);
    }
    return csv;
}

} // namespace qd::exchange
