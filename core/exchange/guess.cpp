// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess.h"

#include "base/tr.h"
#include "exchange/numberreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    const char *field;
    const char *own; ///< the field's own words, "|" between
    const char *others; ///< words that probably mean it
};

/// English and German, lower case.
constexpr std::array<Synonyms, 16> Table{
    {{"department", "department|abteilung",
      "dept|team|organisation|organization|agency|business unit|function|bereich|org"},
     {"code", "code|kpi code|kpi id", "key|schlüssel|kennung|id"},
     {"name", "kpi|kpi name|kennzahl", "name|indicator|measure|metric|measurable|indikator"},
     {"category", "category|kategorie", "group|service|topic|gruppe"},
     {"owner", "owner|verantwortlich", "responsible|accountable|lead"},
     {"cadence", "cadence|frequency|takt", "rhythm|häufigkeit"},
     {"definition", "definition|formula", "description|formel|beschreibung"},
     {"unit", "unit|einheit", "unit of measure|uom"},
     {"direction", "direction|richtung", "better|desired direction|polarity"},
     {"period", "period|month|quarter|week|periode|monat|quartal", "date|fiscal year|year|datum|jahr|zeitraum"},
     {"actual", "actual|ist", "value|result|performance|current|wert|ergebnis"},
     {"target", "target|soll|ziel", "plan|goal|budget"},
     {"forecast", "forecast|prognose", "outlook|expected"},
     {"stated", "status|rag", "target met|result stated|traffic light|ampel"},
     {"state", "value state", "provisional|vorläufig"},
     {"comment", "comment|kommentar", "comments|note|notes|remark|bemerkung"}}};

QString simplified(const QString &heading)
{
    QString text = heading.toLower();
    return text.replace(u'_', u' ').replace(u'-', u' ').simplified();
}

bool among(const QString &word, const char *list)
{
    return QString::fromUtf8(list).split(u'|').contains(word);
}

/// The column in which the table begins: in a workbook it may stand anywhere.
size_t firstColumn(const Sheet &sheet)
{
    size_t first = std::numeric_limits<size_t>::max();
    for (const auto &row : sheet.rows) {
        const auto filled = std::ranges::find_if(row, [](const QString &cell) { return !cell.isEmpty(); });
        first = std::min(first, filled == row.end() ? first : size_t(filled - row.begin()));
    }
    return first;
}

/// The first of the first rows in which most cells hold text that is no number: what a heading looks like.
int guessHeaderRow(const Sheet &sheet)
{
    const size_t first = firstColumn(sheet);
    for (size_t row = 0; row < std::min<size_t>(sheet.rows.size(), 10); ++row) {
        const std::span cells = std::span(sheet.rows[row]).subspan(std::min(first, sheet.rows[row].size()));
        const auto words = std::ranges::count_if(cells, [](const QString &cell) {
            return !cell.trimmed().isEmpty() && !readNumber(cell, NumberFormat::Point);
        });
        if (cells.size() >= 2 && words * 2 > std::ssize(cells))
            return int(row) + 1;
    }
    return 1;
}

bool isTaken(const Mapping &mapping, const QString &column)
{
    return std::ranges::any_of(mapping.columns,
                               [&](const ColumnSource &source) { return source.columns.contains(column); });
}

void guessColumns(const std::vector<QString> &headings, GuessedMapping &result)
{
    Mapping &mapping = result.mapping;
    for (const bool own : {true, false}) {
        for (const Synonyms &synonyms : Table) {
            const QString field = QString::fromLatin1(synonyms.field);
            if (mapping.columns.contains(field) || mapping.constants.contains(field))
                continue;
            const auto found = std::ranges::find_if(headings, [&](const QString &heading) {
                return among(simplified(heading), own ? synonyms.own : synonyms.others) && !isTaken(mapping, heading);
            });
            if (found == headings.end())
                continue;
            mapping.columns[field].columns = {*found};
            result.guesses.push_back({field, *found, own});
        }
    }
}

std::vector<QString> columnTexts(const Sheet &sheet, const Mapping &mapping, const QString &heading)
{
    const auto &headings = sheet.rows[size_t(mapping.headerRow) - 1];
    const auto column = size_t(std::ranges::find(headings, heading) - headings.begin());
    std::vector<QString> texts;
    for (size_t row = size_t(mapping.headerRow); row < sheet.rows.size(); ++row) {
        if (column < sheet.rows[row].size())
            texts.push_back(sheet.rows[row][column]);
    }
    return texts;
}

Result<void> guessDecimal(const Sheet &sheet, GuessedMapping &result)
{
    if (!result.mapping.decimal.isEmpty())
        return {};
    std::vector<QString> texts;
    for (const QString &field : {u"actual"_s, u"target"_s, u"forecast"_s, u"lower"_s, u"upper"_s}) {
        for (const QString &column : result.mapping.columns.value(field).columns)
            std::ranges::move(columnTexts(sheet, result.mapping, column), std::back_inserter(texts));
    }
    if (!result.mapping.wideColumns.isEmpty()) {
        const QRegularExpression period(QRegularExpression::anchoredPattern(result.mapping.wideColumns));
        for (const QString &heading : sheet.rows[size_t(result.mapping.headerRow) - 1]) {
            if (period.match(heading).hasMatch())
                std::ranges::move(columnTexts(sheet, result.mapping, heading), std::back_inserter(texts));
        }
    }
    const auto format = detectNumberFormat(texts);
    if (!format)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The numbers of %1 can be read two ways: is 1.500 one and a half or fifteen hundred? "
                              "Say \"decimal\": \".\" or \",\" in the mapping.")
                           .arg(sheet.name));
    result.mapping.decimal = *format == NumberFormat::Point ? u"."_s : u","_s;
    result.guesses.push_back({u"decimal"_s, result.mapping.decimal, false});
    return {};
}

} // namespace

Result<GuessedMapping> guessMapping(const Sheet &sheet, const Mapping &given)
{
    GuessedMapping result{given, {}};
    Mapping &mapping = result.mapping;
    if (mapping.headerRow == 0) {
        mapping.headerRow = guessHeaderRow(sheet);
        result.guesses.push_back({u"headerRow"_s, QString::number(mapping.headerRow), false});
    }
    if (size_t(mapping.headerRow) > sheet.rows.size())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 has %n row(s), so row %2 cannot hold the headings. Correct \"headerRow\".", nullptr,
                              int(sheet.rows.size()))
                           .arg(sheet.name)
                           .arg(mapping.headerRow));
    guessColumns(sheet.rows[size_t(mapping.headerRow) - 1], result);
    if (!mapping.missing) {
        mapping.missing = QStringList{QString(), u"NA"_s, u"N/A"_s, u"n/a"_s, u"-"_s, u"–"_s, u"null"_s};
        result.guesses.push_back({u"missing"_s, u"NA, N/A, -"_s, false});
    }
    QD_CHECK(guessDecimal(sheet, result));
    if (mapping.identity.isEmpty()) {
        mapping.identity =
            mapping.columns.contains(u"code"_s) ? QStringList{u"code"_s} : QStringList{u"department"_s, u"name"_s};
        result.guesses.push_back({u"identity"_s, mapping.identity.join(u", "_s), false});
    }
    return result;
}

} // namespace qd::exchange
