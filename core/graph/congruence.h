// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <optional>
#include <span>
#include <vector>

/// Who should talk because of the work they share, and whether they do (Cataldo, Herbsleb & Carley, "Socio-technical
/// congruence", CMU-ISR-08-104, 2008): CR = T_A * T_D * T_A', with T_A who works on which task and T_D which task
/// depends on which.
namespace qd::graph {

/// A cell of T_A: a department (or person) works on a task (a workflow step, an objective). Several of the same pair
/// add up; one whose department or task does not exist, or whose weight is no number, is left out.
struct Work
{
    int who = 0;
    int task = 0;
    double weight = 1;
};

/// The coordination that the work requires, an edge for every cell of CR that is not 0, loops included; ascending by
/// from, then to. Sparse: only what occurs is multiplied. \a dependencies are those of tasks; an edge from a task to
/// itself, a diagonal of T_D, makes those who work on it depend on each other: give every task one when sharing a task
/// counts.
Network coordinationRequirements(int departments, std::span<const Work> work, const Network &dependencies);

struct Congruence
{
    int required = 0; ///< pairs that the work joins in either direction
    int met = 0; ///< those of them that do coordinate
    std::optional<double> share = {}; ///< met / required; nothing when no pair is required
    std::vector<Edge> unmet; ///< the others, from < to, with the requirement of both directions; the largest first
    std::vector<Edge> unneeded; ///< pairs that coordinate although no work joins them, from < to
};

/// Pairs of different nodes, directions left out. A requirement counts when it is above 0, a tie whatever it weighs.
Congruence congruence(const Network &requirements, const Network &ties);

} // namespace qd::graph
