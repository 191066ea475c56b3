// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/series.h"

#include <map>

namespace qd {

namespace {

/// Why an actual that was computed is not to be judged.
Reason doubtIn(const Accumulated &actual)
{
    if (!actual.value)
        return actual.reason;
    // Not every day has a number, every longer period has.
    return actual.cadence != Cadence::Day && !actual.isComplete() ? Reason::Incomplete : Reason::None;
}

std::span<const Observation> rowsOf(const Plan &plan, const Kpi &kpi)
{
    const auto range = std::ranges::equal_range(plan.observations(kpi.id), kpi.cadence, {}, &Observation::cadence);
    return {range.begin(), range.end()};
}

/// The first day for which an operand of \a kpi, or an operand of one, has a value.
QDate firstDayOf(const Plan &plan, const Kpi &kpi, Comparatives comparatives, std::vector<KpiId> path)
{
    const auto rows = valuesOf(plan, kpi, comparatives);
    QDate first = rows.empty() ? QDate() : rows.front().start;
    if (std::ranges::find(path, kpi.id) != path.end())
        return first;
    path.push_back(kpi.id);
    for (const Kpi *operand : operandsOf(plan, kpi)) {
        const QDate theirs = operand ? firstDayOf(plan, *operand, comparatives, path) : QDate();
        if (theirs.isValid() && (!first.isValid() || theirs < first))
            first = theirs;
    }
    return first;
}

Observation emptyRow(const Kpi &kpi, const Period &period)
{
    return {.kpi = kpi.id, .cadence = period.cadence, .start = period.start};
}

/// \a row, and of a computed KPI without an actual there, with the one that its operands give.
JudgedValue completed(Observation row, const Accumulator &accumulator, const Kpi &kpi)
{
    JudgedValue judged{std::move(row)};
    if (kpi.computation == Computation::None || judged.value.actual)
        return judged;
    const Accumulated actual = accumulator.over(kpi, accumulator.daysOf(judged.value.period()));
    judged.doubt = doubtIn(actual);
    if (judged.doubt == Reason::None)
        judged.value.actual = actual.value;
    if (actual.preliminary > 0)
        judged.value.state = std::min(judged.value.state, ValueState::Provisional);
    return judged;
}

/// The rows of \a kpi by their first days, restated and in the currency that is asked for.
std::map<QDate, Observation> rowsBy(const Basis &basis, const Plan &plan, const Kpi &kpi)
{
    const ExchangeRates rates(plan);
    const bool converts = basis.money != Money::AsMeasured && rates.isForeign(kpi.unit);
    std::map<QDate, Observation> rows;
    for (const Observation &value : valuesOf(plan, kpi, basis.comparatives)) {
        const auto read = converts ? inReportingCurrency(rates, kpi, value, basis.money) : std::optional(value);
        if (read)
            rows.insert({value.start, *read});
    }
    return rows;
}

} // namespace

JudgedValue judgedValue(const Accumulator &accumulator, const Kpi &kpi, const Period &period)
{
    const Observation *row = accumulator.plan().observation(kpi.id, period);
    return completed(row ? *row : emptyRow(kpi, period), accumulator, kpi);
}

Kpi readBy(const Basis &basis, const Plan &plan, Kpi kpi)
{
    if (basis.money != Money::AsMeasured)
        kpi.unit = ExchangeRates(plan).unitIn(kpi.unit, basis.money);
    return kpi;
}

Series::Series(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis)
    : m_values(rowsOf(plan, kpi))
{
    if (kpi.computation == Computation::None && basis == Basis())
        return;
    std::map<QDate, Observation> values = rowsBy(basis, plan, kpi);
    if (kpi.computation != Computation::None) {
        const Accumulator accumulator(plan, basis);
        const auto last = accumulator.latestPeriod(kpi, asOf);
        const QDate first = firstDayOf(plan, kpi, basis.comparatives, {});
        const FiscalCalendar &calendar = accumulator.calendar();
        for (Period period = calendar.containing(first.isValid() ? first : asOf, kpi.cadence);
             last && first.isValid() && period <= *last; period = calendar.next(period)) {
            const auto row = values.find(period.start);
            const Observation value =
                completed(row == values.end() ? emptyRow(kpi, period) : row->second, accumulator, kpi).value;
            if (value.actual)
                values.insert_or_assign(period.start, value);
        }
    }
    for (const auto &[start, value] : values)
        m_made.push_back(value);
    m_values = m_made;
}

const Observation *Series::find(const Period &period) const
{
    const auto found = std::ranges::lower_bound(m_values, period.start, {}, &Observation::start);
    return found != m_values.end() && found->period() == period ? &*found : nullptr;
}

} // namespace qd
