// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpicolumns.h"

#include "base/tr.h"
#include "exchange/rowkind.h"
#include "exchange/wideheading.h"

#include <QRegularExpression>

#include <algorithm>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

KpiRow::Number numberOf(const QString &field)
{
    static const QHash<QString, KpiRow::Number> numbers{
        {u"target"_s, KpiRow::Target}, {u"forecast"_s, KpiRow::Forecast},   {u"lower"_s, KpiRow::Lower},
        {u"upper"_s, KpiRow::Upper},   {u"ytdActual"_s, KpiRow::YtdActual}, {u"ytdTarget"_s, KpiRow::YtdTarget}};
    return numbers.value(field, KpiRow::Actual);
}

} // namespace

KpiColumns::KpiColumns(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar)
    : m_sheet(sheet)
    , m_mapping(mapping)
    , m_calendar(calendar)
    , m_headings(headingsOf(sheet, mapping.headerRow, mapping.headerRows))
{
}

Result<void> KpiColumns::locate()
{
    QD_CHECK(locateFields());
    QD_CHECK(locateMeasures());
    QD_CHECK(locatePeriods());
    return requireFields();
}

FieldSource &KpiColumns::of(const QString &field)
{
    const auto [found, isNew] = m_sources.try_emplace(field);
    if (isNew)
        found->second = {field, {{}, {}, {}}, {}, m_mapping.constants.value(field), m_mapping.aliases.value(field), {}};
    return found->second;
}

std::optional<Period> KpiColumns::readPeriod(const QString &written, const QString &format,
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

Result<void> KpiColumns::locateFields()
{
    for (auto field = m_mapping.columns.begin(); field != m_mapping.columns.end(); ++field) {
        FieldSource &located = of(field.key());
        located.source = field.value();
        for (const QString &name : field.value().columns) {
            const auto column = columnOf(name);
            if (!column)
                return failure(ErrorCode::Unreadable,
                               Tr::tr("%1, row %2: there is no column \"%3\". The columns are: %4. Correct the "
                                      "mapping or the file.")
                                   .arg(m_sheet.name)
                                   .arg(m_sheet.lines[size_t(m_mapping.headerRow) - 1])
                                   .arg(name, headingList()));
            located.columns.push_back(*column);
        }
    }
    return {};
}

Result<void> KpiColumns::locateMeasures()
{
    for (const QString &measure : m_mapping.measures) {
        const auto column = columnOf(measure);
        if (!column)
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1: there is no column \"%2\". The columns are: %3. Correct \"measures\" in the "
                                  "mapping.")
                               .arg(m_sheet.name, measure, headingList()));
        m_measures.push_back(*column);
    }
    return {};
}

Result<void> KpiColumns::locatePeriods()
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

Result<void> KpiColumns::requireFields()
{
    for (const QString &field : {u"department"_s, u"name"_s}) {
        const bool fromHeadings = field == u"name" && !m_measures.empty();
        if (!fromHeadings && !of(field).isLocated() && !m_mapping.constants.contains(field))
            return failure(ErrorCode::Unreadable,
                           Tr::tr("%1: no column was found for \"%2\". The columns are: %3. Name one in a mapping.")
                               .arg(m_sheet.name, field, headingList()));
    }
    if (m_sheet.rows.size() == size_t(m_mapping.headerRow))
        return failure(
            ErrorCode::Unreadable,
            Tr::tr("%1 has headings but no rows below them. Check that the right file was sent.").arg(m_sheet.name));
    return {};
}

QString KpiColumns::headingList() const
{
    return QStringList(m_headings.begin(), m_headings.end()).join(u", "_s);
}

std::optional<size_t> KpiColumns::columnOf(const QString &heading) const
{
    const auto found = std::ranges::find(m_headings, heading);
    return found == m_headings.end() ? std::nullopt : std::optional(size_t(found - m_headings.begin()));
}

} // namespace qd::exchange
