// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputbook.h"
#include "exchange/tablefile.h"
#include "fuzz.h"

using namespace qd;
using namespace qd::exchange;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
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
