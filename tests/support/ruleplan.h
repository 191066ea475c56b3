// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/catalogue.h"

#include <array>
#include <vector>

/// Plans for tests of single rules, made table by table.
namespace qd::test {

/// A Wednesday.
inline const QDate ruleDay(2026, 7, 8);

/// A plan of \a tables with departments A to H, whose ids are 1 to 8.
template<typename... Records>
Plan planOf(std::vector<Records>... tables)
{
    Plan plan;
    Organisation organisation;
    organisation.name = QStringLiteral("Test");
    organisation.fiscalStartMonth = 4;
    plan.replace(Table<Organisation>({organisation}));
    std::vector<Department> departments;
    for (int id = 1; id <= 8; ++id)
        departments.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    plan.replace(Table(departments));
    (plan.replace(Table(std::move(tables))), ...);
    return plan;
}

/// \a plan with the rows of one table instead of its own.
template<typename Record>
Plan with(Plan plan, std::vector<Record> rows)
{
    plan.replace(Table(std::move(rows)));
    return plan;
}

/// What the rule \a id says: "warning Title" a finding, "unknown Record: reason" what it could not judge, sorted.
inline QStringList saidBy(const char *id, const Plan &plan)
{
    static constexpr std::array levels{"note", "warning", "error"};
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    const rules::Findings findings = rules::diagnose(plan, {}, ruleDay);
    QStringList lines;
    for (const rules::Finding &finding : findings.findings) {
        if (qstrcmp(finding.rule, id) == 0)
            lines << QLatin1String(levels.at(size_t(finding.level))) + u' ' + wording.text(finding.title);
    }
    for (const rules::NotEvaluated &left : findings.notEvaluated) {
        if (qstrcmp(left.rule, id) == 0)
            lines << QStringLiteral("unknown ") + left.subject.name + QStringLiteral(": ") + wording.text(left.reason);
    }
    lines.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
    lines.sort();
    return lines;
}

/// Of each finding of the rule \a id what a room needs: departments, two voices on records, the reason.
inline QString incomplete(const char *id, const Plan &plan)
{
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    bool seen = false;
    for (const rules::Finding &finding : rules::diagnose(plan, {}, ruleDay).findings) {
        if (qstrcmp(finding.rule, id) != 0)
            continue;
        seen = true;
        if (wording.text(finding.headline).size() > 48)
            return QStringLiteral("headline: ") + wording.text(finding.headline);
        if (wording.text(finding.number).isEmpty() || wording.text(finding.why).isEmpty())
            return QStringLiteral("no number or no reason");
        if (finding.evidence.size() < 2
            || wording.text(finding.evidence[0].speaker) == wording.text(finding.evidence[1].speaker))
            return QStringLiteral("one voice");
        for (const rules::Evidence &evidence : finding.evidence) {
            if (evidence.refs.empty() || wording.text(evidence.message).isEmpty())
                return QStringLiteral("evidence of nothing");
            for (const rules::Subject &ref : evidence.refs) {
                if (!recordType(QLatin1String(ref.table)))
                    return QStringLiteral("no table ") + QLatin1String(ref.table);
            }
        }
    }
    return seen ? QString() : QStringLiteral("no finding");
}

} // namespace qd::test
