// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/catalogue.h"

#include <array>
#include <utility>

/// A plan made record by record for tests of rules, seen on 8 July 2026.
namespace qd::test {

inline const QDate SeenOn(2026, 7, 8);

/// Departments A to L have the ids 1 to 12, objectives O1, O2 …, hand-offs H1, H2 …
struct HandmadePlan
{
    std::vector<Department> departments;
    std::vector<Person> persons;
    std::vector<Role> roles;
    std::vector<Objective> objectives;
    std::vector<ObjectiveParent> parents;
    std::vector<ObjectiveShare> shares;
    std::vector<CheckIn> checkIns;
    std::vector<Initiative> initiatives;
    std::vector<HandOff> handOffs;
    std::vector<HandOffInput> inputs;
    std::vector<Capacity> capacities;
    std::vector<Kpi> kpis;
    std::vector<KpiOperand> operands;
    std::vector<Observation> values;
    std::vector<Workflow> workflows;
    std::vector<Step> steps;
    rules::RuleOptions options;

    HandmadePlan()
    {
        for (int id = 1; id <= 12; ++id)
            departments.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    }

    Objective &objective(qint64 id, qint64 department, std::initializer_list<qint64> above = {})
    {
        objectives.push_back({.id = {id},
                              .title = QStringLiteral("O%1").arg(id),
                              .department = {department},
                              .level = above.size() == 0 ? Rank::Company : Rank::Department});
        for (const qint64 parent : above)
            parents.push_back({{id}, {parent}, 1});
        return objectives.back();
    }

    /// Needed by and promised for 1 September.
    HandOff &handOff(qint64 id, qint64 receiver, qint64 giver)
    {
        handOffs.push_back({.id = {id},
                            .name = QStringLiteral("H%1").arg(id),
                            .receiver = {receiver},
                            .giver = {giver},
                            .neededBy = {2026, 9, 1},
                            .committedBy = {2026, 9, 1},
                            .status = HandOffStatus::Committed,
                            .requestedOn = {2026, 6, 1},
                            .answeredOn = {2026, 6, 5}});
        return handOffs.back();
    }

    void says(qint64 objective, int month, Progress status)
    {
        checkIns.push_back({.objective = {objective}, .start = QDate(2026, month, 1), .status = status});
    }

    /// Everything in the opposite order of rows; tables sort them, so that no finding may change.
    void turn()
    {
        const auto turnEach = [](auto &...rows) { (std::ranges::reverse(rows), ...); };
        turnEach(departments, persons, roles, objectives, parents, shares, checkIns, initiatives, handOffs, inputs,
                 capacities, kpis, operands, values, workflows, steps);
    }

    Plan plan() const
    {
        Plan plan;
        Organisation organisation;
        organisation.name = QStringLiteral("Test");
        organisation.fiscalStartMonth = 4;
        plan.replace(Table<Organisation>({organisation}));
        const auto replaceEach = [&](const auto &...rows) { (plan.replace(Table(rows)), ...); };
        replaceEach(departments, persons, roles, objectives, parents, shares, checkIns, initiatives, handOffs, inputs,
                    capacities, kpis, operands, values, workflows, steps);
        return plan;
    }

    rules::Findings findings() const { return rules::diagnose(plan(), options, SeenOn); }

    /// The first finding of \a rule; it must exist.
    rules::Finding finding(const char *rule) const
    {
        for (const rules::Finding &each : findings().findings) {
            if (qstrcmp(each.rule, rule) == 0)
                return each;
        }
        return {};
    }

    /// "warning H1" for each finding of \a rule, "? H1: reason" for each record it could not judge.
    QStringList found(const char *rule) const
    {
        static constexpr std::array levels{"note", "warning", "error"};
        const report::Wording wording = report::Wording::forMachines(FiscalCalendar(4));
        const rules::Findings all = findings();
        QStringList lines;
        for (const rules::Finding &each : all.findings) {
            if (qstrcmp(each.rule, rule) == 0)
                lines << QLatin1String(levels.at(size_t(each.level))) + u' ' + each.subjects.front().name;
        }
        for (const rules::NotEvaluated &each : all.notEvaluated) {
            if (qstrcmp(each.rule, rule) == 0)
                lines << QStringLiteral("? ") + each.subject.name + QStringLiteral(": ") + wording.text(each.reason);
        }
        lines.sort();
        return lines;
    }
};

/// Title, headline and every sentence of \a finding, as machines read them.
inline QStringList wordsOf(const rules::Finding &finding)
{
    const report::Wording wording = report::Wording::forMachines(FiscalCalendar(4));
    QStringList lines{wording.text(finding.title), wording.text(finding.headline), wording.text(finding.number)};
    for (const rules::Evidence &evidence : finding.evidence)
        lines << wording.text(evidence.speaker) + QStringLiteral(": ") + wording.text(evidence.message);
    return lines << wording.text(finding.why);
}

} // namespace qd::test
