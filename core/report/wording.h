// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fiscalcalendar.h"
#include "base/message.h"

#include <QLocale>

#include <cstdint>
#include <span>

namespace qd::report {

/// Whose words: the translation that is installed, or the English source as machines read it.
enum class Tongue : std::uint8_t { Translated, Source };

/// Turns numbers, dates, periods and messages into text. The only place that does, so no two screens disagree.
class Wording
{
public:
    Wording(FiscalCalendar calendar, const QLocale &locale, Tongue tongue = Tongue::Translated);
    /// English in the C locale: for JSON and tests.
    static Wording forMachines(const FiscalCalendar &calendar);

    /// "78.6", with \a decimals, in display units; no unit. A true minus sign for people.
    QString number(double value, const Unit &unit, int decimals) const;
    /// "78.6 %", "19 days": a number on its own, with as many decimals as it needs (at most two).
    QString quantity(const Quantity &quantity) const;
    QString difference(double value, const Unit &unit, int decimals) const; ///< "+1.2", "−11.4"
    QString date(QDate date) const; ///< "15 August 2026"
    QString dayMonth(QDate date) const; ///< "15 August"
    QString shortDate(QDate date) const; ///< "15 Aug"
    QString period(const Period &period) const; ///< "June 2026", "Q1 2026/27", "2026/27"
    QString shortPeriod(const Period &period) const; ///< "Jun 2026"
    QString text(const Message &message) const;

    const QLocale &locale() const { return m_locale; }
    const FiscalCalendar &calendar() const { return m_calendar; }

private:
    QString argument(const Message::Argument &argument) const;
    QString withTrueMinus(QString text) const;
    QString monthName(const Period &period, const QString &format) const;

    FiscalCalendar m_calendar;
    QLocale m_locale;
    Tongue m_tongue;
};

/// Decimals that show every one of \a values (in display units) without noise: 0, 1 or 2; for percent 0 or 1.
int decimalsFor(std::span<const double> values, const Unit &unit);

/// As many decimals as it takes to see that two unequal numbers differ, at least \a decimals: 89.96 misses 90, and
/// "90.0 of 90.0" would hide why.
int decimalsToTellApart(double a, double b, const Unit &unit, int decimals);

} // namespace qd::report
