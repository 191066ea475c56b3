// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/todate.h"

namespace qd {

namespace {

constexpr int DaysPerWeek = 7;
constexpr int DaysPerYearOfWeeks = 52 * DaysPerWeek;
constexpr int WeeksShown = 6;
constexpr int MonthsPerYear = 12;
constexpr double BasisPoints = 10000;

Days shifted(const Days &days, int by)
{
    return {days.first.addDays(by), days.last.addDays(by)};
}

/// Daily numbers: the same dates a year before, or as far into the same fiscal period where that one is made of weeks.
Days sameTimeBefore(const FiscalCalendar &calendar, const Period &period, const Days &days)
{
    const Period before = calendar.yearBefore(period);
    const bool ofWeeks = calendar.patternOn(period.start) != YearPattern::Months
        && calendar.patternOn(before.start) != YearPattern::Months;
    if (!ofWeeks)
        return {days.first.addYears(-1), days.last.addYears(-1)};
    return {before.start, std::min(before.start.addDays(days.first.daysTo(days.last)), calendar.end(before))};
}

/// The part of \a period up to the last day that counts, beside the same part a year before. Nothing when no period
/// of the KPI fits in.
std::optional<Comparison> partToDate(const Accumulator &accumulator, const Kpi &kpi, Cadence cadence, QDate day)
{
    const FiscalCalendar &calendar = accumulator.calendar();
    const Period period = calendar.containing(day, cadence);
    const Days days{period.start, day};
    if (periodsWithin(days, kpi.cadence, calendar) == 0)
        return {};
    if (kpi.cadence == Cadence::Day)
        return compared(accumulator, kpi, days, sameTimeBefore(calendar, period, days));
    if (kpi.cadence == Cadence::Week)
        return compared(accumulator, kpi, days, shifted(days, -DaysPerYearOfWeeks));
    Period first = calendar.containing(days.first, kpi.cadence);
    if (first.start < days.first)
        first = calendar.next(first);
    const Period last = calendar.containing(day, kpi.cadence);
    return compared(accumulator, kpi, days,
                    {calendar.yearBefore(first).start, calendar.end(calendar.yearBefore(last))});
}

void addWeeks(ToDate &block, const Accumulator &accumulator, const Kpi &kpi)
{
    const Days last{block.day.addDays(1 - DaysPerWeek), block.day};
    for (int back = WeeksShown - 1; back >= 0; --back) {
        const Days days = shifted(last, -back * DaysPerWeek);
        block.weeks.push_back(compared(accumulator, kpi, days, shifted(days, -DaysPerYearOfWeeks)));
    }
}

std::vector<Period> monthsOf(const FiscalCalendar &calendar, QDate asOf, MonthsShown shown)
{
    std::vector<Period> months;
    if (shown == MonthsShown::FiscalYear) {
        const Period year = calendar.containing(asOf, Cadence::Year);
        for (Period month = calendar.containing(year.start, Cadence::Month); month.start <= calendar.end(year);
             month = calendar.next(month))
            months.push_back(month);
        return months;
    }
    Period month = calendar.lastClosed(asOf, Cadence::Month);
    for (; int(months.size()) < MonthsPerYear; month = calendar.previous(month))
        months.insert(months.begin(), month);
    return months;
}

void addMonths(ToDate &block, const Accumulator &accumulator, const Kpi &kpi, QDate asOf, MonthsShown shown)
{
    const FiscalCalendar &calendar = accumulator.calendar();
    for (const Period &month : monthsOf(calendar, asOf, shown)) {
        Comparison comparison =
            compared(accumulator, kpi, accumulator.daysOf(month), accumulator.daysOf(calendar.yearBefore(month)));
        if (calendar.end(month) > asOf) {
            comparison.value.value.reset();
            comparison.value.reason = Reason::NotDueYet;
            comparison.change.reset();
            comparison.basisPoints.reset();
        }
        block.months.push_back(std::move(comparison));
    }
}

} // namespace

Comparison compared(const Accumulator &accumulator, const Kpi &kpi, const Days &days, const Days &daysBefore,
                    Figure figure)
{
    Comparison comparison{
        days, accumulator.over(kpi, days, figure), daysBefore, accumulator.over(kpi, daysBefore, figure), {}, {}};
    const auto now = comparison.value.value;
    const auto then = comparison.before.value;
    if (now && then) {
        if (*then != 0)
            comparison.change = (*now - *then) / std::abs(*then);
        if (kpi.unit.isPercent())
            comparison.basisPoints = (*now - *then) * BasisPoints;
    }
    return comparison;
}

ToDate sumsToDate(const Accumulator &accumulator, const Kpi &kpi, QDate asOf)
{
    ToDate block;
    const FiscalCalendar &calendar = accumulator.calendar();
    const auto latest = accumulator.latestPeriod(kpi, asOf);
    if (!latest)
        return block;
    block.day = calendar.end(*latest);
    block.latest =
        compared(accumulator, kpi, accumulator.daysOf(*latest), accumulator.daysOf(calendar.yearBefore(*latest)));
    if (kpi.cadence <= Cadence::Week) {
        const Days week{block.day.addDays(1 - DaysPerWeek), block.day};
        block.week = compared(accumulator, kpi, week, shifted(week, -DaysPerYearOfWeeks));
        block.weekOnWeek = compared(accumulator, kpi, week, shifted(week, -DaysPerWeek));
        block.month = partToDate(accumulator, kpi, Cadence::Month, block.day);
    }
    block.quarter = partToDate(accumulator, kpi, Cadence::Quarter, block.day);
    block.year = partToDate(accumulator, kpi, Cadence::Year, block.day);
    return block;
}

std::optional<SentToDate> sentToDate(const Plan &plan, const Kpi &kpi, QDate asOf, Figure figure)
{
    const auto number = figure == Figure::Target ? &Observation::ytdTarget : &Observation::ytdActual;
    const Accumulator accumulator(plan);
    const FiscalCalendar &calendar = accumulator.calendar();
    const auto values = plan.observations(kpi.id);
    const auto sent = std::find_if(values.rbegin(), values.rend(), [&](const Observation &value) {
        return value.cadence == kpi.cadence && value.*number && calendar.end(value.period()) <= asOf;
    });
    if (sent == values.rend())
        return {};
    const QDate end = calendar.end(sent->period());
    const Days days{calendar.containing(sent->start, Cadence::Year).start, end};
    return SentToDate{sent->period(), *((*sent).*number), accumulator.over(kpi, days, figure)};
}

Accumulated targetOver(const Accumulator &accumulator, const Kpi &kpi, const Days &days)
{
    Accumulated target = accumulator.over(kpi, days, Figure::Target);
    for (const Observation &value : accumulator.plan().observations(kpi.id)) {
        if (value.cadence <= kpi.cadence || !value.target || accumulator.daysOf(value.period()) != days)
            continue;
        const Money money = accumulator.basis().money;
        const ExchangeRates rates(accumulator.plan());
        const auto rate = ratesFor(rates, kpi, value.period(), money).target;
        target.unit = rates.unitIn(kpi.unit, money);
        target.value = rate ? std::optional(*value.target * *rate) : std::nullopt;
        target.reason = rate ? Reason::None : Reason::NoRate;
        target.present = target.due;
    }
    return target;
}

ToDate toDate(const Accumulator &accumulator, const Kpi &kpi, QDate asOf, MonthsShown months)
{
    ToDate block = sumsToDate(accumulator, kpi, asOf);
    if (!block.day.isValid())
        return block;
    if (kpi.cadence <= Cadence::Week)
        addWeeks(block, accumulator, kpi);
    if (kpi.cadence <= Cadence::Month)
        addMonths(block, accumulator, kpi, asOf, months);
    return block;
}

} // namespace qd
