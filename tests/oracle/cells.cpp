// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the cells of a file as the program reads them, for comparison with other programs.
#include "document/file.h"
#include "exchange/tablefile.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace qd;
using namespace qd::exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sheetJson(const Result<Sheet> &sheet, const QString &name)
{
    if (!sheet)
        return {{u"sheet"_s, name}, {u"refused"_s, sheet.error().message}};
    QJsonArray rows;
    QJsonArray lines;
    for (std::size_t row = 0; row < sheet->rows.size(); ++row) {
        QJsonArray cells;
        for (const QString &cell : sheet->rows[row])
            cells.append(cell);
        rows.append(cells);
        lines.append(sheet->lines[row]);
    }
    return {{u"sheet"_s, name}, {u"encoding"_s, sheet->encoding}, {u"lines"_s, lines}, {u"rows"_s, rows}};
}

/// All sheets of a workbook, or the one table of another file.
QJsonArray tables(const QByteArray &bytes, const QString &name, const CsvOptions &csv)
{
    QJsonArray result;
    for (const SheetName &entry : sheetsIn(bytes, name))
        result.append(sheetJson(readSheet(bytes, name, {.csv = csv, .choice = {entry.name, {}}}), entry.name));
    if (result.isEmpty())
        result.append(sheetJson(readSheet(bytes, name, {.csv = csv}), {}));
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"encoding"_s, u"Of a CSV file."_s, u"NAME"_s}, {u"delimiter"_s, u"Of a CSV file."_s, u"C"_s}});
    parser.process(application);
    QJsonObject files;
    for (const QString &path : parser.positionalArguments()) {
        const auto bytes = readFile(path);
        const QString name = QFileInfo(path).fileName();
        files.insert(name,
                     bytes ? tables(*bytes, name, {parser.value(u"encoding"_s), parser.value(u"delimiter"_s)})
                           : QJsonArray{bytes.error().message});
    }
    std::puts(QJsonDocument(files).toJson(QJsonDocument::Compact).constData());
    return 0;
}
