// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/kpirows.h"

#include <map>

namespace qd::exchange {

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
    QString heading() const { return source.columns.join(QStringLiteral(", ")); }
};

/// A column whose heading is a period.
struct PeriodColumn
{
    size_t column;
    Period period;
    KpiRow::Number number; ///< what stands below
};

/// Where the fields of a mapping stand in a sheet. \a sheet, \a mapping and \a calendar have to stay.
class KpiColumns
{
public:
    KpiColumns(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar);

    /// Refuses the file when a column that the mapping names is not there, or one that is needed.
    Result<void> locate();

    /// Stays in its place, also when it is located later.
    FieldSource &of(const QString &field);
    const std::vector<QString> &headings() const { return m_headings; }
    const std::vector<size_t> &measures() const { return m_measures; } ///< one KPI each
    const std::vector<PeriodColumn> &periods() const { return m_periods; }
    /// Reads a period by \a format, else by that of the mapping, else as people write periods.
    std::optional<Period> readPeriod(const QString &written, const QString &format,
                                     std::optional<Cadence> cadence) const;

private:
    Result<void> locateFields();
    Result<void> locateMeasures();
    Result<void> locatePeriods();
    Result<void> requireFields();
    QString headingList() const;
    std::optional<size_t> columnOf(const QString &heading) const;

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const FiscalCalendar &m_calendar;
    std::vector<QString> m_headings;
    std::map<QString, FieldSource> m_sources;
    std::vector<PeriodColumn> m_periods;
    std::vector<size_t> m_measures;
};

} // namespace qd::exchange
