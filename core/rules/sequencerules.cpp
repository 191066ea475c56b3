// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "rules/families.h"
#include "rules/sequences.h"

#include <array>
#include <cmath>

namespace qd::rules {

namespace {

Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

Subject subjectOf(const Milestone &milestone)
{
    return {"milestone", milestone.id.value, milestone.name};
}

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

Message says(const Context &context, DepartmentId department)
{
    return message(QT_TRANSLATE_NOOP("qd", "%1 plans"), {context.nameOf(department)});
}

void addObjective(const Context &context, const Initiative &initiative, Finding &finding)
{
    if (const Objective *objective = context.plan.find(initiative.objective))
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 is to serve %2."), {initiative.title, objective->title}),
             {rules::subjectOf(*objective), subjectOf(initiative)},
             planSpeaks()});
}

void addDepartment(Finding &finding, DepartmentId department)
{
    if (department.isValid() && std::ranges::find(finding.departments, department) == finding.departments.end())
        finding.departments.push_back(department);
}

// Initiatives that start before others end.

void reportEarlyStart(Context &context, const InitiativeInput &link, const Initiative &after, const Initiative &before,
                      QDate earliest)
{
    const int early = int(after.startsOn.daysTo(earliest));
    Finding finding;
    finding.subjects = {subjectOf(after), subjectOf(before)};
    addDepartment(finding, after.department);
    addDepartment(finding, before.department);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Starts %n day(s) before it can"), {}, early);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 starts %n day(s) too early to follow %2"),
                            {after.title, before.title}, early);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, early);
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "%1 starts on %2."), {after.title, after.startsOn}),
                         {subjectOf(after)},
                         says(context, after.department)},
                        {message(QT_TRANSLATE_NOOP("qd", "%1 ends on %2."), {before.title, before.due}),
                         {subjectOf(before)},
                         says(context, before.department)}};
    const int overlap = allowedOverlap(link, before).value_or(0) + std::max(0, -link.lagDays);
    Message order = message(QT_TRANSLATE_NOOP("qd", "The one follows the other."));
    if (overlap > 0)
        order = message(QT_TRANSLATE_N_NOOP("qd", "The one follows the other; they may overlap by %n day(s)."), {},
                        overlap);
    finding.evidence.push_back({order, {subjectOf(after), subjectOf(before)}, planSpeaks()});
    if (link.lagDays > 0)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "Between the two lie %n day(s)."), {}, link.lagDays),
             {subjectOf(after), subjectOf(before)},
             planSpeaks()});
    addObjective(context, after, finding);
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because it can start on %1 at the earliest."), {earliest});
    finding.due = after.startsOn;
    context.report(std::move(finding));
}

void judge(Context &context, const InitiativeInput &link)
{
    const Initiative *after = context.plan.find(link.initiative);
    const Initiative *before = context.plan.find(link.input);
    if (!after || !before || after == before || isClosed(*after) || isClosed(*before))
        return;
    if (!after->startsOn.isValid())
        return context.cannotEvaluate(subjectOf(*after),
                                      message(QT_TRANSLATE_NOOP("qd", "it follows another one and has no first day")));
    if (!before->due.isValid())
        return context.cannotEvaluate(
            subjectOf(*after),
            message(QT_TRANSLATE_NOOP("qd", "%1, which it follows, has no last day"), {before->title}));
    QDate earliest = before->due.addDays(link.lagDays);
    if (after->startsOn >= earliest)
        return;
    const auto overlap = allowedOverlap(link, *before);
    if (!overlap)
        return context.cannotEvaluate(
            subjectOf(*after),
            message(QT_TRANSLATE_NOOP("qd", "%1, which it may overlap, has no first day"), {before->title}));
    earliest = earliest.addDays(-*overlap);
    if (after->startsOn < earliest)
        reportEarlyStart(context, link, *after, *before, earliest);
}

// Milestones that are due before what they wait for is there.

void reportEarlyMilestone(Context &context, const MilestoneInput &link, const Milestone &milestone,
                          const HandOff &handOff, QDate earliest)
{
    const bool promised = handOff.committedBy.isValid();
    const int early = int(milestone.due.daysTo(earliest));
    const Initiative *initiative = context.plan.find(milestone.initiative);
    Finding finding;
    finding.subjects = {subjectOf(milestone), rules::subjectOf(handOff)};
    addDepartment(finding, initiative ? initiative->department : handOff.receiver);
    addDepartment(finding, handOff.giver);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Due %n day(s) before its input is there"), {}, early);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 is due %n day(s) too early to wait for %2"),
                            {milestone.name, handOff.name}, early);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, early);
    finding.evidence = {
        {message(QT_TRANSLATE_NOOP("qd", "%1 is due on %2."), {milestone.name, milestone.due}),
         {subjectOf(milestone)},
         initiative ? says(context, initiative->department) : planSpeaks()},
        {promised ? message(QT_TRANSLATE_NOOP("qd", "%1 is promised for %2."), {handOff.name, handOff.committedBy})
                  : message(QT_TRANSLATE_NOOP("qd", "%1 is asked for by %2, and not promised."),
                            {handOff.name, handOff.neededBy}),
         {rules::subjectOf(handOff)},
         promised ? message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {context.nameOf(handOff.giver)})
                  : message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {context.nameOf(handOff.receiver)}),
         promised ? handOff.sourceGiver : handOff.sourceReceiver}};
    if (link.leadDays > 0)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "Between the two lie %n day(s)."), {}, link.leadDays),
             {subjectOf(milestone), rules::subjectOf(handOff)},
             planSpeaks()});
    if (initiative)
        addObjective(context, *initiative, finding);
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because it can be there on %1 at the earliest."), {earliest});
    finding.due = milestone.due;
    finding.firstSeen = promised ? handOff.answeredOn : handOff.requestedOn;
    context.report(std::move(finding));
}

bool isDone(const HandOff &handOff)
{
    return handOff.status == HandOffStatus::Delivered || handOff.status == HandOffStatus::Accepted;
}

void judge(Context &context, const MilestoneInput &link)
{
    const Milestone *milestone = context.plan.find(link.milestone);
    const HandOff *handOff = context.plan.find(link.handOff);
    if (!milestone || !handOff || milestone->doneOn.isValid() || isDone(*handOff))
        return;
    const Initiative *initiative = context.plan.find(milestone->initiative);
    if (initiative && isClosed(*initiative))
        return;
    const auto leave = [&](Message reason) { context.cannotEvaluate(subjectOf(*milestone), std::move(reason)); };
    if (agreementOf(*handOff) == Agreement::Closed)
        return leave(message(QT_TRANSLATE_NOOP("qd", "%1, which it waits for, is no longer to come"), {handOff->name}));
    if (!milestone->due.isValid())
        return leave(message(QT_TRANSLATE_NOOP("qd", "it has no due date")));
    const QDate there = handOff->committedBy.isValid() ? handOff->committedBy : handOff->neededBy;
    if (!there.isValid())
        return leave(message(QT_TRANSLATE_NOOP("qd", "%1, which it waits for, has no day"), {handOff->name}));
    const QDate earliest = there.addDays(link.leadDays);
    if (milestone->due < earliest)
        reportEarlyMilestone(context, link, *milestone, *handOff, earliest);
}

void impossibleSequence(Context &context)
{
    const Plan &plan = context.plan;
    const Organisation &organisation = plan.organisation();
    const Subject whole{"organisation", organisation.id.value, organisation.name};
    if (plan.table<InitiativeInput>().empty() && plan.table<Initiative>().size() > 1)
        context.cannotEvaluate(whole, message(QT_TRANSLATE_NOOP("qd", "no initiative says which one it follows")));
    if (plan.table<MilestoneInput>().empty() && !plan.table<Milestone>().empty() && !plan.table<HandOff>().empty())
        context.cannotEvaluate(whole,
                               message(QT_TRANSLATE_NOOP("qd", "no milestone says which hand-off it waits for")));
    for (const InitiativeInput &link : plan.table<InitiativeInput>())
        judge(context, link);
    for (const MilestoneInput &link : plan.table<MilestoneInput>())
        judge(context, link);
}

const std::array<Rule, 1> Rules{
    {{.id = "INI-002",
      .title = QT_TRANSLATE_NOOP("qd", "Impossible sequence"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "What has to come first"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "An initiative starts before the one that it follows has ended and the days in between have passed, less the "
          "overlap that is allowed; or a milestone is due before the hand-off that it waits for is promised, or needed "
          "when nothing is promised, and the work in between is done. What is done does not count."),
      .says = QT_TRANSLATE_NOOP("qd", "The plan starts it before its inputs exist."),
      .question = QT_TRANSLATE_NOOP("qd", "Do the two overlap on purpose, or does one of them move?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Initiatives with the ones they follow, milestones with what they wait for."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter which share of the earlier one the later one may overlap."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Kelley and Walker: Critical-path planning and scheduling. Eastern Joint Computer Conference (1959)."),
      .options = {},
      .run = impossibleSequence,
      .reads = tablesOf<Initiative, InitiativeInput, Milestone, MilestoneInput, HandOff, Objective, Department>}}};

} // namespace

bool isClosed(const Initiative &initiative)
{
    return initiative.status == Progress::Achieved || initiative.status == Progress::NotAchieved
        || initiative.status == Progress::Cancelled;
}

std::optional<int> allowedOverlap(const InitiativeInput &link, const Initiative &before)
{
    const double share = link.overlap.value_or(0);
    if (!(share > 0))
        return 0;
    if (!before.startsOn.isValid())
        return {};
    constexpr double Rounding = 1e-9; // 29 percent of 100 days are 29
    return int(std::floor(std::min(share, 1.0) * std::max(0.0, double(before.startsOn.daysTo(before.due))) + Rounding));
}

std::span<const Rule> sequenceRules()
{
    return Rules;
}

} // namespace qd::rules
