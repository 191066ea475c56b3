// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/frame.h"
#include "rules/finding.h"

#include <span>

/// The documents around a session: what the facilitator says in it, what it decided, and what became of that.
namespace qd::report {

/// Decisions, actions, what was parked and noted, and how the time was used, of the cycle's review.
Report minutes(const Plan &plan, const Cycle &cycle, const Wording &wording, const ReviewOptions &options);

/// Promises: overdue first, carried over with their reasons, and how many were kept in time, by department.
Report followUp(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                const ReviewOptions &options);

/// For the facilitator alone: the agenda with running time, what to ask and where the evidence stands. Without an
/// agenda in the plan the one that would be proposed is shown.
Report runSheet(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, const Wording &wording,
                const ReviewOptions &options);

/// One table each, for packets too.
Table agendaTable(std::span<const AgendaItem> agenda, const Wording &wording);
Table keepRateTable(const Plan &plan, const Wording &wording, QDate asOf);

/// The agenda of the review of \a cycle, or the one that would be proposed.
std::vector<AgendaItem> agendaToShow(const Plan &plan, const Cycle &cycle, const rules::Findings &findings,
                                     const Wording &wording, QDate asOf);

} // namespace qd::report
