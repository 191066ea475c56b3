// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpirows.h"

#include "base/tr.h"
#include "exchange/csvwriter.h"
#include "exchange/numberreader.h"
#include "exchange/rowkind.h"
#include "exchange/wideheading.h"
#include "exchange/words.h"

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A dictionary of what one column holds; it stops growing where nothing repeats.
constexpr qsizetype MostRemembered = 50'000;

/// How one field is found in a row, and what was made of the texts that stood there.
struct FieldSource
{
    QString field;
    ColumnSource source;
    std::vector<size_t> columns; ///< none: the constant
    QString constant;
    QMap<QString, QString> aliases;
    QHash<QStringView, QString> known; ///< by what is written

    bool isLocated() const { return !source.columns.isEmpty(); }
    QString heading() const { return source.columns.join(u", "_s); }
};

/// A value that follows from a text, remembered.
template<typename T>
class Remembered
{
public:
    template<typename Make>
    const T &get(const QString &text, Make &&make)
    {
        auto found = m_known.find(text);
        if (found == m_known.end()) {
            if (m_known.size() >= MostRemembered)
                m_known.clear();
            found = m_known.insert(text, make(text));
        }
        return *found;
    }

private:
    QHash<QString, T> m_known;
};

/// One KPI in one period.
struct ValueKey
{
    int kpi;
    Cadence cadence;
    qint32 day;

    friend bool operator==(const ValueKey &, const ValueKey &) = default;
    friend size_t qHash(const ValueKey &key, size_t seed)
    {
        return ::qHash((quint64(key.kpi) << 32U) ^ (quint64(key.cadence) << 28U) ^ quint64(quint32(key.day)), seed);
    }
};

} // namespace

class KpiReader::Reader
{
public:
    Reader(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar, const Spellings &departments)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_calendar(calendar)
        , m_spellings(departments)
        , m_format(mapping.decimal == u"," ? NumberFormat::Comma : NumberFormat::Point)
        , m_headings(headingsOf(sheet, mapping.headerRow, mapping.headerRows))
        , m_missing(mapping.missing.value_or(QStringList()))
    {
        for (const QString &word : m_missing)
            m_longestMissing = std::max(m_longestMissing, word.size());
    }

    Result<void> prepare()
    {
        QD_CHECK(locateColumns());
        QD_CHECK(requireFields());
        m_kinds = rowKinds(m_sheet, m_mapping.headerRow);
        for (const QString &field : m_mapping.identity)
            m_identityFields.push_back(field == u"name" ? nullptr : &sourceOf(field));
        return {};
    }

    Result<void> survey(const Visitor &visit, const WorkProgress &progress)
    {
        m_seen.reserve(qsizetype(m_sheet.rows.size()));
        QD_CHECK(eachDataRow(progress, 0, [&] {
            ++m_read;
            readRow();
            for (const KpiRow &row : m_found) {
                if (std::ranges::find(row.percentSign, true) != row.percentSign.end())
                    m_signed[size_t(row.kpi)] = true;
            }
            for (const KpiRow &row : m_found)
                checkDuplicate(row);
            if (m_rejected) {
                ++m_rejectedRows;
                m_kinds[m_row] = RowKind::Note; // is not read again
            } else {
                visit(m_found);
            }
        }));
        m_seen = {};
        m_surveyed = true;
        return {};
    }

    Result<void> read(const Visitor &visit, const WorkProgress &progress)
    {
        return eachDataRow(progress, m_sheet.rows.size(), [&] {
            readRow();
            for (KpiRow &row : m_found) {
                if (m_signed[size_t(row.kpi)])
                    row.unit = Unit{u"%"_s};
            }
            visit(m_found);
        });
    }

    const std::vector<Problem> &problems() const { return m_problems; }
    int rowCount() const { return m_read; }
    int rejected() const { return m_rejectedRows; }
    const QString &identity(int kpi) const { return m_identities[size_t(kpi)]; }
    bool hasPercentSign(int kpi) const { return m_signed[size_t(kpi)]; }

private:
    /// Both passes together are the whole work, of which \a before rows are done.
    template<typename Work>
    Result<void> eachDataRow(const WorkProgress &progress, size_t before, Work &&work)
    {
        for (m_row = size_t(m_mapping.headerRow); m_row < m_sheet.rows.size(); ++m_row) {
            if (!progress.step(qint64(before + m_row), qint64(2 * m_sheet.rows.size())))
                return stopped();
            if (m_kinds[m_row] == RowKind::Data)
                work();
        }
        return {};
    }

    Result<void> locateColumns()
    {
        for (auto field = m_mapping.columns.begin(); field != m_mapping.columns.end(); ++field) {
            FieldSource located = newSource(field.key());
            located.source = field.value();
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
            m_sources.insert_or_assign(field.key(), std::move(located));
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
            const WideHeading heading = wideHeading(m_mapping, m_headings[column]);
            const auto period = readPeriod(heading.period, m_mapping.widePeriod, {});
            if (!period)
                return failure(ErrorCode::Unreadable,
                               Tr::tr("%1: the heading \"%2\" is not a period. Correct \"wide\" in the mapping.")
                                   .arg(m_sheet.name, m_headings[column]));
            m_periods.push_back({column, *period, numberOf(heading.field)});
        }
        if (m_periods.empty())
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1: no heading fits \"wide\". The columns are: %2. Correct the mapping.")
                               .arg(m_sheet.name, headingList()));
        return {};
    }

    static KpiRow::Number numberOf(const QString &field)
    {
        static const QHash<QString, KpiRow::Number> numbers{
            {u"target"_s, KpiRow::Target}, {u"forecast"_s, KpiRow::Forecast},   {u"lower"_s, KpiRow::Lower},
            {u"upper"_s, KpiRow::Upper},   {u"ytdActual"_s, KpiRow::YtdActual}, {u"ytdTarget"_s, KpiRow::YtdTarget}};
        return numbers.value(field, KpiRow::Actual);
    }

    Result<void> requireFields()
    {
        for (const QString &field : {u"department"_s, u"name"_s}) {
            const bool fromHeadings = field == u"name" && !m_measures.empty();
            if (!fromHeadings && !sourceOf(field).isLocated() && !m_mapping.constants.contains(field))
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

    FieldSource newSource(const QString &field) const
    {
        return {field, {{}, {}, {}}, {}, m_mapping.constants.value(field), m_mapping.aliases.value(field), {}};
    }

    FieldSource &sourceOf(const QString &field)
    {
        const auto found = m_sources.find(field);
        return found != m_sources.end() ? found->second : m_sources.emplace(field, newSource(field)).first->second;
    }

    /// The text of a field in the current row: constant, aliased, and empty when it is one of the missing words.
    QString text(FieldSource &source) const
    {
        if (!source.isLocated())
            return source.constant;
        if (source.columns.size() == 1) {
            const QStringView written = cell(source.columns.front());
            if (const auto known = source.known.constFind(written); known != source.known.constEnd())
                return *known;
            const QString text = aliased(source, plain(written));
            if (source.known.size() < MostRemembered)
                source.known.insert(written, text);
            return text;
        }
        QStringList parts;
        for (const size_t column : source.columns) {
            if (const QStringView part = cell(column); !part.isEmpty())
                parts << plain(part);
        }
        return aliased(source, parts.join(source.source.separator));
    }

    /// What \a written says: files of text guard what looks like a formula, workbooks need not.
    QString plain(QStringView written) const
    {
        return m_sheet.sheetName.isEmpty() ? unguarded(written.toString()) : written.toString();
    }

    QString aliased(const FieldSource &source, const QString &text) const
    {
        const QString alias = source.aliases.value(text, text);
        return &source == &m_department ? m_spellings.value(alias.toCaseFolded(), alias) : alias;
    }

    QStringView cell(size_t column) const
    {
        const Cells cells = m_sheet.rows[m_row];
        const QStringView trimmed = column < cells.size() ? cells.view(column).trimmed() : QStringView();
        return trimmed.size() <= m_longestMissing && m_missing.contains(trimmed) ? QStringView() : trimmed;
    }

    void problem(ProblemKind kind, const QString &column, const QString &value, const QString &what,
                 const QString &field = {})
    {
        m_rejected = true;
        if (!m_surveyed)
            m_problems.push_back({m_sheet.isJoined() ? exchange::sourceOf(m_sheet, m_row) : m_sheet.name,
                                  m_sheet.lines[m_row], column, value, what, ProblemLevel::Error, kind, field});
    }

    /// Reads a number and remembers in \a hasSign whether it carried a percent sign.
    std::optional<double> toNumber(QStringView written, bool &hasSign, auto &&heading)
    {
        if (written.isEmpty())
            return {};
        const auto read = readNumber(written, m_format);
        if (!read) {
            problem(ProblemKind::NotANumber, heading(), written.toString(),
                    Tr::tr("\"%1\" is not a number. Correct it, or name it under \"missing\" in the mapping.")
                        .arg(written));
            return {};
        }
        hasSign = read->percent;
        return read->value;
    }

    std::optional<double> number(FieldSource &source, bool &hasSign)
    {
        const auto heading = [&] { return source.heading(); };
        if (source.columns.size() == 1 && source.aliases.isEmpty())
            return toNumber(cell(source.columns.front()), hasSign, heading);
        return toNumber(text(source), hasSign, heading);
    }

    template<typename Enum>
    std::optional<Enum> token(FieldSource &source, Remembered<std::optional<Enum>> &known)
    {
        const QString written = text(source);
        if (written.isEmpty())
            return {};
        const auto &value = known.get(written, [&](const QString &) -> std::optional<Enum> {
            const QString mapped = m_mapping.values.value(source.field).value(written, written);
            const QString word = tokenForWord(source.field, mapped);
            if (word.isEmpty())
                return {};
            return enumFor<Enum>(word);
        });
        if (!value)
            problem(
                ProblemKind::UnknownWord, source.heading(), written,
                Tr::tr("\"%1\" is not a known word. Use one of: %2; or translate it under \"values\" in the mapping.")
                    .arg(written, tokensOf(source.field).join(u", "_s)),
                source.field);
        return value;
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
        return m_calendar.parse(written, cadence);
    }

    KpiRow commonPart()
    {
        KpiRow row;
        row.row = m_sheet.lines[m_row];
        row.sheetRow = int(m_row);
        row.department = required(m_department);
        row.name = m_measures.empty() ? required(m_name) : text(m_name);
        row.code = text(m_code);
        row.category = text(m_category);
        row.scope = text(m_scope);
        row.owner = text(m_owner);
        row.definition = text(m_definition);
        row.comment = text(m_comment);
        if (const QString unit = text(m_unit); !unit.isEmpty())
            row.unit = Unit{unit};
        row.direction = token(m_direction, m_directions);
        row.cadence = token(m_cadence, m_cadences);
        row.state = token(m_state, m_states);
        row.stated = token(m_stated, m_statements);
        row.lower = number(m_lower, row.percentSign[KpiRow::Lower]);
        row.upper = number(m_upper, row.percentSign[KpiRow::Upper]);
        return row;
    }

    /// Gives \a row the number of its KPI.
    void identify(KpiRow &row)
    {
        m_identity.resize(0);
        for (size_t index = 0; index < m_identityFields.size(); ++index) {
            if (index > 0)
                m_identity += QChar(0x1f);
            m_identity += m_identityFields[index] ? text(*m_identityFields[index]) : row.name;
        }
        auto found = m_kpis.constFind(m_identity);
        if (found == m_kpis.constEnd()) {
            const QString identity(m_identity.constData(), m_identity.size());
            found = m_kpis.insert(identity, int(m_identities.size()));
            m_identities.push_back(identity);
            m_signed.push_back(false);
        }
        row.kpi = *found;
    }

    QString required(FieldSource &source)
    {
        QString value = text(source);
        if (value.isEmpty())
            problem(ProblemKind::Empty, source.heading(), value, Tr::tr("It is empty. Enter a value."));
        return value;
    }

    /// Leaves in m_found what the current row says, and in m_rejected whether it cannot be read.
    void readRow()
    {
        m_rejected = false;
        m_found.clear();
        if (!m_periods.empty())
            readWideRow();
        else if (!m_measures.empty())
            readMeasures();
        else
            identify(m_found.emplace_back(longRow()));
    }

    /// One KPI a measure, named as its column.
    void readMeasures()
    {
        const KpiRow common = longRow();
        for (const size_t column : m_measures) {
            KpiRow row = common;
            const QString name = measureName(m_headings[column]);
            row.name = common.name.isEmpty() ? name : common.name + u", "_s + name;
            row.column = int(column) + 1;
            row.actual = toNumber(cell(column), row.percentSign[KpiRow::Actual], [&] { return m_headings[column]; });
            if (row.actual) {
                identify(row);
                m_found.push_back(row);
            }
            if (row.actual && !row.period)
                problem(ProblemKind::NotAPeriod, m_period.heading(), {},
                        Tr::tr("There is a value but no period. Enter the period."));
        }
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
        row.actual = number(m_actual, row.percentSign[KpiRow::Actual]);
        row.target = number(m_target, row.percentSign[KpiRow::Target]);
        row.forecast = number(m_forecast, row.percentSign[KpiRow::Forecast]);
        row.ytdActual = number(m_ytdActual, row.percentSign[KpiRow::YtdActual]);
        row.ytdTarget = number(m_ytdTarget, row.percentSign[KpiRow::YtdTarget]);
        row.column = m_actual.columns.size() == 1 ? int(m_actual.columns.front()) + 1 : 0;
        const QString written = text(m_period);
        if (!written.isEmpty()) {
            row.period = m_readPeriods[row.cadence ? size_t(*row.cadence) + 1 : 0].get(
                written, [&](const QString &text) { return readPeriod(text, m_period.source.format, row.cadence); });
            if (!row.period)
                problem(ProblemKind::NotAPeriod, m_period.heading(), written,
                        Tr::tr("\"%1\" is not a period. Write it like 2026-06, 2026/27 Q1 or 2026-06-30, or give a "
                               "format in the mapping.")
                            .arg(written));
        } else if (row.actual || row.target || row.forecast || row.ytdActual || row.ytdTarget) {
            problem(ProblemKind::NotAPeriod, m_period.heading(), written,
                    Tr::tr("There is a value but no period. Enter the period."));
        }
        return row;
    }

    /// The entry of \a period in the current row; a new one begins as \a common.
    KpiRow &rowOf(const KpiRow &common, const Period &period)
    {
        const auto found = std::ranges::find(m_found, std::optional(period), &KpiRow::period);
        if (found != m_found.end())
            return *found;
        KpiRow &row = m_found.emplace_back(common);
        row.period = period;
        if (m_target.isLocated())
            row.target = number(m_target, row.percentSign[KpiRow::Target]);
        return row;
    }

    static std::optional<double> &numberIn(KpiRow &row, KpiRow::Number number)
    {
        switch (number) {
        case KpiRow::Target:
            return row.target;
        case KpiRow::Forecast:
            return row.forecast;
        case KpiRow::Lower:
            return row.lower;
        case KpiRow::Upper:
            return row.upper;
        case KpiRow::YtdActual:
            return row.ytdActual;
        case KpiRow::YtdTarget:
            return row.ytdTarget;
        case KpiRow::Actual:
            break;
        }
        return row.actual;
    }

    void readWideRow()
    {
        KpiRow common = commonPart();
        identify(common);
        for (const PeriodColumn &each : m_periods) {
            bool hasSign = false;
            const auto value = toNumber(cell(each.column), hasSign, [&] { return m_headings[each.column]; });
            if (!value)
                continue;
            KpiRow &row = rowOf(common, each.period);
            numberIn(row, each.number) = value;
            row.percentSign.at(each.number) = hasSign;
            if (each.number == KpiRow::Actual || row.column == 0)
                row.column = int(each.column) + 1;
        }
        if (m_found.empty())
            m_found.push_back(common);
    }

    void checkDuplicate(const KpiRow &row)
    {
        if (!row.period || m_rejected)
            return;
        const ValueKey key{row.kpi, row.period->cadence, qint32(row.period->start.toJulianDay())};
        const auto found = m_seen.constFind(key);
        if (found == m_seen.constEnd())
            m_seen.insert(key, row.row);
        else
            problem(
                ProblemKind::Duplicate, m_mapping.identity.join(u", "_s),
                identity(row.kpi).split(QChar(0x1f)).join(u", "_s),
                Tr::tr(
                    "Row %1 has the same KPI and the same period. Keep one of them, or add a column to \"identity\".")
                    .arg(*found));
    }

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    FiscalCalendar m_calendar;
    Spellings m_spellings;
    NumberFormat m_format;
    std::vector<QString> m_headings;
    QStringList m_missing;
    qsizetype m_longestMissing = -1;
    std::map<QString, FieldSource> m_sources;
    FieldSource &m_department = sourceOf(u"department"_s);
    FieldSource &m_name = sourceOf(u"name"_s);
    FieldSource &m_code = sourceOf(u"code"_s);
    FieldSource &m_category = sourceOf(u"category"_s);
    FieldSource &m_scope = sourceOf(u"scope"_s);
    FieldSource &m_owner = sourceOf(u"owner"_s);
    FieldSource &m_definition = sourceOf(u"definition"_s);
    FieldSource &m_comment = sourceOf(u"comment"_s);
    FieldSource &m_unit = sourceOf(u"unit"_s);
    FieldSource &m_direction = sourceOf(u"direction"_s);
    FieldSource &m_cadence = sourceOf(u"cadence"_s);
    FieldSource &m_state = sourceOf(u"state"_s);
    FieldSource &m_stated = sourceOf(u"stated"_s);
    FieldSource &m_lower = sourceOf(u"lower"_s);
    FieldSource &m_upper = sourceOf(u"upper"_s);
    FieldSource &m_actual = sourceOf(u"actual"_s);
    FieldSource &m_target = sourceOf(u"target"_s);
    FieldSource &m_forecast = sourceOf(u"forecast"_s);
    FieldSource &m_ytdActual = sourceOf(u"ytdActual"_s);
    FieldSource &m_ytdTarget = sourceOf(u"ytdTarget"_s);
    FieldSource &m_period = sourceOf(u"period"_s);
    Remembered<std::optional<Direction>> m_directions;
    Remembered<std::optional<Cadence>> m_cadences;
    Remembered<std::optional<ValueState>> m_states;
    Remembered<std::optional<Stated>> m_statements;
    std::array<Remembered<std::optional<Period>>, 6> m_readPeriods; ///< by cadence, the first without one
    std::vector<FieldSource *> m_identityFields; ///< nullptr: the name
    struct PeriodColumn
    {
        size_t column;
        Period period;
        KpiRow::Number number;
    };
    std::vector<PeriodColumn> m_periods;
    std::vector<size_t> m_measures;
    std::vector<RowKind> m_kinds;
    QHash<QString, int> m_kpis; ///< by identity
    std::vector<QString> m_identities;
    std::vector<bool> m_signed; ///< KPIs with values that carry a percent sign
    QHash<ValueKey, int> m_seen; ///< in which line
    std::vector<Problem> m_problems;
    int m_read = 0;
    int m_rejectedRows = 0;
    bool m_surveyed = false;
    size_t m_row = 0; ///< the current one
    std::vector<KpiRow> m_found;
    QString m_identity;
    bool m_rejected = false;
};

KpiReader::KpiReader(std::unique_ptr<Reader> reader)
    : m_reader(std::move(reader))
{
}
KpiReader::KpiReader(KpiReader &&other) noexcept = default;
KpiReader::~KpiReader() = default;

Result<KpiReader> KpiReader::open(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar,
                                  const Spellings &departments)
{
    auto reader = std::make_unique<Reader>(sheet, mapping, calendar, departments);
    QD_CHECK(reader->prepare());
    return KpiReader(std::move(reader));
}

Result<void> KpiReader::survey(const Visitor &visit, const WorkProgress &progress)
{
    return m_reader->survey(visit, progress);
}

Result<void> KpiReader::read(const Visitor &visit, const WorkProgress &progress)
{
    return m_reader->read(visit, progress);
}

const std::vector<Problem> &KpiReader::problems() const
{
    return m_reader->problems();
}

int KpiReader::rowCount() const
{
    return m_reader->rowCount();
}

int KpiReader::rejected() const
{
    return m_reader->rejected();
}

const QString &KpiReader::identity(int kpi) const
{
    return m_reader->identity(kpi);
}

bool KpiReader::hasPercentSign(int kpi) const
{
    return m_reader->hasPercentSign(kpi);
}

} // namespace qd::exchange
