// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/workload.h"
#include "stats/queues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <ranges>
#include <set>

namespace qd::rules {

namespace {

using Row = std::vector<const PlannedPeriod *>;

/// Above which share of its capacity a department is full: where its headcount is known, what makes surges wait.
double limitOf(const Headcounts &headcounts, const PlannedPeriod &each, double limit)
{
    const auto people = headcountOn(headcounts, each.capacity->department, each.capacity->start);
    return people && *people > 0
        ? std::min(limit, stats::utilisationThreshold(std::max(1, int(*people)), {}, {}).utilisation)
        : limit;
}

/// What holds of every period of \a row.
double lowestLimit(const Headcounts &headcounts, const Row &row, double limit)
{
    double lowest = limit;
    for (const PlannedPeriod *each : row)
        lowest = std::min(lowest, limitOf(headcounts, *each, limit));
    return lowest;
}

/// The first row of full periods, one right after the other, of \a fewest or more; otherwise those at the end of what
/// is known, because the next may be full too.
Row fullRow(const FiscalCalendar &calendar, const Headcounts &headcounts, const std::vector<PlannedPeriod> &periods,
            double limit, size_t fewest)
{
    Row row;
    for (const PlannedPeriod &each : periods) {
        const bool follows = row.empty() || calendar.next(row.back()->period()) == each.period();
        const bool full = exceeds(each.ratio(), limitOf(headcounts, each, limit));
        if (row.size() >= fewest && !(follows && full))
            break;
        if (!follows || !full)
            row.clear();
        if (full)
            row.push_back(&each);
    }
    return row;
}

/// Departments that somebody has heard: a request of theirs stands, or their load is accepted as a disconnect.
std::set<DepartmentId> heard(const Plan &plan)
{
    std::set<DepartmentId> departments;
    for (const ResourceRequest &request : plan.table<ResourceRequest>()) {
        if (request.state != RequestState::Withdrawn)
            departments.insert(request.department);
    }
    for (const Triage &triage : plan.table<Triage>()) {
        const bool load = triage.rule == QLatin1String("DEP-007") || triage.rule == QLatin1String("CAP-001")
            || triage.rule == QLatin1String("CAP-002");
        if (load && triage.state != TriageState::Resolved)
            departments.insert(triage.department);
    }
    return departments;
}

Evidence filled(const Department &department, const PlannedPeriod &each)
{
    Evidence evidence = plannedIn(department, each);
    if (each.available > 0)
        evidence.message = message(QT_TRANSLATE_NOOP("qd", "For %1 it has accepted %2 times its capacity."),
                                   {each.period(), Quantity{std::round(each.ratio() * 100) / 100, {}}});
    evidence.speaker = message(QT_TRANSLATE_NOOP("qd", "The promises"));
    return evidence;
}

Finding strained(const Department &department, const Row &row, double limit)
{
    const auto count = int(row.size());
    Finding finding;
    finding.subjects = {subjectOf(department), subjectOf(department, *row.front()->capacity)};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Full for %n period(s), and nothing is asked for"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 is full for %n period(s) in a row and asks for nothing"),
                            {department.name}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n period(s)"), {}, count);
    finding.evidence.push_back(filled(department, *row.front()));
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "No request of %1 stands."), {department.name}),
                                {subjectOf(department)},
                                message(QT_TRANSLATE_NOOP("qd", "The list of requests"))});
    for (const PlannedPeriod *each : row | std::views::drop(1))
        finding.evidence.push_back(filled(department, *each));
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because in each of them more than %1 times the capacity is accepted."),
                {Quantity{limit, {}}});
    finding.due = row.back()->capacity->start;
    return finding;
}

void strainedAndUnheard(Context &context)
{
    const PlannedPeriods all = plannedPeriods(context.plan, context.asOf, RunningWork::IsTakenOff);
    const Headcounts headcounts = headcountsIn(context.plan);
    const auto answered = heard(context.plan);
    for (const auto &[key, periods] : all) {
        if (answered.contains(key.first))
            continue;
        const double limit = context.option("load", key.first);
        const auto fewest = size_t(std::max(1.0, context.option("fewestPeriods", key.first)));
        const Department &department = *context.plan.find(key.first);
        const Row row = fullRow(context.calendar, headcounts, periods, limit, fewest);
        if (row.size() >= fewest)
            context.report(strained(department, row, lowestLimit(headcounts, row, limit)));
        else if (!row.empty())
            context.cannotEvaluate(subjectOf(department),
                                   message(QT_TRANSLATE_NOOP("qd", "the capacity of its next period is not entered")));
    }
}

constexpr std::array<Option, 2> StrainOptions{
    {{"load", 1, QT_TRANSLATE_NOOP("qd", "Above this many times its capacity a department is full.")},
     {"fewestPeriods", 2, QT_TRANSLATE_NOOP("qd", "For how many periods in a row.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-006",
      .title = QT_TRANSLATE_NOOP("qd", "Strained and unheard"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Full for long, and nothing asked for"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "In fewestPeriods periods in a row, this one and those to come, a department has accepted "
          "and planned more than load times its capacity, or, where its headcount is entered, so much "
          "that surges wait; no request of it stands, and nobody has taken on the disconnect for "
          "it."),
      .says = QT_TRANSLATE_NOOP("qd", "Somebody may need an advocate."),
      .question = QT_TRANSLATE_NOOP("qd", "What is needed, and what stands in the way of asking?"),
      .needs = QT_TRANSLATE_NOOP(
          "qd", "Capacities of periods that follow each other, and hand-offs or initiatives with effort."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the request, also when it was made elsewhere."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopp and Spearman: Factory Physics. McGraw-Hill (2008)."),
      .options = StrainOptions,
      .run = strainedAndUnheard,
      .reads = tablesOf<HandOff, Capacity, Initiative, ResourceRequest, Triage, Department>}}};

} // namespace

std::span<const Rule> strainRules()
{
    return Rules;
}

} // namespace qd::rules
