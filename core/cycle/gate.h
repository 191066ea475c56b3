// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "cycle/phases.h"
#include "rules/finding.h"

/// What a phase needs before it can be left, and what is missing from whom. Computed, never ticked.
namespace qd::cycle {

struct Requirement
{
    Message text;
    Message detail; ///< what it is about; without text: goes without saying
    bool done = false;
    DepartmentId department; ///< that owes it; invalid: the facilitator does
    QString address; ///< of what to open to get it done
};

struct Gate
{
    PhaseKind phase = PhaseKind::SetUp;
    std::vector<Requirement> requirements;

    std::size_t done() const { return std::size_t(std::ranges::count(requirements, true, &Requirement::done)); }
    bool isOpen() const { return done() == requirements.size(); }
};

/// What \a phase of \a cycle needs. \a findings are those of the plan as of \a asOf.
Gate gateOf(const Plan &plan, const Cycle &cycle, PhaseKind phase, const rules::Findings &findings, QDate asOf);

/// How far one department is with what it owes the cycle.
struct Readiness
{
    const Department *department = nullptr;
    std::vector<Requirement> requirements;

    std::size_t done() const { return std::size_t(std::ranges::count(requirements, true, &Requirement::done)); }
};

/// Of every department: its input, its figures, its answers to other departments, its actions.
std::vector<Readiness> readinessOf(const Plan &plan, const Cycle &cycle, QDate asOf);

/// The items of the agenda of \a cycle's review, in their order.
std::vector<const AgendaItem *> agendaOf(const Plan &plan, const Cycle &cycle);
/// The review session of \a cycle, or nothing.
const Session *reviewSession(const Plan &plan, const Cycle &cycle);

} // namespace qd::cycle
