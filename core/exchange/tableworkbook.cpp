// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableworkbook.h"

#include "base/tr.h"
#include "exchange/openform.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whether the numbers of \a record are in %: by its own unit, or by the unit of the KPI that it belongs to.
bool isPercentage(const Plan &plan, const RecordType &type, const void *record)
{
    const auto hasPercent = [](const RecordType &owner, const void *holder) {
        const Field *unit = owner.field(u"unit"_s);
        return unit && unit->get(holder) == Value(u"%"_s);
    };
    if (hasPercent(type, record))
        return true;
    const Field *reference = type.field(u"kpi"_s);
    const Value id = reference ? reference->get(record) : Value();
    const auto *number = std::get_if<qint64>(&id);
    const void *kpi = number ? plan.find(KpiId{*number}) : nullptr;
    return kpi && hasPercent(describe<Kpi>(), kpi);
}

BookSheet sheetOf(const Plan &plan, const RecordType &type)
{
    BookSheet sheet;
    sheet.name = Tr::tr(type.plural);
    QStringList headings;
    for (const Field &field : type.fields)
        headings << QLatin1String(field.name);
    sheet.rows.push_back(headingRow(headings));
    for (const void *record : recordsOf(plan, type)) {
        auto &row = sheet.rows.emplace_back();
        for (const Field &field : type.fields)
            row.push_back(cellOf(plan, type, field, record));
    }
    return sheet;
}

} // namespace

BookCell cellOf(const Plan &plan, const RecordType &type, const Field &field, const void *record)
{
    const Value value = field.get(record);
    switch (field.kind) {
    case FieldKind::Number:
        return {value, isPercentage(plan, type, record) ? CellKind::Percent : CellKind::Number};
    case FieldKind::Integer:
        return {value, CellKind::Number};
    case FieldKind::Date:
        return {value, CellKind::Date};
    default: // ids too: spreadsheets round whole numbers of 63 bits
        return {cellText(field, value), CellKind::Text};
    }
}

Result<QByteArray> tableXlsx(const Plan &plan, const QString &name)
{
    const RecordType *type = recordType(name);
    if (!type)
        return noSuchTable(name);
    return writeXlsx({sheetOf(plan, *type)});
}

Result<QByteArray> planXlsx(const Plan &plan)
{
    std::vector<BookSheet> sheets;
    AllRecords::forEach([&]<typename Record>() { sheets.push_back(sheetOf(plan, describe<Record>())); });
    return writeXlsx(sheets);
}

QStringList sheetNamesFor(const RecordType &type)
{
    return {Tr::tr(type.plural), QString::fromUtf8(type.plural), QLatin1String(type.table)};
}

} // namespace qd::exchange
