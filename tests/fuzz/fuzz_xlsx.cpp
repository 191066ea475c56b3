// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputbook.h"
#include "exchange/tablefile.h"
#include "fuzz.h"
#include "support/zipped.h"

using namespace qd;
using namespace qd::exchange;

namespace {

/// Compression hides from the fuzzer what a sheet says, so it may also write the parts of a workbook as they are: the
/// sheet, the texts, the formats, the styles and the properties with a record separator (0x1e) between them.
QByteArray bookOf(const QByteArray &input)
{
    static const QByteArray mark = "parts:";
    if (!input.startsWith(mark))
        return input;
    const QList<QByteArray> parts = input.sliced(mark.size()).split('\x1e');
    return test::HandMadeBook{.sheet = parts.value(0),
                              .strings = parts.value(1),
                              .formats = parts.value(2),
                              .styles = parts.value(3),
                              .properties = parts.value(4)}
        .bytes();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bookOf(fuzz::bytesOf(data, size));
    const QString name = QStringLiteral("book.xlsx");
    for (const SheetName &entry : sheetsIn(bytes, name)) {
        const auto sheet = readSheet(bytes, name, {.choice = {entry.name, {}}});
        if (!sheet)
            continue;
        fuzz::require(sheet->rows.size() == sheet->lines.size(), "every row has its line");
        fuzz::require(std::ranges::is_sorted(sheet->lines), "rows are in order");
        for (const auto &row : sheet->rows)
            fuzz::require(row.size() == sheet->rows.front().size(), "rows are equally long");
    }
    if (const auto book = readInputBook(bytes, name))
        fuzz::require(book->department.isValid(), "an input workbook belongs to a department");
    return 0;
}
