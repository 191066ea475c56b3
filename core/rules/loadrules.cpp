// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/workload.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostObjectives = 5; // quoted one by one; a longer list is not read

Quantity days(double value)
{
    return {std::round(value * 10) / 10, {}};
}

Quantity wholeDays(double value)
{
    return {std::round(value), {}};
}

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

/// What the work is for, most effort first; what is for no objective counts as one.
void addObjectives(const Context &context, const Department &department, const PlannedPeriod &each, Finding &finding)
{
    std::map<ObjectiveId, std::pair<double, std::vector<Subject>>> parts;
    const auto add = [&](ObjectiveId id, double effort, Subject subject) {
        auto &[sum, refs] = parts[context.plan.find(id) ? id : ObjectiveId{}];
        sum += effort;
        refs.push_back(std::move(subject));
    };
    for (const HandOff *handOff : each.work.promised)
        add(handOff->objective, handOff->effort.value_or(0), subjectOf(*handOff));
    for (const OwnWork &own : each.work.own)
        add(own.initiative->objective, own.effort, subjectOf(*own.initiative));
    std::vector<std::pair<double, ObjectiveId>> order;
    for (const auto &[id, part] : parts)
        order.emplace_back(-part.first, id);
    std::ranges::sort(order);
    for (const auto &[effort, id] : std::span(order).first(std::min(order.size(), MostObjectives))) {
        const Objective *objective = context.plan.find(id);
        Evidence evidence{
            objective ? message(QT_TRANSLATE_NOOP("qd", "%1 person-days of it are for: %2."),
                                {days(-effort), objective->title})
                      : message(QT_TRANSLATE_NOOP("qd", "%1 person-days of it are for no objective."), {days(-effort)}),
            std::move(parts[id].second), message(QT_TRANSLATE_NOOP("qd", "The plan"))};
        if (objective)
            evidence.refs.push_back(subjectOf(*objective));
        evidence.refs.push_back(subjectOf(department));
        finding.evidence.push_back(std::move(evidence));
    }
}

using Row = std::vector<const PlannedPeriod *>;

/// \a periods are those that hold too much, the fullest first.
Finding tooMuch(const Context &context, const Department &department, const Row &periods, double limit)
{
    const PlannedPeriod &worst = *periods.front();
    Finding finding;
    finding.subjects = {subjectOf(department)};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 person-days are planned, there are %2"),
                               {wholeDays(worst.work.effort()), wholeDays(worst.available)});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 plans %2 person-days for %3 and has %4"),
                            {department.name, days(worst.work.effort()), worst.period(), days(worst.available)});
    finding.number =
        message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {wholeDays(worst.work.effort()), wholeDays(worst.available)});
    finding.evidence = {plannedIn(department, worst), availableIn(department, worst)};
    if (!worst.capacity->comment.isEmpty())
        finding.evidence.push_back({quote(worst.capacity->comment),
                                    {subjectOf(department, *worst.capacity)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {department.name}),
                                    worst.capacity->source});
    addObjectives(context, department, worst, finding);
    int missing = 0;
    int counted = 0;
    finding.due = worst.capacity->start;
    for (const PlannedPeriod *each : periods) {
        if (each != &worst) {
            finding.evidence.push_back(plannedIn(department, *each));
            finding.evidence.push_back(availableIn(department, *each));
        }
        missing += each->work.withoutEffort;
        counted += int(each->work.promised.size() + each->work.own.size());
        finding.due = std::min(finding.due, each->capacity->start);
    }
    finding.completeness = double(counted) / double(counted + missing);
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because more than %1 of what there is in a period is planned."),
                {percent(limit)});
    return finding;
}

/// DEP-007 tells of promises alone that exceed the capacity; this rule adds what else the plan holds.
bool isToldByPromises(const PlannedPeriod &each)
{
    return each.work.own.empty() && each.available > 0 && exceeds(each.work.promisedEffort, each.available);
}

void sayWhatIsMissing(Context &context, const PlannedPeriods &periods)
{
    if (context.plan.table<HandOff>().empty() && context.plan.table<Initiative>().empty())
        return;
    const auto says = [](const Capacity &capacity) { return capacity.available.has_value(); };
    if (std::ranges::none_of(context.plan.table<Capacity>(), says)) {
        context.cannotEvaluate(subjectOf(context.plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no department says what it can carry")));
        return;
    }
    std::map<DepartmentId, int> missing;
    for (const auto &[key, row] : periods) {
        for (const PlannedPeriod &each : row)
            missing[key.first] = std::max(missing[key.first], each.work.withoutEffort);
    }
    const Workload workload(context.plan);
    for (const Department &department : context.plan.table<Department>()) {
        const auto known = missing.find(department.id);
        if (known == missing.end() && !workload.between(department.id, context.asOf, context.asOf.addYears(1)).isNone())
            context.cannotEvaluate(subjectOf(department),
                                   message(QT_TRANSLATE_NOOP("qd", "there is work, and no capacity is entered")));
        else if (known != missing.end() && known->second > 0)
            context.cannotEvaluate(
                subjectOf(department),
                message(QT_TRANSLATE_N_NOOP("qd", "%n hand-off(s) or initiative(s) without effort or days"), {},
                        known->second));
    }
}

void planExceedsCapacity(Context &context)
{
    const double limit = 1 - std::clamp(context.option("buffer"), 0.0, 1.0);
    const double error = context.option("errorLoad");
    const auto running = context.option("runningWork") > 0 ? RunningWork::Counts : RunningWork::IsTakenOff;
    const PlannedPeriods periods = plannedPeriods(context.plan, context.asOf, running);
    sayWhatIsMissing(context, periods);
    std::map<DepartmentId, Row> full;
    for (const auto &[key, row] : periods) {
        for (const PlannedPeriod &each : row) {
            if (exceeds(each.ratio(), limit) && !isToldByPromises(each))
                full[key.first].push_back(&each);
        }
    }
    for (auto &[id, row] : full) {
        std::ranges::stable_sort(row, std::ranges::greater(), &PlannedPeriod::ratio);
        context.report(tooMuch(context, *context.plan.find(id), row, limit),
                       exceeds(row.front()->ratio(), error) ? Level::Error : Level::Warning);
    }
}

constexpr std::array<Option, 3> PlanOptions{
    {{"errorLoad", 1.1, QT_TRANSLATE_NOOP("qd", "Above this share of its capacity the load is an error.")},
     {"buffer", 0, QT_TRANSLATE_NOOP("qd", "Share of the capacity that is held back for what nobody has planned.")},
     {"runningWork", 0,
      QT_TRANSLATE_NOOP("qd",
                        "1: the capacity is for all work. 0: it is what was left when initiatives already ran, those "
                        "that began before the first period with a capacity.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-001",
      .title = QT_TRANSLATE_NOOP("qd", "Plan exceeds capacity"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "More planned than there is time for"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "In a period that has not ended, accepted hand-offs and initiatives, spread over their working days, are "
          "more "
          "than the available person-days with approved overtime, less the buffer. Error above errorLoad, otherwise a "
          "warning. Initiatives that began before the first period with a capacity count only with runningWork. Where "
          "promises alone are too much, the rule on promises says so."),
      .says = QT_TRANSLATE_NOOP("qd", "The plan needs more time than there is."),
      .question = QT_TRANSLATE_NOOP("qd", "What leaves the plan?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Capacities, hand-offs with effort and date, initiatives with effort and days."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter approved overtime in the capacity, or correct the efforts."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopp and Spearman: Factory Physics. McGraw-Hill (2008)."),
      .options = PlanOptions,
      .run = planExceedsCapacity,
      .reads = tablesOf<HandOff, Capacity, Initiative, Objective, Department>}}};

} // namespace

std::span<const Rule> loadRules()
{
    return Rules;
}

} // namespace qd::rules
