// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/workload.h"
#include "stats/headcount.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::rules {

namespace {

Quantity rounded(double value)
{
    return {std::round(value * 10) / 10, {}};
}

double monthsIn(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Day:
        return 12 / 365.25;
    case Cadence::Week:
        return 12 / 52.0;
    case Cadence::Month:
        return 1;
    case Cadence::Quarter:
        return 3;
    case Cadence::Year:
        break;
    }
    return 12;
}

/// Months of full work that somebody has done \a months after the start: none in the first, half in the second.
double workedAfter(double months)
{
    return months < 1 ? 0 : months < 2 ? (months - 1) / 2 : months - 1.5;
}

/// The same ramp by periods of \a months each.
std::vector<double> rampOf(double months)
{
    std::vector<double> ramp;
    for (int period = 0; period * months < 2; ++period)
        ramp.push_back((workedAfter((period + 1) * months) - workedAfter(period * months)) / months);
    ramp.push_back(1);
    return ramp;
}

/// The people of one department, from the last period whose headcount is known.
struct Staff
{
    const Department *department = nullptr;
    const Capacity *base = nullptr;
    double people = 0;
    stats::HeadcountPlan plan;
    std::map<QDate, const Capacity *> rows; ///< by first day, from the base on

    Period period() const { return {base->cadence, base->start}; }
};

std::optional<double> peopleIn(const Capacity &capacity)
{
    return capacity.headcount ? capacity.headcount : capacity.plannedHeadcount;
}

/// Of each department the cadence in which it says its headcount last; ties: the shorter one.
std::map<DepartmentId, Staff> staffIn(const Plan &plan, QDate asOf)
{
    std::map<DepartmentId, Staff> staff;
    for (const Capacity &capacity : plan.table<Capacity>()) {
        const Department *department = plan.find(capacity.department);
        if (!department || !peopleIn(capacity) || capacity.start > asOf)
            continue;
        Staff &own = staff[capacity.department];
        if (!own.base || own.base->start < capacity.start)
            own = {.department = department, .base = &capacity, .people = *peopleIn(capacity), .plan = {}, .rows = {}};
    }
    for (const Capacity &capacity : plan.table<Capacity>()) {
        const auto own = staff.find(capacity.department);
        if (own != staff.end() && capacity.cadence == own->second.base->cadence
            && capacity.start >= own->second.base->start)
            own->second.rows[capacity.start] = &capacity;
    }
    return staff;
}

/// Who starts and leaves in each of \a count periods from the base on. Those who started in it are in its headcount.
void fillPlan(const FiscalCalendar &calendar, Staff &staff, int count)
{
    Period period = staff.period();
    for (int place = 0; place < count; ++place) {
        const auto row = staff.rows.find(period.start);
        const Capacity *capacity = row == staff.rows.end() ? nullptr : row->second;
        staff.plan.hires.push_back(capacity ? capacity->hires.value_or(0) : 0);
        staff.plan.leavers.push_back(capacity && place > 0 ? capacity->leavers.value_or(0) : 0);
        period = calendar.next(period);
    }
    staff.plan.staff = staff.people - staff.plan.hires.front();
    staff.plan.ramp = rampOf(monthsIn(staff.base->cadence));
}

/// Work and people of one period.
struct Balance
{
    Period period;
    Work work;
    double productive = 0; ///< people
    double daysEach = 0;
    double overtime = 0; ///< person-days

    double there() const { return productive * daysEach + overtime; }
    double missing() const { return work.effort() - there(); }
};

Evidence workEvidence(const Staff &staff, const Balance &balance)
{
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "For %1: %2 person-days of hand-offs and %3 of initiatives."),
                              {balance.period, rounded(balance.work.promisedEffort), rounded(balance.work.ownEffort)}),
                      {subjectOf(*staff.department)},
                      message(QT_TRANSLATE_NOOP("qd", "The plan"))};
    for (const HandOff *handOff : balance.work.promised)
        evidence.refs.push_back(subjectOf(*handOff));
    for (const OwnWork &own : balance.work.own)
        evidence.refs.push_back(subjectOf(*own.initiative));
    return evidence;
}

Evidence staffEvidence(const Staff &staff, size_t until)
{
    double hires = 0;
    double leavers = 0;
    for (size_t place = 1; place <= until; ++place) {
        hires += staff.plan.hires[place];
        leavers += staff.plan.leavers[place];
    }
    Evidence evidence{message(QT_TRANSLATE_NOOP("qd", "%1 people in %2; until then %3 start and %4 leave."),
                              {rounded(staff.people), staff.period(), rounded(hires), rounded(leavers)}),
                      {},
                      message(QT_TRANSLATE_NOOP("qd", "%1 states"), {staff.department->name})};
    for (const auto &[start, capacity] : staff.rows)
        evidence.refs.push_back(subjectOf(*staff.department, *capacity));
    return evidence;
}

Evidence productiveEvidence(const Staff &staff, const Balance &balance)
{
    const Quantity there = rounded(balance.productive * balance.daysEach);
    return {balance.overtime > 0
                ? message(QT_TRANSLATE_NOOP("qd", "In %1, %2 productive people do %3 person-days, and %4 of overtime."),
                          {balance.period, rounded(balance.productive), there, rounded(balance.overtime)})
                : message(QT_TRANSLATE_NOOP("qd", "In %1, %2 productive people do %3 person-days."),
                          {balance.period, rounded(balance.productive), there}),
            {subjectOf(*staff.department, *staff.base)},
            message(QT_TRANSLATE_NOOP("qd", "The numbers"))};
}

/// \a missing are the periods in which people are missing, and how far from the base each is.
void report(Context &context, const Staff &staff, const std::vector<std::pair<size_t, Balance>> &missing)
{
    const auto &[place, worst] = *std::ranges::max_element(
        missing, {}, [](const auto &each) { return each.second.missing() / each.second.daysEach; });
    const Quantity needed = rounded((worst.work.effort() - worst.overtime) / worst.daysEach);
    const Quantity there = rounded(worst.productive);
    Finding finding;
    finding.subjects = {subjectOf(*staff.department), subjectOf(*staff.department, *staff.base)};
    finding.departments = {staff.department->id};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Work for %1 people, and there are %2"), {needed, there});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 has work for %2 people in %3 and %4 who are productive"),
                            {staff.department->name, needed, worst.period, there});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {there, needed});
    finding.evidence = {workEvidence(staff, worst), staffEvidence(staff, place), productiveEvidence(staff, worst)};
    int unknown = 0;
    int known = 0;
    for (const auto &[each, balance] : missing) {
        if (each != place) {
            finding.evidence.push_back(workEvidence(staff, balance));
            finding.evidence.push_back(productiveEvidence(staff, balance));
        }
        unknown += balance.work.withoutEffort;
        known += int(balance.work.promised.size() + balance.work.own.size());
    }
    finding.completeness = double(known) / double(known + unknown);
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because one person has %1 productive days in it, and the work takes more."),
        {rounded(worst.daysEach)});
    finding.due = missing.front().second.period.start;
    context.report(std::move(finding));
}

void check(Context &context, Staff &staff, const Workload &workload)
{
    const double months = monthsIn(staff.base->cadence);
    const double daysEach = context.option("productiveDays") * months;
    const Period now = context.calendar.containing(context.asOf, staff.base->cadence);
    const int first = std::max(0, context.calendar.distance(staff.period(), now));
    const int count = first + std::max(1, int(std::lround(context.option("monthsAhead") / months)));
    fillPlan(context.calendar, staff, count);
    const auto supply = stats::headcountSupply(staff.plan, count);
    if (!supply || daysEach <= 0) {
        context.cannotEvaluate(subjectOf(*staff.department),
                               message(QT_TRANSLATE_NOOP("qd", "a number of people is out of range")));
        return;
    }
    std::vector<std::pair<size_t, Balance>> missing;
    Period period = now;
    for (int place = first; place < count; ++place, period = context.calendar.next(period)) {
        const auto row = staff.rows.find(period.start);
        const double overtime = row == staff.rows.end() ? 0 : row->second->overtime.value_or(0);
        Balance balance{period, workload.between(staff.department->id, period.start, context.calendar.end(period)),
                        (*supply)[size_t(place)], daysEach, overtime};
        if (balance.missing() > 1e-6)
            missing.emplace_back(size_t(place), std::move(balance));
    }
    if (!missing.empty())
        report(context, staff, missing);
}

void headcountDoesNotAddUp(Context &context)
{
    const Plan &plan = context.plan;
    if (plan.table<HandOff>().empty() && plan.table<Initiative>().empty())
        return;
    auto staff = staffIn(plan, context.asOf);
    if (staff.empty()) {
        context.cannotEvaluate(subjectOf(plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no department says how many people it has")));
        return;
    }
    const Workload workload(plan);
    for (const Department &department : plan.table<Department>()) {
        const auto own = staff.find(department.id);
        if (own != staff.end())
            check(context, own->second, workload);
        else if (!workload.between(department.id, context.asOf, context.asOf.addMonths(6)).isNone())
            context.cannotEvaluate(subjectOf(department), message(QT_TRANSLATE_NOOP("qd", "no headcount is entered")));
    }
}

constexpr std::array<Option, 2> HeadcountOptions{
    {{"productiveDays", 18,
      QT_TRANSLATE_NOOP("qd", "Days of a month that one person has for the plan, after leave, training and meetings.")},
     {"monthsAhead", 6, QT_TRANSLATE_NOOP("qd", "How many months ahead people and work are compared.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "CAP-005",
      .title = QT_TRANSLATE_NOOP("qd", "Headcount does not add up"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Work for more people than there are"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "In a period of the coming monthsAhead, initiatives and accepted hand-offs take "
                                     "more person-days than the people "
                                     "have: productiveDays a month each, with those who start (nothing in the first "
                                     "month, half in the second) and "
                                     "without those who leave, and with approved overtime."),
      .says = QT_TRANSLATE_NOOP("qd", "The plan counts on people who are not hired, or not yet productive."),
      .question = QT_TRANSLATE_NOOP("qd", "Which roles come first, and what waits?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Headcount, hires and leavers by period, and work with effort and days."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter contractors as people, or the overtime that is approved."),
      .source = QT_TRANSLATE_NOOP("qd", "Hopp and Spearman: Factory Physics. McGraw-Hill (2008)."),
      .options = HeadcountOptions,
      .run = headcountDoesNotAddUp,
      .reads = tablesOf<HandOff, Capacity, Initiative, Department>}}};

} // namespace

std::span<const Rule> headcountRules()
{
    return Rules;
}

} // namespace qd::rules
