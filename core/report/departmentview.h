// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/followup.h"
#include "model/handoffstate.h"
#include "report/scorecard.h"

/// Everything a pre-read says about one department, picked and ordered once, and the tables it is printed in.
namespace qd::report {

struct DepartmentFinding
{
    const rules::Finding *finding = nullptr;
    QString exhibit; ///< "E3"
};

/// Lives as long as what it was made from.
struct DepartmentView
{
    DepartmentView(const Plan &plan, const Department &department, const rules::Findings &findings,
                   const Wording &wording, QDate asOf);

    const Plan &plan;
    const Department &department;
    const Wording &wording;
    QDate asOf;
    std::vector<DepartmentFinding> findings; ///< open ones it is part of, by rank
    std::vector<ScorecardRow> rows; ///< missed first, then undecidable, then met
    std::optional<Period> period; ///< common to the rows
    Totals totals;
    int unusual = 0; ///< KPIs with a signal or a target beyond their limits
    std::vector<cycle::Promise> promises;
    cycle::KeepRate keepRate;

    /// The hand-off with the largest gap from need to promise; nothing when none is late.
    const HandOff *latest() const;
    /// The KPI whose course the room should see: one with a disconnect, else one that missed, with limits.
    const Kpi *toChart() const;
    QString exhibitOf(KpiId kpi) const;
};

enum class Side : std::uint8_t { Receiver, Giver };

/// What lies behind each KPI that did not meet its target, and what to ask.
Table behindTable(const DepartmentView &view);
Table promiseTable(const DepartmentView &view);
Table objectiveTable(const DepartmentView &view);
/// What it waits for, or what others wait for from it; what needs talk first.
Table handOffTable(const DepartmentView &view, Side side);
Table decisionTable(const DepartmentView &view);
Table requestTable(const DepartmentView &view);
Table assumptionTable(const DepartmentView &view);
Table carriedTable(const DepartmentView &view);

} // namespace qd::report
