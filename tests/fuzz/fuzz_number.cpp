// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fiscalcalendar.h"
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
    const auto again = calendar.parse(calendar.code(*period), period->cadence);
    fuzz::require(again == period, "the code of a period is read back as the same period");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const NumberFormat format : {NumberFormat::Point, NumberFormat::Comma}) {
        if (const auto number = readNumber(text, format))
            fuzz::require(std::isfinite(number->value), "a number is finite");
    }
    (void)detectNumberFormat(std::array{text});
    for (const FiscalCalendar &calendar : {FiscalCalendar(1), FiscalCalendar(4, YearPattern::Weeks445)}) {
        checkPeriod(calendar, text, {});
        for (const Cadence cadence : {Cadence::Week, Cadence::Month, Cadence::Quarter, Cadence::Year})
            checkPeriod(calendar, text, cadence);
    }
    return 0;
}
