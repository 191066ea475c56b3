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
std::span<const Rule> commitmentRules(); ///< ACT: what was promised and stays open
std::span<const Rule> decisionRules(); ///< DEC: what was decided
std::span<const Rule> duplicateRules(); ///< INI-003 and SIG-003: one thing in several places
std::span<const Rule> flowRules(); ///< FLOW: how work runs through departments
std::span<const Rule> initiativeRules(); ///< INI: work and what it is for
std::span<const Rule> strainRules(); ///< CAP-006: who is full and asks for nothing
std::span<const Rule> unansweredRules(); ///< SIG-001 and ASM-003: what was heard or believed, and not followed up
std::span<const Rule> accountabilityRules(); ///< OBJ: who answers for an objective
std::span<const Rule> attentionRules(); ///< OBJ: how much an objective counts for those who carry it
std::span<const Rule> driverRules(); ///< OBJ: what the parts say, and what they add up to
std::span<const Rule> chainRules(); ///< DEP: hand-offs that wait for each other
std::span<const Rule> promiseRules(); ///< DEP: promises and offers that stand alone
std::span<const Rule> networkRules(); ///< DEP-011 and NET-003: work that departments share, and who joins them
std::span<const Rule> siloRules(); ///< NET-001: who keeps to themselves
std::span<const Rule> beliefRules(); ///< ASM-001: two numbers for one driver
std::span<const Rule> realityRules(); ///< ASM-002 and SIG-002: what came and what is heard, against what was assumed
std::span<const Rule> relianceRules(); ///< ASM-004 and ASM-005: how much stands on an assumption
std::span<const Rule> sequenceRules(); ///< INI-002: what starts before its inputs exist
std::span<const Rule> directionRules(); ///< KPI-007: one number that is pulled both ways
std::span<const Rule> incentiveRules(); ///< OBJ-011: what pays off, against what several want
std::span<const Rule> scopeRules(); ///< OBJ-010: parts of a scope without anything beneath
std::span<const Rule> claimRules(); ///< PAIR-003: links that the numbers do not show

} // namespace qd::rules
