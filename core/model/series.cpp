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
QDate firstDayOf(const Plan &plan, const Kpi &kpi, std::vector<KpiId> path)
{
    const auto rows = rowsOf(plan, kpi);
    QDate first = rows.empty() ? QDate() : rows.front().start;
    if (std::ranges::find(path, kpi.id) != path.end())
        return first;
    path.push_back(kpi.id);
    for (const Kpi *operand : operandsOf(plan, kpi)) {
        const QDate theirs = operand ? firstDayOf(plan, *operand, path) : QDate();
        if (theirs.isValid() && (!first.isValid() || theirs < first))
            first = theirs;
    }
    return first;
}

} // namespace

JudgedValue judgedValue(const Accumulator &accumulator, const Kpi &kpi, const Period &period)
{
    const Observation *row = accumulator.plan().observation(kpi.id, period);
    JudgedValue judged{row ? *row : Observation{.kpi = kpi.id, .cadence = period.cadence, .start = period.start}};
    if (kpi.computation == Computation::None || judged.value.actual)
        return judged;
    const Accumulated actual = accumulator.over(kpi, accumulator.daysOf(period));
    judged.doubt = doubtIn(actual);
    if (judged.doubt == Reason::None)
        judged.value.actual = actual.value;
    if (actual.preliminary > 0)
        judged.value.state = std::min(judged.value.state, ValueState::Provisional);
    return judged;
}

Series::Series(const Plan &plan, const Kpi &kpi, QDate asOf)
    : m_values(rowsOf(plan, kpi))
{
    if (kpi.computation == Computation::None)
        return;
    std::map<QDate, Observation> values;
    for (const Observation &value : m_values)
        values.insert({value.start, value});
    const Accumulator accumulator(plan);
    const auto last = accumulator.latestPeriod(kpi, asOf);
    const QDate first = firstDayOf(plan, kpi, {});
    if (last && first.isValid()) {
        const FiscalCalendar &calendar = accumulator.calendar();
        for (Period period = calendar.containing(first, kpi.cadence); period <= *last; period = calendar.next(period)) {
            const Observation value = judgedValue(accumulator, kpi, period).value;
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
