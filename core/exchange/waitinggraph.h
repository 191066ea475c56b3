// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <QJsonObject>

#include <optional>

namespace qd::exchange {

/// SARIF's picture of hand-offs that wait for each other: a graph, and the shortest way round in it.
struct WaitingGraph
{
    QJsonObject graph; ///< nodes are hand-offs; an edge leads to what is waited for
    QJsonObject traversal;
};

/// Nothing unless the hand-offs that \a finding (DEP-005, DEP-006) is about hold a circle.
std::optional<WaitingGraph> waitingGraph(const Plan &plan, const rules::Finding &finding);

} // namespace qd::exchange
