// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpirows.h"

#include "base/tr.h"
#include "exchange/numberreader.h"
#include "exchange/rowkind.h"
#include "exchange/words.h"

#include <QRegularExpression>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
Enum fromToken(const RecordType &type, const char *field, const QString &token)
{
    Observation observation;
    Kpi kpi;
    const Field *description = type.field(QLatin1String(field));
    if constexpr (std::is_same_v<Enum, Direction>)
        return description->set(&kpi, token), kpi.direction;
    else if constexpr (std::is_same_v<Enum, Cadence>)
        return description->set(&kpi, token), kpi.cadence;
    else if constexpr (std::is_same_v<Enum, ValueState>)
        return description->set(&observation, token), observation.state;
    else
        return description->set(&observation, token), *observation.stated;
}

/// Where the columns of one field stand in the sheet.
struct Located
{
    ColumnSource source;
    std::vector<size_t> columns;
};

class Reader
{
public:
    Reader(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_calendar(calendar)
        , m_format(mapping.decimal == u"," ? NumberFormat::Comma : NumberFormat::Point)
        , m_headings(sheet.rows[size_t(mapping.headerRow) - 1])
    {
        m_result.identity = mapping.identity;
    }

    Result<KpiRows> read()
    {
        QD_CHECK(locateColumns());
        QD_CHECK(requireFields());
        const auto kinds = rowKinds(m_sheet, m_mapping.headerRow);
        for (size_t row = size_t(m_mapping.headerRow); row < m_sheet.rows.size(); ++row) {
            if (kinds[row] == RowKind::Data)
                readRow(row);
        }
        adoptPercentSigns();
        return std::move(m_result);
    }

private:
    Result<void> locateColumns()
    {
        for (auto field = m_mapping.columns.begin(); field != m_mapping.columns.end(); ++field) {
            Located located{field.value(), {}};
            for (const QString &name : field.value().columns) {
                const auto found = std::ranges::find(m_headings, name);
                if (found == m_headings.end())
                    return failure(ErrorCode::Unreadable,
                                   Tr::tr("%1, row %2: there is no column \"%3\". The columns are: %4. Correct the "
                                          "mapping or the file.")
                                       .arg(m_sheet.name)
                                       .arg(m_sheet.lines[size_t(m_mapping.headerRow) - 1])
                                       .arg(name, headingList()));
                located.columns.push_back(size_t(found - m_headings.begin()));
            }
            m_located.insert(field.key(), located);
        }
        for (const QString &measure : m_mapping.measures) {
            const auto found = std::ranges::find(m_headings, measure);
            if (found == m_headings.end())
                return failure(ErrorCode::Unreadable,
                               Tr::tr("%1: there is no column \"%2\". The columns are: %3. Correct \"measures\" in the "
                                      "mapping.")
                                   .arg(m_sheet.name, measure, headingList()));
            m_measures.push_back(size_t(found - m_headings.begin()));
        }
        return locatePeriods();
    }

    Result<void> locatePeriods()
    {
        if (m_mapping.wideColumns.isEmpty())
            return {};
        const QRegularExpression expression(QRegularExpression::anchoredPattern(m_mapping.wideColumns));
        for (size_t column = 0; column < m_headings.size(); ++column) {
            if (!expression.match(m_headings[column]).hasMatch())
                continue;
            const auto period = readPeriod(m_headings[column], m_mapping.widePeriod, {});
            if (!period)
                return failure(ErrorCode::Unreadable,
                               Tr::tr("%1: the heading \"%2\" is not a period. Correct \"wide\" in the mapping.")
                                   .arg(m_sheet.name, m_headings[column]));
            m_periods.emplace_back(column, *period);
        }
        if (m_periods.empty())
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1: no heading fits \"wide\". The columns are: %2. Correct the mapping.")
                               .arg(m_sheet.name, headingList()));
        return {};
    }

    Result<void> requireFields()
    {
        for (const QString &field : {u"department"_s, u"name"_s}) {
            const bool fromHeadings = field == u"name" && !m_measures.empty();
            if (!fromHeadings && !m_located.contains(field) && !m_mapping.constants.contains(field))
                return failure(ErrorCode::Unreadable,
                               Tr::tr("%1: no column was found for \"%2\". The columns are: %3. Name one in a mapping.")
                                   .arg(m_sheet.name, field, headingList()));
        }
        if (m_sheet.rows.size() == size_t(m_mapping.headerRow))
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1 has headings but no rows below them. Check that the right file was sent.")
                               .arg(m_sheet.name));
        return {};
    }

    QString headingList() const
    {
        QStringList list;
        for (const QString &heading : m_headings)
            list << heading;
        return list.join(u", "_s);
    }

    /// The text of \a field in the current row: constant, aliased, and empty when it is one of the missing words.
    QString text(const QString &field) const
    {
        const auto located = m_located.constFind(field);
        if (located == m_located.constEnd())
            return m_mapping.constants.value(field);
        QStringList parts;
        for (const size_t column : located->columns) {
            if (const QString part = cell(column); !part.isEmpty())
                parts << part;
        }
        const QString joined = parts.join(located->source.separator);
        return m_mapping.aliases.value(field).value(joined, joined);
    }

    QString cell(size_t column) const
    {
        const auto &cells = m_sheet.rows[m_row];
        const QString trimmed = column < cells.size() ? cells[column].trimmed() : QString();
        return m_mapping.missing && m_mapping.missing->contains(trimmed) ? QString() : trimmed;
    }

    QString heading(const QString &field) const { return m_located.value(field).source.columns.join(u", "_s); }

    void problem(ProblemKind kind, const QString &column, const QString &value, const QString &what,
                 const QString &field = {})
    {
        m_result.problems.push_back(
            {m_sheet.name, m_sheet.lines[m_row], column, value, what, ProblemLevel::Error, kind, field});
        m_rejected = true;
    }

    /// Reads a number and remembers in \a hasSign whether it carried a percent sign.
    std::optional<double> toNumber(const QString &written, const QString &column, bool &hasSign)
    {
        if (written.isEmpty())
            return {};
        const auto read = readNumber(written, m_format);
        if (!read) {
            problem(ProblemKind::NotANumber, column, written,
                    Tr::tr("\"%1\" is not a number. Correct it, or name it under \"missing\" in the mapping.")
                        .arg(written));
            return {};
        }
        hasSign = read->percent;
        return read->value;
    }

    std::optional<double> number(const QString &field, bool &hasSign)
    {
        return toNumber(text(field), heading(field), hasSign);
    }

    template<typename Enum>
    std::optional<Enum> token(const char *name, const RecordType &type)
    {
        const QString field = QLatin1String(name);
        const QString written = text(field);
        if (written.isEmpty())
            return {};
        const QString mapped = m_mapping.values.value(field).value(written, written);
        const QString word = tokenForWord(field, mapped);
        if (word.isEmpty()) {
            problem(
                ProblemKind::UnknownWord, heading(field), written,
                Tr::tr("\"%1\" is not a known word. Use one of: %2; or translate it under \"values\" in the mapping.")
                    .arg(written, tokensOf(field).join(u", "_s)),
                field);
            return {};
        }
        return fromToken<Enum>(type, name, word);
    }

    std::optional<Period> readPeriod(const QString &written, const QString &format,
                                     std::optional<Cadence> cadence) const
    {
        const QString dateFormat = format.isEmpty() ? m_mapping.dateFormat : format;
        if (!dateFormat.isEmpty()) {
            const QDate day = QLocale::c().toDate(written, dateFormat);
            return day.isValid() ? std::optional(m_calendar.containing(day, cadence.value_or(Cadence::Month)))
                                 : std::nullopt;
        }
        const QString key = cadence ? written + QChar(0x1f) + QString::number(int(*cadence)) : written;
        auto known = m_readPeriods.find(key);
        if (known == m_readPeriods.end())
            known = m_readPeriods.insert(key, m_calendar.parse(written, cadence));
        return *known;
    }

    KpiRow commonPart()
    {
        KpiRow row;
        row.row = m_sheet.lines[m_row];
        row.department = required(u"department"_s);
        row.name = m_measures.empty() ? required(u"name"_s) : text(u"name"_s);
        row.code = text(u"code"_s);
        row.category = text(u"category"_s);
        row.scope = text(u"scope"_s);
        row.owner = text(u"owner"_s);
        row.definition = text(u"definition"_s);
        row.comment = text(u"comment"_s);
        if (const QString unit = text(u"unit"_s); !unit.isEmpty())
            row.unit = Unit{unit};
        row.direction = token<Direction>("direction", describe<Kpi>());
        row.cadence = token<Cadence>("cadence", describe<Kpi>());
        row.state = token<ValueState>("state", describe<Observation>());
        row.stated = token<Stated>("stated", describe<Observation>());
        row.lower = number(u"lower"_s, row.percentSign[3]);
        row.upper = number(u"upper"_s, row.percentSign[4]);
        row.identity = identityOf(row);
        return row;
    }

    QString identityOf(const KpiRow &row) const
    {
        QStringList identity;
        for (const QString &field : m_mapping.identity)
            identity << (field == u"name" ? row.name : text(field));
        return identity.join(QChar(0x1f));
    }

    QString required(const QString &field)
    {
        QString value = text(field);
        if (value.isEmpty())
            problem(ProblemKind::Empty, heading(field), value, Tr::tr("It is empty. Enter a value."));
        return value;
    }

    void readRow(size_t row)
    {
        m_row = row;
        m_rejected = false;
        ++m_result.read;
        std::vector<KpiRow> found = !m_periods.empty() ? wideRow()
            : m_measures.empty()                       ? std::vector{longRow()}
                                                       : measureRows();
        for (const KpiRow &each : found) {
            if (std::ranges::find(each.percentSign, true) != each.percentSign.end())
                m_signed.insert(each.identity);
        }
        for (const KpiRow &each : found)
            checkDuplicate(each);
        if (m_rejected)
            ++m_result.rejected;
        else
            std::ranges::move(found, std::back_inserter(m_result.rows));
    }

    /// One KPI a measure, named as its column.
    std::vector<KpiRow> measureRows()
    {
        const KpiRow common = longRow();
        std::vector<KpiRow> rows;
        for (const size_t column : m_measures) {
            KpiRow row = common;
            const QString name = measureName(m_headings[column]);
            row.name = common.name.isEmpty() ? name : common.name + u", "_s + name;
            row.identity = identityOf(row);
            row.actual = toNumber(cell(column), m_headings[column], row.percentSign[0]);
            if (row.actual)
                rows.push_back(row);
            if (row.actual && !row.period)
                problem(ProblemKind::NotAPeriod, heading(u"period"_s), {},
                        Tr::tr("There is a value but no period. Enter the period."));
        }
        return rows;
    }

    static QString measureName(QString heading)
    {
        heading = heading.replace(u'_', u' ').simplified();
        if (!heading.isEmpty())
            heading[0] = heading[0].toUpper();
        return heading;
    }

    KpiRow longRow()
    {
        KpiRow row = commonPart();
        row.actual = number(u"actual"_s, row.percentSign[0]);
        row.target = number(u"target"_s, row.percentSign[1]);
        row.forecast = number(u"forecast"_s, row.percentSign[2]);
        const QString written = text(u"period"_s);
        if (!written.isEmpty()) {
            row.period = readPeriod(written, m_located.value(u"period"_s).source.format, row.cadence);
            if (!row.period)
                problem(ProblemKind::NotAPeriod, heading(u"period"_s), written,
                        Tr::tr("\"%1\" is not a period. Write it like 2026-06, 2026/27 Q1 or 2026-06-30, or give a "
                               "format in the mapping.")
                            .arg(written));
        } else if (row.actual || row.target || row.forecast) {
            problem(ProblemKind::NotAPeriod, heading(u"period"_s), written,
                    Tr::tr("There is a value but no period. Enter the period."));
        }
        return row;
    }

    std::vector<KpiRow> wideRow()
    {
        const KpiRow common = commonPart();
        std::vector<KpiRow> rows;
        for (const auto &[column, period] : m_periods) {
            KpiRow row = common;
            row.period = period;
            row.actual = toNumber(cell(column), m_headings[column], row.percentSign[0]);
            row.target = number(u"target"_s, row.percentSign[1]);
            if (row.actual)
                rows.push_back(row);
        }
        if (rows.empty())
            rows.push_back(common);
        return rows;
    }

    void checkDuplicate(const KpiRow &row)
    {
        if (!row.period || m_rejected)
            return;
        const QString key = row.identity + u'\x1f' + m_calendar.code(*row.period);
        const auto found = m_seen.constFind(key);
        if (found == m_seen.constEnd())
            m_seen.insert(key, row.row);
        else
            problem(
                ProblemKind::Duplicate, m_mapping.identity.join(u", "_s), row.identity.split(QChar(0x1f)).join(u", "_s),
                Tr::tr(
                    "Row %1 has the same KPI and the same period. Keep one of them, or add a column to \"identity\".")
                    .arg(*found));
    }

    /// One percent sign makes the KPI a percentage, in every row.
    void adoptPercentSigns()
    {
        for (KpiRow &row : m_result.rows) {
            if (m_signed.contains(row.identity))
                row.unit = Unit{u"%"_s};
        }
    }

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const FiscalCalendar &m_calendar;
    NumberFormat m_format;
    const std::vector<QString> &m_headings;
    QHash<QString, Located> m_located;
    std::vector<std::pair<size_t, Period>> m_periods;
    std::vector<size_t> m_measures;
    mutable QHash<QString, std::optional<Period>> m_readPeriods;
    QHash<QString, int> m_seen;
    QSet<QString> m_signed; ///< identities of KPIs with values that carry a percent sign
    KpiRows m_result;
    size_t m_row = 0;
    bool m_rejected = false;
};

} // namespace

Result<KpiRows> interpret(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar)
{
    return Reader(sheet, mapping, calendar).read();
}

} // namespace qd::exchange
