// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/course.h"

#include "model/series.h"

#include <set>

namespace qd::rules {

AnnotationsOfKpis annotationsOfKpis(const Plan &plan)
{
    AnnotationsOfKpis annotations;
    for (const Annotation &annotation : plan.table<Annotation>())
        annotations[annotation.kpi].push_back(&annotation);
    return annotations;
}

Course courseOf(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis)
{
    std::vector<const Annotation *> annotations;
    for (const Annotation &annotation : plan.table<Annotation>()) {
        if (annotation.kpi == kpi.id)
            annotations.push_back(&annotation);
    }
    return courseOf(plan, kpi, asOf, annotations, basis);
}

Course courseOf(const Plan &plan, const Kpi &kpi, QDate asOf, std::span<const Annotation *const> annotations,
                const Basis &basis)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    Course course;
    for (const Observation &value : Series(plan, kpi, asOf, basis)) {
        if (calendar.end(value.period()) > asOf)
            continue;
        while (!course.periods.empty() && calendar.next(course.periods.back()) < value.period()) {
            course.periods.push_back(calendar.next(course.periods.back()));
            course.actuals.emplace_back();
        }
        course.periods.push_back(value.period());
        course.actuals.push_back(value.actual);
        course.target = value.target;
        course.latest = plan.observation(kpi.id, value.period());
    }
    std::set<std::size_t> baselines{0};
    for (const Annotation *annotation : annotations) {
        if (annotation->kind != AnnotationKind::Rebaseline)
            continue;
        const auto first = std::ranges::find_if(
            course.periods, [&](const Period &period) { return calendar.end(period) >= annotation->happenedOn; });
        if (first != course.periods.end())
            baselines.insert(std::size_t(first - course.periods.begin()));
    }
    course.baselineStart = *baselines.rbegin();
    course.earlierBaselines.assign(baselines.begin(), std::prev(baselines.end()));
    return course;
}

stats::Behaviour behaviourOf(const Kpi &kpi, const Course &course)
{
    return behaviourBetween(kpi, course, course.baselineStart, course.actuals.size());
}

stats::Behaviour behaviourBetween(const Kpi &kpi, const Course &course, std::size_t from, std::size_t to)
{
    const auto values = std::span(course.actuals).subspan(from, to - from);
    const auto count = int(std::ranges::count_if(values, [](const auto &value) { return value.has_value(); }));
    stats::BehaviourOptions options;
    options.screening = stats::Screening::Once;
    options.baselineLength = stats::baselineLength(count);
    if (kpi.unit.isPercent() && std::ranges::all_of(values, [](const auto &value) { return value.value_or(0) <= 1; }))
        options.ceiling = 1;
    return stats::behaviour(values, options);
}

std::optional<double> outOfReach(const Kpi &kpi, const Course &course, const stats::Behaviour &behaviour)
{
    if (!course.target || !behaviour.hasLimits || behaviour.trial)
        return {};
    const auto higher = higherIsGood(kpi.direction);
    if (!higher)
        return {};
    const double beyond = *higher ? *course.target - behaviour.upper : behaviour.lower - *course.target;
    return beyond > 0 ? std::optional(beyond) : std::nullopt;
}

} // namespace qd::rules
