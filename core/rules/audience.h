// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

/// Who may see what was found.
namespace qd::rules {

/// Whether \a rule finds what is for the facilitator alone: what pays off for whom starts there.
bool isForFacilitator(const char *rule);

/// What may be seen in the room: everything that makes the wall, a packet, a report, a pre-read or an agenda goes
/// through here. What is left keeps its place, and with it its exhibit number, because what is for the facilitator
/// alone is ranked last.
Findings forTheRoom(Findings findings);

} // namespace qd::rules
