// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "model/series.h"
#include "model/verdict.h"
#include "rules/families.h"

#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

/// A key result of an open objective, and the KPI that it is measured by.
struct Use
{
    const KeyResult *result = nullptr;
    const Objective *objective = nullptr;
};

/// By KPI, in the order of the key results. Those that are to stay in a range pull to no side.
std::map<KpiId, std::vector<Use>> usesByKpi(const Plan &plan)
{
    std::map<KpiId, std::vector<Use>> uses;
    for (const KeyResult &result : plan.table<KeyResult>()) {
        const Objective *objective = plan.find(result.objective);
        if (objective && isOpen(*objective) && plan.find(result.kpi) && result.direction != Direction::Range)
            uses[result.kpi].push_back({&result, objective});
    }
    return uses;
}

/// Without the objectives that have key results to both sides: they keep it between two bounds.
std::vector<Use> withoutBands(std::span<const Use> uses)
{
    std::set<std::pair<const Objective *, bool>> sides;
    for (const Use &use : uses) {
        if (const auto wanted = higherIsGood(use.result->direction))
            sides.emplace(use.objective, *wanted);
    }
    std::vector<Use> left;
    std::ranges::copy_if(uses, std::back_inserter(left), [&](const Use &use) {
        return !sides.contains({use.objective, true}) || !sides.contains({use.objective, false});
    });
    return left;
}

/// Who wants a KPI to rise and who wants it to fall; without an objective it is the KPI's own direction.
struct Pull
{
    std::vector<Use> up;
    std::vector<Use> down;

    bool isBothWays() const { return !up.empty() && !down.empty(); }
};

bool isHeld(const Use &use)
{
    return use.result
        && (use.result->direction == Direction::HoldAbove || use.result->direction == Direction::HoldBelow);
}

/// One of them only guards a bound, and there is room between the two.
bool haveRoom(const Use &up, const Use &down)
{
    return (isHeld(up) || isHeld(down)) && up.result && down.result && up.result->target && down.result->target
        && *up.result->target <= *down.result->target;
}

/// What is left of \a pull without those that have room with everybody of the other side.
Pull withoutRoom(const Pull &pull)
{
    Pull left;
    std::ranges::copy_if(pull.up, std::back_inserter(left.up), [&](const Use &up) {
        return std::ranges::any_of(pull.down, [&](const Use &down) { return !haveRoom(up, down); });
    });
    std::ranges::copy_if(pull.down, std::back_inserter(left.down), [&](const Use &down) {
        return std::ranges::any_of(pull.up, [&](const Use &up) { return !haveRoom(up, down); });
    });
    return left;
}

Pull statedPull(const Kpi &kpi, std::span<const Use> uses)
{
    Pull pull;
    if (const auto own = higherIsGood(kpi.direction))
        (*own ? pull.up : pull.down).emplace_back();
    for (const Use &use : uses) {
        if (const auto wanted = higherIsGood(use.result->direction))
            (*wanted ? pull.up : pull.down).push_back(use);
    }
    return withoutRoom(pull);
}

/// The last final value.
struct CurrentValue
{
    std::optional<double> value;
    Period period;
};

CurrentValue currentValue(const Context &context, const Kpi &kpi)
{
    CurrentValue current;
    for (const Observation &value : Series(context.plan, kpi, context.asOf)) {
        if (value.actual && !isPreliminary(value) && context.calendar.end(value.period()) <= context.asOf)
            current = {value.actual, value.period()};
    }
    return current;
}

/// Where targets lie, seen from the present value: of key results of which one at least says no direction. Who says
/// one and is past its target wants no way back.
Pull pullOfTargets(const Kpi &kpi, std::span<const Use> uses, double current)
{
    Pull pull;
    for (const Use &use : uses) {
        const KeyResult &result = *use.result;
        if (!result.target || result.unit != kpi.unit || *result.target == current)
            continue;
        const bool higher = *result.target > current;
        if (higherIsGood(result.direction).value_or(higher) == higher)
            (higher ? pull.up : pull.down).push_back(use);
    }
    return pull;
}

QString nameOf(const Use &use, const Context &context, const Kpi &kpi)
{
    return use.objective ? use.objective->title : context.nameOf(kpi.department);
}

Evidence wish(const Context &context, const Kpi &kpi, const Use &use, bool up)
{
    if (!use.objective)
        return {up ? message(QT_TRANSLATE_NOOP("qd", "%1 is better when it is higher."), {kpi.name})
                   : message(QT_TRANSLATE_NOOP("qd", "%1 is better when it is lower."), {kpi.name}),
                {subjectOf(kpi)},
                message(QT_TRANSLATE_NOOP("qd", "%1 defines"), {context.nameOf(kpi.department)})};
    const KeyResult &result = *use.result;
    Message text =
        message(up ? QT_TRANSLATE_NOOP("qd", "%1: it is to rise.") : QT_TRANSLATE_NOOP("qd", "%1: it is to fall."),
                {result.name});
    if (result.target)
        text = message(up ? QT_TRANSLATE_NOOP("qd", "%1: it is to rise to %2.")
                          : QT_TRANSLATE_NOOP("qd", "%1: it is to fall to %2."),
                       {result.name, Quantity{*result.target, result.unit}});
    return {
        std::move(text),
        {subjectOf(*use.objective), {"keyResult", result.id.value, result.name}},
        message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {use.objective->title, context.nameOf(use.objective->department)})};
}

void reportConflict(Context &context, const Kpi &kpi, const Pull &pull, const CurrentValue &current, bool stated)
{
    Finding finding;
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "One number is pulled both ways"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is to rise for %2 and to fall for %3"),
                            {kpi.name, nameOf(pull.up.front(), context, kpi), nameOf(pull.down.front(), context, kpi)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 up, %2 down"), {int(pull.up.size()), int(pull.down.size())});
    for (const bool up : {true, false}) {
        for (const Use &use : up ? pull.up : pull.down) {
            finding.evidence.push_back(wish(context, kpi, use, up));
            if (!use.objective)
                continue;
            const DepartmentId department = use.objective->department;
            if (std::ranges::find(finding.departments, department) == finding.departments.end())
                finding.departments.push_back(department);
            if (use.objective->due.isValid() && (!finding.due.isValid() || use.objective->due < finding.due))
                finding.due = use.objective->due;
        }
    }
    // The two sides first: whoever reads two lines has read the conflict.
    std::swap(finding.evidence[1], finding.evidence[pull.up.size()]);
    if (current.value)
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 was %2 in %3."),
                                            {kpi.name, Quantity{*current.value, kpi.unit}, current.period}),
                                    {subjectOf(kpi)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)})});
    finding.why = stated
        ? message(QT_TRANSLATE_NOOP("qd", "Shown because the stated directions are opposite."))
        : message(QT_TRANSLATE_NOOP("qd", "Shown because the targets lie on both sides of the present value."));
    context.report(std::move(finding));
}

bool areOfSeveral(std::span<const Use> uses)
{
    return std::ranges::any_of(uses, [&](const Use &use) { return use.objective != uses.front().objective; });
}

void judge(Context &context, const Kpi &kpi, std::span<const Use> uses)
{
    if (const Pull stated = statedPull(kpi, uses); stated.isBothWays())
        return reportConflict(context, kpi, stated, currentValue(context, kpi), true);
    if (!areOfSeveral(uses))
        return;
    if (std::ranges::all_of(uses, [](const Use &use) { return higherIsGood(use.result->direction).has_value(); }))
        return;
    const CurrentValue current = currentValue(context, kpi);
    if (!current.value)
        return context.cannotEvaluate(
            subjectOf(kpi),
            message(QT_TRANSLATE_NOOP("qd", "a key result says no direction, and there is no value to see its side")));
    if (const Pull targets = pullOfTargets(kpi, uses, *current.value); targets.isBothWays())
        reportConflict(context, kpi, targets, current, false);
}

void directionConflict(Context &context)
{
    const auto uses = usesByKpi(context.plan);
    if (uses.empty() && !context.plan.table<Kpi>().empty()) {
        const Organisation &organisation = context.plan.organisation();
        context.cannotEvaluate({"organisation", organisation.id.value, organisation.name},
                               message(QT_TRANSLATE_NOOP("qd", "no key result of an open objective names a KPI")));
    }
    for (const auto &[id, each] : uses) {
        const Kpi &kpi = *context.plan.find(id);
        if (kpi.direction != Direction::Range)
            judge(context, kpi, withoutBands(each));
    }
}

const std::array<Rule, 1> Rules{
    {{.id = "KPI-007",
      .title = QT_TRANSLATE_NOOP("qd", "Direction conflict"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "One number, two directions"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A key result of an open objective wants its KPI to go the opposite way of another key result or of the "
          "KPI's "
          "own direction; or, where one of them says no direction, the targets of two objectives lie on opposite sides "
          "of the KPI's present value. What is to stay in a range pulls to no side."),
      .says = QT_TRANSLATE_NOOP("qd", "The same number is pulled both ways."),
      .question = QT_TRANSLATE_NOOP("qd", "Which outcome do we want together?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Key results with their KPI, and a direction or a target."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter a range where the number is to stay between two bounds."),
      .source = QT_TRANSLATE_NOOP("qd",
                                  "Locke, Smith, Erez, Chah and Schaffer: The effects of intra-individual goal "
                                  "conflict on performance. Journal of Management 20 (1994)."),
      .options = {},
      .run = directionConflict,
      .reads = SeriesTables | tablesOf<KeyResult, Objective, Department>}}};

} // namespace

std::span<const Rule> directionRules()
{
    return Rules;
}

} // namespace qd::rules
