// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Who keeps to themselves: the E-I index, (external - internal) / (external + internal) ties (Krackhardt & Stern
/// 1988), from -1, only inside, to 1, only across.
///
/// A tie is a pair of nodes with an edge in any direction, whatever it weighs; loops are none. \a groups holds a number
/// a node, any number; nodes beyond its end are left out with their ties.
namespace qd::graph {

struct Mixing
{
    int external = 0; ///< ties between two groups; of one group: ties that leave it
    int internal = 0;
    std::optional<double> index = {}; ///< nothing without ties
    std::optional<double> expected = {}; ///< the index if all pairs were tied; nothing for fewer than two nodes
};

/// Of all groups together.
Mixing mixing(const Network &network, std::span<const int> groups);
/// Of one \a group and its ties to all others.
Mixing mixingOf(const Network &network, std::span<const int> groups, int group);

struct Arrangements
{
    int count = 9999;
    std::uint64_t seed = 1; ///< the same seed gives the same answer on every machine
};

/// How likely an index as low as this, or lower, is when the nodes change places at random: the share of all ways to
/// deal out the groups if these are at most \a arrangements, otherwise (1 + as low) / (1 + dealt) of as many deals
/// (Phipson & Smyth 2010). Nothing without ties. A deal that leaves the group no ties counts as low.
std::optional<double> inwardChance(const Network &network, std::span<const int> groups,
                                   const Arrangements &arrangements = {});
/// The same for one \a group.
std::optional<double> inwardChanceOf(const Network &network, std::span<const int> groups, int group,
                                     const Arrangements &arrangements = {});

/// The same for each group of \a which, in their order, with one set of deals: in time of (nodes + ties) times deals,
/// however many groups there are.
std::vector<std::optional<double>> inwardChancesOf(const Network &network, std::span<const int> groups,
                                                   std::span<const int> which, const Arrangements &arrangements = {});

/// How much more often ties join equals than chance would, as a correlation: 1 only inside, 0 at random (Newman 2003).
/// Nothing without ties or when all ties lie in one group.
std::optional<double> assortativity(const Network &network, std::span<const int> groups);

} // namespace qd::graph
