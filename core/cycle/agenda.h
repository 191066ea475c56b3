// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "cycle/turn.h"
#include "rules/finding.h"

#include <functional>

/// What the room should spend its time on.
namespace qd::cycle {

struct AgendaProposal
{
    std::vector<AgendaItem> items; ///< in their order, with ids
    std::vector<AgendaItem> leftOut; ///< what does not fit, most important first, without ids
    int minutes = 0; ///< that the items take together
};

/// An agenda for \a session from the open disconnects, decisions that wait and actions that are late, within the
/// session's minutes: first the look at what was promised, last the reading back, between them what is worth most.
/// \a text makes the words of a finding's title.
AgendaProposal proposeAgenda(const Plan &plan, const Session &session, const rules::Findings &findings, QDate asOf,
                             const std::function<QString(const Message &)> &text, IdSource &ids);

/// The session in which \a cycle is reviewed, as stored, or a new one.
Session sessionFor(const Plan &plan, const Cycle &cycle, IdSource &ids);

/// Puts a proposed agenda in the place of the one that the review of \a cycle has.
Turn proposeReview(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf,
                   const std::function<QString(const Message &)> &text, IdSource &ids);

/// Puts \a finding, whose title is \a title in words, at the end of what the review of \a cycle discusses. Refused when
/// it is there already.
Result<Turn> addToAgenda(const Plan &plan, const Cycle &cycle, const rules::Finding &finding, const QString &title,
                         IdSource &ids);

} // namespace qd::cycle
