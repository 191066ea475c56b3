// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/scope.h"
#include "report/scorecard.h"
#include "rules/finding.h"

#include <memory>
#include <span>
#include <vector>

namespace qd::ui {

/// What charts are made from: records, findings and results of one part of the company, or of all of it. Never
/// changed, so that a worker that makes it and a window that shows it can share it.
class ReviewPart
{
public:
    /// The whole company. \a findings: nothing, while they are not known.
    ReviewPart(std::shared_ptr<const Plan> plan, QDate asOf, rules::Findings findings);
    /// The part of \a whole that is \a scope. Whole, where the plan has no such part.
    static std::shared_ptr<const ReviewPart> of(const std::shared_ptr<const ReviewPart> &whole,
                                                const report::Scope &scope);

    const Plan &plan() const { return *m_plan; }
    std::shared_ptr<const Plan> sharedPlan() const { return m_plan; }
    const rules::Findings &findings() const { return m_findings; }
    const report::Scorecard &scorecard() const { return m_scorecard; }
    const report::Wording &wording() const { return m_wording; }
    QDate asOf() const { return m_scorecard.asOf; }
    /// Those of its departments, in the order of the scorecard; others may be there for what is computed from them.
    std::vector<const Kpi *> kpis() const;

    const report::Scope &scope() const { return m_scope; }
    /// "Business unit Retail"; empty: the whole company.
    QString name() const { return report::nameOf(m_scope); }
    /// The departments of the part; none: all.
    std::span<const DepartmentId> departments() const { return m_departments; }
    /// Whether it is about \a department, and does not only name it.
    bool isAbout(DepartmentId department) const { return report::isAmong(m_departments, department); }
    /// The company, for a chart of one record, or of what is missing.
    const ReviewPart &whole() const { return m_whole ? *m_whole : *this; }

private:
    ReviewPart(std::shared_ptr<const ReviewPart> whole, report::Scope scope, std::vector<DepartmentId> departments);

    std::shared_ptr<const ReviewPart> m_whole; ///< nothing: this is the whole
    std::shared_ptr<const Plan> m_plan;
    report::Wording m_wording;
    report::Scope m_scope;
    std::vector<DepartmentId> m_departments;
    rules::Findings m_findings;
    report::Scorecard m_scorecard;
};

} // namespace qd::ui
