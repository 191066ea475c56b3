// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "cycle/turn.h"
#include "rules/finding.h"

#include <functional>

/// What a disconnect can become in one step: a change of records that nobody else answers for, or something to do.
namespace qd::cycle {

enum class FixKind : std::uint8_t {
    Safe, ///< changes records of this document
    Request ///< changes no record that somebody submitted: drafts an action for its owner
};

/// One way to settle a finding.
struct Fix
{
    FixKind kind = FixKind::Safe;
    Message name; ///< of the step, imperative, title case: what Undo calls it
    Message change; ///< what will be different, as a sentence
    Turn turn = Turn(); ///< of a safe fix
    std::optional<ActionItem> request; ///< of a request, without an id
};

/// Makes the words of a message.
using InWords = std::function<QString(const Message &)>;

/// The fixes for \a finding of \a plan, safe ones first; none where people have to talk. Safe are: the target of a KPI
/// that was entered here becomes what its parts make, when the KPI and all parts are of one department; two spellings
/// of one unit become one; a hand-off with both dates is noted as answered. All else about submitted numbers is asked
/// of their owner, once: a request that stands open is not offered again.
std::vector<Fix> fixesFor(const Plan &plan, const rules::Finding &finding, QDate asOf, const InWords &text);

/// Takes \a fix as one step.
Turn turnOf(const Fix &fix, IdSource &ids, const InWords &text);

/// Drafts an action from \a finding: its question, for the head of its first department until the next review.
Turn actionFrom(const Plan &plan, const rules::Finding &finding, QDate asOf, const InWords &text, IdSource &ids);

} // namespace qd::cycle
