// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableworkbook.h"

#include "base/celladdress.h"
#include "base/tr.h"
#include "exchange/openform.h"

#include <cmath>
#include <functional>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int SpareRows = 1'000; ///< below the records, in which choices are offered, too
constexpr int MostDecimals = 4;
constexpr double SmallestShown = 1e-3; ///< smaller and larger numbers are shown as the spreadsheet likes
constexpr double LargestShown = 1e15;
constexpr double Rounding = 1e-12;

/// The cells that hold the ids of the records of a type; empty: there are none.
using IdRange = std::function<QString(const RecordType &)>;

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

/// How many decimals show the numbers in \a column; nothing when some are too large or too small to be shown so.
std::optional<int> decimalsOf(const BookSheet &sheet, std::size_t column)
{
    int decimals = 0;
    for (const auto &row : sheet.rows) {
        const auto *number = std::get_if<double>(&row[column].value);
        if (!number || row[column].kind != CellKind::Number || *number == 0)
            continue;
        const double size = std::abs(*number);
        if (size < SmallestShown || size >= LargestShown)
            return {};
        double scaled = size * std::pow(10, decimals);
        for (; decimals < MostDecimals && std::abs(scaled - std::round(scaled)) > scaled * Rounding; scaled *= 10)
            ++decimals;
    }
    return decimals;
}

/// The words of a token field, or the ids that a reference can have.
QString choicesOf(const Field &field, const IdRange &idRange)
{
    if (field.kind == FieldKind::Reference)
        return idRange(*recordType(QLatin1String(field.target)));
    QStringList words;
    for (const Token &token : field.tokens)
        words << QLatin1String(token.token);
    return words.isEmpty() ? QString() : u"=\""_s + words.join(u',') + u'"';
}

BookSheet sheetOf(const Plan &plan, const RecordType &type)
{
    BookSheet sheet;
    sheet.name = Tr::tr(type.plural);
    sheet.hasFilter = true;
    QStringList headings;
    for (const Field &field : type.fields)
        headings << QLatin1String(field.name);
    sheet.rows.push_back(headingRow(headings));
    for (const void *record : recordsOf(plan, type)) {
        auto &row = sheet.rows.emplace_back();
        for (const Field &field : type.fields)
            row.push_back(cellOf(plan, type, field, record));
    }
    sheet.choicesUpTo = int(sheet.rows.size()) + SpareRows;
    return sheet;
}

/// Says how the columns of \a sheet look and what they take.
void describeColumns(BookSheet &sheet, const RecordType &type, const IdRange &idRange)
{
    for (std::size_t column = 0; column < type.fields.size(); ++column) {
        const Field &field = type.fields[column];
        BookColumn look{.choices = choicesOf(field, idRange), .onlyChoices = field.kind == FieldKind::Token};
        if (field.kind == FieldKind::Number)
            look.decimals = decimalsOf(sheet, column);
        sheet.columns.push_back(look);
    }
}

/// The \a count cells below the heading of \a column on the sheet \a name; empty: none.
QString range(QString name, std::size_t column, std::size_t count)
{
    const QString letter = cellAddress(1, column).chopped(1);
    if (count == 0)
        return {};
    return u"='%1'!$%2$2:$%2$%3"_s.arg(name.replace(u'\'', u"\'\'"_s), letter).arg(count + 1);
}

/// A sheet with the ids that references of one table can have, filled while they are asked for.
struct IdSheet
{
    const Plan &plan;
    BookSheet sheet{.name = Tr::tr("Ids"), .isHidden = true};
    QHash<const RecordType *, QString> ranges = {};

    QString rangeOf(const RecordType &target)
    {
        if (ranges.contains(&target))
            return ranges[&target];
        const std::vector<const void *> records = recordsOf(plan, target);
        const std::size_t column = std::size_t(ranges.size());
        sheet.rows.resize(std::max(sheet.rows.size(), records.size() + 1));
        for (auto &row : sheet.rows)
            row.resize(column + 1);
        sheet.rows[0][column] = {QLatin1String(target.table), CellKind::Text, CellLook::Heading};
        for (std::size_t index = 0; index < records.size(); ++index)
            sheet.rows[index + 1][column] = cellOf(plan, target, target.fields.front(), records[index]);
        return ranges[&target] = range(sheet.name, column, records.size());
    }
};

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
    std::vector<BookSheet> sheets{sheetOf(plan, *type)};
    IdSheet ids{plan};
    describeColumns(sheets.front(), *type, [&ids](const RecordType &target) { return ids.rangeOf(target); });
    if (!ids.sheet.rows.empty())
        sheets.push_back(ids.sheet);
    return writeXlsx(sheets);
}

Result<QByteArray> planXlsx(const Plan &plan)
{
    std::vector<BookSheet> sheets;
    std::vector<const RecordType *> types;
    AllRecords::forEach([&]<typename Record>() {
        sheets.push_back(sheetOf(plan, describe<Record>()));
        types.push_back(&describe<Record>());
    });
    const QStringList names = sheetNames(sheets);
    const IdRange idRange = [&](const RecordType &target) {
        const auto index = std::ranges::find(types, &target) - types.begin();
        return range(names[index], 0, recordsOf(plan, target).size());
    };
    for (std::size_t index = 0; index < sheets.size(); ++index)
        describeColumns(sheets[index], *types[index], idRange);
    return writeXlsx(sheets);
}

QStringList sheetNamesFor(const RecordType &type)
{
    return {Tr::tr(type.plural), QString::fromUtf8(type.plural), QLatin1String(type.table)};
}

} // namespace qd::exchange
