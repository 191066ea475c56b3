// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/editedbook.h"

#include "exchange/tablefile.h"
#include "exchange/xlsxreader.h"
#include "exchange/xlsxwriter.h"

namespace qd::test {

using namespace Qt::StringLiterals;
using namespace exchange;

QByteArray edited(const QByteArray &bytes, const std::function<void(QString &, Rows &)> &change)
{
    std::vector<BookSheet> sheets;
    for (const SheetName &entry : sheetsIn(bytes, u"book"_s)) {
        const Sheet sheet = readXlsx(bytes, u"book"_s, {entry.name, {}}).value();
        Rows rows;
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            rows.resize(size_t(sheet.lines[row]));
            rows.back() = sheet.rows[row].texts();
        }
        QString name = entry.name;
        change(name, rows);
        BookSheet copy{name};
        for (const auto &row : rows) {
            auto &cells = copy.rows.emplace_back();
            for (const QString &cell : row)
                cells.push_back({cell, CellKind::Text});
        }
        sheets.push_back(copy);
    }
    return writeXlsx(sheets).value();
}

std::function<void(QString &, Rows &)> setting(const QString &sheet, const QString &name, const QString &column,
                                               const QString &value)
{
    return [=](QString &title, Rows &rows) {
        if (title != sheet)
            return;
        const auto index = size_t(std::ranges::find(rows[0], column) - rows[0].begin());
        for (auto &row : rows) {
            if (row.size() > index && row[1] == name)
                row[index] = value;
        }
    };
}

} // namespace qd::test
