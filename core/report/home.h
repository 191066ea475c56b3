// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"
#include "report/wording.h"
#include "rules/finding.h"

/// What a facilitator should know first, in one screen.
namespace qd::report {

struct DepartmentResults
{
    QString name;
    std::vector<Status> results; ///< of its KPIs, met first
    QString description; ///< "Sales Europe: 3 met, 1 undecidable"
};

struct OpenAction
{
    ActionItemId id;
    QString what;
    QString detail; ///< "Overdue by 22 days, Finance & People"
    Status status = Status::None;
};

/// One thing that the present phase of the cycle still needs, or has.
struct ChecklistLine
{
    QString text;
    QString detail; ///< may be empty
    bool done = false;
    QString address; ///< of what to open to get it done
};

struct Home
{
    QString title; ///< which story most disconnects belong to
    QString sentence; ///< how long to the review
    QString results; ///< "31 met, 9 missed, 8 undecidable"
    std::vector<DepartmentResults> departments;
    std::vector<OpenAction> actions; ///< overdue ones first
    QString phase; ///< "Before Analyse can close"; empty: no cycle, or all phases are left
    QString phaseCount; ///< "4 of 6 done"
    std::vector<ChecklistLine> checklist; ///< of the phase, what is missing first
};

/// How many open disconnects nobody has taken on.
int withoutOwner(const Plan &plan, const rules::Findings &findings);

Home home(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording);

} // namespace qd::report
