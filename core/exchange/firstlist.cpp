// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/firstlist.h"

#include "report/wording.h"
#include "rules/baseline.h"
#include "rules/diagnosis.h"

#include <chrono>

namespace qd::exchange {

namespace {
constexpr std::chrono::milliseconds Breath{50};
}

FirstList::FirstList(const Plan &plan, QDate day)
    : m_plan(plan)
    , m_day(day)
{
    if (!m_plan.table<ReviewedFinding>().empty())
        return;
    m_findings = std::async(std::launch::async, [this] {
        return rules::Diagnosis().update(m_plan, {}, m_day, [this](const rules::Rule *) { return m_goesOn.load(); });
    });
}

FirstList::~FirstList()
{
    m_goesOn = false; // the future waits
}

Result<std::vector<ReviewedFinding>> FirstList::take(const WorkProgress &progress)
{
    if (!m_findings.valid())
        return {};
    while (m_findings.wait_for(Breath) != std::future_status::ready) {
        if (!progress.report(1, 1))
            m_goesOn = false;
    }
    const std::optional<rules::Findings> findings = m_findings.get();
    if (!findings || !m_goesOn)
        return stopped();
    const report::Wording wording(m_plan.organisation().fiscalCalendar(), QLocale());
    return rules::keptList(*findings, m_day, {}, [&](const Message &message) { return wording.text(message); });
}

} // namespace qd::exchange
