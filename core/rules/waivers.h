// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"
#include "rules/finding.h"

/// Findings that people have decided to live with.
namespace qd::rules {

inline constexpr int ShortestReason = 10; ///< characters

/// Stands for every finding of a waiver's rule, or of its family.
inline constexpr QChar AnyFinding = u'*';

/// A dismissal of \a finding on \a day without an id: \a expires is its last day, invalid for good; \a decision is what
/// it rests on. Refused without a reason of ten characters: a dismissal that nobody can explain a quarter later is
/// worth nothing.
Result<Waiver> waiverFor(const Finding &finding, const QString &reason, const QString &author, QDate day, QDate expires,
                         DecisionId decision = {});

/// The last day that is proposed for a dismissal on \a day: the one after the next review, so that it is looked at
/// again before the review that follows; the end of the next quarter when no review is planned.
QDate proposedExpiry(const Plan &plan, QDate day);

/// Marks the findings of \a findings that are dismissed, and lists the dismissals that dismiss nothing any more: their
/// finding is gone though its rule could run, they have expired, or there is no such rule.
void applyWaivers(const Plan &plan, Findings &findings);

} // namespace qd::rules
