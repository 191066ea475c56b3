// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <optional>

/// Two cycles side by side.
namespace qd::cycle {

struct Measure
{
    const char *name; ///< stable, for the command line
    const char *label; ///< QT_TRANSLATE_NOOP("qd", …)
    std::optional<double> before;
    std::optional<double> after;
    bool isShare = false; ///< of 1, shown in percent
};

struct Comparison
{
    std::vector<Measure> measures;
    std::vector<KpiId> better; ///< missed then, met now
    std::vector<KpiId> worse; ///< met then, missed now
};

/// Results at the end of each quarter, and what became of what was promised in each.
Comparison compare(const Plan &plan, const Cycle &before, const Cycle &after, QDate asOf);

} // namespace qd::cycle
