// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

/// What the rules about hand-offs say of each one in the same words.
namespace qd::rules {

/// A finding on \a handOff and its two departments, due on the day it is needed.
Finding findingAbout(const HandOff &handOff);

/// "Feed is needed by 1 September."
Message neededFact(const HandOff &handOff);
/// "Feed is promised for 15 September.", or that no date is given.
Message promisedFact(const HandOff &handOff);

/// The receiver's own words; \a fact where it has written none.
Evidence receiverSays(const Context &context, const HandOff &handOff, Message fact);
/// The giver's own words; \a fact where it has written none.
Evidence giverSays(const Context &context, const HandOff &handOff, Message fact);

/// The company, for what cannot be said of any of its records.
Subject subjectOfCompany(const Plan &plan);

} // namespace qd::rules
