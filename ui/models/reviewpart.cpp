// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewpart.h"

#include <QLocale>

namespace qd::ui {

ReviewPart::ReviewPart(std::shared_ptr<const Plan> plan, QDate asOf, rules::Findings findings)
    : m_plan(std::move(plan))
    , m_wording(m_plan->organisation().fiscalCalendar(), QLocale())
    , m_findings(std::move(findings))
{
    m_findings.asOf = asOf;
    m_scorecard = report::scorecard(*m_plan, asOf, m_findings, m_wording);
}

ReviewPart::ReviewPart(std::shared_ptr<const ReviewPart> whole, report::Scope scope,
                       std::vector<DepartmentId> departments)
    : m_whole(std::move(whole))
    , m_wording(m_whole->m_wording)
    , m_scope(std::move(scope))
    , m_departments(std::move(departments))
    , m_scorecard(report::narrowed(m_whole->m_scorecard, m_departments, m_wording))
{
    report::Narrowed narrowed = report::narrowed(*m_whole->m_plan, m_whole->m_findings, m_departments);
    m_plan = std::make_shared<const Plan>(std::move(narrowed.plan));
    m_findings = std::move(narrowed.findings);
}

std::shared_ptr<const ReviewPart> ReviewPart::of(const std::shared_ptr<const ReviewPart> &whole,
                                                 const report::Scope &scope)
{
    std::vector<DepartmentId> departments = report::departmentsOf(whole->plan(), scope, whole->asOf());
    if (departments.empty())
        return whole;
    return std::shared_ptr<const ReviewPart>(new ReviewPart(whole, scope, std::move(departments)));
}

std::vector<const Kpi *> ReviewPart::kpis() const
{
    std::vector<const Kpi *> kpis;
    for (const report::ScorecardRow &row : m_scorecard.rows)
        kpis.push_back(m_plan->find(row.kpi));
    return kpis;
}

} // namespace qd::ui
