// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <optional>

namespace qd::rules {

/// Whether nothing more is done for it.
bool isClosed(const Initiative &initiative);

/// By how many days the two may lie over each other; nothing when the length that it is a share of is not known.
std::optional<int> allowedOverlap(const InitiativeInput &link, const Initiative &before);

} // namespace qd::rules
