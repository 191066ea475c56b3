// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"
#include "exchange/cellreader.h"
#include "exchange/numberreader.h"
#include "fuzz.h"

#include <array>
#include <cmath>

using namespace qd;
using namespace qd::exchange;

namespace {

void checkPeriod(const FiscalCalendar &calendar, const QString &text, std::optional<Cadence> cadence)
{
    const auto period = calendar.parse(text, cadence);
    if (!period)
        return;
    fuzz::require(period->start.isValid(), "a period starts on a day");
    fuzz::require(!cadence || period->cadence == *cadence, "a period has the cadence that was asked for");
    fuzz::require(calendar.end(*period) >= period->start, "a period ends after it starts");
    fuzz::require(calendar.containing(period->start, period->cadence) == *period, "a period holds its first day");
    fuzz::require(calendar.containing(calendar.end(*period), period->cadence) == *period,
                  "a period holds its last day");
    fuzz::require(calendar.previous(calendar.next(*period)) == *period, "next and previous are inverse");
    const auto again = calendar.parse(calendar.code(*period), period->cadence);
    fuzz::require(again == period, "the code of a period is read back as the same period");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const NumberFormat format : {NumberFormat::Point, NumberFormat::Comma}) {
        const auto number = readNumber(text, format);
        if (number)
            fuzz::require(std::isfinite(number->value), "a number is finite");
        if (const auto whole = readWhole(text, format)) {
            fuzz::require(number.has_value(), "a whole number is a number");
            fuzz::require(double(*whole) == number->value, "both readings agree");
            fuzz::require(readWhole(QString::number(*whole), format) == whole, "a whole number is read back");
        }
    }
    (void)detectNumberFormat(std::array{QStringView(text)});
    for (const QString &dateFormat : {QString(), QStringLiteral("d.M.yyyy"), QStringLiteral("MMM yy")}) {
        if (const QDate day = readDate(text, dateFormat); day.isValid() && day.year() >= 1 && day.year() <= 9999)
            fuzz::require(readDate(day.toString(Qt::ISODate)) == day, "a day is read back");
    }
    const FiscalCalendar::Former calendarYears{QDate(2024, 7, 10), 1, YearPattern::Months};
    const FiscalCalendar::Former weeks{QDate(2025, 4, 1), 10, YearPattern::Weeks544};
    for (const FiscalCalendar &calendar :
         {FiscalCalendar(1), FiscalCalendar(4, YearPattern::Weeks445),
          FiscalCalendar(4, YearPattern::Weeks454, calendarYears), FiscalCalendar(7, YearPattern::Months, weeks)}) {
        checkPeriod(calendar, text, {});
        for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month, Cadence::Quarter, Cadence::Year})
            checkPeriod(calendar, text, cadence);
    }
    return 0;
}
