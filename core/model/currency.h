// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/verdict.h"

#include <QHash>

#include <optional>

/// What amounts are worth in the reporting currency.
namespace qd {

/// In which currency amounts are read.
enum class Money : std::uint8_t {
    AsMeasured, ///< each KPI in the currency of its unit
    Reporting, ///< sums and means at the average rate of their period, balances at its closing rate, targets as planned
    Constant ///< everything at the budget rate, so that only the business moves the numbers
};

/// A unit that is money: "k EUR" is EUR in thousands.
struct CurrencyUnit
{
    QString code; ///< ISO 4217
    double factor = 1; ///< how many units of the currency one is

    friend bool operator==(const CurrencyUnit &, const CurrencyUnit &) = default;
};
/// Reads "EUR", "k EUR", "MEUR", "USD bn", "€". Nothing for other units, and for "$", which many currencies use.
std::optional<CurrencyUnit> currencyOf(const Unit &unit);

/// What a number in \a from is multiplied with to be one in \a to: 1 when they are the same, 0.001 from "EUR" to
/// "k EUR". Nothing when they measure different things.
std::optional<double> unitFactor(const Unit &from, const Unit &to);

/// The rates of a plan, found by currency, period and kind.
class ExchangeRates
{
public:
    explicit ExchangeRates(const Plan &plan);

    const QString &reportingCurrency() const { return m_reporting; }
    /// What one unit of \a currency is worth in the reporting currency in \a period: its own rate, else the rate of the
    /// shortest longer period that contains it; a closing rate only of one that ends on the same day. Never the rate of
    /// a neighbour, and nothing when there is none.
    std::optional<double> find(const QString &currency, const Period &period, RateKind kind) const;
    /// Whether amounts of \a unit are in another currency than the reporting one.
    bool isForeign(const Unit &unit) const;
    /// \a unit with the reporting currency instead of its own, as many thousands as before; other units as they are.
    Unit unitIn(const Unit &unit, Money money) const;

private:
    struct Key
    {
        QString currency;
        RateKind kind;
        Period period;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.currency, int(key.kind), int(key.period.cadence),
                              key.period.start.toJulianDay());
        }
    };

    FiscalCalendar m_calendar;
    QString m_reporting;
    QHash<Key, double> m_rates;
};

/// The rate at which an actual (and a forecast) of \a kpi is converted, and the one for its target.
struct RatesOfPeriod
{
    std::optional<double> actual;
    std::optional<double> target;
};
RatesOfPeriod ratesFor(const ExchangeRates &rates, const Kpi &kpi, const Period &period, Money money);

/// \a value with actual, target and forecast in the reporting currency; without its to-date values, which no one rate
/// converts. As it is when its unit needs no conversion. Nothing: a rate is missing.
std::optional<Observation> inReportingCurrency(const ExchangeRates &rates, const Kpi &kpi, const Observation &value,
                                               Money money);

/// Judges in the reporting currency. Undecidable with Reason::NoRate when a rate is missing.
Verdict judge(const ExchangeRates &rates, const Kpi &kpi, const Observation &value, Money money);
/// The verdict of \a status, in the currency that is asked for where it could be judged at all.
Verdict judge(const ExchangeRates &rates, const KpiStatus &status, Money money);

} // namespace qd
