// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/verdict.h"
#include "report/report.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

namespace qd::report {

/// One line of the scorecard, ready to be shown. The window, the report and the text export read the same rows,
/// so no two of them can show different numbers.
struct ScorecardRow
{
    KpiId kpi;
    DepartmentId department;
    QString name;
    QString departmentName;
    QString unit;
    QString period; ///< "Jun 2026"
    QString actual;
    QString target; ///< a KPI that must stay in a range shows both bounds
    QString difference;
    QString yearBefore;
    Outcome outcome = Outcome::Undecidable;
    QString result; ///< "Missed"
    QString reason; ///< "no target"; empty unless undecidable
    QString finding; ///< "E3", the highest ranked one; empty: none
    Sparkline sparkline;
    int decimals = 0;
    std::optional<Period> at; ///< the period that was judged
};

struct Scorecard
{
    QDate asOf;
    std::vector<ScorecardRow> rows; ///< by department and position
    Totals totals;
    std::optional<Period> period; ///< when every judged KPI is judged in the same one
    QString met; ///< "31 of 48 KPIs met the target of June 2026"
    QString missed; ///< "9 missed, 8 undecidable"; empty: there are no KPIs

    QString title() const { return missed.isEmpty() ? met : met + QStringLiteral("; ") + missed; }
};

/// \a findings gives the exhibit numbers.
Scorecard scorecard(const Plan &plan, QDate asOf, const rules::Findings &findings, const Wording &wording);
/// The rows of \a departments, as they stand in \a all, and what they say together; of no department: all of them.
Scorecard narrowed(const Scorecard &all, std::span<const DepartmentId> departments, const Wording &wording);

/// "E1": the place of finding \a index (from 0) in the ranking.
QString exhibit(std::size_t index);

} // namespace qd::report
