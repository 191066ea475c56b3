// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/draft.h"

namespace qd::generate {

namespace {

/// What the numbers of a month say.
Stated judged(const Measure &measure, double value, double target)
{
    const bool met = measure.kpi.direction == Direction::Decrease ? value <= target : value >= target;
    return met ? Stated::Met : Stated::Missed;
}

void addObservations(const Draft &draft, const Measure &measure, std::vector<Observation> &observations)
{
    QDate start = draft.months.front();
    for (std::size_t month = 0; month < measure.targets.size(); ++month, start = start.addMonths(1)) {
        Observation row{.kpi = measure.kpi.id, .start = start, .target = measure.targets[month]};
        if (month < measure.values.size())
            row.actual = measure.values[month];
        if (month + 1 == measure.values.size() && row.actual)
            row.stated = measure.stated ? *measure.stated : judged(measure, *row.actual, *row.target);
        observations.push_back(row);
    }
}

} // namespace

double Measure::rounded(double value) const
{
    const double step = behaviour.step > 0 ? behaviour.step : 1;
    const double result = std::round(value / step) * step;
    const double floor = behaviour.isWhole ? 0 : -1e300;
    const double ceiling = kpi.unit.isPercent() ? 1 : 1e300;
    return std::clamp(result, floor, ceiling);
}

Draft::Draft(const Recipe &made)
    : recipe(made)
    , asOf(made.asOf)
{
    const Period last = calendar.lastClosed(asOf, Cadence::Month);
    for (int back = made.months - 1; back >= 0; --back)
        months.push_back(last.start.addMonths(-back));
    const QDate end = calendar.end(calendar.containing(asOf, Cadence::Quarter));
    for (QDate month = last.start.addMonths(1); month <= end; month = month.addMonths(1))
        ++monthsAhead;
}

Measure &Draft::addMeasure(Measure measure)
{
    measure.kpi.id = {++m_lastId};
    measures.push_back(std::move(measure));
    return measures.back();
}

std::vector<DepartmentId> Draft::unitOf(DepartmentId department) const
{
    const QString &unit = get(department).businessUnit;
    std::vector<DepartmentId> members;
    for (const Department &each : rows<Department>()) {
        if (each.businessUnit == unit)
            members.push_back(each.id);
    }
    return members;
}

int Draft::carriedBy(DepartmentId department) const
{
    const auto mine = [&](const auto &record) { return record.department == department; };
    const auto own = std::ranges::count_if(rows<Objective>(), mine);
    const auto shared = std::ranges::count_if(rows<ObjectiveShare>(), [&](const ObjectiveShare &share) {
        return mine(share) && get(share.objective).department != department;
    });
    return int(own + shared);
}

std::pair<ObjectiveId, int> Draft::aimAbove(ObjectiveId objective) const
{
    const auto &links = rows<ObjectiveParent>();
    int steps = 0;
    while (get(objective).level != Rank::Company) {
        const auto link = std::ranges::lower_bound(links, objective, {}, &ObjectiveParent::objective);
        if (link == links.end() || link->objective != objective)
            return {{}, steps};
        objective = link->parent;
        ++steps;
    }
    return {objective, steps};
}

bool Draft::areTied(DepartmentId a, DepartmentId b) const
{
    return std::ranges::any_of(rows<HandOff>(), [&](const HandOff &handOff) {
        const bool ended = handOff.status == HandOffStatus::Withdrawn || handOff.status == HandOffStatus::Rejected;
        return !ended
            && ((handOff.giver == a && handOff.receiver == b) || (handOff.giver == b && handOff.receiver == a));
    });
}

Plan Draft::plan() const
{
    Plan plan;
    AllRecords::forEach([&]<typename Record>() { plan.replace(Table<Record>(rows<Record>())); });
    std::vector<Kpi> kpis;
    std::vector<Observation> observations;
    for (const Measure &measure : measures) {
        kpis.push_back(measure.kpi);
        addObservations(*this, measure, observations);
    }
    plan.replace(Table(std::move(kpis)));
    plan.replace(Table(std::move(observations)));
    plan.replace(Table<Organisation>({organisation}));
    return plan;
}

rules::Subject subjectOf(const Objective &objective)
{
    return {"objective", objective.id.value, objective.title};
}

rules::Subject subjectOf(const Kpi &kpi)
{
    return {"kpi", kpi.id.value, kpi.name};
}

rules::Subject subjectOf(const Department &department)
{
    return {"department", department.id.value, department.name};
}

rules::Subject subjectOf(const HandOff &handOff)
{
    return {"handOff", handOff.id.value, handOff.name};
}

} // namespace qd::generate
