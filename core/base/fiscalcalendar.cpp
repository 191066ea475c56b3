// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DaysPerWeek = 7;
constexpr int MonthsPerYear = 12;
constexpr int MonthsPerQuarter = 3;

int monthsIn(Cadence cadence)
{
    return cadence == Cadence::Year ? MonthsPerYear : cadence == Cadence::Quarter ? MonthsPerQuarter : 1;
}

/// Months since the beginning of time to the first one of the period around \a day, where the years begin with
/// \a startMonth (1..12) and months are those of everybody. Counted, not walked to: a diagnosis asks for every value.
int firstMonthAround(QDate day, Cadence cadence, int startMonth)
{
    const int months = day.year() * MonthsPerYear + day.month() - 1;
    const int sinceYearStart = (months + MonthsPerYear - (startMonth - 1)) % MonthsPerYear;
    return months - sinceYearStart % monthsIn(cadence);
}

QDate firstDayOf(int months)
{
    return {months / MonthsPerYear, months % MonthsPerYear + 1, 1};
}

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

/// Months by every beginning of at least three letters of their English and German names.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> months = [] {
        const QStringList lists{
            u"january february march april may june july august september october november december"_s,
            u"januar februar märz april mai juni juli august september oktober november dezember"_s,
            u"jänner feber maerz april mai juni juli august september oktober november dezember"_s,
            u"jan feb mrz apr mai jun jul aug sep okt nov dez"_s};
        QHash<QString, int> result;
        for (const QString &list : lists) {
            const QStringList names = list.split(u' ');
            for (int month = 1; month <= MonthsPerYear; ++month) {
                const QString &name = names[month - 1];
                for (qsizetype length = 3; length <= name.size(); ++length)
                    result.insert(name.left(length), month);
            }
        }
        return result;
    }();
    return months;
}

std::optional<int> monthFromName(const QString &name)
{
    const auto found = monthNames().find(name.toLower());
    return found == monthNames().end() ? std::nullopt : std::optional(*found);
}

/// Whether \a name, as "Sun" or "Sonntag", is the weekday of \a day; an empty one says nothing.
bool isWeekdayOf(const QString &name, QDate day)
{
    static const QStringList names{u"monday montag"_s,       u"tuesday dienstag"_s, u"wednesday mittwoch"_s,
                                   u"thursday donnerstag"_s, u"friday freitag"_s,   u"saturday samstag sonnabend"_s,
                                   u"sunday sonntag"_s};
    if (name.isEmpty())
        return true;
    const QStringList spellings = names[day.dayOfWeek() - 1].split(u' ');
    return std::ranges::any_of(spellings, [&](const QString &spelling) { return spelling.startsWith(name.toLower()); });
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

/// The patterns of all spellings, compiled once: parse() is called for every cell of an import.
struct Spellings
{
    static QRegularExpression whole(const QString &pattern)
    {
        QRegularExpression expression(u"^(?:%1)$"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption);
        expression.optimize();
        return expression;
    }

    // "2020-01-05", "2020/01/05", "2020-01-05T00:00"
    QRegularExpression yearFirst = whole(u"(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?"_s);
    QRegularExpression eightDigits = whole(u"(\\d{4})(\\d{2})(\\d{2})"_s);
    // "5.1.2020", "So, 5.1.2020"
    QRegularExpression dotted = whole(u"(?:([a-z]{2,10})\\.?,? ?)?(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})"_s);
    // "05-Jan-2020", "Sun, 05-Jan-2020", "5 January 2020", "5. Januar 2020"
    QRegularExpression namedDay =
        whole(u"(?:([a-z]{2,10})\\.?,? ?)?(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?[ -](\\d{4}|\\d{2})"_s);
    // "January 5, 2020"
    QRegularExpression monthDay = whole(u"(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})"_s);
    QRegularExpression week = whole(u"(\\d{4})[- ]?W(\\d{1,2})"_s);
    // "Q2 2026", "Q2/2026", "K2 2016", "Quartal 2 2026/27", "2. Quartal 2026"
    QRegularExpression quarterFirst =
        whole(u"(?:[QK]|Quarter |Quartal )([1-4])[ /-]?(\\d{4})(?:[/-](\\d{2}|\\d{4}))?|([1-4])(?:\\.|st|nd|rd|th)? "
              "?(?:Quartal|Quarter) (\\d{4})(?:[/-](\\d{2}|\\d{4}))?"_s);
    QRegularExpression quarterLast = whole(u"(\\d{4})(?:[/-](\\d{2}|\\d{4}))?[ -]?[QK]([1-4])"_s);
    QRegularExpression fiscalQuarter = whole(u"Q([1-4])[ -]?FY ?(\\d{2}|\\d{4})|FY ?(\\d{2}|\\d{4})[ -]?Q([1-4])"_s);
    QRegularExpression twoYears = whole(u"(\\d{4})[/-](\\d{4}|\\d{2})"_s);
    QRegularExpression fiscalYear = whole(u"FY ?(\\d{4}|\\d{2})"_s);
    QRegularExpression numberedMonth = whole(u"(\\d{4})[-/M](\\d{1,2})"_s);
    QRegularExpression namedMonth = whole(u"(\\p{L}{3,9})\\.?[ /-]'?(\\d{4}|\\d{2})"_s);
};

const Spellings &spellings()
{
    static const Spellings all;
    return all;
}

QDate dayOf(const QString &year, int month, const QString &day)
{
    return {year.size() == 2 ? fullYear(year.toInt()) : year.toInt(), month, day.toInt()};
}

/// The day that \a text spells; nothing: it spells no day. An invalid one: it spells a day that does not exist.
std::optional<QDate> daySpelt(const QString &text, bool digitsAlone)
{
    if (const auto m = spellings().yearFirst.match(text); m.hasMatch())
        return dayOf(m.captured(1), m.captured(3).toInt(), m.captured(4));
    if (digitsAlone) {
        if (const auto m = spellings().eightDigits.match(text); m.hasMatch())
            return dayOf(m.captured(1), m.captured(2).toInt(), m.captured(3));
    }
    if (const auto m = spellings().dotted.match(text); m.hasMatch()) {
        const QDate day = dayOf(m.captured(4), m.captured(3).toInt(), m.captured(2));
        return day.isValid() && isWeekdayOf(m.captured(1), day) ? day : QDate();
    }
    if (const auto m = spellings().namedDay.match(text); m.hasMatch()) {
        if (const auto month = monthFromName(m.captured(3))) { // else "2. Quartal 2026"
            const QDate day = dayOf(m.captured(4), *month, m.captured(2));
            return day.isValid() && isWeekdayOf(m.captured(1), day) ? day : QDate();
        }
    }
    if (const auto m = spellings().monthDay.match(text); m.hasMatch()) {
        if (const auto month = monthFromName(m.captured(1)))
            return dayOf(m.captured(3), *month, m.captured(2));
    }
    return {};
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
    if (m_pattern == YearPattern::Months)
        return {cadence, firstDayOf(firstMonthAround(day, cadence, m_startMonth))};
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
    if (m_pattern == YearPattern::Months)
        return firstDayOf(firstMonthAround(period.start, period.cadence, m_startMonth) + monthsIn(period.cadence))
            .addDays(-1);
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
    if (isShort(period))
        return shortCode(period);
    if (isFormer(period.start) && period.cadence != Cadence::Week && period.cadence != Cadence::Day)
        return former().code(period) + (isNamedAgain(period) ? u" S"_s : QString());
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

/// Whether a quarter of the year that a change cut off is called like one of the years after it: both are 2026/27 Q1
/// when the year started in July and starts in October.
bool FiscalCalendar::isNamedAgain(const Period &period) const
{
    if (period.cadence != Cadence::Quarter)
        return false;
    const FiscalCalendar present(m_startMonth, m_pattern);
    const QString name = former().code(period);
    const auto same = present.quarterSpelt(name);
    return same && !isFormer(same->start) && present.code(*same) == name;
}

/// Called as a whole one would be.
QString FiscalCalendar::shortCode(const Period &period) const
{
    if (isFormer(period.start))
        return former().code(period) + u" S"_s;
    const QString name = FiscalCalendar(m_startMonth, m_pattern).code(whole(period.start, period.cadence));
    const Period cut = containing(m_former.until.addDays(-1), period.cadence);
    return name + (isShort(cut) && former().code(cut) == name ? u" S2"_s : u" S"_s);
}

Period FiscalCalendar::fromYear(int year, int quarter, Cadence cadence) const
{
    return {cadence, monthStart(year, (quarter - 1) * MonthsPerQuarter)};
}

std::optional<Period> FiscalCalendar::parse(const QString &input, std::optional<Cadence> cadence) const
{
    const QString text = input.simplified();
    if (text.isEmpty())
        return {};
    if (m_former.until.isValid() && (text.endsWith(u" S") || text.endsWith(u" S2")))
        return parseShort(text, cadence);
    auto period = parseSpelling(text, cadence);
    if (m_former.until.isValid() && (!period || isFormer(period->start))) {
        period = former().parse(text, cadence);
        if (period && !isFormer(period->start))
            return {};
    }
    // Years beyond these are slips of the hand, and the week rules of the calendar end somewhere.
    const bool plausible =
        period && period->start.isValid() && period->start.year() >= 1900 && period->start.year() < 2200;
    return plausible ? period : std::nullopt;
}

std::optional<Period> FiscalCalendar::parseShort(const QString &text, std::optional<Cadence> cadence) const
{
    const Period cut = containing(m_former.until.addDays(-1), Cadence::Year);
    for (const Cadence each : {Cadence::Month, Cadence::Quarter, Cadence::Year}) {
        if (cadence.value_or(each) != each)
            continue;
        for (Period period = containing(cut.start, each); period.start <= m_former.until; period = next(period)) {
            if (code(period) == text)
                return period;
        }
    }
    return {};
}

/// \a text as a quarter in the names of this calendar.
std::optional<Period> FiscalCalendar::quarterSpelt(const QString &text) const
{
    const auto quarter = [this](const QString &number, const QString &year, const QString &next) {
        // "Q1 2026" of a year that starts in April could be either year
        const bool isClear = next.isEmpty() ? m_startMonth == 1 : followsYear(next, year.toInt());
        return isClear ? std::optional(fromYear(year.toInt(), number.toInt(), Cadence::Quarter)) : std::nullopt;
    };
    if (const auto m = spellings().quarterLast.match(text); m.hasMatch())
        return quarter(m.captured(3), m.captured(1), m.captured(2));
    if (const auto m = spellings().quarterFirst.match(text); m.hasMatch()) {
        const int first = m.captured(1).isEmpty() ? 4 : 1;
        return quarter(m.captured(first), m.captured(first + 1), m.captured(first + 2));
    }
    if (const auto m = spellings().fiscalQuarter.match(text); m.hasMatch()) {
        const bool quarterFirst = !m.captured(1).isEmpty();
        // Fiscal years by the year in which they end ("FY24") only when the year does not start in January.
        const int year = fullYear(m.captured(quarterFirst ? 2 : 3).toInt()) - (m_startMonth == 1 ? 0 : 1);
        return fromYear(year, m.captured(quarterFirst ? 1 : 4).toInt(), Cadence::Quarter);
    }
    return {};
}

/// \a text as a year in the names of this calendar.
std::optional<Period> FiscalCalendar::yearSpelt(const QString &text) const
{
    if (const auto m = spellings().twoYears.match(text);
        m.hasMatch() && followsYear(m.captured(2), m.captured(1).toInt()))
        return fromYear(m.captured(1).toInt(), 1, Cadence::Year);
    if (const auto m = spellings().fiscalYear.match(text); m.hasMatch())
        return fromYear(fullYear(m.captured(1).toInt()) - (m_startMonth == 1 ? 0 : 1), 1, Cadence::Year);
    return {};
}

std::optional<Period> FiscalCalendar::parseSpelling(const QString &text, std::optional<Cadence> cadence) const
{
    const auto accept = [&](Period period) -> std::optional<Period> {
        // There is no year 0.
        return period.start.isValid() && (!cadence || *cadence == period.cadence) ? std::optional(period)
                                                                                  : std::nullopt;
    };
    const auto month = [&](int year, int number) -> std::optional<Period> {
        const QDate middle(year, number, 15);
        return middle.isValid() ? accept(containing(middle, Cadence::Month)) : std::nullopt;
    };
    if (const auto day = daySpelt(text, cadence == Cadence::Day))
        return day->isValid() ? std::optional(containing(*day, cadence.value_or(Cadence::Month))) : std::nullopt;
    if (const auto quarter = quarterSpelt(text))
        return accept(*quarter);
    if (cadence != Cadence::Month) {
        if (const auto year = yearSpelt(text))
            return accept(*year);
    }
    if (const auto m = spellings().numberedMonth.match(text); m.hasMatch())
        return month(m.captured(1).toInt(), m.captured(2).toInt());
    if (const auto m = spellings().namedMonth.match(text); m.hasMatch())
        return month(fullYear(m.captured(2).toInt()), monthFromName(m.captured(1)).value_or(0));
    if (const auto m = spellings().week.match(text); m.hasMatch()) {
        const QDate monday =
            mondayOf(QDate(m.captured(1).toInt(), 1, 4)).addDays((m.captured(2).toInt() - 1) * DaysPerWeek);
        return monday.isValid() && m.captured(2).toInt() == monday.weekNumber() ? accept({Cadence::Week, monday})
                                                                                : std::nullopt;
    }
    const bool isNumber = text.size() == 4 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber && m_startMonth == 1)
        return accept(fromYear(text.toInt(), 1, Cadence::Year));
    return {};
}

} // namespace qd
