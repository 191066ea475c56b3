// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/components.h"

namespace qd::graph {

/// Which nodes to take, one flag a node, so that every one of them comes with all that it \a needs and their \a gains
/// (one a node, of either sign) sum up to most: a maximum closure, found as a minimum cut (Picard 1976; Dinic 1970). Of
/// several the smallest; none when nothing is won.
std::vector<bool> mostGain(const std::vector<long long> &gains, const Graph &needs);

} // namespace qd::graph
