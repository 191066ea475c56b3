// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "report/lanespec.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

/// What boxes in lanes say: how work crosses departments, what waits for what along time, and which chain decides when
/// it ends.
namespace qd::report {

inline constexpr int MostOnTimeline = 40; ///< boxes that can be read at a time

/// The steps of \a workflow in the lanes of those who do them, with how long each waits before it is worked on: lead
/// time less process time (K. Martin, M. Osterling, Value Stream Mapping, 2013). Steps that \a findings speak of are
/// marked, as are checks of hand-offs between its departments by \a asOf. No boxes without steps.
LaneSpec swimlaneChart(const Plan &plan, const Workflow &workflow, const rules::Findings &findings, QDate asOf,
                       const Wording &wording);

/// The workflow with steps of the departments \a of (none: of any) in which the least of the time that passes is
/// work; of those that say no times the first. Nothing without steps.
const Workflow *slowestWorkflow(const Plan &plan, std::span<const DepartmentId> of = {});

/// Initiatives, milestones and dated hand-offs in the lanes of the departments that answer for them, with a line from
/// what gives to what waits; a line is marked where the one ends too late for the other. An invalid \a department
/// stands for all; otherwise only what it answers for, and what that is joined with. Of more than MostOnTimeline boxes
/// as many are shown: what is latest, what open \a findings speak of with what is joined with that, finding by finding,
/// then initiatives and milestones. No boxes without dates.
LaneSpec timelineChart(const Plan &plan, const rules::Findings &findings, DepartmentId department, QDate asOf,
                       const Wording &wording);

/// All that an objective or an initiative waits for, in turn, each when it ends at the earliest: by its own promise and
/// by what it waits for (critical path method, Kelley & Walker 1959; see graph::earliestFinish). What cannot end later
/// without moving the end is critical; the others show how many days they have to spare. No boxes when it waits for
/// nothing that has a date. Circles of waiting, which no order of work can satisfy, are cut, and the subtitle says so.
LaneSpec chainChart(const Plan &plan, ObjectiveId objective, QDate asOf, const Wording &wording);
LaneSpec chainChart(const Plan &plan, InitiativeId initiative, QDate asOf, const Wording &wording);

} // namespace qd::report
