// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayLength = 86'400'000; // ms
constexpr double LastDay = 2'958'466; // the day after 31 December 9999

/// The letters of a format that mean something: quoted and escaped text, colours, conditions and locales are left out.
struct Letters
{
    QString text;
    bool duration = false; ///< [h], [mm], [ss]
};

Letters lettersOf(QStringView code)
{
    Letters letters;
    for (qsizetype index = 0; index < code.size(); ++index) {
        const QChar character = code[index];
        if (character == u';')
            break;
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++index;
        } else if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', index + 1);
            index = end < 0 ? code.size() : end;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', index);
            const QString inside =
                code.sliced(index + 1, (end < 0 ? code.size() : end) - index - 1).toString().toLower();
            const bool units = !inside.isEmpty() && QStringView(u"hms").contains(inside.front())
                && inside.count(inside.front()) == inside.size();
            letters.duration = letters.duration || units;
            letters.text += units ? inside : QString();
            index = end < 0 ? code.size() : end;
        } else {
            letters.text += character.toLower();
        }
    }
    for (const QString &word : {u"general"_s, u"am/pm"_s, u"a/p"_s})
        letters.text.remove(word);
    return letters;
}

bool isMinute(const QString &text, qsizetype first, qsizetype last)
{
    const auto unit = [](QChar character) { return QStringView(u"dmyhs").contains(character); };
    const auto before = std::find_if(text.rbegin() + (text.size() - first), text.rend(), unit);
    const auto after = std::find_if(text.begin() + last + 1, text.end(), unit);
    return (before != text.rend() && *before == u'h') || (after != text.end() && *after == u's');
}

bool hasDate(const QString &text)
{
    const bool digits =
        std::ranges::any_of(text, [](QChar character) { return QStringView(u"0#?").contains(character); });
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        if (character == u'd' || character == u'y')
            return true;
        if (!digits && QStringView(u"egb").contains(character)) // years of an era
            return true;
        if (character != u'm')
            continue;
        qsizetype last = index;
        while (last + 1 < text.size() && text[last + 1] == u'm')
            ++last;
        if (!isMinute(text, index, last))
            return true;
        index = last;
    }
    return false;
}

/// The shortest decimal that reads back to \a value, times ten to the power of \a shift.
QString decimal(double value, int shift)
{
    if (value == 0)
        return u"0"_s;
    std::array<char, 32> scientific{}; // "-1.25e-07"
    const auto written = std::to_chars(scientific.data(), scientific.data() + scientific.size(), std::abs(value),
                                       std::chars_format::scientific);
    const char *const mark = std::find(scientific.data(), written.ptr, 'e');
    int exponent = 0;
    std::from_chars(mark + (mark[1] == '+' ? 2 : 1), written.ptr, exponent);
    exponent += shift; // of the first digit
    std::array<char, 64> text{};
    char *end = text.data();
    if (value < 0)
        *end++ = '-';
    const auto fill = [&end](int count) { end = std::fill_n(end, std::max(0, count), '0'); };
    const bool isPlain = exponent >= -7 && exponent <= 20;
    if (isPlain && exponent < 0) {
        *end++ = '0';
        *end++ = '.';
        fill(-exponent - 1);
    }
    int digits = 0;
    const int point = !isPlain ? 1 : exponent < 0 ? -1 : exponent + 1; // behind how many digits it stands
    for (const char *digit = scientific.data(); digit != mark; ++digit) {
        if (*digit == '.')
            continue;
        if (digits++ == point)
            *end++ = '.';
        *end++ = *digit;
    }
    if (isPlain) {
        fill(point - digits);
    } else {
        *end++ = 'e';
        end = std::to_chars(end, text.data() + text.size(), exponent).ptr;
    }
    return QString::fromLatin1(text.data(), end - text.data());
}

QString timeText(qint64 milliseconds)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds));
    return time.toString(time.msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

/// Day \a day as a date; empty when there is none. The day 60 of 1900, 29 February, never was, but cells hold it.
QString dateText(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 0)
        return {};
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString durationText(qint64 total)
{
    const qint64 hours = total / 3'600'000;
    return u"%1%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(timeText(total % 3'600'000).sliced(2));
}

QString momentText(double value, CellFormat format, DateSystem system)
{
    const qint64 total = std::llround(value * double(DayLength));
    const qint64 day = total / DayLength;
    const qint64 rest = total % DayLength;
    if (format == CellFormat::Duration)
        return durationText(total);
    if (day == 0 && (format == CellFormat::Time || (system == DateSystem::From1900 && rest > 0)))
        return timeText(rest);
    const QString date = dateText(day, system);
    if (date.isEmpty() || format == CellFormat::Date || rest == 0)
        return date;
    return date + u'T' + timeText(rest);
}

} // namespace

CellFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if (id == 22)
        return CellFormat::DateTime;
    if (id == 46)
        return CellFormat::Duration;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return CellFormat::Time;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return CellFormat::Date;
    return CellFormat::Number;
}

CellFormat formatOf(QStringView code)
{
    const Letters letters = lettersOf(code);
    if (letters.duration)
        return CellFormat::Duration;
    const bool date = hasDate(letters.text);
    const bool time = letters.text.contains(u'h') || letters.text.contains(u's');
    if (date || time)
        return !time ? CellFormat::Date : date ? CellFormat::DateTime : CellFormat::Time;
    return letters.text.contains(u'%') ? CellFormat::Percent : CellFormat::Number;
}

QString spreadsheetText(double value, CellFormat format, DateSystem system)
{
    if (!std::isfinite(value))
        return {};
    if (format == CellFormat::Percent)
        return decimal(value, 2) + u'%';
    if (format != CellFormat::Number && value >= 0 && value < LastDay) {
        if (const QString moment = momentText(value, format, system); !moment.isEmpty())
            return moment;
    }
    return decimal(value, 0);
}

} // namespace qd::exchange
