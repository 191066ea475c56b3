// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace qd {

/// How a fiscal year is cut: by calendar months, or into quarters of 13 weeks (the three 4-4-5 families).
enum class YearPattern : std::uint8_t { Months, Weeks445, Weeks454, Weeks544 };

/// Turns days into fiscal periods and back.
///
/// When the organisation changed its fiscal year, days before the change follow the calendar of then. What the change
/// cuts off or starts late is a short period; its code ends in " S", or in " S2" when both would be called the same. So
/// do the codes of quarters in the year that is cut off when the next year has quarters of that name.
///
/// With weeks, a year starts on the Monday nearest to the first day of its start month and has 52 or 53 weeks;
/// the 53rd belongs to the last month.
class FiscalCalendar
{
public:
    /// \a startMonth 1..12: the month in which the fiscal year starts.
    explicit FiscalCalendar(int startMonth = 1, YearPattern pattern = YearPattern::Months);

    /// The calendar that held before \a until, the first day of the present one.
    struct Former
    {
        QDate until; ///< invalid: there was none
        int startMonth = 1;
        YearPattern pattern = YearPattern::Months;

        friend bool operator==(const Former &, const Former &) = default;
    };
    FiscalCalendar(int startMonth, YearPattern pattern, const Former &former);

    Period containing(QDate day, Cadence cadence) const;
    Period next(const Period &period) const { return containing(end(period).addDays(1), period.cadence); }
    Period previous(const Period &period) const { return containing(period.start.addDays(-1), period.cadence); }
    /// Last day of \a period.
    QDate end(const Period &period) const;
    /// The same period one fiscal year earlier; weeks go back 364 days so that weekdays match, days a calendar year.
    Period yearBefore(const Period &period) const;
    /// Whole periods from \a from to \a to (same cadence); negative when \a to is earlier.
    int distance(const Period &from, const Period &to) const;
    /// Whether a change of the fiscal year has made \a period shorter than its kind.
    bool isShort(const Period &period) const;
    /// The latest period that has ended on or before \a day.
    Period lastClosed(QDate day, Cadence cadence) const;

    /// "2026-06", "2026/27 Q1", "2026/27", "2026-W23", "2026-06-30": stable, sortable, the same in every language.
    QString code(const Period &period) const;
    /// Reads what code() writes, and the spellings that departments send, in English and German: "June 2026", "Jun-26",
    /// "2026M06", "Q1 2026/27", "Q3 FY24", "2016 K2", "2. Quartal 2026", "2023-2024", "FY2024", "2026", and days:
    /// "2026-06-05", "Fri, 05-Jun-2026", "5 June 2026", "5.6.2026"; "20260605" for \a cadence Day only. Without a
    /// \a cadence it follows the spelling; a day then means its month. Nothing when the text names no period or could
    /// be read two ways, as "03/04/2026" and "Q2 2026" of a year from April can.
    std::optional<Period> parse(const QString &text, std::optional<Cadence> cadence = {}) const;

    int startMonth() const { return m_startMonth; }
    YearPattern pattern() const { return m_pattern; }
    /// How the fiscal year of \a day is cut; another one than pattern() before a change.
    YearPattern patternOn(QDate day) const { return isFormer(day) ? m_former.pattern : m_pattern; }
    /// The calendar year in which the fiscal year of \a day starts.
    int fiscalYear(QDate day) const;

    friend bool operator==(const FiscalCalendar &, const FiscalCalendar &) = default;

private:
    FiscalCalendar former() const { return FiscalCalendar(m_former.startMonth, m_former.pattern); }
    bool isFormer(QDate day) const { return m_former.until.isValid() && day < m_former.until; }
    Period whole(QDate day, Cadence cadence) const;
    QDate wholeEnd(const Period &period) const;
    std::optional<Period> parseShort(const QString &code, std::optional<Cadence> cadence) const;
    std::optional<Period> parseSpelling(const QString &text, std::optional<Cadence> cadence) const;
    std::optional<Period> quarterSpelt(const QString &text) const;
    std::optional<Period> yearSpelt(const QString &text) const;
    QString shortCode(const Period &period) const;
    bool isNamedAgain(const Period &period) const;
    QDate yearStart(int year) const;
    QDate monthStart(int year, int month) const;
    Period fromYear(int year, int quarter, Cadence cadence) const;

    int m_startMonth;
    YearPattern m_pattern;
    Former m_former;
};

} // namespace qd
