// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard.h"

#include "exchange/csvwriter.h"
#include "exchange/numberreader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// \a cell as it is safe to paste into a spreadsheet: "-5 %" is a number, "-5+A1" would be a formula.
QString safe(const QString &cell)
{
    const bool isNumber = exchange::readNumber(cell, exchange::NumberFormat::Point)
        || exchange::readNumber(cell, exchange::NumberFormat::Comma);
    return isNumber ? cell : exchange::guarded(cell);
}

} // namespace

std::vector<std::vector<QString>> clipboardCells(const QString &text)
{
    std::vector<std::vector<QString>> rows{{QString()}};
    bool quoted = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        QString &cell = rows.back().back();
        if (quoted && character == u'"' && index + 1 < text.size() && text[index + 1] == u'"')
            cell += text[++index];
        else if (character == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && character == u'\t')
            rows.back().emplace_back();
        else if (!quoted && character == u'\n')
            rows.emplace_back(1);
        else if (quoted || character != u'\r')
            cell += character;
    }
    if (rows.back().size() == 1 && rows.back().front().isEmpty())
        rows.pop_back(); // spreadsheets end the last row, too
    return rows;
}

QString clipboardText(const std::vector<std::vector<QString>> &cells)
{
    QStringList lines;
    for (const auto &row : cells) {
        QStringList words;
        for (const QString &text : row) {
            QString cell = safe(text);
            const bool quoted =
                cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
            words << (quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        lines << words.join(u'\t');
    }
    return lines.join(u'\n');
}

void copyCells(const std::vector<std::vector<QString>> &cells)
{
    QString table = u"<table>"_s;
    for (const auto &row : cells) {
        table += u"<tr>"_s;
        for (const QString &text : row)
            table += u"<td>"_s + safe(text).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        table += u"</tr>"_s;
    }
    auto *data = new QMimeData;
    data->setText(clipboardText(cells));
    table += u"</table>"_s;
    data->setData(u"text/html"_s, table.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

std::vector<std::vector<QString>> cellsOf(const report::DataTable &data)
{
    std::vector<std::vector<QString>> cells{data.headings};
    for (const auto &row : data.rows) {
        cells.emplace_back();
        for (const report::DataCell &cell : row)
            cells.back().push_back(cell.number ? QLocale().toString(*cell.number, 'g', 15) : cell.text);
    }
    return cells;
}

void copyData(const report::DataTable &data)
{
    copyCells(cellsOf(data));
}

} // namespace qd::ui
