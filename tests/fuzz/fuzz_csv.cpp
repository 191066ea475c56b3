// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/guess.h"
#include "exchange/kpirows.h"
#include "fuzz.h"

using namespace qd;
using namespace qd::exchange;

/// A CSV file, or a mapping and a CSV file with a record separator (0x1e) between them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype cut = input.indexOf('\x1e');
    Mapping mapping;
    if (cut >= 0) {
        const auto given = mappingFromJson(input.first(cut));
        if (!given)
            return 0;
        mapping = *given;
    }
    const auto sheet = readCsv(input.sliced(cut + 1), QStringLiteral("kpis.csv"),
                               {.encoding = mapping.encoding, .delimiter = mapping.delimiter});
    if (!sheet)
        return 0;
    fuzz::require(sheet->rows.size() == sheet->lines.size(), "every row has its line");
    const auto guessed = guessMapping(*sheet, mapping);
    if (!guessed)
        return 0;
    auto reader = KpiReader::open(*sheet, guessed->mapping, FiscalCalendar(4));
    int accepted = 0;
    if (!reader || !reader->survey([&](std::span<KpiRow>) { ++accepted; }))
        return 0;
    fuzz::require(accepted + reader->rejected() == reader->rowCount(), "read = accepted + rejected");
    int again = 0;
    fuzz::require(reader->read([&](std::span<KpiRow>) { ++again; }) && again == accepted,
                  "accepted rows are read again");
    return 0;
}
