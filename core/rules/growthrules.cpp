// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "rules/families.h"
#include "rules/workload.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace qd::rules {

namespace {

Subject subjectOf(const Assumption &assumption)
{
    return {"assumption", assumption.id.value, assumption.statement};
}

/// Who gives something to whom, and the first hand-off that says so.
using Joints = std::map<std::pair<DepartmentId, DepartmentId>, const HandOff *>;

Joints jointsIn(const Plan &plan)
{
    Joints joints;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.giver != handOff.receiver && agreementOf(handOff) != Agreement::Closed)
            joints.emplace(std::minmax(handOff.giver, handOff.receiver), &handOff);
    }
    return joints;
}

/// The same word and the same scope, however they are typed.
using Driver = std::pair<QString, QString>;
using Believers = std::map<DepartmentId, std::vector<const Assumption *>>;

std::map<Driver, Believers> driversIn(const Plan &plan)
{
    std::map<Driver, Believers> drivers;
    for (const Assumption &assumption : plan.table<Assumption>()) {
        const QString word = assumption.driver.simplified().toCaseFolded();
        if (!word.isEmpty() && assumption.verdict != AssumptionVerdict::Broken)
            drivers[{word, assumption.scope.simplified().toCaseFolded()}][assumption.department].push_back(&assumption);
    }
    return drivers;
}

/// Without a day the time is open at that end.
bool overlap(const Assumption &a, const Assumption &b)
{
    const auto endsBefore = [](const Assumption &one, const Assumption &other) {
        return one.lastDay.isValid() && other.firstDay.isValid() && one.lastDay < other.firstDay;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

/// By how much of the larger number two differ.
double differenceOf(double a, double b)
{
    const double larger = std::max(std::abs(a), std::abs(b));
    return larger > 0 ? std::abs(a - b) / larger : 0;
}

Quantity number(const Assumption &assumption)
{
    return {*assumption.mode, assumption.unit};
}

Evidence statementOf(const Context &context, const Assumption &assumption)
{
    const Message fact = assumption.firstDay.isValid() && assumption.lastDay.isValid()
        ? message(
            QT_TRANSLATE_NOOP("qd", "%1: %2, from %3 to %4. %5"),
            {assumption.driver, number(assumption), assumption.firstDay, assumption.lastDay, assumption.statement})
        : message(QT_TRANSLATE_NOOP("qd", "%1: %2. %3"), {assumption.driver, number(assumption), assumption.statement});
    return {fact,
            {subjectOf(assumption)},
            message(QT_TRANSLATE_NOOP("qd", "%1 plans with"), {context.nameOf(assumption.department)})};
}

struct Limits
{
    double warning = 0;
    double error = 0;
};

void report(Context &context, const Assumption &a, const Assumption &b, const HandOff &joint, const Limits &limits)
{
    const double difference = differenceOf(*a.mode, *b.mode);
    const Quantity shown{std::round(difference * 1000) / 1000, Unit{QStringLiteral("%")}};
    Finding finding;
    finding.subjects = {subjectOf(a), subjectOf(b)};
    finding.departments = {a.department, b.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 here and %2 there"), {number(a), number(b)});
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1: %2 plans with %3, %4 with %5"),
                {a.driver, context.nameOf(a.department), number(a), context.nameOf(b.department), number(b)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {shown});
    finding.evidence = {statementOf(context, a),
                        statementOf(context, b),
                        {message(QT_TRANSLATE_NOOP("qd", "%1 goes from %2 to %3."),
                                 {joint.name, context.nameOf(joint.giver), context.nameOf(joint.receiver)}),
                         {rules::subjectOf(joint)},
                         message(QT_TRANSLATE_NOOP("qd", "The list of hand-offs"))}};
    for (const Assumption *each : {&a, &b}) {
        if (!each->because.isEmpty())
            finding.evidence.push_back(
                {quote(each->because),
                 {subjectOf(*each)},
                 message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(each->department)})});
    }
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the two numbers differ by %1; the limit is %2."),
                          {shown, Quantity{limits.warning, Unit{QStringLiteral("%")}}});
    finding.due = std::max(a.firstDay, b.firstDay);
    context.report(std::move(finding), exceeds(difference, limits.error) ? Level::Error : Level::Warning);
}

void compare(Context &context, const Assumption &a, const Assumption &b, const HandOff &joint, const Limits &limits,
             std::set<AssumptionId> &silent)
{
    const bool over =
        (a.lastDay.isValid() && a.lastDay < context.asOf) || (b.lastDay.isValid() && b.lastDay < context.asOf);
    if (over || !overlap(a, b))
        return;
    for (const Assumption *each : {&a, &b}) {
        if (!each->mode && silent.insert(each->id).second)
            context.cannotEvaluate(subjectOf(*each), message(QT_TRANSLATE_NOOP("qd", "no most likely value")));
    }
    if (!a.mode || !b.mode)
        return;
    if (a.unit != b.unit) {
        if (silent.insert(a.id).second)
            context.cannotEvaluate(
                subjectOf(a), message(QT_TRANSLATE_NOOP("qd", "its unit is another than that of: %1"), {b.statement}));
        return;
    }
    if (exceeds(differenceOf(*a.mode, *b.mode), limits.warning))
        report(context, a, b, joint, limits);
}

void compareAll(Context &context, const std::vector<const Assumption *> &own,
                const std::vector<const Assumption *> &others, const HandOff &joint, const Limits &limits,
                std::set<AssumptionId> &silent)
{
    for (const Assumption *a : own) {
        for (const Assumption *b : others)
            compare(context, *a, *b, joint, limits, silent);
    }
}

void twoNumbers(Context &context)
{
    if (context.plan.table<Assumption>().empty())
        return;
    const auto drivers = driversIn(context.plan);
    if (drivers.empty()) {
        context.cannotEvaluate(rules::subjectOf(context.plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no assumption names what it puts a number on")));
        return;
    }
    const Limits limits{context.option("warningShare"), context.option("errorShare")};
    const Joints joints = jointsIn(context.plan);
    std::set<AssumptionId> silent;
    for (const auto &[driver, believers] : drivers) {
        for (const auto &[department, own] : believers) {
            for (auto joint = joints.lower_bound({department, {}});
                 joint != joints.end() && joint->first.first == department; ++joint) {
                const auto others = believers.find(joint->first.second);
                if (others != believers.end())
                    compareAll(context, own, others->second, *joint->second, limits, silent);
            }
        }
    }
}

constexpr std::array<Option, 2> GrowthOptions{
    {{"warningShare", 0.05, QT_TRANSLATE_NOOP("qd", "By how much of the larger one the two numbers may differ.")},
     {"errorShare", 0.1, QT_TRANSLATE_NOOP("qd", "Above this share of the larger one it is an error.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-004",
      .title = QT_TRANSLATE_NOOP("qd", "Two growth numbers"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two numbers for one driver"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Two departments, joined by a hand-off, assume most likely values for the same driver, scope and time that "
          "differ by more than warningShare of the larger one; an error above errorShare. Assumptions that are broken "
          "or "
          "whose time is over do not count."),
      .says = QT_TRANSLATE_NOOP("qd", "Two departments that need each other plan with different growth."),
      .question = QT_TRANSLATE_NOOP("qd", "Which number are we staffing for?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions with driver, scope, days, unit and most likely value."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the scope where the two mean different things."),
      .source = QT_TRANSLATE_NOOP("qd", "Wallace and Stahl: Sales and Operations Planning. T. F. Wallace (2008)."),
      .options = GrowthOptions,
      .run = twoNumbers,
      .reads = tablesOf<HandOff, Assumption, Department>}}};

} // namespace

std::span<const Rule> growthRules()
{
    return Rules;
}

} // namespace qd::rules
