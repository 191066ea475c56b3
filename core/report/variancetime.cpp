// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/variancetime.h"

#include "base/tr.h"
#include "model/series.h"
#include "model/verdict.h"
#include "report/charttext.h"
#include "report/kpichart.h"

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int PeriodsShown = 12;

/// One period with what was meant to be and what was.
struct Point
{
    Period period;
    std::optional<double> actual; ///< in display units
    std::optional<double> target;
    Verdict verdict;

    bool isCompared() const { return actual && target; }
    double difference() const { return *actual - *target; }
    std::optional<double> percent() const
    {
        return isCompared() && *target != 0 ? std::optional(difference() / std::abs(*target) * 100) : std::nullopt;
    }
};

/// The last periods up to the latest that has ended with both numbers, without holes in time.
std::vector<Point> pointsOf(const Kpi &shown, const Series &series, const FiscalCalendar &calendar, QDate asOf)
{
    std::vector<Point> points;
    std::optional<Period> first;
    std::optional<Period> last;
    for (const Observation &value : series) {
        if (calendar.end(value.period()) > asOf || !value.actual || !value.target)
            continue;
        first = first.value_or(value.period());
        last = value.period();
    }
    if (!last)
        return points;
    const double factor = shown.unit.displayFactor();
    const auto scaled = [factor](std::optional<double> value) {
        return value ? std::optional(*value * factor) : std::nullopt;
    };
    for (Period period = *last; int(points.size()) < PeriodsShown && period >= *first;
         period = calendar.previous(period)) {
        const Observation *value = series.find(period);
        points.insert(points.begin(),
                      value ? Point{period, scaled(value->actual), scaled(value->target), judge(shown, *value)}
                            : Point{period, {}, {}, {}});
    }
    return points;
}

std::vector<double> numbersOf(const std::vector<Point> &points, double factor)
{
    std::vector<double> numbers;
    for (const Point &point : points) {
        for (const auto &number : {point.actual, point.target}) {
            if (number)
                numbers.push_back(*number / factor);
        }
    }
    return numbers;
}

template<typename Number>
ChartSeries seriesOf(const QString &name, Scenario scenario, ChartSeries::Shape shape, const std::vector<Point> &points,
                     Number number)
{
    ChartSeries series{name, scenario, {}, {}, shape};
    for (const Point &point : points)
        series.values.push_back(number(point));
    return series;
}

/// Every value of \a series is judged as its period is.
void addVerdicts(ChartSeries &series, const std::vector<Point> &points)
{
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (series.values[index])
            series.marks.emplace_back(int(index), statusMark(points[index].verdict.outcome));
    }
}

ChartSpec plotOf(const QString &title, const QString &unit, int decimals, const ChartSpec &times)
{
    ChartSpec plot = times;
    plot.title = title;
    plot.subtitle = unit;
    plot.unit = unit;
    plot.decimals = decimals;
    return plot;
}

QString titleFor(const std::vector<Point> &points, const Unit &unit, int decimals, const Wording &wording)
{
    const auto missed = int(std::ranges::count(points, Outcome::Missed, [](const Point &each) {
        return each.isCompared() ? each.verdict.outcome : Outcome::Undecidable;
    }));
    const auto compared = int(std::ranges::count_if(points, &Point::isCompared));
    const Point &last = points.back();
    // The points are in display units, and a wording scales what is stored.
    QString latest = wording.difference(last.difference(), Unit{}, decimals);
    if (const auto percent = last.percent(); percent && !unit.isPercent())
        latest += u" ("_s + wording.difference(*percent, Unit{}, 1) + QChar::Nbsp + u"%)"_s;
    return missed == 0
        ? Tr::tr("Target missed in none of %1 periods; last difference %2").arg(compared).arg(latest)
        : Tr::tr("Target missed in %1 of %2 periods; last difference %3").arg(missed).arg(compared).arg(latest);
}

void addPlots(PanelSpec &spec, const std::vector<Point> &points, const Unit &unit, int decimals, const ChartSpec &times)
{
    using Shape = ChartSeries::Shape;
    ChartSpec quiet = times;
    quiet.tickLabels.assign(times.tickLabels.size(), {});
    ChartSpec values = plotOf(Tr::tr("Actual and target"), unit.symbol, decimals, quiet);
    values.series = {seriesOf(Tr::tr("Target"), Scenario::Plan, Shape::Column, points,
                              [](const Point &point) { return point.target; }),
                     seriesOf(Tr::tr("Actual"), Scenario::Actual, Shape::Column, points,
                              [](const Point &point) { return point.actual; })};
    ChartSpec differences = plotOf(Tr::tr("Difference to target"), unit.symbol, decimals, quiet);
    differences.series = {
        seriesOf(Tr::tr("Difference"), Scenario::Actual, Shape::Column, points, [](const Point &point) {
            return point.isCompared() ? std::optional(point.difference()) : std::nullopt;
        })};
    addVerdicts(differences.series.front(), points);
    ChartSpec shares = plotOf(Tr::tr("Difference in percent of target"), u"%"_s, 1, times);
    shares.series = {seriesOf(Tr::tr("Relative difference"), Scenario::Actual, Shape::Pin, points,
                              [](const Point &point) { return point.percent(); })};
    addVerdicts(shares.series.front(), points);
    spec.panels = {std::move(values), std::move(differences), std::move(shares)};
}

} // namespace

PanelSpec varianceInTime(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
{
    PanelSpec spec;
    spec.id = u"variance-time"_s;
    const Kpi shown = readBy(basis, plan, kpi);
    const std::vector<Point> points = pointsOf(shown, Series(plan, kpi, asOf, basis), wording.calendar(), asOf);
    if (points.empty())
        return spec;
    const int decimals = decimalsFor(numbersOf(points, shown.unit.displayFactor()), shown.unit);
    std::vector<Period> periods;
    for (const Point &point : points)
        periods.push_back(point.period);
    ChartSpec times;
    addTimeAxis(times, periods, wording);
    addPlots(spec, points, shown.unit, decimals, times);
    spec.title = titleFor(points, shown.unit, decimals, wording);
    spec.subtitle = kpiSubtitle(plan, shown, int(std::ranges::count_if(points, &Point::isCompared)));
    spec.key = {Tr::tr("Square: missed. Circle: met. Ring: not judged.")};
    spec.description = Tr::tr("%1. %2.", "title, subtitle").arg(spec.title, spec.subtitle);
    return spec;
}

} // namespace qd::report
