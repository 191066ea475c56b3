// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "rules/families.h"

#include <algorithm>
#include <array>

namespace qd::rules {

namespace {

Subject subjectOf(const ActionItem &action)
{
    return {"actionItem", action.id.value, action.what};
}

Subject subjectOf(const Triage &triage)
{
    return {"triage", triage.id.value, triage.title};
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

Message listSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The list of open points"));
}

/// Who said \a words; nobody when there are none.
Message speakerOf(const Context &context, const QString &words, DepartmentId department)
{
    if (words.isEmpty())
        return message(QT_TRANSLATE_NOOP("qd", "The record of it"));
    return department.isValid() ? message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(department)})
                                : message(QT_TRANSLATE_NOOP("qd", "Its owner writes"));
}

void addTrail(const Context &context, const ActionItem &action, Finding &finding)
{
    if (action.due.isValid())
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "Due on %1, and open on %2."), {action.due, context.asOf}),
             {subjectOf(action)},
             planSpeaks()});
    if (action.carriedOver > 0)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "Carried over %n time(s)."), {}, action.carriedOver),
             {subjectOf(action)},
             listSpeaks()});
    finding.evidence.push_back({action.carriedBecause.isEmpty()
                                    ? message(QT_TRANSLATE_NOOP("qd", "Why it is still open is not written."))
                                    : quote(action.carriedBecause),
                                {subjectOf(action)},
                                speakerOf(context, action.carriedBecause, action.department)});
}

Finding rolling(const Context &context, const ActionItem &action, int late, int limit)
{
    Finding finding = about(action);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "An action is %n working day(s) overdue"), {}, late);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1: %n working day(s) overdue"), {action.what}, late);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n workday(s)"), {}, late);
    finding.why =
        message(QT_TRANSLATE_N_NOOP("qd", "Shown because an action may be overdue by %n working day(s)."), {}, limit);
    finding.firstSeen = addWorkingDays(action.due, limit + 1);
    finding.due = action.due;
    addTrail(context, action, finding);
    return finding;
}

Finding carried(const Context &context, const ActionItem &action, int moves)
{
    Finding finding = about(action);
    finding.headline =
        message(QT_TRANSLATE_N_NOOP("qd", "An action is carried over %n time(s)"), {}, action.carriedOver);
    finding.title =
        message(QT_TRANSLATE_N_NOOP("qd", "%1: carried over %n time(s)"), {action.what}, action.carriedOver);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n time(s)"), {}, action.carriedOver);
    finding.why = message(QT_TRANSLATE_N_NOOP("qd", "Shown from %n time(s) on, whatever the reason."), {}, moves);
    finding.due = action.due;
    addTrail(context, action, finding);
    return finding;
}

void rollingAction(Context &context)
{
    for (const ActionItem &action : context.plan.table<ActionItem>()) {
        if (action.status != ActionStatus::Open)
            continue;
        const auto limit = int(context.option("workingDays", action.department));
        const auto moves = int(context.option("moves", action.department));
        if (action.carriedOver >= moves) {
            context.report(carried(context, action, moves));
            continue;
        }
        if (!action.due.isValid()) {
            context.cannotEvaluate(subjectOf(action),
                                   message(QT_TRANSLATE_NOOP("qd", "no day by which it is to be done")));
            continue;
        }
        const int late = workingDays(action.due, context.asOf);
        const bool explained = action.carriedOver > 0 && !action.carriedBecause.isEmpty();
        if (late > limit && !explained)
            context.report(rolling(context, action, late, limit));
    }
}

/// Days of reviews that have been held by \a asOf, oldest first.
std::vector<QDate> reviewsHeld(const Plan &plan, QDate asOf)
{
    std::vector<QDate> days;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (cycle.reviewOn.isValid() && cycle.reviewOn <= asOf)
            days.push_back(cycle.reviewOn);
    }
    std::ranges::sort(days);
    return days;
}

bool isWaived(const Context &context, const Triage &triage)
{
    return std::ranges::any_of(context.plan.table<Waiver>(), [&](const Waiver &waiver) {
        return waiver.rule == triage.rule && waiver.fingerprint == triage.fingerprint
            && (!waiver.expires.isValid() || waiver.expires >= context.asOf);
    });
}

Finding chronic(const Context &context, const Triage &triage, std::span<const QDate> since, int limit)
{
    const auto count = int(since.size());
    Finding finding = about(triage);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Open over %n review(s)"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1: open over %n review(s)"), {triage.title}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n review(s)"), {}, count);
    finding.evidence = {
        {message(QT_TRANSLATE_NOOP("qd", "Accepted on %1; the last review since then was on %2."),
                 {triage.acceptedOn, since.back()}),
         {subjectOf(triage)},
         listSpeaks()},
        {triage.note.isEmpty() ? message(QT_TRANSLATE_NOOP("qd", "No note says what was tried.")) : quote(triage.note),
         {subjectOf(triage)},
         speakerOf(context, triage.note, triage.department)}};
    finding.why = message(
        QT_TRANSLATE_N_NOOP("qd", "Shown because it has not been resolved over %n review(s) or more."), {}, limit);
    finding.firstSeen = since[size_t(limit) - 1];
    return finding;
}

void chronicFinding(Context &context)
{
    const int limit = std::max(1, int(context.option("fewestReviews")));
    const std::vector<QDate> held = reviewsHeld(context.plan, context.asOf);
    for (const Triage &triage : context.plan.table<Triage>()) {
        if (triage.state == TriageState::Resolved)
            continue;
        if (!triage.acceptedOn.isValid()) {
            context.cannotEvaluate(subjectOf(triage),
                                   message(QT_TRANSLATE_NOOP("qd", "no day on which it was accepted")));
            continue;
        }
        const auto since = std::span(std::ranges::lower_bound(held, triage.acceptedOn), held.end());
        if (since.size() >= size_t(limit) && !isWaived(context, triage))
            context.report(chronic(context, triage, since, limit));
    }
}

constexpr std::array<Option, 2> RollingOptions{
    {{"workingDays", 10, QT_TRANSLATE_NOOP("qd", "How many working days an action may be overdue.")},
     {"moves", 2, QT_TRANSLATE_NOOP("qd", "From how many times on an action that is carried over is shown.")}}};
constexpr std::array<Option, 1> ChronicOptions{
    {{"fewestReviews", 3, QT_TRANSLATE_NOOP("qd", "From how many reviews on an open disconnect is shown.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "ACT-001",
      .title = QT_TRANSLATE_NOOP("qd", "Rolling action"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "An action that keeps moving"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "An open action is more than workingDays overdue, or was carried over moves times or more. "
                            "One that was carried over and says why is not called overdue."),
      .says = QT_TRANSLATE_NOOP("qd", "The remedy keeps moving."),
      .question = QT_TRANSLATE_NOOP("qd", "Do it, drop it, or give it to somebody else?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Actions with their due dates."),
      .silence = QT_TRANSLATE_NOOP("qd", "Close it, or write what it waits for when it is carried over."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of reviews: what was promised is asked for."),
      .options = RollingOptions,
      .run = rollingAction},
     {.id = "ACT-002",
      .title = QT_TRANSLATE_NOOP("qd", "Chronic finding"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A point that comes back each quarter"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "A disconnect that was accepted has not been resolved although fewestReviews reviews or "
                            "more have been held since, the one of that day among them."),
      .says = QT_TRANSLATE_NOOP("qd", "The same point has been open for several reviews."),
      .question = QT_TRANSLATE_NOOP("qd", "What was tried, and why did it not hold?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Accepted disconnects, and cycles with the day of their review."),
      .silence = QT_TRANSLATE_NOOP("qd", "Mark it as resolved, or dismiss the finding with the reason."),
      .source = QT_TRANSLATE_NOOP("qd", "OASIS: Static Analysis Results Interchange Format 2.1.0 (2020), baselines."),
      .options = ChronicOptions,
      .run = chronicFinding}}};

} // namespace

std::span<const Rule> commitmentRules()
{
    return Rules;
}

} // namespace qd::rules
