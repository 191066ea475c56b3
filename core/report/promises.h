// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handoffstate.h"
#include "report/drawing.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <limits>

/// When hand-offs are needed and for when they are promised.
namespace qd::report {

using HandOffList = std::vector<const HandOff *>;

/// The hand-offs that \a finding is about.
HandOffList handOffsOf(const Plan &plan, const rules::Finding &finding);
/// Those with a date that \a department gives or needs; an invalid one stands for all departments.
HandOffList datedHandOffs(const Plan &plan, DepartmentId department = {});
/// Those that are late, have no date, or no answer.
HandOffList openHandOffs(const Plan &plan);

struct PromiseChart
{
    PromiseSpec spec;
    std::vector<HandOffId> handOffs; ///< one a row
};

/// One row each of \a handOffs, what needs talk first, at most \a most of them. Empty when there are none.
PromiseChart promiseChart(const Plan &plan, HandOffList handOffs, QDate asOf, const Wording &wording,
                          std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace qd::report
