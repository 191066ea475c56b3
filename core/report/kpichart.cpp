// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kpichart.h"

#include "base/tr.h"
#include "model/series.h"
#include "report/charttext.h"
#include "rules/course.h"

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// The course of a KPI in display units, with its limits: what the chart draws is what the rules judge.
struct Course
{
    std::vector<Period> periods;
    std::vector<std::optional<double>> actuals;
    std::optional<double> target; ///< the latest one
    stats::Behaviour behaviour; ///< one point a period, also before the baseline
    std::optional<double> outOfReach; ///< how far the target lies beyond the limits
    int decimals = 0;
    std::size_t baselineStart = 0;
    /// What the limits were before, each with the periods it holds for.
    struct Phase
    {
        std::size_t from = 0;
        std::size_t to = 0; ///< the first period after it
        stats::Behaviour behaviour;
    };
    std::vector<Phase> earlier;
};

stats::Behaviour inDisplayUnits(stats::Behaviour behaviour, double factor, std::size_t before)
{
    for (double *value :
         {&behaviour.centre, &behaviour.movingRange, &behaviour.lower, &behaviour.upper, &behaviour.rangeLimit})
        *value *= factor;
    behaviour.hasLimits = behaviour.hasLimits && behaviour.n >= FewestWithLimits;
    behaviour.points.insert(behaviour.points.begin(), before, {});
    return behaviour;
}

Course courseOf(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis)
{
    const rules::Course stored = rules::courseOf(plan, kpi, asOf, basis);
    const stats::Behaviour behaviour = rules::behaviourOf(kpi, stored);
    const double factor = kpi.unit.displayFactor();
    const auto shown = [&](std::optional<double> value) { return value ? std::optional(*value * factor) : value; };
    Course course{stored.periods,
                  {},
                  shown(stored.target),
                  inDisplayUnits(behaviour, factor, stored.baselineStart),
                  behaviour.n < FewestWithLimits ? std::nullopt : shown(rules::outOfReach(kpi, stored, behaviour)),
                  0,
                  stored.baselineStart,
                  {}};
    for (std::size_t index = 0; index < stored.earlierBaselines.size(); ++index) {
        const std::size_t from = stored.earlierBaselines[index];
        const bool isLast = index + 1 == stored.earlierBaselines.size();
        const std::size_t to = isLast ? stored.baselineStart : stored.earlierBaselines[index + 1];
        course.earlier.push_back({from, to, inDisplayUnits(rules::behaviourBetween(kpi, stored, from, to), factor, 0)});
    }
    std::ranges::transform(stored.actuals, std::back_inserter(course.actuals), shown);
    std::vector<double> numbers;
    for (const Observation &value : Series(plan, kpi, asOf, basis)) {
        if (plan.organisation().fiscalCalendar().end(value.period()) > asOf)
            continue;
        for (const auto &number : {value.actual, value.target}) {
            if (number)
                numbers.push_back(*number);
        }
    }
    course.decimals = decimalsFor(std::span(numbers).last(std::min<std::size_t>(numbers.size(), 26)), kpi.unit);
    return course;
}

QString plain(double displayValue, const Course &course, const Wording &wording)
{
    return wording.number(displayValue, Unit{}, course.decimals);
}

QString titleOf(const Course &course, const Wording &wording)
{
    const stats::Behaviour &behaviour = course.behaviour;
    if (!behaviour.hasLimits)
        return behaviour.n == 0 ? Tr::tr("No values yet")
                                : Tr::tr("%n value(s): limits need at least eight", nullptr, behaviour.n);
    const QString centre = plain(behaviour.centre, course, wording);
    if (const auto &last = behaviour.points.back();
        std::ranges::find(last.raised, stats::Signal::BeyondLimit) != last.raised.end())
        return Tr::tr("%1 is beyond what the process usually gives", "period")
            .arg(wording.period(course.periods.back()));
    if (!behaviour.points.back().raised.empty())
        return Tr::tr("The level has moved away from %1", "mean").arg(centre);
    if (course.outOfReach)
        return Tr::tr("Stable at %1: a target of %2 is beyond the process")
            .arg(centre, plain(*course.target, course, wording));
    return behaviour.trial ? Tr::tr("Around %1 so far; the limits are still a trial").arg(centre)
                           : Tr::tr("Stable at %1").arg(centre);
}

void addPhase(ChartSpec &spec, const stats::Behaviour &behaviour, int from, int to, const QStringList &labels)
{
    const auto role = behaviour.trial ? ChartLine::Role::TrialLimit : ChartLine::Role::Limit;
    spec.lines.push_back({role, behaviour.upper, labels.value(0), Tr::tr("Upper limit"), from, to});
    spec.lines.push_back(
        {ChartLine::Role::Centre, behaviour.centre, labels.value(1), Tr::tr("Mean", "average"), from, to});
    spec.lines.push_back({role, behaviour.lower, labels.value(2), Tr::tr("Lower limit"), from, to});
}

void addLimits(ChartSpec &spec, const Course &course, const Wording &wording)
{
    for (const Course::Phase &phase : course.earlier) {
        if (!phase.behaviour.hasLimits)
            continue;
        const int from = phase.from == 0 ? -1 : int(phase.from);
        addPhase(spec, phase.behaviour, from, int(phase.to) - 1, {});
        spec.earlierBands.push_back({phase.behaviour.lower, phase.behaviour.upper, from, int(phase.to) - 1});
    }
    const stats::Behaviour &behaviour = course.behaviour;
    if (!behaviour.hasLimits)
        return;
    const int from = course.baselineStart == 0 ? -1 : int(course.baselineStart);
    spec.band = ChartBand{behaviour.lower, behaviour.upper, from};
    addPhase(spec, behaviour, from, -1,
             {Tr::tr("Upper limit %1").arg(plain(behaviour.upper, course, wording)),
              Tr::tr("Mean %1").arg(plain(behaviour.centre, course, wording)),
              Tr::tr("Lower limit %1").arg(plain(behaviour.lower, course, wording))});
}

void addTarget(ChartSpec &spec, const Course &course, const Wording &wording)
{
    if (!course.target)
        return;
    spec.lines.push_back({ChartLine::Role::Target, *course.target,
                          Tr::tr("Target %1").arg(plain(*course.target, course, wording)), Tr::tr("Target")});
    if (!course.outOfReach)
        return;
    const double limit = *course.target > course.behaviour.upper ? course.behaviour.upper : course.behaviour.lower;
    spec.gap =
        ChartGap{limit, *course.target, Tr::tr("%1 out of reach").arg(plain(*course.outOfReach, course, wording))};
}

void addSeries(ChartSpec &spec, const Course &course, const Wording &wording)
{
    const stats::Behaviour &behaviour = course.behaviour;
    ChartSeries series{Tr::tr("Actual"), Scenario::Actual, course.actuals, {}};
    for (std::size_t index = 0; index < behaviour.points.size(); ++index) {
        const auto &patterns = behaviour.points[index].patterns;
        const bool beyond =
            !behaviour.trial && std::ranges::find(patterns, stats::Signal::BeyondLimit) != patterns.end();
        spec.notes.push_back(beyond ? Tr::tr("beyond the limits") : QString());
        if (beyond)
            series.marks.emplace_back(int(index), Status::Risk);
    }
    if (!course.actuals.empty() && course.actuals.back())
        spec.lastValueLabel = plain(*course.actuals.back(), course, wording);
    spec.series.push_back(std::move(series));
}

/// Readable on one line.
QString annotationText(const Annotation &annotation)
{
    const QString text = annotation.text.simplified();
    return annotation.kind == AnnotationKind::Rebaseline ? Tr::tr("New baseline: %1", "what happened").arg(text) : text;
}

} // namespace

QString kpiSubtitle(const Plan &plan, const Kpi &kpi, int n)
{
    QStringList parts{kpi.name};
    if (const Department *department = plan.find(kpi.department))
        parts << department->name;
    if (!kpi.unit.symbol.isEmpty())
        parts << kpi.unit.symbol;
    parts << wordFor(kpi.cadence).toLower() << Tr::tr("n = %1").arg(n);
    return parts.join(u", "_s);
}

void addTimeAxis(ChartSpec &spec, std::span<const Period> periods, const Wording &wording)
{
    const std::size_t step = std::max<std::size_t>(1, (periods.size() + 5) / 6);
    for (std::size_t index = 0; index < periods.size(); ++index) {
        spec.periods.push_back(periods[index]);
        spec.categories.push_back(wording.period(periods[index]));
        spec.tickLabels.push_back(index % step == 0 ? wording.shortPeriod(periods[index]) : QString());
    }
}

void addAnnotations(ChartSpec &spec, const Plan &plan, const Kpi &kpi, const Wording &wording)
{
    const auto mark = [&](QDate day, const QString &text, bool isNewBaseline) {
        const auto period = std::ranges::find_if(spec.periods, [&](const Period &candidate) {
            return candidate.start <= day && day <= wording.calendar().end(candidate);
        });
        if (period != spec.periods.end())
            spec.annotations.push_back({int(period - spec.periods.begin()), text, isNewBaseline});
    };
    for (const Annotation &annotation : plan.table<Annotation>()) {
        if (annotation.kpi == kpi.id)
            mark(annotation.happenedOn, annotationText(annotation), annotation.kind == AnnotationKind::Rebaseline);
    }
    if (const auto earlier = earlierValues(plan, kpi); earlier && earlier->since.isValid()) {
        QStringList names;
        for (const DepartmentPredecessor &each : plan.table<DepartmentPredecessor>().startingWith(kpi.department)) {
            if (const Department *department = plan.find(each.predecessor))
                names << department->name;
        }
        mark(earlier->since, Tr::tr("The department came from %1.", "others").arg(names.join(u", "_s)), false);
    }
    std::ranges::stable_sort(spec.annotations, {}, &ChartAnnotation::category);
}

KpiReading kpiReading(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis)
{
    const Course course = courseOf(plan, kpi, asOf, basis);
    const stats::Behaviour &behaviour = course.behaviour;
    if (!behaviour.hasLimits)
        return {Status::None, Tr::tr("Too few values for limits"), Status::None, Tr::tr("Not known without limits")};
    KpiReading reading;
    const bool signal = std::ranges::any_of(behaviour.points, [](const auto &point) { return !point.raised.empty(); });
    reading.variation = signal ? Status::Risk : Status::Ok;
    reading.variationText = behaviour.trial ? Tr::tr("Trial limits: fewer than twelve values")
        : signal                            ? Tr::tr("Signals: some values have a cause of their own")
                                            : Tr::tr("Stable: common causes only");
    const auto higherIsBetter = higherIsGood(kpi.direction);
    if (!course.target || !higherIsBetter) {
        reading.assuranceText = Tr::tr("No target to compare with");
        return reading;
    }
    const bool higher = *higherIsBetter;
    const double target = *course.target;
    if (higher ? target > behaviour.upper : target < behaviour.lower) {
        reading.assurance = Status::Off;
        reading.assuranceText = Tr::tr("Target lies beyond the limits");
    } else if (higher ? target < behaviour.lower : target > behaviour.upper) {
        reading.assurance = Status::Ok;
        reading.assuranceText = Tr::tr("Target lies on the safe side of the limits");
    } else {
        reading.assurance = Status::Risk;
        reading.assuranceText = Tr::tr("Target lies within the limits: met by chance");
    }
    return reading;
}

bool hasLimits(const Plan &plan, const Kpi &kpi, QDate asOf)
{
    return courseOf(plan, kpi, asOf, {}).behaviour.hasLimits;
}

ChartSpec kpiChart(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
{
    const Course course = courseOf(plan, kpi, asOf, basis);
    const Kpi shown = readBy(basis, plan, kpi);
    ChartSpec spec;
    spec.id = u"behaviour"_s;
    spec.title = titleOf(course, wording);
    spec.subtitle = kpiSubtitle(plan, shown, course.behaviour.n);
    spec.unit = shown.unit.symbol;
    spec.decimals = course.decimals;
    addLimits(spec, course, wording);
    addTarget(spec, course, wording);
    addTimeAxis(spec, course.periods, wording);
    addSeries(spec, course, wording);
    addAnnotations(spec, plan, kpi, wording);
    QStringList numbers;
    for (const ChartLine &line : spec.lines) {
        if (!line.label.isEmpty())
            numbers << line.label;
    }
    spec.description =
        Tr::tr("%1. %2. Latest value: %3. %4.", "title, subtitle, value, limits")
            .arg(spec.title, spec.subtitle, spec.lastValueLabel.isEmpty() ? Tr::tr("none") : spec.lastValueLabel,
                 (QStringList{numbers.join(u", "_s)} + happenings(spec)).join(u". "_s));
    return spec;
}

} // namespace qd::report
