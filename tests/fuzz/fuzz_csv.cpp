// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "exchange/csvreader.h"
#include "exchange/guess.h"
#include "exchange/kpirows.h"
#include "exchange/tableimport.h"
#include "fuzz.h"

using namespace qd;
using namespace qd::exchange;

namespace {

/// As values of KPIs, in an organisation that changed its fiscal year.
void readAsKpis(const Sheet &sheet, const Mapping &mapping)
{
    const auto guessed = guessMapping(sheet, mapping);
    if (!guessed)
        return;
    const FiscalCalendar calendar(4, YearPattern::Weeks445, {QDate(2024, 7, 10), 1, YearPattern::Months});
    auto reader = KpiReader::open(sheet, guessed->mapping, calendar);
    int accepted = 0;
    if (!reader || !reader->survey([&](std::span<KpiRow>) { ++accepted; }))
        return;
    fuzz::require(accepted + reader->rejected() == reader->rowCount(), "read = accepted + rejected");
    int again = 0;
    fuzz::require(reader->read([&](std::span<KpiRow>) { ++again; }) && again == accepted,
                  "accepted rows are read again");
}

/// Few records, so that many inputs are tried; enough that rows find something to refer to and to change.
Plan smallPlan()
{
    Plan plan;
    plan.replace(Table<Organisation>({{.name = QStringLiteral("Fuzz"), .reportingCurrency = QStringLiteral("EUR")}}));
    plan.replace(Table<Department>({{.id = {1}, .name = QStringLiteral("Sales"), .position = 1},
                                    {.id = {2}, .name = QStringLiteral("IT"), .position = 2}}));
    plan.replace(
        Table<Kpi>({{.id = {1}, .code = QStringLiteral("k1"), .name = QStringLiteral("Orders"), .department = {1}},
                    {.id = {2}, .code = QStringLiteral("k2"), .name = QStringLiteral("Cost"), .department = {2}}}));
    plan.replace(Table<Observation>({{.kpi = {1}, .start = {2026, 5, 1}, .actual = 1, .target = 2},
                                     {.kpi = {1}, .start = {2026, 6, 1}, .actual = 3}}));
    plan.replace(Table<Objective>(
        {{.id = {1}, .code = QStringLiteral("o1"), .title = QStringLiteral("Grow"), .department = {1}}}));
    plan.replace(
        Table<Initiative>({{.id = {1}, .title = QStringLiteral("Tool"), .department = {2}, .objective = {1}}}));
    return plan;
}

/// As records of \a type.
void readAsRecords(const Sheet &sheet, const RecordType &type, const Mapping &mapping)
{
    static const Plan plan = smallPlan();
    FixedClock clock(QDateTime(QDate(2026, 7, 8), QTime(9, 0), Qt::UTC));
    IdSource ids(clock, 1);
    const auto draft = draftTableImport(sheet, type, plan, ids, mapping);
    if (!draft)
        return;
    fuzz::require(!mapping.combine.isEmpty()
                      || draft->read == draft->created + draft->updated + draft->unchanged + draft->rejected,
                  "every row is created, updated, unchanged or left out");
    fuzz::require(draft->rejected == 0 || !draft->problems.empty(), "what is left out is said");
}

} // namespace

/// A CSV file, or a mapping and a CSV file with a record separator (0x1e) between them. The mapping may name what the
/// rows are, as "name" of its constants.
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
    if (sheet->rows.empty())
        return 0;
    readAsKpis(*sheet, mapping);
    const RecordType *named = recordType(mapping.constants.value(QStringLiteral("name")));
    const RecordType *type =
        named || size_t(mapping.headerRow) > sheet->rows.size() ? named : guessType(*sheet, mapping);
    if (type)
        readAsRecords(*sheet, *type, mapping);
    return 0;
}
