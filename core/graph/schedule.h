// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

/// When things can be finished that wait for each other: difference constraints (Cormen et al., "Introduction to
/// Algorithms", 22.4) and the critical path method (Kelley & Walker 1959).
///
/// An edge says that `to` finishes at least `weight` after `from`; a negative lead is an overlap that is allowed.
/// Times are in any one unit, counted from anywhere. A difference of up to 1e-12 of the numbers compared (at least of
/// 1) is rounding, not lateness. Links are named by their place in Network::edges.
namespace qd::graph {

/// One a node, nothing where there is none; shorter rows end in nothing. Dates that are no number count as none.
using Dates = std::span<const std::optional<double>>;

/// Why no order of work exists.
struct Deadlock
{
    std::vector<int> nodes; ///< each waits for the one before it, the first for the last
    std::vector<int> links; ///< links[i] leads from nodes[i] to the next one
    double excess = 0; ///< by how much one round postpones itself; always positive
};

/// When everything finishes at the earliest.
struct Earliest
{
    std::vector<std::optional<double>> finish; ///< one a node; nothing where no date reaches the node
    std::vector<int> decidedBy; ///< the link each node waits for longest, -1 where its own date is later
};

/// The earliest finish of every node, none before its own date in \a notBefore, or the loop of waiting that makes it
/// impossible: one with a positive sum of leads (Bellman & Ford).
std::variant<Earliest, Deadlock> earliestFinish(const Network &network, Dates notBefore);

/// The same without dates: everything without an input can finish at 0.
std::variant<Earliest, Deadlock> earliestFinish(const Network &network);

/// A deadlock to show, with the fewest nodes of all whose links are no overlaps. Where only overlaps close a loop it is
/// the one that earliestFinish() meets. Nothing when there is none.
std::optional<Deadlock> shortestDeadlock(const Network &network);

/// The latest finish of every node that keeps the dates in \a notAfter; nothing where no date reaches the node, or
/// where a deadlock leaves no answer.
std::vector<std::optional<double>> latestFinish(const Network &network, Dates notAfter);

/// The chain of waiting that decides when its last node finishes.
struct Chain
{
    std::vector<int> nodes; ///< from the one that waits for nobody to the last
    std::vector<int> links; ///< links[i] leads from nodes[i] to nodes[i + 1]
    double begin = 0; ///< finish of the first node
    double finish = 0; ///< finish of the last node
    std::optional<double> slack = {}; ///< until the date that was asked for; negative when the chain ends later
};

/// The critical chain to \a node; nothing when no date reaches it or it does not exist.
std::optional<Chain> criticalChain(const Network &network, const Earliest &earliest, int node,
                                   std::optional<double> due = {});

/// The first node, in order of how late it is and then of its number, that cannot keep its date in \a notAfter, with
/// the chain that makes it late; nothing when all dates can be kept. Together with earliestFinish() this decides
/// whether fixed dates are possible: give a node that is promised for a day that day in both rows.
std::optional<Chain> latestChain(const Network &network, const Earliest &earliest, Dates notAfter);

/// A link that its dates do not leave room for.
struct BrokenLink
{
    int link = -1;
    double lateBy = 0; ///< always positive
};

/// The first link along \a chain that breaks when every node finishes on its date in \a dates; a node without a date
/// finishes as soon as the chain lets it. Nothing when the chain holds.
std::optional<BrokenLink> firstBrokenLink(const Network &network, const Chain &chain, Dates dates);

/// Every link that breaks when both of its ends finish on their dates, the worst first, then in the order of the edges'
/// values.
std::vector<BrokenLink> brokenLinks(const Network &network, Dates dates);

} // namespace qd::graph
