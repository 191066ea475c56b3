// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "models/rulewishes.h"

/// What a person can do with a rule in one step of the document. Each says in words what was done, to be shown beside
/// Undo, or why not. A reason has at least ten characters, as that of a dismissal has.
namespace qd::ui {

/// Makes \a wishes what holds for \a rule at \a place.
Result<QString> changeRule(Review &review, const rules::Rule &rule, const RulePlace &place, const RuleWishes &wishes,
                           const QString &reason);

/// Lowers the level of a rule, or switches it off, as proposed.
Result<QString> followProposal(Review &review, const rules::Proposal &proposal, const QString &reason);
/// Leaves the rule of a proposal as it is. That is kept as a setting that says nothing but that the rule is on: it
/// changes nothing, and verdicts given until that day propose nothing any more.
Result<QString> leaveRule(Review &review, const rules::Proposal &proposal, const QString &reason);

/// Removes dismissals and settings that do nothing any more.
Result<QString> removeUnneeded(Review &review, const std::vector<rules::Unneeded> &unneeded);

} // namespace qd::ui
