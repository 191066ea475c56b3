// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

#include <map>
#include <vector>

/// What departments have to do, from their promises and their own initiatives, and what there is for it.
namespace qd::rules {

/// The part of an initiative that falls into a period.
struct OwnWork
{
    const Initiative *initiative = nullptr;
    double effort = 0; ///< person-days
};

/// What a department has to do in one period, in person-days.
struct Work
{
    std::vector<const HandOff *> promised; ///< accepted, largest effort first
    std::vector<OwnWork> own; ///< largest part first
    double promisedEffort = 0;
    double ownEffort = 0;
    int withoutEffort = 0; ///< hand-offs and initiatives whose part cannot be told

    double effort() const { return promisedEffort + ownEffort; }
    bool isNone() const { return promised.empty() && own.empty() && withoutEffort == 0; }
};

/// Looks it up for any period in the time that the rows of one department take. Pointers live as long as the plan.
class Workload
{
public:
    explicit Workload(const Plan &plan);

    /// Hand-offs by the day they are promised for; initiatives that are not over by their share of working days, first
    /// and last day included. Initiatives that began before \a since count as done with; invalid: all count.
    Work between(DepartmentId department, QDate first, QDate last, QDate since = {}) const;

private:
    std::map<DepartmentId, std::vector<const HandOff *>> m_handOffs;
    std::map<DepartmentId, std::vector<const Initiative *>> m_initiatives;
};

/// What a department can do in one period, and what it has to do.
struct PlannedPeriod
{
    const Capacity *capacity = nullptr;
    double available = 0; ///< person-days, approved overtime included
    Work work;

    Period period() const { return {capacity->cadence, capacity->start}; }
    /// Nothing to do: 0; something to do and nothing there: infinite.
    double ratio() const;
};

/// Of each department, its periods of one cadence that have not ended by \a asOf and say what is available, earliest
/// first. Work of its own that began before the first period for which it ever said so is taken to be off what it
/// says, unless \a countRunning.
using PlannedPeriods = std::map<std::pair<DepartmentId, Cadence>, std::vector<PlannedPeriod>>;
enum class RunningWork : std::uint8_t { IsTakenOff, Counts };
PlannedPeriods plannedPeriods(const Plan &plan, QDate asOf, RunningWork running);

/// People of each department in full-time equivalents, by the first day of the period that says so: those there were,
/// otherwise those that were planned.
using Headcounts = std::map<DepartmentId, std::map<QDate, double>>;
Headcounts headcountsIn(const Plan &plan);
/// The latest that holds on \a day; nothing before the first.
std::optional<double> headcountOn(const Headcounts &headcounts, DepartmentId department, QDate day);

/// What the plan holds for a period, and what the department says there is.
Evidence plannedIn(const Department &department, const PlannedPeriod &each);
Evidence availableIn(const Department &department, const PlannedPeriod &each);

/// Nothing is measured to more than nine digits: rounding is no excess.
bool exceeds(double ratio, double limit);

Subject subjectOf(const Initiative &initiative);
/// The plan as a whole.
Subject subjectOf(const Organisation &organisation);

} // namespace qd::rules
