// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blockchart.h"

#include "base/tr.h"
#include "model/series.h"
#include "model/todate.h"
#include "report/charttext.h"
#include "report/kpichart.h"
#include "report/kpifigures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuartersShown = 8;
constexpr int MonthsAhead = 6;
constexpr int QuartersAhead = 2;
constexpr double MostTimes = 2; ///< what it is compared with, as a percentage

/// What stands in one place of the block.
struct Stretch
{
    Period period; ///< what it is called by
    Comparison comparison;
    std::optional<double> target; ///< as stored
    std::optional<double> forecast; ///< likewise, of what has not ended
};

bool saysSomething(const Stretch &stretch)
{
    return stretch.comparison.value.value || stretch.comparison.before.value || stretch.target || stretch.forecast;
}

class BlockBuilder
{
public:
    BlockBuilder(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
        : m_plan(plan)
        , m_kpi(kpi)
        , m_shown(readBy(basis, plan, kpi))
        , m_asOf(asOf)
        , m_wording(wording)
        , m_accumulator(plan, basis)
        , m_figures(kpiFigures(plan, kpi, asOf, basis, wording))
    {
    }

    PanelSpec build()
    {
        m_spec.id = u"block"_s;
        m_spec.isBeside = true;
        m_spec.isOneScale = true;
        const ToDate block = toDate(m_accumulator, m_kpi, m_asOf);
        if (!block.day.isValid())
            return std::move(m_spec);
        std::vector<Stretch> months = comparisons(block.months, Cadence::Month);
        addAhead(months, MonthsAhead);
        m_decimals = decimals(months.empty() ? quarters() : months);
        if (m_kpi.cadence <= Cadence::Week)
            addPanel(Tr::tr("Weeks"), comparisons(block.weeks, Cadence::Week));
        else
            addPanel(Tr::tr("Quarters"), quarters());
        addPanel(Tr::tr("Months"), std::move(months));
        if (!m_spec.panels.empty())
            addAnnotations(m_spec.panels.back(), m_plan, m_kpi, m_wording);
        addTotals();
        addWords();
        return std::move(m_spec);
    }

private:
    const FiscalCalendar &calendar() const { return m_wording.calendar(); }

    Stretch stretch(const Period &period, Comparison comparison) const
    {
        Stretch made{period, std::move(comparison), {}, {}};
        made.target = targetOver(m_accumulator, m_kpi, made.comparison.days).value;
        return made;
    }

    std::vector<Stretch> comparisons(const std::vector<Comparison> &list, Cadence cadence) const
    {
        std::vector<Stretch> stretches;
        for (const Comparison &each : list)
            stretches.push_back(stretch(calendar().containing(each.days.last, cadence), each));
        return stretches;
    }

    Stretch whole(const Period &period) const
    {
        return stretch(period,
                       compared(m_accumulator, m_kpi, m_accumulator.daysOf(period),
                                m_accumulator.daysOf(calendar().yearBefore(period))));
    }

    /// What is forecast for the periods after the last one, without a hole.
    void addAhead(std::vector<Stretch> &stretches, int most) const
    {
        if (stretches.empty())
            return;
        Period period = stretches.back().period;
        for (int count = 0; count < most; ++count) {
            period = calendar().next(period);
            const Accumulated forecast = m_accumulator.over(m_kpi, m_accumulator.daysOf(period), Figure::Forecast);
            if (!forecast.value || !forecast.isComplete())
                return;
            Stretch ahead = whole(period);
            ahead.comparison.value.value.reset(); // it has not ended
            ahead.forecast = forecast.value;
            stretches.push_back(std::move(ahead));
        }
    }

    std::vector<Stretch> quarters() const
    {
        std::vector<Stretch> stretches;
        if (m_kpi.cadence > Cadence::Quarter)
            return stretches;
        Period period = calendar().lastClosed(m_asOf, Cadence::Quarter);
        for (int count = 0; count < QuartersShown; ++count, period = calendar().previous(period))
            stretches.insert(stretches.begin(), whole(period));
        addAhead(stretches, QuartersAhead);
        return stretches;
    }

    /// Those of the last year, which the columns carry.
    int decimals(const std::vector<Stretch> &stretches) const
    {
        std::vector<double> numbers;
        for (const Stretch &each : stretches) {
            for (const auto &number : {each.comparison.value.value, each.target, each.forecast}) {
                if (number)
                    numbers.push_back(*number);
            }
        }
        return decimalsFor(numbers, m_shown.unit);
    }

    template<typename Number>
    void addSeries(ChartSpec &panel, const QString &name, Scenario scenario, const std::vector<Stretch> &stretches,
                   Number number) const
    {
        ChartSeries series{name, scenario, {}, {}};
        const bool isMark = scenario == Scenario::Plan;
        if (m_kpi.accumulation == Accumulation::Sum && !isMark)
            series.shape = ChartSeries::Shape::Column;
        bool isKnown = false;
        for (const Stretch &each : stretches) {
            const std::optional<double> value = number(each);
            series.values.push_back(value ? std::optional(*value * m_shown.unit.displayFactor()) : std::nullopt);
            isKnown = isKnown || value;
        }
        if (isKnown)
            panel.series.push_back(std::move(series));
    }

    /// Daily numbers are added over any seven days, not over calendar weeks.
    void nameWeeks(ChartSpec &panel, const std::vector<Stretch> &stretches) const
    {
        if (m_kpi.cadence != Cadence::Day || stretches.front().period.cadence != Cadence::Week)
            return;
        for (std::size_t index = 0; index < stretches.size(); ++index) {
            const QDate last = stretches[index].comparison.days.last;
            panel.categories[index] = Tr::tr("Seven days to %1", "date").arg(m_wording.date(last));
            panel.tickLabels[index] = m_wording.shortDate(last);
        }
    }

    static bool hasActual(const Stretch &each) { return each.comparison.value.value.has_value(); }

    void addPanel(const QString &name, std::vector<Stretch> stretches)
    {
        stretches.erase(stretches.begin(), std::ranges::find_if(stretches, saysSomething));
        if (std::ranges::none_of(stretches, hasActual))
            return;
        ChartSpec panel;
        panel.title = name;
        panel.subtitle = m_shown.unit.symbol;
        panel.unit = m_shown.unit.symbol;
        panel.decimals = m_decimals;
        std::vector<Period> periods;
        for (const Stretch &each : stretches)
            periods.push_back(each.period);
        addTimeAxis(panel, periods, m_wording);
        nameWeeks(panel, stretches);
        addSeries(panel, Tr::tr("Actual"), Scenario::Actual, stretches,
                  [](const Stretch &each) { return each.comparison.value.value; });
        addSeries(panel, Tr::tr("Previous year"), Scenario::PreviousYear, stretches,
                  [](const Stretch &each) { return each.comparison.before.value; });
        addSeries(panel, Tr::tr("Target"), Scenario::Plan, stretches, [](const Stretch &each) { return each.target; });
        addSeries(panel, Tr::tr("Forecast"), Scenario::Forecast, stretches,
                  [](const Stretch &each) { return each.forecast; });
        for (const Stretch &each : stretches) {
            const Accumulated &value = each.comparison.value;
            panel.notes.push_back(value.value && !value.isComplete()
                                      ? Tr::tr("%1 of %2 values", "present, due").arg(value.present).arg(value.due)
                                      : QString());
        }
        const auto last = std::find_if(stretches.rbegin(), stretches.rend(), hasActual);
        panel.lastValueLabel = numberText(*last->comparison.value.value * m_shown.unit.displayFactor(), panel.decimals);
        m_spec.panels.push_back(std::move(panel));
    }

    /// The words for one comparison: \a amount "10.9 points" and what that means.
    struct Words
    {
        const char *better;
        const char *worse;
        const char *above;
        const char *below;
        const char *equal;
        Status mark; ///< when it is worse
    };

    /// By how much \a value differs from \a reference, and what it means for this KPI.
    BoxDifference difference(double value, double reference, const Words &words) const
    {
        const double distance = value - reference;
        const auto higher = higherIsGood(m_kpi.direction);
        if (distance == 0)
            return {Tr::tr(words.equal), higher ? std::optional(Status::Ok) : std::nullopt};
        const QString amount = amountOf(value, reference);
        if (!higher)
            return {Tr::tr(distance > 0 ? words.above : words.below).arg(amount), {}};
        const bool isGood = (distance > 0) == *higher;
        return {Tr::tr(isGood ? words.better : words.worse).arg(amount), isGood ? Status::Ok : words.mark};
    }

    /// Shares differ by points, anything else by percent of what it is compared with, unless that says little: it is
    /// small beside the difference, or of the other sign.
    QString amountOf(double value, double reference) const
    {
        const double distance = std::abs(value - reference);
        if (m_shown.unit.isPercent())
            return Tr::tr("%1 points", "percent").arg(m_wording.number(distance, m_shown.unit, 1));
        const bool saysLittle = value * reference <= 0 || distance > MostTimes * std::abs(reference);
        if (!saysLittle)
            return m_wording.number(distance / std::abs(reference), Unit{u"%"_s}, 1) + QChar::Nbsp + u'%';
        const QString number = m_wording.number(distance, m_shown.unit, m_decimals);
        return m_shown.unit.symbol.isEmpty() ? number : number + QChar::Nbsp + m_shown.unit.symbol;
    }

    BoxTotal totalOf(const KpiFigure &figure) const
    {
        BoxTotal total{figure.name, figure.value, {}, {}};
        const std::optional<double> value = figure.comparison.value.value;
        static constexpr Words OnTarget{QT_TRANSLATE_NOOP("qd", "%1 better than target"),
                                        QT_TRANSLATE_NOOP("qd", "%1 worse than target"),
                                        QT_TRANSLATE_NOOP("qd", "%1 above target"),
                                        QT_TRANSLATE_NOOP("qd", "%1 below target"),
                                        QT_TRANSLATE_NOOP("qd", "on target"),
                                        Status::Off};
        static constexpr Words OnYearBefore{QT_TRANSLATE_NOOP("qd", "%1 better than a year before"),
                                            QT_TRANSLATE_NOOP("qd", "%1 worse than a year before"),
                                            QT_TRANSLATE_NOOP("qd", "%1 above the year before"),
                                            QT_TRANSLATE_NOOP("qd", "%1 below the year before"),
                                            QT_TRANSLATE_NOOP("qd", "as a year before"),
                                            Status::Risk};
        if (value && figure.agreed.value)
            total.differences.push_back(difference(*value, *figure.agreed.value, OnTarget));
        if (const auto before = figure.comparison.before.value; value && before)
            total.differences.push_back(difference(*value, *before, OnYearBefore));
        if (!figure.completeness.isEmpty())
            total.differences.push_back({figure.completeness, {}});
        QStringList words{Tr::tr("%1: %2", "stretch of time, amount").arg(figure.name, figure.value)};
        for (const BoxDifference &each : total.differences)
            words << each.words;
        total.reading = words.join(u"; "_s) + u'.';
        return total;
    }

    void addTotals()
    {
        for (const char *id : {"latest", "quarter", "year"}) {
            const auto figure = std::ranges::find(m_figures.rows, QLatin1String(id), &KpiFigure::id);
            const bool isKnown = figure != m_figures.rows.end() && figure->comparison.value.value;
            if (isKnown)
                m_spec.totals.push_back(totalOf(*figure));
        }
    }

    void addWords()
    {
        if (m_spec.panels.empty() || m_spec.totals.empty())
            return;
        const BoxTotal &last = m_spec.totals.back();
        m_spec.title = last.differences.empty() ? Tr::tr("%1: %2", "stretch of time, amount").arg(last.name, last.value)
                                                : Tr::tr("%1: %2, %3", "stretch of time, amount, difference")
                                                      .arg(last.name, last.value, last.differences.front().words);
        const Series series(m_plan, m_kpi, m_asOf, m_accumulator.basis());
        const auto values = closedValues(series, calendar(), m_asOf);
        const auto known =
            std::ranges::count_if(values, [](const Observation *value) { return value->actual.has_value(); });
        m_spec.subtitle = kpiSubtitle(m_plan, m_shown, int(known));
        QStringList parts{m_spec.title, m_spec.subtitle};
        for (const BoxTotal &total : m_spec.totals)
            parts << total.reading.chopped(1);
        m_spec.description = parts.join(u". "_s) + u'.';
    }

    const Plan &m_plan;
    const Kpi &m_kpi;
    Kpi m_shown; ///< the KPI as it is read
    QDate m_asOf;
    const Wording &m_wording;
    Accumulator m_accumulator;
    KpiFigures m_figures;
    int m_decimals = 0;
    PanelSpec m_spec;
};

} // namespace

PanelSpec blockChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
{
    return BlockBuilder(plan, kpi, asOf, wording, basis).build();
}

} // namespace qd::report
