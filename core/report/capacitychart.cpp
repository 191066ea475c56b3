// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capacitychart.h"

#include "base/tr.h"
#include "report/capacityoutlook.h"
#include "report/charttext.h"
#include "report/frame.h"
#include "report/kpichart.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t FewestPeriods = 3; ///< that are shown by themselves
constexpr std::size_t MostNamed = 3;
constexpr int LongestName = 34; ///< in letters

using rules::PlannedPeriod;

class CapacityBuilder
{
public:
    CapacityBuilder(const Plan &plan, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
    {
        m_spec.id = u"capacity"_s;
    }

    PanelSpec ofDemand(const DemandOutlook &outlook)
    {
        addDemandPlot(outlook);
        m_spec.title = demandTitle(outlook);
        addDemandTotals(outlook);
        finish(*outlook.department, Tr::tr("demand against capacity"), int(outlook.periods.size()));
        return std::move(m_spec);
    }

    PanelSpec ofPlan(const PlannedOutlook &outlook)
    {
        if (outlook.periods.size() >= FewestPeriods)
            addPeriods(outlook);
        else
            addWeeks(outlook);
        return std::move(m_spec);
    }

private:
    QString days(double value) const
    {
        return Tr::tr("%1 person-days").arg(m_wording.quantity({std::round(value * 10) / 10, Unit{}}));
    }

    void addPlot(const QString &title, std::vector<Period> periods)
    {
        ChartSpec plot;
        plot.id = m_spec.id;
        plot.title = title;
        plot.subtitle = Tr::tr("person-days");
        plot.unit = Tr::tr("person-days");
        addTimeAxis(plot, periods, m_wording);
        m_spec.panels.push_back(std::move(plot));
    }
    ChartSpec &plot() { return m_spec.panels.front(); }

    void setDecimals(const std::vector<std::optional<double>> &values)
    {
        std::vector<double> numbers;
        for (const auto &value : values) {
            if (value)
                numbers.push_back(std::round(*value * 10) / 10);
        }
        plot().decimals = decimalsFor(numbers, Unit{});
    }

    /// What is held back, as a band below each level of the capacity.
    void addBuffer(const std::vector<std::optional<double>> &capacity, double buffer)
    {
        if (buffer <= 0)
            return;
        for (std::size_t from = 0; from < capacity.size();) {
            std::size_t to = from + 1;
            while (to < capacity.size() && capacity[to] == capacity[from])
                ++to;
            if (capacity[from])
                plot().earlierBands.push_back(
                    {*capacity[from] * (1 - buffer), *capacity[from], int(from), int(to) - 1});
            from = to;
        }
        m_spec.key << Tr::tr("Grey: %1 % of the capacity, held back for surges.").arg(std::round(buffer * 1000) / 10);
    }

    void addSeries(const QString &name, Scenario scenario, ChartSeries::Shape shape,
                   std::vector<std::optional<double>> values)
    {
        if (std::ranges::any_of(values, [](const auto &value) { return value.has_value(); }))
            plot().series.push_back({name, scenario, std::move(values), {}, shape});
    }

    void addDemandPlot(const DemandOutlook &outlook)
    {
        addPlot(Tr::tr("Demand and capacity"), outlook.periods);
        setDecimals(outlook.demand);
        addSeries(Tr::tr("Demand"), Scenario::Actual, ChartSeries::Shape::Line, outlook.demand);
        addSeries(Tr::tr("Forecast"), Scenario::Forecast, ChartSeries::Shape::Line, outlook.forecast);
        addSeries(Tr::tr("Capacity"), Scenario::Plan, ChartSeries::Shape::Step, outlook.capacity);
        addBuffer(outlook.capacity, outlook.buffer);
        const auto last = std::ranges::find_if(outlook.demand.rbegin(), outlook.demand.rend(),
                                               [](const auto &value) { return value.has_value(); });
        plot().lastValueLabel = numberText(**last, plot().decimals);
        if (outlook.crossing)
            plot().annotations.push_back({int(*outlook.crossing),
                                          Tr::tr("%1: demand passes capacity", "period")
                                              .arg(m_wording.period(outlook.periods[*outlook.crossing]))});
        const auto relief = std::ranges::find_if(outlook.periods, [&](const Period &period) {
            return outlook.relief.isValid() && period.start <= outlook.relief
                && outlook.relief <= m_wording.calendar().end(period);
        });
        if (relief != outlook.periods.end())
            plot().annotations.push_back({int(relief - outlook.periods.begin()),
                                          Tr::tr("%1: help can be there", "date").arg(m_wording.date(outlook.relief))});
        std::ranges::stable_sort(plot().annotations, {}, &ChartAnnotation::category);
    }

    QString demandTitle(const DemandOutlook &outlook) const
    {
        const QString name = outlook.department->name;
        if (outlook.crossing) {
            const Period period = outlook.periods[*outlook.crossing];
            if (outlook.isPassed())
                return Tr::tr("Demand of %1 has been above its capacity since %2", "department, period")
                    .arg(name, m_wording.period(period));
            const QString title =
                Tr::tr("%1 runs out of capacity in %2", "department, period").arg(name, m_wording.period(period));
            return outlook.relief.isValid() && period.start < outlook.relief
                ? Tr::tr("%1; help can be there on %2", "sentence, date").arg(title, m_wording.date(outlook.relief))
                : title;
        }
        const bool isForecast = outlook.forecast.back().has_value();
        return isForecast ? Tr::tr("%1 has capacity for what is forecast up to %2", "department, period")
                                .arg(name, m_wording.period(outlook.periods.back()))
                          : Tr::tr("Demand of %1 was within its capacity in %2", "department, period")
                                .arg(name, m_wording.period(outlook.periods.back()));
    }

    void addTotal(BoxTotal total)
    {
        QStringList words{Tr::tr("%1: %2", "name, value").arg(total.name, total.value)};
        for (const BoxDifference &each : total.differences)
            words << each.words;
        total.reading = words.join(u"; "_s) + u'.';
        m_spec.totals.push_back(std::move(total));
    }

    /// How much of what there is \a value takes.
    BoxDifference shareOf(double value, double capacity, double usable) const
    {
        const Status mark = rules::exceeds(value, capacity) ? Status::Off
            : rules::exceeds(value, usable)                 ? Status::Risk
                                                            : Status::Ok;
        const double percent = capacity > 0 ? value / capacity * 100 : 0;
        const bool isClose = std::abs(percent - 100) < 0.5 && percent != 100;
        return {
            capacity > 0
                ? Tr::tr("%1 % of %2", "percent, person-days").arg(numberText(percent, isClose ? 1 : 0), days(capacity))
                : Tr::tr("of nothing that is available"),
            mark};
    }

    void addAmount(const QString &name, double value, const DemandOutlook &outlook, std::size_t period)
    {
        BoxTotal total{name, days(value), {}, {}};
        if (outlook.capacity[period])
            total.differences.push_back(shareOf(value, *outlook.capacity[period], *outlook.usable(period)));
        addTotal(std::move(total));
    }

    void addDemandTotals(const DemandOutlook &outlook)
    {
        std::size_t known = 0;
        while (known < outlook.demand.size() && outlook.demand[known])
            ++known;
        addAmount(Tr::tr("Demand in %1", "period").arg(m_wording.period(outlook.periods[known - 1])),
                  *outlook.demand[known - 1], outlook, known - 1);
        if (known == outlook.periods.size()) {
            m_spec.key << (outlook.known < outlook.needed
                               ? Tr::tr("%n period(s) in a row say the demand; a forecast takes %1.", nullptr,
                                        outlook.known)
                                     .arg(outlook.needed)
                               : Tr::tr("The demand is not up to date; there is no forecast."));
        } else {
            const std::size_t place =
                outlook.crossing && !outlook.isPassed() ? *outlook.crossing : outlook.periods.size() - 1;
            addAmount(Tr::tr("Forecast for %1", "period").arg(m_wording.period(outlook.periods[place])),
                      *outlook.forecast[place], outlook, place);
        }
        if (outlook.crossing)
            addNotFitting(outlook);
    }

    /// What is promised from the crossing on.
    void addNotFitting(const DemandOutlook &outlook)
    {
        const QDate first = std::max(m_asOf, outlook.periods[*outlook.crossing].start);
        const QDate last = std::max(m_wording.calendar().end(outlook.periods.back()), first.addMonths(3));
        const rules::Work work = rules::Workload(m_plan).between(outlook.department->id, first, last);
        addPieces(Tr::tr("Due from then on"), work.effort(), piecesOf(work));
    }

    /// The largest of \a pieces by name.
    void addPieces(const QString &name, double effort, std::vector<Piece> pieces)
    {
        if (pieces.empty())
            return;
        std::ranges::stable_sort(pieces, std::ranges::greater(), &Piece::effort);
        BoxTotal total{name, days(effort), {}, {}};
        for (std::size_t index = 0; index < std::min(MostNamed, pieces.size()); ++index)
            total.differences.push_back({Tr::tr("%1, %2", "work, person-days")
                                             .arg(brief(pieces[index].name, LongestName), days(pieces[index].effort)),
                                         {}});
        if (pieces.size() > MostNamed)
            total.differences.push_back({Tr::tr("and %n more", nullptr, int(pieces.size() - MostNamed)), {}});
        addTotal(std::move(total));
    }

    void addPlannedPlot(const PlannedOutlook &outlook, std::vector<Period> periods,
                        std::vector<std::optional<double>> work, const std::vector<std::optional<double>> &capacity)
    {
        addPlot(Tr::tr("Planned work and capacity"), std::move(periods));
        setDecimals(work);
        addSeries(Tr::tr("Planned work"), Scenario::Forecast, ChartSeries::Shape::Column, std::move(work));
        addSeries(Tr::tr("Capacity"), Scenario::Plan, ChartSeries::Shape::Step, capacity);
        addBuffer(capacity, outlook.buffer);
    }

    void addPlannedTotals(const PlannedPeriod &period, const PlannedOutlook &outlook)
    {
        const QString when = m_wording.period(period.period());
        addTotal({Tr::tr("Planned for %1", "period").arg(when),
                  days(period.work.effort()),
                  {shareOf(period.work.effort(), period.available, period.available * (1 - outlook.buffer))},
                  {}});
        if (period.work.withoutEffort > 0)
            m_spec.totals.back().differences.push_back(
                {Tr::tr("%n without effort", nullptr, period.work.withoutEffort), Status::None});
        addPieces(Tr::tr("More than fits; due last"), period.work.effort() - period.available,
                  beyond(piecesOf(period.work), period.available));
    }

    /// A column a period.
    void addPeriods(const PlannedOutlook &outlook)
    {
        std::vector<Period> periods;
        std::vector<std::optional<double>> work;
        std::vector<std::optional<double>> capacity;
        const PlannedPeriod *full = nullptr;
        for (const PlannedPeriod &each : outlook.periods) {
            periods.push_back(each.period());
            work.emplace_back(each.work.effort());
            capacity.emplace_back(each.available);
            if (!full && rules::exceeds(each.ratio(), 1 - outlook.buffer))
                full = &each;
        }
        addPlannedPlot(outlook, std::move(periods), std::move(work), capacity);
        const QString name = outlook.department->name;
        if (full) {
            const QString when = m_wording.period(full->period());
            plot().annotations.push_back(
                {int(full - outlook.periods.data()), Tr::tr("%1: more than fits", "period").arg(when)});
            m_spec.title = Tr::tr("%1 runs out of capacity in %2", "department, period").arg(name, when);
        } else {
            m_spec.title = Tr::tr("%1 has capacity for all that is planned up to %2", "department, period")
                               .arg(name, m_wording.period(outlook.periods.back().period()));
        }
        addPlannedTotals(full ? *full : *std::ranges::max_element(outlook.periods, {}, &PlannedPeriod::ratio), outlook);
        finish(*outlook.department, Tr::tr("planned work against capacity"), int(outlook.periods.size()));
    }

    /// The work of the first period, summed up to the end of each of its weeks.
    void addWeeks(const PlannedOutlook &outlook)
    {
        const PlannedPeriod &period = outlook.periods.front();
        const FiscalCalendar &calendar = m_wording.calendar();
        const QDate end = calendar.end(period.period());
        const rules::Workload workload(m_plan);
        std::vector<Period> weeks;
        std::vector<std::optional<double>> work;
        std::optional<std::size_t> full;
        const double usable = period.available * (1 - outlook.buffer);
        for (Period week = calendar.containing(period.capacity->start, Cadence::Week); week.start <= end;
             week = calendar.next(week)) {
            const QDate until = std::min(end, calendar.end(week));
            work.emplace_back(
                workload.between(outlook.department->id, period.capacity->start, until, outlook.since).effort());
            if (!full && rules::exceeds(*work.back(), usable))
                full = weeks.size();
            weeks.push_back(week);
        }
        const std::vector<std::optional<double>> capacity(weeks.size(), period.available);
        const QDate from = full ? std::max(weeks[*full].start, period.capacity->start) : QDate();
        addPlannedPlot(outlook, weeks, std::move(work), capacity);
        nameWeeks(weeks);
        const QString name = outlook.department->name;
        if (full)
            plot().annotations.push_back(
                {int(*full),
                 Tr::tr("%1: more than fits", "period").arg(Tr::tr("Week of %1", "date").arg(m_wording.date(from)))});
        m_spec.title = full
            ? Tr::tr("%1 runs out of capacity in the week of %2", "department, date").arg(name, m_wording.date(from))
            : Tr::tr("%1 has capacity for all that is planned up to %2", "department, period")
                  .arg(name, m_wording.period(period.period()));
        addPlannedTotals(period, outlook);
        finish(*outlook.department,
               Tr::tr("planned work, summed up week by week, against the capacity of %1", "period")
                   .arg(m_wording.period(period.period())),
               int(period.work.promised.size() + period.work.own.size()));
    }

    void nameWeeks(const std::vector<Period> &weeks)
    {
        for (std::size_t index = 0; index < weeks.size(); ++index) {
            plot().categories[index] = Tr::tr("Week of %1", "date").arg(m_wording.date(weeks[index].start));
            plot().tickLabels[index] = m_wording.shortDate(weeks[index].start);
        }
    }

    void finish(const Department &department, const QString &measure, int n)
    {
        m_spec.subtitle =
            QStringList{department.name, measure, Tr::tr("person-days"), Tr::tr("n = %1").arg(n)}.join(u", "_s);
        QStringList parts{m_spec.title, m_spec.subtitle};
        for (const BoxTotal &total : m_spec.totals)
            parts << total.reading.chopped(1);
        parts << happenings(plot());
        m_spec.description = parts.join(u". "_s) + u'.';
    }

    const Plan &m_plan;
    QDate m_asOf;
    const Wording &m_wording;
    PanelSpec m_spec;
};

double fullest(const PlannedOutlook &outlook)
{
    return std::ranges::max_element(outlook.periods, {}, &PlannedPeriod::ratio)->ratio();
}

/// The department with the largest share of its capacity taken; of equals the first.
DepartmentId fullestOf(const Plan &plan, const std::vector<PlannedOutlook> &planned, QDate asOf)
{
    DepartmentId found;
    double most = -1;
    const auto offer = [&](const Department &department, double share) {
        if (share > most) {
            most = share;
            found = department.id;
        }
    };
    for (const Department &department : plan.table<Department>()) {
        if (const auto share = latestDemandShare(plan, department, asOf))
            offer(department, *share);
    }
    for (const PlannedOutlook &outlook : planned)
        offer(*outlook.department, fullest(outlook));
    return found;
}

} // namespace

PanelSpec capacityChart(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording)
{
    const std::vector<PlannedOutlook> planned = plannedOutlooks(plan, asOf);
    const DepartmentId meant = department.isValid() ? department : fullestOf(plan, planned, asOf);
    const Department *found = plan.find(meant);
    CapacityBuilder builder(plan, asOf, wording);
    if (!found)
        return {.id = u"capacity"_s};
    if (const auto outlook = demandOutlook(plan, *found, asOf))
        return builder.ofDemand(*outlook);
    const auto own = std::ranges::find(planned, found, &PlannedOutlook::department);
    return own == planned.end() ? PanelSpec{.id = u"capacity"_s} : builder.ofPlan(*own);
}

} // namespace qd::report
