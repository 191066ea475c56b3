// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

/// One function a family; each family is one file.
namespace qd::rules {

std::span<const Rule> objectiveRules(); ///< OBJ: aims without work beneath or above, and what is said about them
std::span<const Rule> kpiRules(); ///< KPI: the upkeep of a single number
std::span<const Rule> capabilityRules(); ///< KPI: what a process can reach
std::span<const Rule> signalRules(); ///< KPI: what is more than the usual noise of a number
std::span<const Rule> driftRules(); ///< KPI: where a number is heading
std::span<const Rule> targetRules(); ///< KPI: a number close to its target
std::span<const Rule> upkeepRules(); ///< KPI: targets that change, and numbers without use
std::span<const Rule> togetherRules(); ///< PAIR: two numbers that move together
std::span<const Rule> tradeOffRules(); ///< PAIR: one number against another
std::span<const Rule> pairRules(); ///< KPI-006 and PAIR: two numbers for one thing
std::span<const Rule> dependencyRules(); ///< DEP: what departments need from each other
std::span<const Rule> capacityRules(); ///< DEP-007 and NET: more asked of a department than it can carry

} // namespace qd::rules
