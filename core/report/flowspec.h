// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QString>

#include <optional>
#include <vector>

/// Things in columns, and what leads from one column to the next: aims to KPIs to departments, drivers to results. What
/// it says, without how it is drawn.
namespace qd::report {

struct FlowNode
{
    QString name;
    QString detail; ///< below the name
    int column = 0; ///< from the left
    std::optional<Status> mark;
    bool isLoose = false; ///< it leads nowhere, or nothing leads to it, though something should
    QString reading;
};

struct FlowLink
{
    int from = 0; ///< place of the node at its left end
    int to = 0; ///< in a column further right
    double weight = 1; ///< how broad it is beside the others
    std::optional<Status> mark; ///< what is wrong with it; nothing: it is quiet
    QString label; ///< in its middle; empty: none
    QString reading;
};

struct FlowSpec
{
    QString id;
    QString title; ///< the finding
    QString subtitle;
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    std::vector<QString> columns; ///< headings
    std::vector<FlowNode> nodes; ///< by column, each column from its top to its bottom
    std::vector<FlowLink> links;
};

/// Puts the nodes of each column in an order in which fewer links cross: sweeps to the right and back put each node at
/// the mean place of its neighbours (barycentre heuristic; Sugiyama, Tagawa and Toda 1981), and the best order seen
/// stays. Never worse than the order that came.
void untangle(FlowSpec &spec);

/// How many pairs of links between the same two columns cross.
int crossings(const FlowSpec &spec);

} // namespace qd::report
