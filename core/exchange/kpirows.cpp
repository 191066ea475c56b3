// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpirows.h"

#include "base/tr.h"
#include "exchange/csvwriter.h"
#include "exchange/kpicolumns.h"
#include "exchange/numberreader.h"
#include "exchange/rowkind.h"
#include "exchange/words.h"

#include <QHash>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A dictionary of what one column holds; it stops growing where nothing repeats.
constexpr qsizetype MostRemembered = 50'000;

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
        , m_missing(mapping.missing.value_or(QStringList()))
        , m_columns(sheet, mapping, m_calendar)
    {
        for (const QString &word : m_missing)
            m_longestMissing = std::max(m_longestMissing, word.size());
    }

    Result<void> prepare()
    {
        QD_CHECK(m_columns.locate());
        m_kinds = rowKinds(m_sheet, m_mapping.headerRow);
        for (const QString &field : m_mapping.identity)
            m_identityFields.push_back(field == u"name" ? nullptr : &m_columns.of(field));
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

    KpiRow commonPart()
    {
        KpiRow row;
        row.row = m_sheet.lines[m_row];
        row.sheetRow = int(m_row);
        row.department = required(m_department);
        row.name = m_columns.measures().empty() ? required(m_name) : text(m_name);
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
        if (!m_columns.periods().empty())
            readWideRow();
        else if (!m_columns.measures().empty())
            readMeasures();
        else
            identify(m_found.emplace_back(longRow()));
    }

    /// One KPI a measure, named as its column.
    void readMeasures()
    {
        const KpiRow common = longRow();
        for (const size_t column : m_columns.measures()) {
            KpiRow row = common;
            const QString name = measureName(m_columns.headings()[column]);
            row.name = common.name.isEmpty() ? name : common.name + u", "_s + name;
            row.column = int(column) + 1;
            row.actual =
                toNumber(cell(column), row.percentSign[KpiRow::Actual], [&] { return m_columns.headings()[column]; });
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
            row.period =
                m_readPeriods[row.cadence ? size_t(*row.cadence) + 1 : 0].get(written, [&](const QString &text) {
                    return m_columns.readPeriod(text, m_period.source.format, row.cadence);
                });
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
        for (const PeriodColumn &each : m_columns.periods()) {
            bool hasSign = false;
            const auto value = toNumber(cell(each.column), hasSign, [&] { return m_columns.headings()[each.column]; });
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
    QStringList m_missing;
    qsizetype m_longestMissing = -1;
    KpiColumns m_columns;
    FieldSource &m_department = m_columns.of(u"department"_s);
    FieldSource &m_name = m_columns.of(u"name"_s);
    FieldSource &m_code = m_columns.of(u"code"_s);
    FieldSource &m_category = m_columns.of(u"category"_s);
    FieldSource &m_scope = m_columns.of(u"scope"_s);
    FieldSource &m_owner = m_columns.of(u"owner"_s);
    FieldSource &m_definition = m_columns.of(u"definition"_s);
    FieldSource &m_comment = m_columns.of(u"comment"_s);
    FieldSource &m_unit = m_columns.of(u"unit"_s);
    FieldSource &m_direction = m_columns.of(u"direction"_s);
    FieldSource &m_cadence = m_columns.of(u"cadence"_s);
    FieldSource &m_state = m_columns.of(u"state"_s);
    FieldSource &m_stated = m_columns.of(u"stated"_s);
    FieldSource &m_lower = m_columns.of(u"lower"_s);
    FieldSource &m_upper = m_columns.of(u"upper"_s);
    FieldSource &m_actual = m_columns.of(u"actual"_s);
    FieldSource &m_target = m_columns.of(u"target"_s);
    FieldSource &m_forecast = m_columns.of(u"forecast"_s);
    FieldSource &m_ytdActual = m_columns.of(u"ytdActual"_s);
    FieldSource &m_ytdTarget = m_columns.of(u"ytdTarget"_s);
    FieldSource &m_period = m_columns.of(u"period"_s);
    Remembered<std::optional<Direction>> m_directions;
    Remembered<std::optional<Cadence>> m_cadences;
    Remembered<std::optional<ValueState>> m_states;
    Remembered<std::optional<Stated>> m_statements;
    std::array<Remembered<std::optional<Period>>, 6> m_readPeriods; ///< by cadence, the first without one
    std::vector<FieldSource *> m_identityFields; ///< nullptr: the name
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
