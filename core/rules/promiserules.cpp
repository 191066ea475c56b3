// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffstate.h"
#include "rules/families.h"
#include "rules/handoffsentences.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <set>

namespace qd::rules {

namespace {

/// When it was accepted, or else for when.
Message acceptedFact(const HandOff &handOff)
{
    return handOff.answeredOn.isValid()
        ? message(QT_TRANSLATE_NOOP("qd", "%1 was accepted on %2."), {handOff.name, handOff.answeredOn})
        : handOff.committedBy.isValid() ? promisedFact(handOff)
                                        : message(QT_TRANSLATE_NOOP("qd", "%1 is accepted."), {handOff.name});
}

// Promises that no plan carries.

/// What the plans of the givers hold.
struct Plans
{
    QSet<qint64> withInputs; ///< hand-offs that wait for something: their giver has thought about them
    QSet<DepartmentId> planning; ///< departments that have entered anything at all of what they do
    QHash<DepartmentId, std::set<ObjectiveId>> work; ///< what their initiatives serve, directly and further up
};

/// \a start and every objective above it.
std::set<ObjectiveId> served(const Plan &plan, ObjectiveId start)
{
    std::set<ObjectiveId> found{start};
    std::deque<ObjectiveId> waiting{start};
    while (!waiting.empty()) {
        for (const ObjectiveParent &link : plan.table<ObjectiveParent>().startingWith(waiting.front())) {
            if (found.insert(link.parent).second)
                waiting.push_back(link.parent);
        }
        waiting.pop_front();
    }
    return found;
}

Plans plansOf(const Plan &plan)
{
    Plans plans;
    for (const HandOffInput &input : plan.table<HandOffInput>())
        plans.withInputs.insert(input.handOff.value);
    for (const Capacity &capacity : plan.table<Capacity>())
        plans.planning.insert(capacity.department);
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (handOff.effort || handOff.queueRank || plans.withInputs.contains(handOff.id.value))
            plans.planning.insert(handOff.giver);
    }
    for (const Initiative &initiative : plan.table<Initiative>()) {
        if (initiative.status == Progress::Cancelled)
            continue;
        plans.planning.insert(initiative.department);
        if (initiative.objective.isValid())
            plans.work[initiative.department].merge(served(plan, initiative.objective));
    }
    return plans;
}

bool isPlanned(const Plans &plans, const HandOff &handOff)
{
    const auto work = plans.work.constFind(handOff.giver);
    return handOff.effort || handOff.queueRank || !handOff.frequency.isEmpty()
        || plans.withInputs.contains(handOff.id.value)
        || (handOff.objective.isValid() && work != plans.work.constEnd() && work->contains(handOff.objective));
}

void reportUnplanned(Context &context, const HandOff &handOff, int days)
{
    Finding finding = findingAbout(handOff);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Accepted, and in no plan yet"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 has accepted %2; nothing in its plan carries it"),
                            {context.nameOf(handOff.giver), handOff.name});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, days);
    finding.evidence = {
        receiverSays(context, handOff, neededFact(handOff)), giverSays(context, handOff, acceptedFact(handOff)),
        Evidence{
            message(QT_TRANSLATE_NOOP("qd", "No effort, place in the queue, input or initiative of %1 stands for it."),
                    {context.nameOf(handOff.giver)}),
            {subjectOf(handOff)},
            message(QT_TRANSLATE_NOOP("qd", "The plan"))}};
    finding.why = message(QT_TRANSLATE_N_NOOP("qd", "Shown because it was accepted on %1, more than %n day(s) ago."),
                          {handOff.answeredOn}, int(context.option("graceDays")));
    finding.firstSeen = handOff.answeredOn.addDays(int(context.option("graceDays")) + 1);
    context.report(std::move(finding));
}

void unplanned(Context &context)
{
    const auto grace = int(context.option("graceDays"));
    const Plans plans = plansOf(context.plan);
    std::set<DepartmentId> silent;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (handOff.status != HandOffStatus::Committed || isPlanned(plans, handOff))
            continue;
        if (!plans.planning.contains(handOff.giver)) {
            silent.insert(handOff.giver);
            continue;
        }
        const auto days = int(handOff.answeredOn.daysTo(context.asOf));
        if (!handOff.answeredOn.isValid())
            context.cannotEvaluate(subjectOf(handOff), message(QT_TRANSLATE_NOOP("qd", "no day of the answer")));
        else if (days > grace)
            reportUnplanned(context, handOff, days);
    }
    for (const DepartmentId id : silent) {
        if (const Department *department = context.plan.find(id))
            context.cannotEvaluate(subjectOf(*department),
                                   message(QT_TRANSLATE_NOOP("qd", "nothing of its plan is entered")));
    }
}

// Offers that nobody has asked for.

bool receiverSpoke(const HandOff &handOff)
{
    return handOff.neededBy.isValid() || !handOff.statementReceiver.isEmpty() || !handOff.sourceReceiver.isEmpty()
        || handOff.requestedOn.isValid();
}

bool giverSpoke(const HandOff &handOff)
{
    return handOff.committedBy.isValid() || !handOff.statementGiver.isEmpty() || !handOff.sourceGiver.isEmpty()
        || handOff.answeredOn.isValid();
}

void offerWithoutNeed(Context &context)
{
    QHash<DepartmentId, int> needs;
    for (const HandOff &handOff : context.plan.table<HandOff>())
        needs[handOff.receiver] += receiverSpoke(handOff) ? 1 : 0;
    std::set<DepartmentId> silent;
    for (const HandOff &handOff : context.plan.table<HandOff>()) {
        if (!isPending(handOff) || receiverSpoke(handOff) || !giverSpoke(handOff))
            continue;
        const int entered = needs.value(handOff.receiver);
        if (entered == 0) {
            silent.insert(handOff.receiver);
            continue;
        }
        Finding finding = findingAbout(handOff);
        finding.due = handOff.committedBy;
        finding.firstSeen = handOff.answeredOn;
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Offered, and no need is entered"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 offers %2 to %3, which has entered no need for it"),
                                {context.nameOf(handOff.giver), handOff.name, context.nameOf(handOff.receiver)});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "no need"));
        finding.evidence = {
            giverSays(context, handOff, acceptedFact(handOff)),
            Evidence{
                message(QT_TRANSLATE_N_NOOP("qd", "%n other need(s) are entered, and none for this."), {}, entered),
                {subjectOf(handOff)},
                message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {context.nameOf(handOff.receiver)})}};
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because only the giver has said something about it."));
        context.report(std::move(finding));
    }
    for (const DepartmentId id : silent) {
        if (const Department *department = context.plan.find(id))
            context.cannotEvaluate(subjectOf(*department),
                                   message(QT_TRANSLATE_NOOP("qd", "it has entered no needs at all")));
    }
}

constexpr std::array<Option, 1> UnplannedOptions{
    {{"graceDays", 14, QT_TRANSLATE_NOOP("qd", "How many days a promise may stand before a plan carries it.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "DEP-002",
      .title = QT_TRANSLATE_NOOP("qd", "Acknowledged but unplanned"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Accepted, and not yet planned"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "A hand-off was accepted more than graceDays ago and is not begun, and the giver "
                                     "has entered no effort, place "
                                     "in the queue, input or initiative for it."),
      .says = QT_TRANSLATE_NOOP("qd", "It is accepted, and nothing in the giver's plan carries it."),
      .question = QT_TRANSLATE_NOOP("qd", "Where does it stand in the plan of the giver?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Accepted hand-offs, and efforts, queues or initiatives of their givers."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter its effort, its place in the queue or how often it is delivered."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Sosa, Eppinger and Rowles: The misalignment of product architecture and organizational structure. "
          "Management Science 50 (2004)."),
      .options = UnplannedOptions,
      .run = unplanned},
     {.id = "DEP-015",
      .title = QT_TRANSLATE_NOOP("qd", "Offer without a need"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Offered, not asked for"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd", "Only the giver has said something about a hand-off, and the receiver has entered other needs."),
      .says = QT_TRANSLATE_NOOP("qd", "Something is being prepared that nobody has asked for."),
      .question = QT_TRANSLATE_NOOP("qd", "Does the other side need this, and by when?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Needs and offers of both sides."),
      .silence = QT_TRANSLATE_NOOP("qd", "Join it with the need it answers, or enter the day it is needed."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Sosa, Eppinger and Rowles: The misalignment of product architecture and organizational structure. "
          "Management Science 50 (2004)."),
      .options = {},
      .run = offerWithoutNeed}}};

} // namespace

std::span<const Rule> promiseRules()
{
    return Rules;
}

} // namespace qd::rules
