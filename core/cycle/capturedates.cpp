// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/capturedates.h"

#include "base/tr.h"

#include <QLocale>
#include <QRegularExpression>

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestWord = 3;

/// The place, from 1, of the name that \a word begins or is, in English or in the default language; 0: none.
template<typename Name>
int placeOf(QString word, int count, const Name &name)
{
    word = word.toCaseFolded().remove(u'.');
    if (word.size() < ShortestWord)
        return 0;
    for (const QLocale &locale : {QLocale::c(), QLocale()}) {
        for (int place = 1; place <= count; ++place) {
            if (name(locale, place).toCaseFolded().startsWith(word))
                return place;
        }
    }
    return 0;
}

int monthOf(const QString &word)
{
    return placeOf(word, 12, [](const QLocale &locale, int month) { return locale.monthName(month); });
}

int weekdayOf(const QString &word)
{
    return placeOf(word, 7, [](const QLocale &locale, int day) { return locale.dayName(day); });
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

tl::unexpected<Error> noDay(const QString &text)
{
    return failure(ErrorCode::Invalid, Tr::tr("\"%1\" is not a day. Write it like 15 Aug or 2026-08-15.").arg(text));
}

class Reader
{
public:
    Reader(const QString &text, QDate asOf, const FiscalCalendar &calendar)
        : m_text(text.simplified())
        , m_asOf(asOf)
        , m_calendar(calendar)
    {
        while (m_text.endsWith(u'!') || m_text.endsWith(u','))
            m_text.chop(1);
    }

    Result<std::optional<QDate>> read() const
    {
        for (const auto form : {&Reader::word, &Reader::numbers, &Reader::named, &Reader::distance, &Reader::end}) {
            auto day = (this->*form)();
            if (!day || *day)
                return day;
        }
        return std::optional<QDate>();
    }

private:
    using Day = Result<std::optional<QDate>>;

    QRegularExpressionMatch match(const QString &pattern) const
    {
        return QRegularExpression(u"^(?:%1)$"_s.arg(pattern),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption)
            .match(m_text);
    }

    /// Without a year: the first such day from today on.
    Day day(const QString &year, int month, int number) const
    {
        if (!year.isEmpty()) {
            const QDate date(fullYear(year), month, number);
            return date.isValid() ? Day(date) : Day(noDay(m_text));
        }
        for (int ahead = 0; ahead < 5; ++ahead) { // 29 February comes every fourth year
            const QDate date(m_asOf.year() + ahead, month, number);
            if (date.isValid() && date >= m_asOf)
                return Day(date);
        }
        return noDay(m_text);
    }

    Day word() const
    {
        const QString folded = m_text.toCaseFolded();
        if (folded == u"today" || folded == Tr::tr("today").toCaseFolded())
            return Day(m_asOf);
        if (folded == u"tomorrow" || folded == Tr::tr("tomorrow").toCaseFolded())
            return Day(m_asOf.addDays(1));
        const auto m = match(u"(?:next |on )?(\\p{L}+)\\.?"_s);
        if (const int weekday = m.hasMatch() ? weekdayOf(m.captured(1)) : 0)
            return Day(m_asOf.addDays((weekday - m_asOf.dayOfWeek() + 6) % 7 + 1));
        return std::optional<QDate>();
    }

    Day numbers() const
    {
        if (const auto m = match(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s); m.hasMatch())
            return day(m.captured(1), m.captured(2).toInt(), m.captured(3).toInt());
        if (const auto m = match(u"(\\d{1,2})\\. ?(\\d{1,2})\\.? ?(\\d{4}|\\d{2})?"_s); m.hasMatch())
            return day(m.captured(3), m.captured(2).toInt(), m.captured(1).toInt());
        const auto m = match(u"(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?"_s);
        if (!m.hasMatch())
            return std::optional<QDate>();
        const int first = m.captured(1).toInt();
        const int second = m.captured(2).toInt();
        if (first <= 12 && second <= 12 && first != second)
            return failure(ErrorCode::Invalid,
                           Tr::tr("\"%1\" can be read two ways. Write the month as a word.").arg(m_text));
        return day(m.captured(3), first > 12 ? second : first, first > 12 ? first : second);
    }

    Day named() const
    {
        if (const auto m = match(u"(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?(\\p{L}+)\\.?,? ?(\\d{4})?"_s);
            m.hasMatch()) {
            if (const int month = monthOf(m.captured(2)))
                return day(m.captured(3), month, m.captured(1).toInt());
        }
        if (const auto m = match(u"(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s); m.hasMatch()) {
            if (const int month = monthOf(m.captured(1)))
                return day(m.captured(3), month, m.captured(2).toInt());
        }
        return std::optional<QDate>();
    }

    Day distance() const
    {
        const auto m = match(u"(?:\\+|in )(\\d{1,3}) ?(d|days?|w|weeks?|m|months?)"_s);
        if (!m.hasMatch())
            return std::optional<QDate>();
        const int count = m.captured(1).toInt();
        switch (m.captured(2).at(0).toCaseFolded().unicode()) {
        case u'd':
            return Day(m_asOf.addDays(count));
        case u'w':
            return Day(m_asOf.addDays(7 * count));
        default:
            return Day(m_asOf.addMonths(count));
        }
    }

    Day end() const
    {
        const auto m = match(u"(?:the )?end of (?:the |this )?(\\p{L}+)"_s);
        if (!m.hasMatch())
            return std::optional<QDate>();
        const QString what = m.captured(1).toCaseFolded();
        const auto last = [&](Cadence cadence) { return Day(m_calendar.end(m_calendar.containing(m_asOf, cadence))); };
        if (what == u"week")
            return last(Cadence::Week);
        if (what == u"month")
            return last(Cadence::Month);
        if (what == u"quarter")
            return last(Cadence::Quarter);
        if (what == u"year")
            return last(Cadence::Year);
        const int month = monthOf(what);
        if (month == 0)
            return std::optional<QDate>();
        QDate first(m_asOf.year(), month, 1);
        if (first.addMonths(1) <= m_asOf)
            first = first.addYears(1);
        return Day(first.addMonths(1).addDays(-1));
    }

    QString m_text;
    QDate m_asOf;
    const FiscalCalendar &m_calendar;
};

} // namespace

Result<std::optional<QDate>> dayMeant(const QString &text, QDate asOf, const FiscalCalendar &calendar)
{
    return Reader(text, asOf, calendar).read();
}

} // namespace qd::cycle
