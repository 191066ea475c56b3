// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unit.h"

#include <optional>

/// What people call the units of the things they hand over.
namespace qd {

/// Whether \a unit counts pieces: it is empty, or a word such as "pieces", "pcs" or "Stück".
bool isCount(const Unit &unit);

/// What an amount in \a from is multiplied with to be one in \a to: 60 from "hours" to "min", 0.001 from "EUR" to
/// "k EUR". Symbols and words, English and German, upper and lower case mean the same; of a month, whose days vary,
/// only quarters and years are made. Nothing when the two measure different things, or are words of which one is not
/// known.
std::optional<double> amountFactor(const Unit &from, const Unit &to);

} // namespace qd
