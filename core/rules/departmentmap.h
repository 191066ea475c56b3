// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/network.h"
#include "model/plan.h"

#include <QHash>

#include <map>
#include <set>
#include <vector>

/// What the rules of the network read from a plan.
namespace qd::rules {

/// Departments that exist, as nodes, and the hand-offs between them.
struct DepartmentMap
{
    std::vector<const Department *> departments;
    QHash<DepartmentId, int> places;
    graph::Network ties; ///< from the giver to the receiver, one a hand-off
};
/// As of \a asOf; hand-offs that were rejected or withdrawn tie nobody.
DepartmentMap mapOf(const Plan &plan, QDate asOf);

/// Weights of the open objectives of the company; those without one share what the others leave.
std::map<ObjectiveId, double> weightsOfAims(const Plan &plan);
/// Which of the aims in \a weights the objective \a start serves, directly and further up; it may be one itself.
std::set<ObjectiveId> aimsAbove(const Plan &plan, const std::map<ObjectiveId, double> &weights, ObjectiveId start);

} // namespace qd::rules
