// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Subject subjectOf(const Signal &signal)
{
    return {"signal", signal.id.value, signal.text};
}

Subject subjectOf(const Assumption &assumption)
{
    return {"assumption", assumption.id.value, assumption.statement};
}

template<typename Record>
Finding about(const Record &record)
{
    Finding finding;
    finding.subjects = {subjectOf(record)};
    if (record.department.isValid())
        finding.departments = {record.department};
    return finding;
}

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

bool isTriaged(const Signal &signal)
{
    return signal.state != SignalState::New;
}

bool isDecided(const Signal &signal)
{
    return signal.state == SignalState::Act || signal.state == SignalState::Ignored;
}

/// What has become of signals by their words: the same words are one signal, however many times they were entered.
struct Answers
{
    std::set<QString> triaged;
    std::set<QString> decided;
};

QString wordingOf(const Signal &signal)
{
    return signal.text.simplified().toCaseFolded();
}

Answers answersOf(const Plan &plan)
{
    Answers answers;
    for (const Signal &signal : plan.table<Signal>()) {
        if (isTriaged(signal))
            answers.triaged.insert(wordingOf(signal));
        if (isDecided(signal))
            answers.decided.insert(wordingOf(signal));
    }
    return answers;
}

Finding unanswered(const Context &context, const Signal &signal, int limit)
{
    const auto age = int(signal.seenOn.daysTo(context.asOf));
    Finding finding = about(signal);
    finding.headline = isTriaged(signal)
        ? message(QT_TRANSLATE_N_NOOP("qd", "A signal waits %n day(s) for a decision"), {}, age)
        : message(QT_TRANSLATE_N_NOOP("qd", "A signal waits %n day(s) for an answer"), {}, age);
    finding.title = isTriaged(signal)
        ? message(QT_TRANSLATE_N_NOOP("qd", "%1: no decision for %n day(s)"), {signal.text}, age)
        : message(QT_TRANSLATE_N_NOOP("qd", "%1: no answer for %n day(s)"), {signal.text}, age);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, age);
    const Message source = signal.department.isValid()
        ? message(QT_TRANSLATE_NOOP("qd", "%1 heard on %2"), {context.nameOf(signal.department), signal.seenOn})
        : message(QT_TRANSLATE_NOOP("qd", "Heard on %1"), {signal.seenOn});
    finding.evidence = {{quote(signal.text), {subjectOf(signal)}, source},
                        {message(QT_TRANSLATE_NOOP("qd", "Its state is %1, its strength %2."),
                                 {wordFor(signal.state), wordFor(signal.strength)}),
                         {subjectOf(signal)},
                         message(QT_TRANSLATE_NOOP("qd", "The list of signals"))}};
    finding.why = message(
        QT_TRANSLATE_N_NOOP("qd", "Shown because a signal of its strength may stay in its state for %n day(s)."), {},
        limit);
    finding.firstSeen = signal.seenOn.addDays(limit + 1);
    return finding;
}

void signalUnanswered(Context &context)
{
    const auto triageDays = int(context.option("triageDays"));
    const auto decisionDays = int(context.option("decisionDays"));
    const Answers answers = answersOf(context.plan);
    for (const Signal &signal : context.plan.table<Signal>()) {
        if (signal.strength == Strength::Weak || isDecided(signal))
            continue;
        const auto &answered = isTriaged(signal) ? answers.decided : answers.triaged;
        if (answered.contains(wordingOf(signal)))
            continue;
        if (!signal.seenOn.isValid()) {
            context.cannotEvaluate(subjectOf(signal), message(QT_TRANSLATE_NOOP("qd", "no day on which it was seen")));
            continue;
        }
        const int limit = isTriaged(signal) ? decisionDays : triageDays;
        if (signal.seenOn.daysTo(context.asOf) > limit)
            context.report(unanswered(context, signal, limit));
    }
}

/// The initiatives by the objective they serve that people work on by \a asOf.
std::map<ObjectiveId, const Initiative *> spentOn(const Plan &plan, QDate asOf)
{
    std::map<ObjectiveId, const Initiative *> spent;
    for (const Initiative &initiative : plan.table<Initiative>()) {
        const bool stated = initiative.status == Progress::OnTrack || initiative.status == Progress::AtRisk
            || initiative.status == Progress::OffTrack;
        const bool begun =
            initiative.status == Progress::NotStarted && initiative.startsOn.isValid() && initiative.startsOn <= asOf;
        if (stated || begun)
            spent.emplace(initiative.objective, &initiative);
    }
    return spent;
}

Finding untested(const Assumption &assumption)
{
    Finding finding = about(assumption);
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "Much hangs on it and it is not tested: %1"), {assumption.statement});
    const Message speaker = assumption.owner.isEmpty()
        ? message(QT_TRANSLATE_NOOP("qd", "The assumption"))
        : message(QT_TRANSLATE_NOOP("qd", "%1 assumes"), {assumption.owner});
    finding.evidence = {{quote(assumption.statement), {subjectOf(assumption)}, speaker}};
    if (!assumption.test.isEmpty())
        finding.evidence.push_back(
            {quote(assumption.test), {subjectOf(assumption)}, message(QT_TRANSLATE_NOOP("qd", "Its test"))});
    return finding;
}

Finding overdueTest(const Context &context, const Assumption &assumption)
{
    const auto late = int(assumption.checkOn.daysTo(context.asOf));
    Finding finding = untested(assumption);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "A vital test is %n day(s) overdue"), {}, late);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, late);
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "It was to be looked at on %1; no verdict is entered."), {assumption.checkOn}),
         {subjectOf(assumption)},
         planSpeaks()});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because its day of test has passed without a verdict."));
    finding.due = assumption.checkOn;
    finding.firstSeen = assumption.checkOn.addDays(1);
    return finding;
}

Finding lateTest(const Assumption &assumption, const Objective &objective)
{
    const auto late = int(objective.due.daysTo(assumption.checkOn));
    Finding finding = untested(assumption);
    finding.headline =
        message(QT_TRANSLATE_N_NOOP("qd", "A vital test comes %n day(s) after the aim is due"), {}, late);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, late);
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 is due on %2, the test on %3."),
                                        {objective.title, objective.due, assumption.checkOn}),
                                {subjectOf(assumption), rules::subjectOf(objective)},
                                planSpeaks()});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because its day of test comes after the objective is due."));
    finding.due = objective.due;
    return finding;
}

Finding spentUntested(const Assumption &assumption, const Initiative &initiative)
{
    Finding finding = untested(assumption);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Work goes on before the test has a day"));
    finding.number = message(QT_TRANSLATE_NOOP("qd", "no day"));
    finding.evidence.push_back(
        {initiative.effort ? message(QT_TRANSLATE_NOOP("qd", "%1 is under way, with %2 person-days planned."),
                                     {initiative.title, Quantity{std::round(*initiative.effort * 10) / 10, {}}})
                           : message(QT_TRANSLATE_NOOP("qd", "%1 is under way."), {initiative.title}),
         {subjectOf(assumption), {"initiative", initiative.id.value, initiative.title}},
         planSpeaks()});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because work is under way and no day of test is entered."));
    finding.due = initiative.due;
    return finding;
}

void untestedDealKiller(Context &context)
{
    const auto spent = spentOn(context.plan, context.asOf);
    for (const Assumption &assumption : context.plan.table<Assumption>()) {
        if (assumption.criticality != Criticality::High || assumption.verdict != AssumptionVerdict::Untested)
            continue;
        const Objective *objective = context.plan.find(assumption.objective);
        if (objective && !isOpen(*objective))
            continue;
        const auto work = objective ? spent.find(objective->id) : spent.end();
        if (assumption.checkOn.isValid() && assumption.checkOn < context.asOf)
            context.report(overdueTest(context, assumption));
        else if (assumption.checkOn.isValid() && objective && objective->due.isValid()
                 && assumption.checkOn > objective->due)
            context.report(lateTest(assumption, *objective));
        else if (!assumption.checkOn.isValid() && work != spent.end())
            context.report(spentUntested(assumption, *work->second));
        else if (!assumption.checkOn.isValid())
            context.cannotEvaluate(subjectOf(assumption),
                                   message(QT_TRANSLATE_NOOP("qd", "no day on which it is looked at again")));
    }
}

constexpr std::array<Option, 2> SignalLimits{
    {{"triageDays", 14, QT_TRANSLATE_NOOP("qd", "How many days a signal may be new.")},
     {"decisionDays", 45, QT_TRANSLATE_NOOP("qd", "How many days a signal may be watched or tested.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "SIG-001",
      .title = QT_TRANSLATE_NOOP("qd", "Signal unanswered"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Heard, and not yet answered"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A signal of medium or strong weight has been new for more than triageDays since it was seen, or watched or "
          "tested for more than decisionDays. One with the same words that was answered answers it."),
      .says = QT_TRANSLATE_NOOP("qd", "It was reported, and nothing came back."),
      .question = QT_TRANSLATE_NOOP("qd", "Who answers, with what?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Signals with the day on which they were seen."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter what is done about it, or why nothing is."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of reviews: whoever reports something hears what came of it."),
      .options = SignalLimits,
      .run = signalUnanswered,
      .reads = tablesOf<Signal, Department>},
     {.id = "ASM-003",
      .title = QT_TRANSLATE_NOOP("qd", "Untested deal-killer"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "An assumption to test soon"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "An assumption on which much hangs is untested, and its day of test has passed, "
                                     "or lies after the objective is "
                                     "due, or there is none although work for the objective is under way."),
      .says = QT_TRANSLATE_NOOP("qd", "Work is spent before the belief is tested."),
      .question = QT_TRANSLATE_NOOP("qd", "What is the cheapest test before more is spent?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions with criticality, verdict and day of test."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the verdict of the test, or its day."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "McGrath and MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995)."),
      .options = {},
      .run = untestedDealKiller,
      .reads = tablesOf<Assumption, Objective, Initiative, Department>}}};

} // namespace

std::span<const Rule> unansweredRules()
{
    return Rules;
}

} // namespace qd::rules
