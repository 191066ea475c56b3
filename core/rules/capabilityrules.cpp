// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/course.h"
#include "rules/families.h"
#include "stats/series.h"
#include "stats/summary.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

/// \a course without values so far from the others that they were mistyped: eight standard deviations from the median,
/// as the median of the distances tells them. One of ten times its size moves a mean by more than the limits.
Course withoutBlunders(Course course)
{
    constexpr double Farthest = 8;
    constexpr double SigmasOfMedianDistance = 1.4826;
    const auto values = std::span(course.actuals).subspan(course.baselineStart);
    const double centre = stats::median(stats::existingValues(values));
    std::vector<double> distances;
    for (const double value : stats::existingValues(values))
        distances.push_back(std::abs(value - centre));
    const double reach = distances.empty() ? 0 : Farthest * SigmasOfMedianDistance * stats::median(distances);
    for (auto &value : values) {
        if (reach > 0 && value && std::abs(*value - centre) > reach)
            value.reset();
    }
    return course;
}

void judge(Context &context, const Kpi &kpi, std::span<const Annotation *const> annotations)
{
    const Course course = courseOf(context.plan, kpi, context.asOf, annotations);
    const stats::Behaviour behaviour = behaviourOf(kpi, course);
    if (course.target && (!behaviour.hasLimits || behaviour.trial)) {
        context.cannotEvaluate(
            subjectOf(kpi),
            message(QT_TRANSLATE_NOOP("qd", "fewer than %1 values: no limits yet"), {stats::fewestForLimits}));
        return;
    }
    const auto beyond = outOfReach(kpi, course, behaviour);
    if (!beyond)
        return;
    const Course clean = withoutBlunders(course);
    if (!outOfReach(kpi, clean, behaviourOf(kpi, clean)))
        return;
    const bool higher = higherIsGood(kpi.direction).value();
    const double limit = higher ? behaviour.upper : behaviour.lower;
    // Rounded as it is read: a distance of "6.0" to a limit of "84.0".
    const auto number = [&](double value) { return Quantity{value, kpi.unit}; };
    const double step = kpi.unit.isPercent() ? 0.001 : 0.01;
    const auto rounded = [&](double value) { return number(std::round(value / step) * step); };
    Finding finding;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Target beyond what the process reaches"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: the target of %2 is beyond the process"),
                            {kpi.name, number(*course.target)});
    finding.number = kpi.unit.isPercent()
        ? message(QT_TRANSLATE_NOOP("qd", "%1 points"), {Quantity{rounded(*beyond).value * 100, {}}})
        : message(QT_TRANSLATE_NOOP("qd", "%1"), {rounded(*beyond)});
    if (!course.latest->comment.isEmpty())
        finding.evidence.push_back({quote(course.latest->comment),
                                    {subjectOf(kpi, *course.latest)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(kpi.department)}),
                                    placeOf(*course.latest)});
    finding.evidence.push_back(
        {message(
             higher ? QT_TRANSLATE_NOOP("qd", "The process has given %1 on average and at most %2; the target is %3.")
                    : QT_TRANSLATE_NOOP("qd", "The process has given %1 on average and at least %2; the target is %3."),
             {rounded(behaviour.centre), rounded(limit), number(*course.target)}),
         {subjectOf(kpi), subjectOf(kpi, *course.latest)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the target lies %1 beyond the limit of %2 values."),
                          {rounded(*beyond), behaviour.baseline});
    finding.firstSeen = context.calendar.end(course.latest->period());
    context.report(kpi, std::move(finding));
}

void targetOutsideCapability(Context &context)
{
    const AnnotationsOfKpis annotations = annotationsOfKpis(context.plan);
    context.forEachKpi([&](const Kpi &kpi) { judge(context, kpi, annotations.value(kpi.id)); });
}

const std::array<Rule, 1> Rules{
    {{.id = "KPI-004",
      .title = QT_TRANSLATE_NOOP("qd", "Target outside capability"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A target beyond the process"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The target lies beyond the natural process limit on its difficult side: mean plus "
                            "or minus 2.66 times the mean moving range of at least 12 values, also without those "
                            "that are so far from all others that they were mistyped."),
      .says = QT_TRANSLATE_NOOP("qd", "Without a change of the process this target is not reachable."),
      .question = QT_TRANSLATE_NOOP("qd", "What will change in the process so that the target can be reached?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Twelve actual values, a target and a direction."),
      .silence = QT_TRANSLATE_NOOP("qd", "Annotate a planned change of the process as a new baseline."),
      .source = QT_TRANSLATE_NOOP("qd", "Wheeler: Making Sense of Data. SPC Press (2003)."),
      .options = {},
      .run = targetOutsideCapability,
      .reads = SeriesTables | tablesOf<Department>}}};

} // namespace

std::span<const Rule> capabilityRules()
{
    return Rules;
}

} // namespace qd::rules
