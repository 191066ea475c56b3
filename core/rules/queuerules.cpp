// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/workload.h"
#include "stats/queues.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr double CalendarDays = 7.0 / 5; // of a working day

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Quantity days(double value)
{
    return {std::round(value * 10) / 10, {}};
}

/// One period of a department as a queue.
struct Queue
{
    const PlannedPeriod *period = nullptr;
    double people = 0;
    double threshold = 1;
    std::optional<double> wait; ///< predicted, in calendar days; nothing when it cannot be told, or would never end

    double utilisation() const { return period->ratio(); }
    bool isFull() const { return exceeds(utilisation(), threshold); }
    bool keepsWaiting() const
    {
        const auto promised = period->capacity->turnaroundDays;
        return wait && promised && exceeds(*wait, *promised);
    }
};

/// Requests come at random; how long one takes is told by those that were accepted.
std::optional<double> predictedWait(const PlannedPeriod &each, int servers)
{
    std::vector<double> efforts;
    double sum = 0;
    for (const HandOff *handOff : each.work.promised) {
        if (handOff->effort.value_or(0) > 0) {
            efforts.push_back(*handOff->effort);
            sum += efforts.back();
        }
    }
    if (efforts.empty())
        return {};
    const double mean = sum / double(efforts.size());
    double squares = 0;
    for (const double effort : efforts)
        squares += (effort - mean) * (effort - mean);
    const double spread = efforts.size() > 1 ? squares / double(efforts.size() - 1) / (mean * mean) : 1;
    const auto wait = stats::sharedQueueWait(each.ratio(), servers, mean, {.arrivals = 1, .services = spread});
    return wait ? std::optional(*wait * CalendarDays) : std::nullopt;
}

Queue queueOf(const PlannedPeriod &each, double people)
{
    const int servers = std::max(1, int(people));
    return {&each, people, stats::utilisationThreshold(servers, {}, {}).utilisation, predictedWait(each, servers)};
}

using Queues = std::vector<Queue>;

/// The first row of \a fewest or more full periods, one right after the other; otherwise those at the end of what is
/// known, because the next may be full too.
Queues fullRow(const FiscalCalendar &calendar, const Queues &queues, size_t fewest)
{
    Queues row;
    for (const Queue &queue : queues) {
        const bool follows = row.empty() || calendar.next(row.back().period->period()) == queue.period->period();
        if (row.size() >= fewest && !(follows && queue.isFull()))
            break;
        if (!follows || !queue.isFull())
            row.clear();
        if (queue.isFull())
            row.push_back(queue);
    }
    return row;
}

void addQueue(const Department &department, const Queue &queue, Finding &finding)
{
    finding.evidence.push_back(plannedIn(department, *queue.period));
    finding.evidence.push_back(availableIn(department, *queue.period));
    const Subject capacity = subjectOf(department, *queue.period->capacity);
    if (queue.wait)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP(
                         "qd", "With %1 of the time taken and a team of %2, a request waits %3 days on average."),
                     {percent(queue.utilisation()), days(queue.people), days(*queue.wait)}),
             {capacity},
             message(QT_TRANSLATE_NOOP("qd", "The numbers"))});
    if (queue.period->capacity->turnaroundDays)
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "A request is to be done within %1 days."),
                                            {days(*queue.period->capacity->turnaroundDays)}),
                                    {capacity},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 states"), {department.name})});
}

Finding about(const Department &department, const Queues &queues)
{
    const Queue &first = queues.front();
    Finding finding;
    finding.subjects = {subjectOf(department), subjectOf(department, *first.period->capacity)};
    finding.departments = {department.id};
    finding.due = first.period->capacity->start;
    for (const Queue &queue : queues)
        addQueue(department, queue, finding);
    return finding;
}

void reportRow(Context &context, const Department &department, const Queues &row)
{
    const Queue &first = row.front();
    const auto count = int(row.size());
    Finding finding = about(department, row);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "Nearly full for %n period(s), surges will wait"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 has %2 of its time taken from %3 on, for %n period(s)"),
                            {department.name, percent(first.utilisation()), first.period->period()}, count);
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {percent(first.utilisation())});
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because from %1 on, in a team of %2, small surges become long waits."),
                {percent(first.threshold), days(first.people)});
    context.report(std::move(finding));
}

void reportWait(Context &context, const Department &department, const Queue &queue)
{
    const Quantity promised = days(*queue.period->capacity->turnaroundDays);
    Finding finding = about(department, {queue});
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "%1 days of waiting, %2 promised in all"), {days(*queue.wait), promised});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "Requests to %1 will wait %2 days in %3; %4 are promised in all"),
                            {department.name, days(*queue.wait), queue.period->period(), promised});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 days"), {days(*queue.wait)});
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because the wait alone is longer than the %1 days that are promised."),
                {promised});
    context.report(std::move(finding));
}

/// What is above full is told by CAP-001 and DEP-007; here it is the room between nearly full and full.
bool isBeyondFull(const Queue &queue)
{
    return exceeds(queue.utilisation(), 1);
}

/// True when something was reported.
bool check(Context &context, const Department &department, const Queues &queues)
{
    const auto fewest = size_t(std::max(1.0, context.option("fewestPeriods")));
    const Queues row = fullRow(context.calendar, queues, fewest);
    if (row.size() >= fewest && !std::ranges::all_of(row, isBeyondFull)) {
        reportRow(context, department, row);
        return true;
    }
    const auto slow = std::ranges::find_if(queues, &Queue::keepsWaiting);
    if (slow != queues.end()) {
        reportWait(context, department, *slow);
        return true;
    }
    if (!row.empty() && row.size() < fewest)
        context.cannotEvaluate(subjectOf(department),
                               message(QT_TRANSLATE_NOOP("qd", "the capacity of its next period is not entered")));
    return false;
}

void queueingZone(Context &context)
{
    const auto running = context.option("runningWork") > 0 ? RunningWork::Counts : RunningWork::IsTakenOff;
    const PlannedPeriods periods = plannedPeriods(context.plan, context.asOf, running);
    const Headcounts headcounts = headcountsIn(context.plan);
    if (periods.empty())
        return; // CAP-001 says that nothing is known of capacities
    if (headcounts.empty()) {
        context.cannotEvaluate(subjectOf(context.plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no department says how many people it has")));
        return;
    }
    DepartmentId told;
    for (const auto &[key, row] : periods) {
        const Department &department = *context.plan.find(key.first);
        Queues queues;
        for (const PlannedPeriod &each : row) {
            const auto people = headcountOn(headcounts, department.id, each.capacity->start);
            if (people && *people > 0 && each.available > 0)
                queues.push_back(queueOf(each, *people));
        }
        if (queues.empty())
            context.cannotEvaluate(subjectOf(department), message(QT_TRANSLATE_NOOP("qd", "no headcount is entered")));
        else if (department.id != told && check(context, department, queues))
            told = department.id; // once, whatever the lengths of its periods
    }
}

constexpr std::array<Option, 2> QueueOptions{
    {{"fewestPeriods", 2, QT_TRANSLATE_NOOP("qd", "For how many periods in a row.")},
     {"runningWork", 0,
      QT_TRANSLATE_NOOP("qd",
                        "1: the capacity is for all work. 0: it is what was left when initiatives already ran, those "
                        "that began before the first period with a capacity.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-002",
      .title = QT_TRANSLATE_NOOP("qd", "Queueing zone"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "So full that small surges wait"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "In fewestPeriods periods in a row, hand-offs and initiatives take more than 80 % of the time of one or two "
          "people, 85 % up to nine, 90 % from ten on; or a request waits longer, on average, than the turnaround that "
          "is "
          "promised. Work counts as for the plan against capacity, with runningWork; what is above full is told "
          "there."),
      .says = QT_TRANSLATE_NOOP("qd", "Full enough that small surges become long waits."),
      .question = QT_TRANSLATE_NOOP("qd", "A buffer, less variation, or a longer promise?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Capacities with headcount, and hand-offs and initiatives with effort."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the size of the pool where a team works together with others."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977)."),
      .options = QueueOptions,
      .run = queueingZone,
      .reads = tablesOf<HandOff, Capacity, Initiative, Department>}}};

} // namespace

std::span<const Rule> queueRules()
{
    return Rules;
}

} // namespace qd::rules
