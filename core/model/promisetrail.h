// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <span>

/// The days that were promised for a hand-off, one after the other.
namespace qd {

/// What was promised since both sides last planned the hand-off anew, or from the first promise on when they never did.
struct PromiseTrail
{
    QDate start; ///< of the time the giver has: day of the request, or on which both planned anew; invalid: not known
    std::vector<QDate> days; ///< no day twice in a row; the present one is the last
    std::vector<QDate> movedOn; ///< when each of the days, but the first, took the place of the one before
};
/// The trail of \a handOff in \a plan. A decision on an earlier promise starts it anew: what came before is settled. No
/// days: nothing was ever promised.
PromiseTrail trailOf(const Plan &plan, const HandOff &handOff);

/// The day for which a hand-off is promised.
struct Promise
{
    HandOffId handOff;
    QDate day;
};
/// Earlier promises to keep when the promises of \a before have become those of \a now, in any order, on \a day: one
/// for each hand-off that is promised for another day than before. Several changes on one day are one: what was
/// promised that morning is kept, not what was typed in between.
std::vector<EarlierCommitment> replacedPromises(const Plan &before, std::span<const Promise> now, QDate day);

} // namespace qd
