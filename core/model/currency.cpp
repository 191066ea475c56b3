// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/currency.h"

#include <QSet>

#include <array>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

/// ISO 4217, list one, without metals, funds and test codes.
const QSet<QString> &currencyCodes()
{
    static const QSet<QString> codes = [] {
        const QStringList list =
            u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
            "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ "
            "GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP "
            "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB "
            "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
            "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW "
            "ZWL"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return codes;
}

std::optional<QString> currencyCode(const QString &text)
{
    static const QHash<QString, QString> signs{{u"€"_s, u"EUR"_s}, {u"£"_s, u"GBP"_s}, {u"US$"_s, u"USD"_s}};
    if (currencyCodes().contains(text))
        return text;
    const auto sign = signs.find(text);
    return sign == signs.end() ? std::nullopt : std::optional(*sign);
}

std::optional<double> scaleFactor(const QString &text)
{
    static const QHash<QString, double> factors{{QString(), 1},   {u"k"_s, 1e3},    {u"K"_s, 1e3},   {u"T"_s, 1e3},
                                                {u"Tsd"_s, 1e3},  {u"M"_s, 1e6},    {u"mn"_s, 1e6},  {u"m"_s, 1e6},
                                                {u"Mio"_s, 1e6},  {u"bn"_s, 1e9},   {u"B"_s, 1e9},   {u"Mrd"_s, 1e9},
                                                {u"Tsd."_s, 1e3}, {u"Mio."_s, 1e6}, {u"Mrd."_s, 1e9}};
    const auto factor = factors.find(text);
    return factor == factors.end() ? std::nullopt : std::optional(*factor);
}

std::optional<CurrencyUnit> unitOf(const QString &scale, const QString &currency)
{
    const auto code = currencyCode(currency);
    const auto factor = scaleFactor(scale);
    return code && factor ? std::optional(CurrencyUnit{*code, *factor}) : std::nullopt;
}

} // namespace

std::optional<CurrencyUnit> currencyOf(const Unit &unit)
{
    const QString text = unit.symbol.simplified();
    if (const qsizetype space = text.indexOf(u' '); space >= 0) {
        const QString left = text.left(space);
        const QString right = text.mid(space + 1);
        const auto scaleFirst = unitOf(left, right);
        return scaleFirst ? scaleFirst : unitOf(right, left);
    }
    if (const auto plain = unitOf({}, text))
        return plain;
    // "kEUR", "M€": the currency stands last, written in one
    const qsizetype length = text.endsWith(u'€') || text.endsWith(u'£') ? 1 : 3;
    return text.size() > length ? unitOf(text.chopped(length), text.right(length)) : std::nullopt;
}

std::optional<double> unitFactor(const Unit &from, const Unit &to)
{
    if (from == to)
        return 1.0;
    const auto source = currencyOf(from);
    const auto destination = currencyOf(to);
    if (!source || !destination || source->code != destination->code)
        return {};
    return source->factor / destination->factor;
}

ExchangeRates::ExchangeRates(const Plan &plan)
    : m_calendar(plan.organisation().fiscalCalendar())
    , m_reporting(plan.organisation().reportingCurrency)
{
    for (const ExchangeRate &rate : plan.table<ExchangeRate>())
        m_rates.insert({rate.currency, rate.kind, rate.period()}, rate.rate);
}

std::optional<double> ExchangeRates::find(const QString &currency, const Period &period, RateKind kind) const
{
    if (currency == m_reporting)
        return 1.0;
    const QDate last = m_calendar.end(period);
    for (int cadence = int(period.cadence); cadence <= int(Cadence::Year); ++cadence) {
        const Period longer =
            cadence == int(period.cadence) ? period : m_calendar.containing(period.start, Cadence(cadence));
        const QDate end = m_calendar.end(longer);
        if (longer.start > period.start || (kind == RateKind::Closing ? end != last : end < last))
            continue;
        if (const auto rate = m_rates.find({currency, kind, longer}); rate != m_rates.end())
            return *rate;
    }
    return {};
}

bool ExchangeRates::isForeign(const Unit &unit) const
{
    const auto currency = currencyOf(unit);
    return currency && !m_reporting.isEmpty() && currency->code != m_reporting;
}

Unit ExchangeRates::unitIn(const Unit &unit, Money money) const
{
    if (money == Money::AsMeasured || !isForeign(unit))
        return unit;
    static constexpr std::array<std::pair<double, const char16_t *>, 4> scales{
        {{1, u""}, {1e3, u"k "}, {1e6, u"M "}, {1e9, u"bn "}}};
    const double factor = currencyOf(unit)->factor;
    const auto scale = std::ranges::find(scales, factor, &std::pair<double, const char16_t *>::first);
    return {QString::fromUtf16(scale->second) + m_reporting};
}

RatesOfPeriod ratesFor(const ExchangeRates &rates, const Kpi &kpi, const Period &period, Money money)
{
    const auto currency = currencyOf(kpi.unit);
    if (money == Money::AsMeasured || !currency || !rates.isForeign(kpi.unit))
        return {1.0, 1.0};
    const auto budget = rates.find(currency->code, period, RateKind::Budget);
    if (money == Money::Constant)
        return {budget, budget};
    const auto actual = rates.find(currency->code, period,
                                   kpi.accumulation == Accumulation::Last ? RateKind::Closing : RateKind::Average);
    return {actual, budget ? budget : actual};
}

std::optional<Observation> inReportingCurrency(const ExchangeRates &rates, const Kpi &kpi, const Observation &value,
                                               Money money)
{
    if (money == Money::AsMeasured || !rates.isForeign(kpi.unit))
        return value;
    const RatesOfPeriod rate = ratesFor(rates, kpi, value.period(), money);
    Observation converted = value;
    for (const auto &[number, factor] : {std::pair(&converted.actual, rate.actual),
                                         {&converted.target, rate.target},
                                         {&converted.forecast, rate.actual}}) {
        if (*number && !factor)
            return {};
        if (*number)
            **number *= *factor;
    }
    converted.ytdActual.reset();
    converted.ytdTarget.reset();
    return converted;
}

Verdict judge(const ExchangeRates &rates, const Kpi &kpi, const Observation &value, Money money)
{
    const auto converted = inReportingCurrency(rates, kpi, value, money);
    if (!converted)
        return {Outcome::Undecidable, Reason::NoRate};
    Kpi bounded = kpi;
    if (kpi.direction == Direction::Range) {
        const auto factor = ratesFor(rates, kpi, value.period(), money).target;
        for (auto *bound : {&bounded.lower, &bounded.upper}) {
            if (*bound && !factor)
                return {Outcome::Undecidable, Reason::NoRate};
            if (*bound)
                **bound *= *factor;
        }
    }
    return judge(bounded, *converted);
}

Verdict judge(const ExchangeRates &rates, const KpiStatus &status, Money money)
{
    const bool isConverted = money != Money::AsMeasured && status.verdict.outcome != Outcome::Undecidable;
    return isConverted ? judge(rates, *status.kpi, *status.observation, money) : status.verdict;
}

} // namespace qd
