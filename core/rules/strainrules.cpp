// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/load.h"
#include "rules/families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <ranges>
#include <set>

namespace qd::rules {

namespace {

using Row = std::vector<const Load *>;

/// What each department has accepted, in the order of the periods of one cadence.
std::map<std::pair<DepartmentId, Cadence>, Row> periodsOf(const std::vector<Load> &loads)
{
    std::map<std::pair<DepartmentId, Cadence>, Row> periods;
    for (const Load &load : loads)
        periods[{load.department->id, load.capacity->cadence}].push_back(&load);
    for (auto &[key, row] : periods)
        std::ranges::sort(row, {}, [](const Load *each) { return each->capacity->start; });
    return periods;
}

/// The first row of full periods, one right after the other, of \a fewest or more; otherwise those at the end of what
/// is known, because the next may be full too.
Row fullRow(const FiscalCalendar &calendar, const Row &periods, double limit, size_t fewest)
{
    Row row;
    for (const Load *load : periods) {
        const bool follows = row.empty()
            || calendar.next({row.back()->capacity->cadence, row.back()->capacity->start}).start
                == load->capacity->start;
        const bool full = load->ratio() > limit;
        if (row.size() >= fewest && !(follows && full))
            break;
        if (!follows || !full)
            row.clear();
        if (full)
            row.push_back(load);
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
        if (triage.rule == QLatin1String("DEP-007") && triage.state != TriageState::Resolved)
            departments.insert(triage.department);
    }
    return departments;
}

Evidence promised(const Load &load)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "For %1 it has accepted %2 times its capacity."),
                              {Period{load.capacity->cadence, load.capacity->start},
                               Quantity{std::round(load.ratio() * 100) / 100, {}}}),
                      {subjectOf(*load.department, *load.capacity)},
                      message(QT_TRANSLATE_NOOP("qd", "The promises"))};
    for (const HandOff *handOff : load.accepted)
        evidence.refs.push_back(subjectOf(*handOff));
    return evidence;
}

Finding strained(const Row &row, double limit)
{
    const Department &department = *row.front()->department;
    const auto count = int(row.size());
    Finding finding;
    finding.subjects = {subjectOf(department), subjectOf(department, *row.front()->capacity)};
    finding.departments = {department.id};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Full for %n period(s), and nothing is asked for"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 is full for %n period(s) in a row and asks for nothing"),
                            {department.name}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n period(s)"), {}, count);
    finding.evidence.push_back(promised(*row.front()));
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "No request of %1 stands."), {department.name}),
                                {subjectOf(department)},
                                message(QT_TRANSLATE_NOOP("qd", "The list of requests"))});
    for (const Load *load : row | std::views::drop(1))
        finding.evidence.push_back(promised(*load));
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because in each of them more than %1 times the capacity is accepted."),
                {Quantity{limit, {}}});
    finding.due = row.back()->capacity->start;
    return finding;
}

void strainedAndUnheard(Context &context)
{
    const std::vector<Load> all = loads(context.plan, context.asOf);
    const auto answered = heard(context.plan);
    for (const auto &[key, periods] : periodsOf(all)) {
        if (answered.contains(key.first))
            continue;
        const double limit = context.option("load", key.first);
        const auto fewest = size_t(std::max(1.0, context.option("fewestPeriods", key.first)));
        const Row row = fullRow(context.calendar, periods, limit, fewest);
        if (row.size() >= fewest)
            context.report(strained(row, limit));
        else if (!row.empty())
            context.cannotEvaluate(subjectOf(*row.front()->department),
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
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "In fewestPeriods periods in a row, this one and those to come, a department has accepted "
                            "more than load times its "
                            "capacity; no request of it stands, and nobody has taken on the disconnect for it."),
      .says = QT_TRANSLATE_NOOP("qd", "Somebody may need an advocate."),
      .question = QT_TRANSLATE_NOOP("qd", "What is needed, and what stands in the way of asking?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Capacities of periods that follow each other, and hand-offs with effort."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the request, also when it was made elsewhere."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopp and Spearman: Factory Physics. McGraw-Hill (2008)."),
      .options = StrainOptions,
      .run = strainedAndUnheard}}};

} // namespace

std::span<const Rule> strainRules()
{
    return Rules;
}

} // namespace qd::rules
