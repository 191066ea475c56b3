// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"
#include "report/outline.h"
#include "report/wording.h"

namespace qd::ui {

/// Columns of the outline of needs and offers.
enum class PairingColumn : std::uint8_t { Likeness, Need, Offer, Between, Days };

/// Pairs that may mean the same with the need beside the offer, best first; then what stands alone. The id of a pair is
/// its number in \a suggestions from 1; the others are hand-offs.
report::Outline pairingOutline(const Plan &plan, const std::vector<exchange::PairSuggestion> &suggestions,
                               const report::Wording &wording);
/// All that one side has said of a hand-off, a line each.
QString statementOf(const HandOff &handOff, bool isNeed, const report::Wording &wording);

} // namespace qd::ui
