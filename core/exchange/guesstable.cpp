// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "exchange/guess.h"
#include "exchange/headings.h"
#include "exchange/numberreader.h"

#include <algorithm>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

int headerRowOf(const Sheet &sheet, const Mapping &given)
{
    return given.headerRow > 0 ? given.headerRow : guessHeaderRow(sheet);
}

/// A field that a record cannot do without and a file has to give.
bool isNeeded(const Field &field)
{
    return field.isRequired() && (field.kind == FieldKind::Reference || field.kind == FieldKind::Text);
}

bool isNumber(const Field *field)
{
    return field && (field->kind == FieldKind::Number || field->kind == FieldKind::Integer);
}

} // namespace

Result<GuessedMapping> guessTableMapping(const Sheet &sheet, const RecordType &type, const Mapping &given)
{
    GuessedMapping result{given, {}, false};
    Mapping &mapping = result.mapping;
    mapping.headerRow = headerRowOf(sheet, given);
    if (size_t(mapping.headerRow) > sheet.rows.size())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 has %n row(s), so row %2 cannot hold the headings. Correct \"headerRow\".", nullptr,
                              int(sheet.rows.size()))
                           .arg(sheet.name)
                           .arg(mapping.headerRow));
    if (mapping.headerRows == 0)
        mapping.headerRows = guessHeaderRows(sheet, mapping.headerRow);
    const auto headings = headingsOf(sheet, mapping.headerRow, mapping.headerRows);
    for (const bool wanted : {true, false}) { // fields' own words first
        for (const QString &heading : headings) {
            const bool taken = std::ranges::any_of(mapping.columns,
                                                   [&](const ColumnSource &s) { return s.columns.contains(heading); });
            bool sure = false;
            const Field *field = fieldFor(type, heading, sure);
            if (!field || sure != wanted || taken || mapping.unread.contains(heading)
                || mapping.columns.contains(QLatin1String(field->name)))
                continue;
            mapping.columns[QLatin1String(field->name)].columns = {heading};
            result.guesses.push_back({QLatin1String(field->name), heading, sure,
                                      sure ? Tr::tr("the field's own word") : Tr::tr("from the heading")});
        }
    }
    if (mapping.decimal.isEmpty()) {
        std::vector<QStringView> texts;
        for (size_t column = 0; column < headings.size(); ++column) {
            const QString field = fieldOf(mapping, headings[column]);
            for (size_t row = size_t(mapping.headerRow); isNumber(type.field(field)) && row < sheet.rows.size();
                 ++row) {
                if (column < sheet.rows[row].size())
                    texts.push_back(sheet.rows[row].view(column).trimmed());
            }
        }
        // Tables of our own write a point; only a comma that cannot be anything else says otherwise.
        mapping.decimal = detectNumberFormat(texts) == NumberFormat::Comma ? u","_s : u"."_s;
    }
    return result;
}

const RecordType *guessType(const Sheet &sheet, const Mapping &given)
{
    const int headerRow = headerRowOf(sheet, given);
    const auto headings = headingsOf(sheet, headerRow, guessHeaderRows(sheet, headerRow));
    const auto filled =
        std::ranges::count_if(headings, [](const QString &heading) { return !heading.trimmed().isEmpty(); });
    const RecordType *best = nullptr;
    qsizetype most = 2 * std::ranges::count_if(headings, [](const QString &heading) { // as values of KPIs
                         return std::ranges::any_of(kpiFields(), [&](const KpiField &field) {
                             return headingScore(field, heading) == OwnWord;
                         });
                     });
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        QSet<const Field *> named;
        qsizetype points = 0; // a field's own word counts twice
        for (const QString &heading : headings) {
            bool sure = false;
            const Field *field = fieldFor(type, heading, sure);
            if (!field || named.contains(field))
                continue;
            named << field;
            points += sure ? 2 : 1;
        }
        const bool complete = std::ranges::all_of(
            type.fields, [&](const Field &field) { return !isNeeded(field) || named.contains(&field); });
        if (complete && points > most && named.size() * 10 >= filled * 6 && named.size() >= 2) {
            most = points;
            best = &type;
        }
    });
    return best == &describe<Observation>() ? nullptr : best;
}

} // namespace qd::exchange
