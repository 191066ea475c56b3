// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/promisetrail.h"
#include "store/database.h"

/// What is promised in a database in the middle of an edit, when no plan in memory knows it yet.
namespace qd::store {

/// Every hand-off with a promised day.
Result<std::vector<Promise>> promisesIn(const Database &database);
/// The days on which another day was promised for \a handOff, as its earlier promises say.
Result<std::vector<QDate>> replacementDays(const Database &database, HandOffId handOff);

} // namespace qd::store
