// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/assumptions.h"

#include "model/progress.h"
#include "rules/catalogue.h"

#include <algorithm>
#include <set>

namespace qd::rules {

namespace {

/// Open or not.
std::set<ObjectiveId> namedBy(const Plan &plan, const Assumption &assumption)
{
    std::set<ObjectiveId> named;
    if (plan.find(assumption.objective))
        named.insert(assumption.objective);
    for (const AssumptionUse &use : plan.table<AssumptionUse>().startingWith(assumption.id)) {
        if (plan.find(use.objective))
            named.insert(use.objective);
    }
    return named;
}

} // namespace

Subject subjectOf(const Assumption &assumption)
{
    return {"assumption", assumption.id.value, assumption.statement};
}

std::vector<const Objective *> aimsOn(const Plan &plan, const Assumption &assumption)
{
    std::vector<const Objective *> aims;
    for (const ObjectiveId id : namedBy(plan, assumption)) {
        if (const Objective *objective = plan.find(id); isOpen(*objective))
            aims.push_back(objective);
    }
    return aims;
}

bool isBelieved(const Plan &plan, const Assumption &assumption, QDate asOf)
{
    if (assumption.verdict == AssumptionVerdict::Broken || (assumption.lastDay.isValid() && assumption.lastDay < asOf))
        return false;
    return namedBy(plan, assumption).empty() || !aimsOn(plan, assumption).empty();
}

bool hasRange(const Assumption &assumption)
{
    return assumption.low && assumption.high && *assumption.low <= *assumption.high
        && (!assumption.mode || (*assumption.low <= *assumption.mode && *assumption.mode <= *assumption.high));
}

bool isDisordered(const Assumption &assumption)
{
    return assumption.low && assumption.high && !hasRange(assumption);
}

Finding findingAbout(const Plan &plan, const Assumption &assumption)
{
    Finding finding;
    finding.subjects = {subjectOf(assumption)};
    if (assumption.department.isValid())
        finding.departments = {assumption.department};
    for (const Objective *aim : aimsOn(plan, assumption)) {
        if (aim->due.isValid() && (!finding.due.isValid() || aim->due < finding.due))
            finding.due = aim->due;
    }
    return finding;
}

Evidence wordsOf(const Context &context, const Assumption &assumption)
{
    const QString department = context.nameOf(assumption.department);
    const QString who = department.isEmpty() ? assumption.owner : department;
    return {quote(assumption.statement),
            {subjectOf(assumption)},
            who.isEmpty() ? message(QT_TRANSLATE_NOOP("qd", "The assumption"))
                          : message(QT_TRANSLATE_NOOP("qd", "%1 assumes"), {who})};
}

Evidence numbersOf(const Context &context, const Assumption &assumption)
{
    const auto quantity = [&](const std::optional<double> &value) {
        return Quantity{value.value_or(0), assumption.unit};
    };
    Evidence evidence = wordsOf(context, assumption);
    if (hasRange(assumption) && assumption.mode)
        evidence.message = message(
            QT_TRANSLATE_NOOP("qd", "%1: between %2 and %3, most likely %4."),
            {assumption.statement, quantity(assumption.low), quantity(assumption.high), quantity(assumption.mode)});
    else if (hasRange(assumption))
        evidence.message = message(QT_TRANSLATE_NOOP("qd", "%1: between %2 and %3."),
                                   {assumption.statement, quantity(assumption.low), quantity(assumption.high)});
    else if (assumption.mode)
        evidence.message =
            message(QT_TRANSLATE_NOOP("qd", "%1: most likely %2."), {assumption.statement, quantity(assumption.mode)});
    else
        evidence.message = assumption.low
            ? message(QT_TRANSLATE_NOOP("qd", "%1: at least %2."), {assumption.statement, quantity(assumption.low)})
            : message(QT_TRANSLATE_NOOP("qd", "%1: at most %2."), {assumption.statement, quantity(assumption.high)});
    return evidence;
}

void addAims(const Context &context, const Assumption &assumption, Finding &finding)
{
    for (const Objective *aim : aimsOn(context.plan, assumption))
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 stands on it."), {aim->title}),
                                    {subjectOf(*aim), subjectOf(assumption)},
                                    message(QT_TRANSLATE_NOOP("qd", "The plan"))});
}

void saySilence(Context &context, const char *reason)
{
    const Organisation &organisation = context.plan.organisation();
    context.cannotEvaluate({"organisation", organisation.id.value, organisation.name}, message(reason));
}

} // namespace qd::rules
