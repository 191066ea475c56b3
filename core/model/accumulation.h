// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparatives.h"
#include "model/currency.h"

#include <map>
#include <optional>

/// What the values of a KPI make over a stretch of days.
namespace qd {

/// Days from the first to the last, both included.
struct Days
{
    QDate first;
    QDate last;

    friend bool operator==(const Days &, const Days &) = default;
};

/// Which number of the values.
enum class Figure : std::uint8_t { Actual, Target, Forecast };

/// How numbers are read before they are accumulated.
struct Basis
{
    Money money = Money::AsMeasured;
    Comparatives comparatives = Comparatives::AsReported;

    friend bool operator==(const Basis &, const Basis &) = default;
};

/// One number for a stretch of days, or why there is none, and how much of the days it rests on. Of a computed KPI the
/// counts are those of its least complete operand.
struct Accumulated
{
    std::optional<double> value; ///< as stored, in unit
    Reason reason = Reason::None;
    Unit unit;
    int present = 0; ///< periods with a number
    int due = 0; ///< periods that lie wholly within the days
    int preliminary = 0; ///< of the present ones, those that may still change
    Cadence cadence = Cadence::Month; ///< of the periods that are counted
    QDate firstDay; ///< of the earliest period with a number; invalid: there is none

    bool isComplete() const { return present == due; }
};

/// How many periods of \a cadence lie wholly within \a days.
int periodsWithin(const Days &days, Cadence cadence, const FiscalCalendar &calendar);

/// Accumulates KPIs of one plan, which must outlive it.
///
/// A value counts when its period lies wholly within the days. A computed KPI accumulates its operands first and then
/// combines them, except over a single period for which its own number was sent. Sums and differences are made of one
/// unit only; amounts of one currency in thousands and millions are one unit. A computed KPI in the reporting currency
/// takes foreign operands at their rates.
class Accumulator
{
public:
    explicit Accumulator(const Plan &plan, Basis basis = {});

    Accumulated over(const Kpi &kpi, const Days &days, Figure figure = Figure::Actual) const;
    /// The latest period of the KPI's own cadence that has ended by \a asOf and has an actual, sent or to be computed.
    std::optional<Period> latestPeriod(const Kpi &kpi, QDate asOf) const;
    /// The days of \a period.
    Days daysOf(const Period &period) const { return {period.start, m_calendar.end(period)}; }

    const Plan &plan() const { return m_plan; }
    const FiscalCalendar &calendar() const { return m_calendar; }
    const Basis &basis() const { return m_basis; }

private:
    using Path = std::vector<KpiId>; ///< from the KPI that was asked for to the operand in hand

    Accumulated along(const Kpi &kpi, const Days &days, Figure figure, Money money, Path path) const;
    Accumulated own(const Kpi &kpi, const Days &days, Figure figure, Money money) const;
    Accumulated computed(const Kpi &kpi, const Days &days, Figure figure, Money money, const Path &path) const;
    std::optional<Period> latestAlong(const Kpi &kpi, QDate asOf, Path path) const;
    std::span<const Observation> rows(const Kpi &kpi) const;
    const ExchangeRates &rates() const;

    const Plan &m_plan;
    Basis m_basis;
    FiscalCalendar m_calendar;
    mutable std::optional<ExchangeRates> m_rates; ///< made when an amount is converted
    mutable std::map<KpiId, std::vector<Observation>> m_restated; ///< made when a KPI is first looked at
};

/// The operands of \a kpi in their order; nullptr where one is not there any more.
std::vector<const Kpi *> operandsOf(const Plan &plan, const Kpi &kpi);

} // namespace qd
