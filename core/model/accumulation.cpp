// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/accumulation.h"

#include <array>
#include <numeric>

namespace qd {

namespace {

std::optional<double> numberOf(const Observation &value, Figure figure)
{
    switch (figure) {
    case Figure::Actual:
        return value.actual;
    case Figure::Target:
        return value.target;
    case Figure::Forecast:
        break;
    }
    return value.forecast;
}

Reason missing(Figure figure)
{
    static constexpr std::array<Reason, 3> reasons{Reason::NoActual, Reason::NoTarget, Reason::NoForecast};
    return reasons.at(size_t(figure));
}

/// \a numbers are not empty, oldest first.
std::optional<double> combined(Accumulation how, std::span<const double> numbers, int due)
{
    const auto sum = [&] { return std::accumulate(numbers.begin(), numbers.end(), 0.0); };
    switch (how) {
    case Accumulation::Sum:
        return sum();
    case Accumulation::Mean:
        return sum() / double(numbers.size());
    case Accumulation::Minimum:
        return *std::ranges::min_element(numbers);
    case Accumulation::Maximum:
        return *std::ranges::max_element(numbers);
    case Accumulation::Last:
        return numbers.back();
    case Accumulation::None:
        break;
    }
    return due == 1 ? std::optional(numbers.back()) : std::nullopt;
}

/// What each operand is multiplied with so that they can be combined into \a unit. Nothing: their units do not mix.
std::optional<std::vector<double>> factorsFor(Computation computation, std::span<const Accumulated> operands,
                                              const Unit &unit)
{
    std::vector<double> factors(operands.size(), 1.0);
    if (computation == Computation::Sum || computation == Computation::Difference) {
        for (std::size_t index = 0; index < operands.size(); ++index) {
            const auto factor = unitFactor(operands[index].unit, unit);
            if (!factor)
                return {};
            factors[index] = *factor;
        }
        return factors;
    }
    std::vector<std::size_t> amounts;
    for (std::size_t index = 0; index < operands.size(); ++index) {
        if (currencyOf(operands[index].unit))
            amounts.push_back(index);
    }
    const auto result = currencyOf(unit);
    const auto amount = [&](std::size_t place) { return *currencyOf(operands[amounts[place]].unit); };
    if (computation == Computation::Ratio && amounts.size() == 2) { // euros divided by thousands of euros
        if (result || amount(0).code != amount(1).code)
            return {};
        factors[0] = amount(0).factor / amount(1).factor;
    } else if (amounts.size() > 1) {
        return {};
    } else if (amounts.size() == 1 && result) { // thousands of euros divided by a count, in euros
        const bool isDivisor = computation == Computation::Ratio && amounts.front() == 1;
        if (isDivisor || amount(0).code != result->code)
            return {};
        factors[amounts.front()] = amount(0).factor / result->factor;
    }
    return factors;
}

bool isLessComplete(const Accumulated &a, const Accumulated &b)
{
    return qint64(a.present) * b.due < qint64(b.present) * a.due;
}

} // namespace

std::vector<const Kpi *> operandsOf(const Plan &plan, const Kpi &kpi)
{
    const auto stored = plan.table<KpiOperand>().startingWith(kpi.id);
    std::vector<KpiOperand> ordered(stored.begin(), stored.end());
    std::ranges::stable_sort(ordered, {}, &KpiOperand::position);
    std::vector<const Kpi *> operands;
    for (const KpiOperand &operand : ordered)
        operands.push_back(plan.find(operand.operand));
    return operands;
}

int periodsWithin(const Days &days, Cadence cadence, const FiscalCalendar &calendar)
{
    Period first = calendar.containing(days.first, cadence);
    if (first.start < days.first)
        first = calendar.next(first);
    Period last = calendar.containing(days.last, cadence);
    if (calendar.end(last) > days.last)
        last = calendar.previous(last);
    return last.start < first.start ? 0 : calendar.distance(first, last) + 1;
}

Accumulator::Accumulator(const Plan &plan, Basis basis)
    : m_plan(plan)
    , m_basis(basis)
    , m_calendar(plan.organisation().fiscalCalendar())
{
}

const ExchangeRates &Accumulator::rates() const
{
    if (!m_rates)
        m_rates.emplace(m_plan);
    return *m_rates;
}

std::span<const Observation> Accumulator::rows(const Kpi &kpi) const
{
    if (m_basis.comparatives == Comparatives::Restated
        && !m_plan.table<DepartmentPredecessor>().startingWith(kpi.department).empty()) {
        auto known = m_restated.find(kpi.id);
        if (known == m_restated.end())
            known = m_restated.insert({kpi.id, valuesOf(m_plan, kpi, Comparatives::Restated)}).first;
        return known->second;
    }
    const auto range = std::ranges::equal_range(m_plan.observations(kpi.id), kpi.cadence, {}, &Observation::cadence);
    return {range.begin(), range.end()};
}

Accumulated Accumulator::over(const Kpi &kpi, const Days &days, Figure figure) const
{
    return along(kpi, days, figure, m_basis.money, {});
}

Accumulated Accumulator::along(const Kpi &kpi, const Days &days, Figure figure, Money money, Path path) const
{
    Accumulated sent = own(kpi, days, figure, money);
    if (kpi.computation == Computation::None)
        return sent;
    const Period period = m_calendar.containing(days.first, kpi.cadence);
    const bool isOnePeriod = period.start == days.first && m_calendar.end(period) == days.last;
    if (sent.present > 0 && (isOnePeriod || figure != Figure::Actual))
        return sent;
    if (std::ranges::find(path, kpi.id) != path.end()) {
        sent.value.reset();
        sent.reason = Reason::Circular;
        return sent;
    }
    path.push_back(kpi.id);
    return computed(kpi, days, figure, money, path);
}

Accumulated Accumulator::own(const Kpi &kpi, const Days &days, Figure figure, Money money) const
{
    const bool converts = money != Money::AsMeasured && rates().isForeign(kpi.unit);
    Accumulated result;
    result.unit = converts ? rates().unitIn(kpi.unit, money) : kpi.unit;
    result.cadence = kpi.cadence;
    result.due = periodsWithin(days, kpi.cadence, m_calendar);
    std::vector<double> numbers;
    bool lacksRate = false;
    const auto values = rows(kpi);
    for (auto value = std::ranges::lower_bound(values, days.first, {}, &Observation::start);
         value != values.end() && value->start <= days.last; ++value) {
        const auto number = numberOf(*value, figure);
        if (!number || m_calendar.end(value->period()) > days.last)
            continue;
        ++result.present;
        result.preliminary += isPreliminary(*value) ? 1 : 0;
        if (!result.firstDay.isValid())
            result.firstDay = value->start;
        const RatesOfPeriod rate = converts ? ratesFor(rates(), kpi, value->period(), money) : RatesOfPeriod{1.0, 1.0};
        const auto factor = figure == Figure::Target ? rate.target : rate.actual;
        lacksRate = lacksRate || !factor;
        numbers.push_back(*number * factor.value_or(0));
    }
    if (numbers.empty()) {
        result.reason = missing(figure);
    } else if (lacksRate) {
        result.reason = Reason::NoRate;
    } else {
        result.value = combined(kpi.accumulation, numbers, result.due);
        result.reason = result.value ? Reason::None : Reason::NotAccumulated;
    }
    return result;
}

Accumulated Accumulator::computed(const Kpi &kpi, const Days &days, Figure figure, Money money, const Path &path) const
{
    Accumulated result;
    result.cadence = kpi.cadence;
    result.due = periodsWithin(days, kpi.cadence, m_calendar);
    result.unit = money == Money::AsMeasured ? kpi.unit : rates().unitIn(kpi.unit, money);
    const auto operands = operandsOf(m_plan, kpi);
    if (operands.empty() || std::ranges::find(operands, nullptr) != operands.end()
        || (kpi.computation == Computation::Ratio && operands.size() != 2)) {
        result.reason = Reason::NoOperand;
        return result;
    }
    const auto currency = currencyOf(kpi.unit);
    const bool isReported = currency && currency->code == m_plan.organisation().reportingCurrency;
    const Money operandMoney = money == Money::AsMeasured && isReported ? Money::Reporting : money;
    std::vector<Accumulated> parts;
    for (const Kpi *operand : operands)
        parts.push_back(along(*operand, days, figure, operandMoney, path));
    const Accumulated &least = *std::ranges::min_element(parts, isLessComplete);
    result.present = least.present;
    result.due = least.due;
    result.cadence = least.cadence;
    for (const Accumulated &part : parts) {
        result.preliminary = std::max(result.preliminary, part.preliminary);
        result.firstDay = std::max(result.firstDay, part.firstDay);
    }
    for (const Accumulated &part : parts) {
        if (!part.value) {
            const bool isAbsent = part.reason == missing(figure);
            result.reason = isAbsent ? (figure == Figure::Actual ? Reason::NoOperand : part.reason) : part.reason;
            return result;
        }
    }
    const auto factors = factorsFor(kpi.computation, parts, result.unit);
    if (!factors) {
        result.reason = Reason::MixedUnits;
        return result;
    }
    double value = *parts.front().value * factors->front();
    for (std::size_t index = 1; index < parts.size(); ++index) {
        const double next = *parts[index].value * (*factors)[index];
        switch (kpi.computation) {
        case Computation::Sum:
            value += next;
            break;
        case Computation::Difference:
            value -= next;
            break;
        case Computation::Product:
            value *= next;
            break;
        case Computation::Ratio:
            if (next == 0) {
                result.reason = Reason::DivisionByZero;
                return result;
            }
            value /= next;
            break;
        case Computation::None:
            break;
        }
    }
    result.value = value;
    return result;
}

std::optional<Period> Accumulator::latestPeriod(const Kpi &kpi, QDate asOf) const
{
    return latestAlong(kpi, asOf, {});
}

std::optional<Period> Accumulator::latestAlong(const Kpi &kpi, QDate asOf, Path path) const
{
    const auto values = rows(kpi);
    std::optional<Period> latest;
    for (auto value = values.rbegin(); value != values.rend() && !latest; ++value) {
        if (value->actual && m_calendar.end(value->period()) <= asOf)
            latest = value->period();
    }
    if (kpi.computation == Computation::None || std::ranges::find(path, kpi.id) != path.end())
        return latest;
    path.push_back(kpi.id);
    // As far as the operand that is furthest behind has come; the days of a month need not all have a number.
    std::optional<QDate> reached;
    for (const Kpi *operand : operandsOf(m_plan, kpi)) {
        const auto theirs = operand ? latestAlong(*operand, asOf, path) : std::nullopt;
        if (!theirs)
            return latest;
        reached = std::min(reached.value_or(theirs->start), theirs->start);
    }
    if (!reached)
        return latest;
    Period period = m_calendar.containing(*reached, kpi.cadence);
    if (m_calendar.end(period) > asOf)
        period = m_calendar.previous(period);
    return latest ? std::max(*latest, period) : period;
}

} // namespace qd
