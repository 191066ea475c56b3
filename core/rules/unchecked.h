// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

namespace qd::rules {

/// Checks of one rule that could not run on records of one table for one reason.
struct UncheckedGroup
{
    const char *rule = "";
    /// As of the first; where only a number differs, a text "3–27" in its place.
    Message reason;
    std::vector<const NotEvaluated *> items; ///< in their order; live as long as the findings
};

/// All checks that could not run, in the order in which their groups begin.
std::vector<UncheckedGroup> uncheckedGroups(const Findings &findings);

} // namespace qd::rules
