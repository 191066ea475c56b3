// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "model/progress.h"
#include "rules/families.h"

#include <QSet>

#include <array>

namespace qd::rules {

namespace {

Finding about(const Objective &objective)
{
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.departments = {objective.department};
    return finding;
}

Message ownerSpeaks(const Context &context, const Objective &objective)
{
    return message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(objective.department)});
}

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

/// The reason an owner gave for an objective, where one was written.
void addWhy(const Context &context, const Objective &objective, Finding &finding)
{
    if (!objective.why.isEmpty())
        finding.evidence.push_back({quote(objective.why), {subjectOf(objective)}, ownerSpeaks(context, objective)});
}

void orphan(Context &context)
{
    for (const Objective &objective : context.plan.table<Objective>()) {
        if (!isOpen(objective) || objective.level == Rank::Company || objective.reach == Reach::Local)
            continue;
        if (!context.plan.table<ObjectiveParent>().startingWith(objective.id).empty())
            continue;
        Finding finding = about(objective);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Serves no higher objective"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 serves no higher objective"), {objective.title});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "0 above"));
        finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "No parent is entered, and it is not marked as local.")),
                             {subjectOf(objective)},
                             planSpeaks()}};
        addWhy(context, objective, finding);
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because only objectives of the company may have no parent."));
        finding.due = objective.due;
        finding.firstSeen = objective.createdOn;
        context.report(std::move(finding));
    }
}

/// The objectives that anything at all works towards.
QSet<ObjectiveId> supported(const Plan &plan)
{
    QSet<ObjectiveId> found;
    const auto addEach = [&](const auto &records) {
        for (const auto &record : records)
            found.insert(record.objective);
    };
    addEach(plan.table<KeyResult>());
    addEach(plan.table<Initiative>());
    addEach(plan.table<Kpi>());
    for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
        const Objective *child = plan.find(link.objective);
        if (child && isOpen(*child))
            found.insert(link.parent);
    }
    return found;
}

void unsupported(Context &context)
{
    const auto grace = qint64(context.option("graceDays"));
    const QSet<ObjectiveId> withWork = supported(context.plan);
    for (const Objective &objective : context.plan.table<Objective>()) {
        if (!isOpen(objective) || withWork.contains(objective.id))
            continue;
        if (objective.createdOn.isValid() && objective.createdOn.daysTo(context.asOf) <= grace)
            continue;
        Finding finding = about(objective);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Nothing beneath %1"), {objective.title});
        finding.title = message(QT_TRANSLATE_NOOP("qd", "Nothing in the plan works towards %1"), {objective.title});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "0 beneath"));
        addWhy(context, objective, finding);
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "No objective, key result, initiative or KPI serves it.")),
             {subjectOf(objective)},
             planSpeaks()});
        finding.why =
            message(QT_TRANSLATE_N_NOOP("qd", "Shown because it has stood for more than %n day(s) without support."),
                    {}, int(grace));
        finding.due = objective.due;
        finding.firstSeen = objective.createdOn.isValid() ? objective.createdOn.addDays(grace + 1) : QDate();
        context.report(std::move(finding), objective.level == Rank::Department ? Level::Warning : Level::Error);
    }
}

/// How much better the stated status is than the one its parts give, in steps; nothing when it cannot be computed.
std::optional<double> overstatement(const Context &context, const Objective &objective, const CheckIn &stated)
{
    const auto children = partsOf(context.plan, objective.id, stated.period());
    const auto score = scoreOf(stated.status);
    if (!score || children.size() < size_t(context.option("fewestParts")))
        return {};
    return rollUp(objective, children) - *score;
}

Finding watermelonFinding(const Context &context, const Objective &objective, const CheckIn &latest, int streak)
{
    const auto children = partsOf(context.plan, objective.id, latest.period());
    std::vector<const ObjectivePart *> behind;
    for (const ObjectivePart &child : children) {
        if (child.score > *scoreOf(latest.status))
            behind.push_back(&child);
    }
    const int off = int(behind.size());
    const int all = int(children.size());
    const auto stated = wordFor(latest.status);
    Finding finding = about(objective);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Stated %1; %2 of %3 parts are behind"), {stated, off, all});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is stated %2; %3 of its %4 parts are behind"),
                            {objective.title, stated, off, all});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2 behind"), {off, all});
    finding.evidence.push_back({latest.comment.isEmpty()
                                    ? message(QT_TRANSLATE_NOOP("qd", "In %1 it is %2."), {latest.period(), stated})
                                    : quote(latest.comment),
                                {subjectOf(objective, latest)},
                                message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(objective.department)}),
                                latest.source});
    for (const ObjectivePart *child : behind) {
        finding.evidence.push_back({child->checkIn->comment.isEmpty()
                                        ? message(QT_TRANSLATE_NOOP("qd", "In %1 it is %2."),
                                                  {child->checkIn->period(), wordFor(child->checkIn->status)})
                                        : quote(child->checkIn->comment),
                                    {subjectOf(*child->objective, *child->checkIn)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1, %2"),
                                            {child->objective->title, context.nameOf(child->objective->department)}),
                                    child->checkIn->source});
        finding.departments.push_back(child->objective->department);
    }
    std::ranges::sort(finding.departments);
    finding.departments.erase(std::ranges::unique(finding.departments).begin(), finding.departments.end());
    finding.why = message(
        QT_TRANSLATE_N_NOOP(
            "qd", "Shown because the stated status is better than that of the parts for %n period(s) in a row."),
        {}, streak);
    finding.due = objective.due;
    finding.firstSeen = context.calendar.end(latest.period());
    return finding;
}

void watermelon(Context &context)
{
    const double step = context.option("gap");
    const auto periods = int(context.option("periods"));
    const bool needsParts = context.option("fewestParts") >= 1;
    QSet<ObjectiveId> wholes;
    for (const ObjectiveParent &link : context.plan.table<ObjectiveParent>())
        wholes.insert(link.parent);
    for (const Objective &objective : context.plan.table<Objective>()) {
        if (!isOpen(objective) || (needsParts && !wholes.contains(objective.id)))
            continue;
        int streak = 0;
        double gap = 0;
        const auto stated = closedCheckIns(context.plan, objective.id, context.asOf);
        for (const CheckIn *checkIn : stated) {
            const auto better = overstatement(context, objective, *checkIn);
            if (!better || *better < step)
                break;
            gap = streak == 0 ? *better : gap;
            ++streak;
        }
        if (streak < periods)
            continue;
        const CheckIn &latest = *stated.front();
        const Level level = latest.forecastOn.isValid() && latest.forecastOn > context.asOf ? Level::Note
            : gap >= 2                                                                      ? Level::Error
                                                                                            : Level::Warning;
        context.report(watermelonFinding(context, objective, latest, streak), level);
    }
}

void timeInversion(Context &context)
{
    const auto slack = int(context.option("slackDays"));
    for (const ObjectiveParent &link : context.plan.table<ObjectiveParent>()) {
        const Objective *child = context.plan.find(link.objective);
        const Objective *parent = context.plan.find(link.parent);
        if (!child || !parent || !isOpen(*child) || !isOpen(*parent) || !parent->due.isValid())
            continue;
        const bool endsLate = child->due.isValid() && child->due > addWorkingDays(parent->due, slack);
        const bool startsLate = child->startsOn.isValid() && child->startsOn > parent->due;
        if (!endsLate && !startsLate)
            continue;
        const QDate date = endsLate ? child->due : child->startsOn;
        const auto days = int(parent->due.daysTo(date));
        Finding finding = about(*child);
        finding.subjects.push_back(subjectOf(*parent));
        if (parent->department != child->department)
            finding.departments.push_back(parent->department);
        finding.headline = message(endsLate ? QT_TRANSLATE_N_NOOP("qd", "The part ends %n day(s) after the whole")
                                            : QT_TRANSLATE_N_NOOP("qd", "The part starts %n day(s) after the whole"),
                                   {}, days);
        finding.title =
            message(endsLate ? QT_TRANSLATE_N_NOOP("qd", "%1 ends %n day(s) after the objective it serves")
                             : QT_TRANSLATE_N_NOOP("qd", "%1 starts %n day(s) after the objective it serves is due"),
                    {child->title}, days);
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n day(s)"), {}, days);
        finding.evidence = {
            {endsLate ? message(QT_TRANSLATE_NOOP("qd", "Due on %1."), {child->due})
                      : message(QT_TRANSLATE_NOOP("qd", "Starts on %1."), {child->startsOn}),
             {subjectOf(*child)},
             message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {child->title, context.nameOf(child->department)})},
            {message(QT_TRANSLATE_NOOP("qd", "Due on %1."), {parent->due}),
             {subjectOf(*parent)},
             message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {parent->title, context.nameOf(parent->department)})}};
        finding.why = message(QT_TRANSLATE_N_NOOP("qd", "Shown because the limit is %n working day(s)."), {}, slack);
        finding.due = parent->due;
        finding.firstSeen = child->createdOn;
        context.report(std::move(finding));
    }
}

constexpr std::array<Option, 1> UnsupportedOptions{
    {{"graceDays", 14, QT_TRANSLATE_NOOP("qd", "How many days a new objective may stand without support.")}}};
constexpr std::array<Option, 3> WatermelonOptions{
    {{"gap", 1, QT_TRANSLATE_NOOP("qd", "By how many steps the stated status must be better than the computed one.")},
     {"periods", 2, QT_TRANSLATE_NOOP("qd", "For how many periods in a row.")},
     {"fewestParts", 3, QT_TRANSLATE_NOOP("qd", "How many parts must have a check-in of the same period.")}}};
constexpr std::array<Option, 1> InversionOptions{
    {{"slackDays", 5, QT_TRANSLATE_NOOP("qd", "How many working days a part may end after the whole.")}}};

const std::array<Rule, 4> Rules{
    {{.id = "OBJ-001",
      .title = QT_TRANSLATE_NOOP("qd", "Orphan objective"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "An aim that stands alone"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd", "An objective below the company's level has no parent and is not local."),
      .says = QT_TRANSLATE_NOOP("qd", "This work is not connected to any aim of the company."),
      .question = QT_TRANSLATE_NOOP("qd", "Which higher objective does this serve, or should it stop?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Objectives with their levels and parents."),
      .silence = QT_TRANSLATE_NOOP("qd", "Mark work that keeps the lights on as local."),
      .source = QT_TRANSLATE_NOOP("qd", "Alignment analysis as practised with OKRs."),
      .options = {},
      .run = orphan,
      .reads = tablesOf<Objective, ObjectiveParent, Department>},
     {.id = "OBJ-002",
      .title = QT_TRANSLATE_NOOP("qd", "Unsupported objective"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "An aim without work beneath it"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "No objective, key result, initiative or KPI serves the objective, and it is older than graceDays. "
          "Error for the company and its business units, otherwise a warning."),
      .says = QT_TRANSLATE_NOOP("qd", "An aim that nobody in the plan is working on."),
      .question = QT_TRANSLATE_NOOP("qd", "Who will move it this quarter?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Objectives and what serves them."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter what serves it, or close it."),
      .source = QT_TRANSLATE_NOOP("qd", "Alignment analysis as practised with OKRs."),
      .options = UnsupportedOptions,
      .run = unsupported,
      .reads = tablesOf<Objective, ObjectiveParent, KeyResult, Initiative, Kpi, Department>},
     {.id = "OBJ-003",
      .title = QT_TRANSLATE_NOOP("qd", "Watermelon"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "The whole and its parts differ"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "For periods check-ins in a row the stated status is better by gap steps or more than the declared roll-up "
          "of "
          "at least fewestParts parts. Error from two steps on, a note when a dated recovery is planned."),
      .says = QT_TRANSLATE_NOOP("qd", "The whole is stated better than its parts."),
      .question = QT_TRANSLATE_NOOP("qd", "What is known here that the parts do not show?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Check-ins of an objective and of its parts for the same periods."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the day by which a planned recovery takes effect."),
      .source = QT_TRANSLATE_NOOP("qd",
                                  "Snow, Keil and Wallace: The effects of optimistic and pessimistic biasing on "
                                  "software project "
                                  "status reporting. "
                                  "Information & Management 44 (2007)."),
      .options = WatermelonOptions,
      .run = watermelon,
      .reads = tablesOf<Objective, ObjectiveParent, CheckIn, Department>},
     {.id = "OBJ-006",
      .title = QT_TRANSLATE_NOOP("qd", "Time inversion"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "The part ends after the whole"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "An objective is due more than slackDays working days after the one it serves, or "
                                     "starts after that one is due."),
      .says = QT_TRANSLATE_NOOP("qd", "The part is finished after the whole is due."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of the two dates is real?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Dates of objectives and their parents."),
      .silence = QT_TRANSLATE_NOOP("qd", "Leave the date of an evergreen objective empty."),
      .source = QT_TRANSLATE_NOOP("qd", "Logic of schedules."),
      .options = InversionOptions,
      .run = timeInversion,
      .reads = tablesOf<Objective, ObjectiveParent, Department>}}};

} // namespace

std::span<const Rule> objectiveRules()
{
    return Rules;
}

} // namespace qd::rules
