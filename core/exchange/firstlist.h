// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "model/plan.h"
#include "rules/finding.h"

#include <atomic>
#include <future>
#include <optional>

namespace qd::exchange {

/// What is found in a plan, to be kept with the first import into a document: known from the start, so that what comes
/// later is new. Takes as long as a diagnosis, on a thread of its own, so that the import is stored meanwhile.
class FirstList
{
public:
    /// Begins with \a plan as of \a day, unless it holds a list already.
    FirstList(const Plan &plan, QDate day);
    FirstList(const FirstList &) = delete;
    FirstList &operator=(const FirstList &) = delete;
    ~FirstList(); ///< gives up between two rules

    /// Waits for it; \a progress is asked now and then. Nothing when the plan holds a list already. Once.
    Result<std::vector<ReviewedFinding>> take(const WorkProgress &progress = {});

private:
    Plan m_plan;
    QDate m_day;
    std::atomic<bool> m_goesOn = true;
    std::future<std::optional<rules::Findings>> m_findings;
};

} // namespace qd::exchange
