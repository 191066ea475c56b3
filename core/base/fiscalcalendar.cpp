// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"

#include <QRegularExpression>

#include <array>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DaysPerWeek = 7;
constexpr int MonthsPerYear = 12;
constexpr int MonthsPerQuarter = 3;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Weeks from the start of the year to the start of \a month (0..11).
int weeksBefore(YearPattern pattern, int month)
{
    static constexpr std::array<std::array<int, 3>, 4> offsets{{{0, 0, 0}, {0, 4, 8}, {0, 4, 9}, {0, 5, 9}}};
    const int quarter = month / MonthsPerQuarter;
    return quarter * 13 + offsets.at(size_t(pattern)).at(size_t(month % MonthsPerQuarter));
}

std::optional<int> monthFromName(const QString &name)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const qsizetype index = names.indexOf(name.left(3).toLower());
    return index < 0 ? std::nullopt : std::optional<int>(int(index) + 1);
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

/// "2023-24" and "2023-2024" name one fiscal year; "2023-06" does not.
bool followsYear(const QString &next, int year)
{
    const int value = next.toInt();
    return next.size() == 4 ? value == year + 1 : value == (year + 1) % 100;
}

} // namespace

FiscalCalendar::FiscalCalendar(int startMonth, YearPattern pattern)
    : m_startMonth(startMonth)
    , m_pattern(pattern)
{
    Q_ASSERT(startMonth >= 1 && startMonth <= MonthsPerYear);
}

FiscalCalendar::FiscalCalendar(int startMonth, YearPattern pattern, const Former &former)
    : FiscalCalendar(startMonth, pattern)
{
    m_former = former;
}

QDate FiscalCalendar::yearStart(int year) const
{
    const QDate first(year, m_startMonth, 1);
    return m_pattern == YearPattern::Months ? first : mondayOf(first.addDays(3));
}

QDate FiscalCalendar::monthStart(int year, int month) const
{
    if (m_pattern == YearPattern::Months) { // as yearStart(year).addMonths(month), which costs a tenth of a diagnosis
        const int months = m_startMonth - 1 + month;
        return {year + months / MonthsPerYear, months % MonthsPerYear + 1, 1};
    }
    return month == MonthsPerYear ? yearStart(year + 1)
                                  : yearStart(year).addDays(weeksBefore(m_pattern, month) * DaysPerWeek);
}

int FiscalCalendar::fiscalYear(QDate day) const
{
    if (isFormer(day))
        return former().fiscalYear(day);
    int year = day.year() + 1;
    while (yearStart(year) > day)
        --year;
    return year;
}

Period FiscalCalendar::containing(QDate day, Cadence cadence) const
{
    if (cadence == Cadence::Day)
        return {cadence, day};
    if (cadence == Cadence::Week)
        return {cadence, mondayOf(day)};
    if (isFormer(day))
        return former().containing(day, cadence);
    const Period period = whole(day, cadence);
    return isFormer(period.start) ? Period{cadence, m_former.until} : period;
}

/// As if the present calendar had always held.
Period FiscalCalendar::whole(QDate day, Cadence cadence) const
{
    const int year = fiscalYear(day);
    if (cadence == Cadence::Year)
        return {cadence, yearStart(year)};
    int month = MonthsPerYear - 1;
    while (monthStart(year, month) > day)
        --month;
    if (cadence == Cadence::Quarter)
        month -= month % MonthsPerQuarter;
    return {cadence, monthStart(year, month)};
}

QDate FiscalCalendar::end(const Period &period) const
{
    if (period.cadence == Cadence::Day)
        return period.start;
    if (period.cadence == Cadence::Week)
        return period.start.addDays(DaysPerWeek - 1);
    if (isFormer(period.start))
        return std::min(former().end(period), m_former.until.addDays(-1));
    return wholeEnd(period);
}

QDate FiscalCalendar::wholeEnd(const Period &period) const
{
    const int year = fiscalYear(period.start);
    if (period.cadence == Cadence::Year)
        return yearStart(year + 1).addDays(-1);
    const int step = period.cadence == Cadence::Quarter ? MonthsPerQuarter : 1;
    int month = step;
    while (month < MonthsPerYear && monthStart(year, month) <= period.start)
        month += step;
    return monthStart(year, month).addDays(-1);
}

Period FiscalCalendar::yearBefore(const Period &period) const
{
    if (period.cadence == Cadence::Week)
        return {Cadence::Week, period.start.addDays(-52 * DaysPerWeek)};
    if (period.cadence == Cadence::Day)
        return {Cadence::Day, period.start.addYears(-1)};
    if (m_former.until.isValid()) { // by the day in its middle, whatever calendar held then
        const QDate middle = period.start.addDays(period.start.daysTo(end(period)) / 2);
        return containing(middle.addYears(-1), period.cadence);
    }
    const int year = fiscalYear(period.start);
    if (period.cadence == Cadence::Year)
        return {Cadence::Year, yearStart(year - 1)};
    int month = 0;
    while (monthStart(year, month) < period.start)
        ++month;
    return {period.cadence, monthStart(year - 1, month)};
}

bool FiscalCalendar::isShort(const Period &period) const
{
    if (!m_former.until.isValid() || period.cadence < Cadence::Month)
        return false;
    return isFormer(period.start) ? former().end(period) >= m_former.until
                                  : whole(period.start, period.cadence) != period;
}

int FiscalCalendar::distance(const Period &from, const Period &to) const
{
    if (from.cadence == Cadence::Week)
        return int(from.start.daysTo(to.start) / DaysPerWeek);
    if (from.cadence == Cadence::Day)
        return int(from.start.daysTo(to.start));
    if (to.start < from.start)
        return -distance(to, from);
    int count = 0;
    for (Period period = from; period.start < to.start; period = next(period))
        ++count;
    return count;
}

Period FiscalCalendar::lastClosed(QDate day, Cadence cadence) const
{
    return previous(containing(day.addDays(1), cadence));
}

QString FiscalCalendar::code(const Period &period) const
{
    if (isShort(period)) // as a whole one would be called
        return (isFormer(period.start)
                    ? former().code(period)
                    : FiscalCalendar(m_startMonth, m_pattern).code(whole(period.start, period.cadence)))
            + u" S"_s;
    if (isFormer(period.start) && period.cadence != Cadence::Week && period.cadence != Cadence::Day)
        return former().code(period);
    const int year = fiscalYear(period.start);
    const QString yearCode =
        m_startMonth == 1 ? QString::number(year) : u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
    switch (period.cadence) {
    case Cadence::Day:
        return period.start.toString(Qt::ISODate);
    case Cadence::Week: {
        int weekYear = 0;
        const int week = period.start.weekNumber(&weekYear);
        return u"%1-W%2"_s.arg(weekYear).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Cadence::Month: {
        // A month of four or five weeks is named after the month that holds its middle.
        const QDate middle = period.start.addDays(period.start.daysTo(end(period)) / 2);
        return middle.toString(u"yyyy-MM"_s);
    }
    case Cadence::Quarter: {
        int quarter = 1;
        while (quarter < 4 && monthStart(year, quarter * MonthsPerQuarter) <= period.start)
            ++quarter;
        return u"%1 Q%2"_s.arg(yearCode).arg(quarter);
    }
    case Cadence::Year:
        return yearCode;
    }
    return {};
}

Period FiscalCalendar::fromYear(int year, int quarter, Cadence cadence) const
{
    return {cadence, monthStart(year, (quarter - 1) * MonthsPerQuarter)};
}

std::optional<Period> FiscalCalendar::parse(const QString &text, std::optional<Cadence> cadence) const
{
    const QString trimmed = text.trimmed();
    if (m_former.until.isValid() && trimmed.endsWith(u" S")) {
        const QString name = trimmed.chopped(2);
        const auto before = former().parse(name, cadence);
        if (before && isFormer(before->start) && isShort(*before))
            return before;
        const auto after = FiscalCalendar(m_startMonth, m_pattern).parse(name, cadence);
        const auto late = after ? std::optional(Period{after->cadence, m_former.until}) : std::nullopt;
        return late && isShort(*late) && containing(wholeEnd(*after), after->cadence) == *late ? late : std::nullopt;
    }
    auto period = parseSpelling(text, cadence);
    if (period && isFormer(period->start))
        period = former().parse(text, cadence);
    // Years beyond these are slips of the hand, and the week rules of the calendar end somewhere.
    const bool plausible =
        period && period->start.isValid() && period->start.year() >= 1900 && period->start.year() < 2200;
    return plausible ? period : std::nullopt;
}

std::optional<Period> FiscalCalendar::parseSpelling(const QString &input, std::optional<Cadence> cadence) const
{
    const QString text = input.simplified();
    const auto match = [&text](const QString &pattern) {
        return QRegularExpression(u"^(?:%1)$"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption).match(text);
    };
    const auto accept = [&](Period period) -> std::optional<Period> {
        // There is no year 0.
        return period.start.isValid() && (!cadence || *cadence == period.cadence) ? std::optional(period)
                                                                                  : std::nullopt;
    };
    const auto month = [&](int year, int number) -> std::optional<Period> {
        const QDate middle(year, number, 15);
        return middle.isValid() ? accept(containing(middle, Cadence::Month)) : std::nullopt;
    };
    if (const auto m = match(u"(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?"_s); m.hasMatch()) {
        const QDate day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        return day.isValid() ? std::optional(containing(day, cadence.value_or(Cadence::Month))) : std::nullopt;
    }
    if (const auto m = match(u"(\\d{4})-?W(\\d{1,2})"_s); m.hasMatch()) {
        const QDate monday =
            mondayOf(QDate(m.captured(1).toInt(), 1, 4)).addDays((m.captured(2).toInt() - 1) * DaysPerWeek);
        return monday.isValid() && m.captured(2).toInt() == monday.weekNumber() ? accept({Cadence::Week, monday})
                                                                                : std::nullopt;
    }
    // Fiscal years by the year in which they end ("FY24") only when the year does not start in January.
    const auto endingYear = [this](const QString &digits) {
        return fullYear(digits.toInt()) - (m_startMonth == 1 ? 0 : 1);
    };
    if (const auto m =
            match(u"Q([1-4]) ?(\\d{4})(?:[/-](\\d{2}|\\d{4}))?|(\\d{4})(?:[/-](\\d{2}|\\d{4}))?[ -]?Q([1-4])"_s);
        m.hasMatch()) {
        const bool quarterFirst = !m.captured(1).isEmpty();
        const int year = m.captured(quarterFirst ? 2 : 4).toInt();
        const QString next = m.captured(quarterFirst ? 3 : 5);
        if (next.isEmpty() ? m_startMonth != 1 : !followsYear(next, year))
            return {}; // "Q1 2026" of a year that starts in April could be either year
        return accept(fromYear(year, m.captured(quarterFirst ? 1 : 6).toInt(), Cadence::Quarter));
    }
    if (const auto m = match(u"Q([1-4]) ?FY ?(\\d{2}|\\d{4})|FY ?(\\d{2}|\\d{4})[ -]?Q([1-4])"_s); m.hasMatch()) {
        const bool quarterFirst = !m.captured(1).isEmpty();
        return accept(fromYear(endingYear(m.captured(quarterFirst ? 2 : 3)), m.captured(quarterFirst ? 1 : 4).toInt(),
                               Cadence::Quarter));
    }
    if (const auto m = match(u"(\\d{4})[/-](\\d{4}|\\d{2})"_s);
        m.hasMatch() && followsYear(m.captured(2), m.captured(1).toInt()) && cadence != Cadence::Month)
        return accept(fromYear(m.captured(1).toInt(), 1, Cadence::Year));
    if (const auto m = match(u"FY ?(\\d{4}|\\d{2})"_s); m.hasMatch())
        return accept(fromYear(endingYear(m.captured(1)), 1, Cadence::Year));
    if (const auto m = match(u"(\\d{4})[-/M](\\d{1,2})"_s); m.hasMatch())
        return month(m.captured(1).toInt(), m.captured(2).toInt());
    if (const auto m = match(u"([a-z]{3,9})\\.?[ -]'?(\\d{4}|\\d{2})"_s); m.hasMatch()) {
        if (const auto number = monthFromName(m.captured(1)))
            return month(fullYear(m.captured(2).toInt()), *number);
        return {};
    }
    if (const auto m = match(u"\\d{4}"_s); m.hasMatch() && m_startMonth == 1)
        return accept(fromYear(text.toInt(), 1, Cadence::Year));
    return {};
}

} // namespace qd
