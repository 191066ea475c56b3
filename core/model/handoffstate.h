// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"

/// What follows from a hand-off's own fields; the rules, the map and the report read it here.
namespace qd {

/// How far both sides agree.
enum class Agreement : std::uint8_t {
    Agreed, ///< promised for the day it is needed, or earlier, or delivered
    Late, ///< promised for later than it is needed
    NoDate, ///< answered without a date
    NoAnswer, ///< asked for, no answer
    Closed, ///< rejected or withdrawn: nobody waits for it
};
Agreement agreementOf(const HandOff &handOff);
Status statusMark(Agreement agreement);

/// Asked for and not yet delivered.
bool isPending(const HandOff &handOff);
/// The giver has said yes and still has to do it.
bool isAccepted(const HandOff &handOff);
/// Days from the need to the promise; negative: days to spare; nothing without both dates.
std::optional<int> daysLate(const HandOff &handOff);

} // namespace qd
