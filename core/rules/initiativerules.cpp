// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

Finding about(const Initiative &initiative)
{
    Finding finding;
    finding.subjects = {subjectOf(initiative)};
    finding.departments = {initiative.department};
    finding.due = initiative.due;
    return finding;
}

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

Message states(const Context &context, const Initiative &initiative)
{
    return message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(initiative.department)});
}

Quantity personDays(double value)
{
    return {std::round(value * 10) / 10, {}};
}

bool isClosed(const Initiative &initiative)
{
    return initiative.status == Progress::Achieved || initiative.status == Progress::NotAchieved
        || initiative.status == Progress::Cancelled;
}

/// Whether people work on it: as its owner states, or because its first day has come. Nothing: neither is known.
std::optional<bool> isUnderWay(const Initiative &initiative, QDate asOf)
{
    if (isClosed(initiative))
        return false;
    if (initiative.status != Progress::NotStarted)
        return true;
    if (!initiative.startsOn.isValid())
        return {};
    return initiative.startsOn <= asOf;
}

Message workFact(const Initiative &initiative)
{
    const Message status = message(QT_TRANSLATE_NOOP("qd", "Its status is %1."), {wordFor(initiative.status)});
    if (!initiative.effort)
        return status;
    return message(QT_TRANSLATE_NOOP("qd", "Its status is %1, its effort %2 person-days."),
                   {wordFor(initiative.status), personDays(*initiative.effort)});
}

/// The initiatives that people work on; of those that say too little one line each is left.
std::vector<const Initiative *> underWay(Context &context)
{
    std::vector<const Initiative *> found;
    for (const Initiative &initiative : context.plan.table<Initiative>()) {
        const auto works = isUnderWay(initiative, context.asOf);
        if (!works)
            context.cannotEvaluate(subjectOf(initiative),
                                   message(QT_TRANSLATE_NOOP("qd", "neither a first day nor a status")));
        else if (*works)
            found.push_back(&initiative);
    }
    return found;
}

/// The objectives that a number judges: their own, or that of a part.
std::set<ObjectiveId> measuredObjectives(const Plan &plan)
{
    std::set<ObjectiveId> measured;
    std::vector<ObjectiveId> waiting;
    const auto add = [&](ObjectiveId objective) {
        if (objective.isValid() && measured.insert(objective).second)
            waiting.push_back(objective);
    };
    for (const KeyResult &result : plan.table<KeyResult>())
        add(result.objective);
    for (const Kpi &kpi : plan.table<Kpi>())
        add(kpi.objective);
    std::multimap<ObjectiveId, ObjectiveId> parents;
    for (const ObjectiveParent &link : plan.table<ObjectiveParent>())
        parents.emplace(link.objective, link.parent);
    while (!waiting.empty()) {
        const auto [first, last] = parents.equal_range(waiting.back());
        waiting.pop_back();
        std::for_each(first, last, [&](const auto &link) { add(link.second); });
    }
    return measured;
}

Finding withoutAim(const Context &context, const Initiative &initiative)
{
    Finding finding = about(initiative);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Work that serves no objective"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is under way and serves no objective"), {initiative.title});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "0 objectives"));
    finding.evidence = {
        {workFact(initiative), {subjectOf(initiative)}, states(context, initiative)},
        {message(QT_TRANSLATE_NOOP("qd", "No objective is entered for it.")), {subjectOf(initiative)}, planSpeaks()}};
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because work under way names the objective it serves."));
    return finding;
}

Finding withoutMeasure(const Context &context, const Initiative &initiative, const Objective &objective)
{
    Finding finding = about(initiative);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Work that no number judges"));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 is under way and nothing says when it is done"), {initiative.title});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "0 measures"));
    finding.evidence = {
        {workFact(initiative), {subjectOf(initiative)}, states(context, initiative)},
        {message(QT_TRANSLATE_NOOP("qd", "%1 and its parts have no key result and no KPI, %2 has no milestone."),
                 {objective.title, initiative.title}),
         {rules::subjectOf(objective), subjectOf(initiative)},
         planSpeaks()}};
    finding.why = message(QT_TRANSLATE_NOOP(
        "qd", "Shown because work under way is judged by a number of its objective or by a milestone of its own."));
    return finding;
}

void withoutAimOrMeasure(Context &context)
{
    const auto measured = measuredObjectives(context.plan);
    std::set<InitiativeId> marked;
    for (const Milestone &milestone : context.plan.table<Milestone>())
        marked.insert(milestone.initiative);
    for (const Initiative *initiative : underWay(context)) {
        const Objective *objective = context.plan.find(initiative->objective);
        if (!objective)
            context.report(withoutAim(context, *initiative));
        else if (!measured.contains(objective->id) && !marked.contains(initiative->id))
            context.report(withoutMeasure(context, *initiative, *objective), Level::Note);
    }
}

void unfunded(Context &context)
{
    for (const Initiative *initiative : underWay(context)) {
        if (!initiative->effort) {
            context.cannotEvaluate(subjectOf(*initiative), message(QT_TRANSLATE_NOOP("qd", "no effort is entered")));
            continue;
        }
        if (*initiative->effort > 0)
            continue;
        Finding finding = about(*initiative);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Under way with an effort of zero"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is under way with an effort of zero"), {initiative->title});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "0 person-days"));
        finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "Its status is %1."), {wordFor(initiative->status)}),
                             {subjectOf(*initiative)},
                             states(context, *initiative)},
                            {message(QT_TRANSLATE_NOOP("qd", "No person-day is planned for it.")),
                             {subjectOf(*initiative)},
                             planSpeaks()}};
        if (const Objective *objective = context.plan.find(initiative->objective))
            finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "It is to serve %1."), {objective->title}),
                                        {rules::subjectOf(*objective)},
                                        planSpeaks()});
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because work that is under way takes somebody's time."));
        finding.firstSeen = initiative->startsOn <= context.asOf ? initiative->startsOn : QDate();
        context.report(std::move(finding));
    }
}

const std::array<Rule, 2> Rules{
    {{.id = "INI-001",
      .title = QT_TRANSLATE_NOOP("qd", "Initiative without aim or measure"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Work in search of its aim"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "An initiative is under way, and it serves no objective; a note when it serves one, but "
                            "neither the objective nor one of its parts has a key result or a KPI, and the initiative "
                            "has no milestone. Under way is what is so stated, or has begun."),
      .says = QT_TRANSLATE_NOOP("qd", "Effort that no aim asked for or no number can judge."),
      .question = QT_TRANSLATE_NOOP("qd", "What changes in the numbers if it succeeds?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Initiatives with their status or first day."),
      .silence = QT_TRANSLATE_NOOP(
          "qd", "Let work that must be done serve a local objective, and enter the milestone at which it is done."),
      .source = QT_TRANSLATE_NOOP("qd", "Alignment analysis as practised with OKRs."),
      .options = {},
      .run = withoutAimOrMeasure,
      .reads = tablesOf<Initiative, Objective, ObjectiveParent, KeyResult, Kpi, Milestone, Department>},
     {.id = "INI-004",
      .title = QT_TRANSLATE_NOOP("qd", "Unfunded initiative"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Agreed in words, not in days"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd", "An initiative is under way, and its effort is entered as zero."),
      .says = QT_TRANSLATE_NOOP("qd", "Approved in words, not in hours."),
      .question = QT_TRANSLATE_NOOP("qd", "Whose hours, from which work?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Initiatives with effort, and their status or first day."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the effort, also when another department carries it."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of portfolios: no start without people."),
      .options = {},
      .run = unfunded,
      .reads = tablesOf<Initiative, Objective, Department>}}};

} // namespace

std::span<const Rule> initiativeRules()
{
    return Rules;
}

} // namespace qd::rules
