// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/firstlist.h"

#include "report/wording.h"
#include "rules/baseline.h"
#include "rules/catalogue.h"

#include <chrono>
#include <future>

namespace qd::exchange {

namespace {
constexpr std::chrono::milliseconds Breath{50};
}

Result<std::vector<ReviewedFinding>> firstList(const Plan &plan, QDate day, const WorkProgress &progress)
{
    if (!plan.table<ReviewedFinding>().empty())
        return {};
    // On a thread of its own, so that the window breathes meanwhile; the records are values, nothing else is shared.
    auto diagnosis = std::async(std::launch::async, [&] { return rules::diagnose(plan, {}, day); });
    bool goesOn = true;
    while (diagnosis.wait_for(Breath) != std::future_status::ready)
        goesOn = goesOn && progress.report(0, 1);
    if (!goesOn)
        return stopped();
    const report::Wording wording(plan.organisation().fiscalCalendar(), QLocale());
    return rules::keptList(diagnosis.get(), day, {}, [&](const Message &message) { return wording.text(message); });
}

} // namespace qd::exchange
