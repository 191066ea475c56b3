// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "report/wording.h"
#include "rules/finding.h"

/// What window, report and command line say alike about what has changed since the last list of disconnects was kept,
/// and about what could be tidied up.
namespace qd::report {

/// "new", "updated", "unchanged"; empty when no list was kept.
QString noveltyWord(rules::Novelty novelty);

/// "Since 8 April 2026: 3 new, 1 updated, 5 unchanged, 2 resolved."; empty when no list was kept.
QString sinceLast(const rules::Findings &findings, const Wording &wording);

/// What was on the last list and is not found any more, with the day of that list. Without what is for the facilitator
/// alone.
Table resolvedTable(const rules::Findings &findings);

/// "Dismissal of KPI-009: expired on 3 May 2026."
QString unneededText(const rules::Unneeded &unneeded, const Wording &wording);

/// "KPI-009: 14 of 20 verdicts are not useful. Proposed: note."
QString proposalText(const rules::Proposal &proposal);

/// All of it as lines of plain text, each with a line break; empty when there is nothing to say.
QString upkeepText(const rules::Findings &findings, const Wording &wording);

} // namespace qd::report
