// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "base/tr.h"

#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDecimals = 2;
constexpr int MostPercentDecimals = 1;
constexpr QChar TrueMinus(0x2212);

} // namespace

Wording::Wording(FiscalCalendar calendar, const QLocale &locale, Tongue tongue)
    : m_calendar(calendar)
    , m_locale(locale)
    , m_tongue(tongue)
{
}

Wording Wording::forMachines(const FiscalCalendar &calendar)
{
    return {calendar, QLocale::c(), Tongue::Source};
}

QString Wording::withTrueMinus(QString text) const
{
    if (m_tongue == Tongue::Translated)
        text.replace(m_locale.negativeSign(), TrueMinus);
    return text;
}

QString Wording::number(double value, const Unit &unit, int decimals) const
{
    const double shown = value * unit.displayFactor();
    // No "-0": a value that rounds to nothing has no sign.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(shown * scale) == 0 ? 0.0 : shown;
    return withTrueMinus(m_locale.toString(rounded, 'f', decimals));
}

QString Wording::quantity(const Quantity &quantity) const
{
    const int decimals = decimalsFor(std::span(&quantity.value, 1), quantity.unit);
    const QString text = number(quantity.value, quantity.unit, decimals);
    return quantity.unit.symbol.isEmpty() ? text : text + QChar::Nbsp + quantity.unit.symbol;
}

QString Wording::difference(double value, const Unit &unit, int decimals) const
{
    const QString text = number(value, unit, decimals);
    return value * unit.displayFactor() >= 0.5 * std::pow(10.0, -decimals) ? u'+' + text : text;
}

QString Wording::date(QDate date) const
{
    return m_tongue == Tongue::Source ? date.toString(Qt::ISODate)
                                      : m_locale.toString(date, Tr::tr("d MMMM yyyy", "date format"));
}

QString Wording::dayMonth(QDate date) const
{
    return m_tongue == Tongue::Source ? date.toString(Qt::ISODate)
                                      : m_locale.toString(date, Tr::tr("d MMMM", "date format"));
}

QString Wording::shortDate(QDate date) const
{
    return m_tongue == Tongue::Source ? date.toString(Qt::ISODate)
                                      : m_locale.toString(date, Tr::tr("d MMM", "date format"));
}

QString Wording::monthName(const Period &period, const QString &format) const
{
    // A month of four or five weeks is named after the month that holds its middle.
    const QDate middle = period.start.addDays(period.start.daysTo(m_calendar.end(period)) / 2);
    return m_locale.toString(middle, format);
}

QString Wording::period(const Period &period) const
{
    const QString code = m_calendar.code(period);
    if (m_tongue == Tongue::Source)
        return code;
    switch (period.cadence) {
    case Cadence::Day:
        return date(period.start);
    case Cadence::Week:
        return Tr::tr("week of %1").arg(date(period.start));
    case Cadence::Month:
        return monthName(period, u"MMMM yyyy"_s);
    case Cadence::Quarter: {
        const QStringList parts = code.split(u' ');
        const QString name = Tr::tr("%1 %2", "quarter and year, as in Q1 2026/27").arg(parts.at(1), parts.first());
        return parts.size() > 2 ? Tr::tr("%1 (short)", "period cut by a change of calendar").arg(name) : name;
    }
    case Cadence::Year:
        if (m_calendar.isShort(period))
            return Tr::tr("%1 (short)", "period cut by a change of calendar").arg(code.left(code.lastIndexOf(u" S"_s)));
        break;
    }
    return code;
}

QString Wording::shortPeriod(const Period &value) const
{
    return value.cadence == Cadence::Month && m_tongue == Tongue::Translated ? monthName(value, u"MMM yyyy"_s)
        : value.cadence <= Cadence::Week                                     ? m_calendar.code(value)
                                                                             : period(value);
}

QString Wording::argument(const Message::Argument &argument) const
{
    struct Visitor
    {
        const Wording &wording;
        QString operator()(const QString &text) const { return text; }
        QString operator()(const Quantity &value) const { return wording.quantity(value); }
        QString operator()(QDate date) const { return wording.date(date); }
        QString operator()(DayMonth day) const { return wording.dayMonth(day.date); }
        QString operator()(const Period &period) const { return wording.period(period); }
        QString operator()(int count) const { return wording.locale().toString(count); }
    };
    return std::visit(Visitor{*this}, argument);
}

QString Wording::text(const Message &message) const
{
    QString text = m_tongue == Tongue::Translated ? Tr::tr(message.text, nullptr, message.count.value_or(-1))
                                                  : QString::fromUtf8(message.text);
    if (message.count && m_tongue == Tongue::Source) {
        text.replace(u"%n"_s, QString::number(*message.count));
        text.replace(u"(s)"_s, *message.count == 1 ? QString() : u"s"_s);
    }
    // Replaced in one pass: an argument that itself contains "%1" stays as it is.
    QString result;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool marker = text[index] == u'%' && index + 1 < text.size() && text[index + 1].isDigit();
        const auto number = std::size_t(marker ? text[index + 1].digitValue() : 0);
        if (marker && number >= 1 && number <= message.arguments.size()) {
            result += argument(message.arguments[number - 1]);
            ++index;
        } else {
            result += text[index];
        }
    }
    return result;
}

int decimalsFor(std::span<const double> values, const Unit &unit)
{
    const int most = unit.isPercent() ? MostPercentDecimals : MostDecimals;
    int decimals = 0;
    for (const double value : values) {
        const double shown = value * unit.displayFactor();
        for (int count = decimals; count <= most; ++count) {
            const double scaled = shown * std::pow(10.0, count);
            decimals = count;
            if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1e3, std::abs(scaled)))
                break;
        }
    }
    return decimals;
}

int decimalsToTellApart(double a, double b, const Unit &unit, int decimals)
{
    constexpr int Enough = 6;
    const auto rounded = [&](double value) {
        return std::round(value * unit.displayFactor() * std::pow(10.0, decimals));
    };
    while (a != b && decimals < Enough && rounded(a) == rounded(b))
        ++decimals;
    return decimals;
}

} // namespace qd::report
