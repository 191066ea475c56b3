// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trendchart.h"

#include "base/tr.h"
#include "model/series.h"
#include "model/verdict.h"
#include "report/charttext.h"
#include "report/kpichart.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// How far a trend looks back, and at most ahead.
struct Horizon
{
    int back;
    int ahead;
};

Horizon horizonOf(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Day:
        return {90, 30};
    case Cadence::Week:
        return {26, 8};
    case Cadence::Month:
        return {12, 6};
    case Cadence::Quarter:
        return {8, 4};
    case Cadence::Year:
        break;
    }
    return {6, 2};
}

bool saysSomething(const Observation &value)
{
    return value.actual || value.target || value.forecast;
}

/// The periods of the chart: up to the last closed one with a value, and on to the last one with a plan.
std::vector<Period> periodsOf(const Plan &plan, const Kpi &kpi, const Series &series, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const Horizon horizon = horizonOf(kpi.cadence);
    std::optional<Period> first;
    std::optional<Period> now;
    std::optional<Period> last;
    for (const Observation &value : series) {
        if (!saysSomething(value))
            continue;
        if (!first)
            first = value.period();
        if (calendar.end(value.period()) <= asOf)
            now = value.period();
        last = value.period();
    }
    if (!now)
        return {};
    std::vector<Period> periods{*now};
    while (int(periods.size()) < horizon.back && calendar.previous(periods.front()) >= *first)
        periods.insert(periods.begin(), calendar.previous(periods.front()));
    for (int ahead = 0; ahead < horizon.ahead && calendar.next(periods.back()) <= *last; ++ahead)
        periods.push_back(calendar.next(periods.back()));
    return periods;
}

class TrendBuilder
{
public:
    TrendBuilder(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
        : m_plan(plan)
        , m_sent(kpi)
        , m_kpi(readBy(basis, plan, kpi))
        , m_basis(basis)
        , m_asOf(asOf)
        , m_wording(wording)
        , m_factor(kpi.unit.displayFactor())
        , m_series(plan, kpi, asOf, basis)
        , m_periods(periodsOf(plan, kpi, m_series, asOf))
    {
    }

    ChartSpec build()
    {
        m_spec.id = u"trend"_s;
        m_spec.unit = m_kpi.unit.symbol;
        addTimeAxis(m_spec, m_periods, m_wording);
        const std::vector<std::optional<double>> actuals = values(&Observation::actual, isClosed, isThisPeriod);
        m_spec.decimals = decimals();
        m_spec.series.push_back({Tr::tr("Actual"), Scenario::Actual, actuals, {}});
        addSeries(Tr::tr("Previous year"), Scenario::PreviousYear, values(&Observation::actual, isAny, isYearBefore));
        if (m_kpi.direction == Direction::Range)
            addBounds();
        else
            addSeries(Tr::tr("Target"), Scenario::Plan, values(&Observation::target, isAny, isThisPeriod));
        addSeries(Tr::tr("Forecast"), Scenario::Forecast, forecasts(actuals));
        addAnnotations(m_spec, m_plan, m_kpi, m_wording);
        addWords(actuals);
        return std::move(m_spec);
    }

private:
    using Number = std::optional<double> Observation::*;
    using Filter = bool (*)(const TrendBuilder &, const Period &);
    using Where = Period (*)(const TrendBuilder &, const Period &);

    static bool isAny(const TrendBuilder &, const Period &) { return true; }
    static bool isClosed(const TrendBuilder &self, const Period &period)
    {
        return self.m_wording.calendar().end(period) <= self.m_asOf;
    }
    static Period isThisPeriod(const TrendBuilder &, const Period &period) { return period; }
    static Period isYearBefore(const TrendBuilder &self, const Period &period)
    {
        return self.m_wording.calendar().yearBefore(period);
    }

    /// \a number of every period that \a filter lets through, in display units, looked up \a where.
    std::vector<std::optional<double>> values(Number number, Filter filter, Where where) const
    {
        std::vector<std::optional<double>> result;
        for (const Period &period : m_periods) {
            const Observation *value = filter(*this, period) ? m_series.find(where(*this, period)) : nullptr;
            result.push_back(value && value->*number ? std::optional(*(value->*number) * m_factor) : std::nullopt);
        }
        return result;
    }

    /// Where there is an actual value, nobody needs a forecast any more.
    std::vector<std::optional<double>> forecasts(const std::vector<std::optional<double>> &actuals) const
    {
        auto result = values(&Observation::forecast, isAny, isThisPeriod);
        const auto last = std::find_if(actuals.rbegin(), actuals.rend(), [](const auto &value) { return bool(value); });
        std::fill(result.begin(), result.begin() + std::distance(last, actuals.rend()), std::nullopt);
        return result;
    }

    void addSeries(const QString &name, Scenario scenario, std::vector<std::optional<double>> values)
    {
        if (std::ranges::any_of(values, [](const auto &value) { return value.has_value(); }))
            m_spec.series.push_back({name, scenario, std::move(values), {}});
    }

    /// In another currency the bounds are worth what they are in the last period.
    void addBounds()
    {
        const auto rate = m_periods.empty()
            ? std::optional(1.0)
            : ratesFor(ExchangeRates(m_plan), m_sent, m_periods.back(), m_basis.money).target;
        for (const auto &[bound, text, name] : {std::tuple(m_kpi.lower, Tr::tr("At least %1"), Tr::tr("Lower bound")),
                                                std::tuple(m_kpi.upper, Tr::tr("At most %1"), Tr::tr("Upper bound"))}) {
            if (bound && rate)
                m_spec.lines.push_back({ChartLine::Role::Target, *bound * *rate * m_factor,
                                        text.arg(numberText(*bound * *rate * m_factor, m_spec.decimals)), name});
        }
    }

    int decimals() const
    {
        std::vector<double> numbers;
        for (const Period &period : m_periods) {
            const Observation *value = m_series.find(period);
            for (const Number number : {&Observation::actual, &Observation::target, &Observation::forecast}) {
                if (value && value->*number)
                    numbers.push_back(*(value->*number));
            }
        }
        return decimalsFor(numbers, m_kpi.unit);
    }

    QString plain(double displayValue) const { return m_wording.number(displayValue, Unit{}, m_spec.decimals); }

    void addWords(const std::vector<std::optional<double>> &actuals)
    {
        const auto known = std::ranges::count_if(actuals, [](const auto &value) { return value.has_value(); });
        m_spec.subtitle = kpiSubtitle(m_plan, m_kpi, int(known));
        m_spec.title = title();
        const auto last = std::find_if(actuals.rbegin(), actuals.rend(), [](const auto &value) { return bool(value); });
        if (last != actuals.rend())
            m_spec.lastValueLabel = plain(**last);
        const QStringList parts = QStringList{m_spec.title, m_spec.subtitle} + happenings(m_spec);
        m_spec.description = parts.join(u". "_s);
    }

    /// Where it stands, against its target and the year before.
    QString title() const
    {
        const KpiStatus status = statusOf(m_plan, m_sent, m_asOf);
        const Observation *read = status.period ? m_series.find(*status.period) : nullptr;
        if (!read || !read->actual)
            return Tr::tr("No value to judge yet");
        const Observation &value = *read;
        const Outcome outcome = judge(ExchangeRates(m_plan), status, m_basis.money).outcome;
        QString text =
            Tr::tr("%1 in %2", "value, period").arg(plain(*value.actual * m_factor), m_wording.period(*status.period));
        if (m_kpi.direction == Direction::Range && outcome != Outcome::Undecidable)
            text = outcome == Outcome::Met ? Tr::tr("%1: within its bounds").arg(text)
                                           : Tr::tr("%1: outside its bounds").arg(text);
        else if (value.target && outcome != Outcome::Undecidable)
            text = (outcome == Outcome::Met ? Tr::tr("%1: target of %2 met") : Tr::tr("%1: target of %2 missed"))
                       .arg(text, plain(*value.target * m_factor));
        const Observation *before = m_series.find(m_wording.calendar().yearBefore(*status.period));
        return before && before->actual ? Tr::tr("%1, %2 a year before").arg(text, plain(*before->actual * m_factor))
                                        : text;
    }

    const Plan &m_plan;
    const Kpi &m_sent; ///< the KPI as it stands
    Kpi m_kpi; ///< the KPI as it is read
    Basis m_basis;
    QDate m_asOf;
    const Wording &m_wording;
    double m_factor;
    Series m_series;
    std::vector<Period> m_periods;
    ChartSpec m_spec;
};

} // namespace

ChartSpec trendChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
{
    return TrendBuilder(plan, kpi, asOf, wording, basis).build();
}

} // namespace qd::report
