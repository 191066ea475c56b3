// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savedmappings.h"

#include "exchange/rowkind.h"

#include <QRegularExpression>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Separator = u'\t';

QSet<QString> headingsIn(const Sheet &sheet, const Mapping &mapping)
{
    const int row = mapping.headerRow > 0 ? mapping.headerRow : guessHeaderRow(sheet);
    if (size_t(row) > sheet.rows.size())
        return {};
    const int rows = mapping.headerRows > 0 ? mapping.headerRows : guessHeaderRows(sheet, row);
    QSet<QString> headings;
    for (const QString &heading : headingsOf(sheet, row, rows))
        headings << heading.trimmed();
    headings.remove({});
    return headings;
}

/// The columns that \a mapping cannot do without.
QSet<QString> columnsOf(const Mapping &mapping)
{
    QSet<QString> columns;
    for (const ColumnSource &source : mapping.columns) {
        for (const QString &column : source.columns)
            columns << column.trimmed();
    }
    for (const QString &measure : mapping.measures)
        columns << measure.trimmed();
    return columns;
}

std::optional<KnownMapping> read(const ImportMapping &record)
{
    const auto mapping = mappingFromJson(record.mapping.toUtf8());
    const RecordType *type = record.recordType.isEmpty() ? nullptr : recordType(record.recordType);
    if (!mapping || (!record.recordType.isEmpty() && !type))
        return {}; // a later version wrote it, or a hand
    return KnownMapping{&record, *mapping, type};
}

} // namespace

std::optional<KnownMapping> knownMapping(const Plan &plan, const Sheet &sheet)
{
    std::optional<KnownMapping> best;
    for (const ImportMapping &record : plan.table<ImportMapping>()) {
        const auto known = read(record);
        if (!known)
            continue;
        const QSet<QString> headings = headingsIn(sheet, known->mapping);
        const QStringList list = record.headings.split(Separator, Qt::SkipEmptyParts);
        const QSet<QString> then(list.begin(), list.end());
        const auto shared = (headings & then).size();
        const bool fits = headings.contains(columnsOf(known->mapping)) && shared > 0 && shared * 5 >= then.size() * 4;
        if (fits && (!best || best->record->usedOn < record.usedOn))
            best = known;
    }
    return best;
}

std::optional<KnownMapping> knownMapping(const Plan &plan, const QString &name)
{
    for (const ImportMapping &record : plan.table<ImportMapping>()) {
        if (record.name.compare(name, Qt::CaseInsensitive) == 0)
            return read(record);
    }
    return {};
}

ImportMapping toKeep(ImportMappingId id, const QString &name, const RecordType *type, const Sheet &sheet,
                     const Mapping &given, const Mapping &used, QDate usedOn)
{
    Mapping kept = used;
    QSet<QString> headings = headingsIn(sheet, used);
    if (!used.wideColumns.isEmpty()) {
        const QRegularExpression periods(QRegularExpression::anchoredPattern(used.wideColumns));
        headings.removeIf([&](const QString &heading) { return periods.match(heading).hasMatch(); });
    }
    if (given.wideColumns.isEmpty())
        kept.wideColumns.clear();
    QStringList list(headings.begin(), headings.end());
    list.sort();
    return {.id = id,
            .name = name,
            .recordType = type ? QString::fromLatin1(type->table) : QString(),
            .headings = list.join(Separator),
            .mapping = QString::fromUtf8(mappingToJson(kept)),
            .usedOn = usedOn};
}

Result<void> noteUse(Edit &edit, std::optional<ImportMapping> known)
{
    if (!known)
        return {};
    known->usedOn = edit.now().date();
    return edit.put(*known);
}

} // namespace qd::exchange
