// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wording.h"
#include "rules/catalogue.h"

#include <cmath>
#include <functional>
#include <numbers>

/// A company of a few KPIs for the tests of rules about signals, diagnosed on 8 July 2026.
namespace qd::test {

/// Standard normal noise, the same on every machine: \a row tells series apart.
inline double noise(int row, int index)
{
    const auto uniform = [](quint64 seed) { // splitmix64
        seed += 0x9e3779b97f4a7c15U;
        seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9U;
        seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebU;
        return (double((seed ^ (seed >> 31)) >> 11) + 0.5) / double(1ULL << 53);
    };
    const quint64 seed = quint64(row) * 1000003U + quint64(index) * 2U;
    return std::sqrt(-2 * std::log(uniform(seed))) * std::cos(2 * std::numbers::pi * uniform(seed + 1));
}

/// The value of each period, from 0.
using Course = std::function<double(int)>;

/// A plan made record by record. Departments A to D have the ids 1 to 4.
struct Made
{
    std::vector<Department> departments;
    std::vector<Objective> objectives;
    std::vector<Kpi> kpis;
    std::vector<KpiOperand> operands;
    std::vector<Observation> values;
    std::vector<ValueRevision> revisions;
    std::vector<Annotation> annotations;
    std::vector<Cycle> cycles;
    std::vector<Decision> decisions;
    std::vector<HandOff> handOffs;
    rules::RuleOptions options;

    Made()
    {
        for (int id = 1; id <= 4; ++id)
            departments.push_back({.id = {id}, .name = QString(QChar('A' + id - 1))});
        objectives.push_back({.id = {1}, .title = QStringLiteral("O1"), .department = {1}, .level = Rank::Company});
    }

    /// A monthly KPI with \a count values, the last one of June 2026.
    Kpi &kpi(qint64 id, const Course &course, int count, std::optional<double> target = {})
    {
        kpis.push_back(
            {.id = {id}, .name = QStringLiteral("K%1").arg(id), .department = {id}, .direction = Direction::Increase});
        QDate month = QDate(2026, 6, 1).addMonths(1 - count);
        for (int index = 0; index < count; ++index) {
            values.push_back({.kpi = {id}, .start = month, .actual = course(index), .target = target});
            month = month.addMonths(1);
        }
        return kpis.back();
    }

    void annotate(qint64 kpi, QDate day, AnnotationKind kind = AnnotationKind::Event)
    {
        annotations.push_back({.id = {qint64(annotations.size()) + 1},
                               .kpi = {kpi},
                               .happenedOn = day,
                               .kind = kind,
                               .text = QStringLiteral("x")});
    }

    void twoCycles()
    {
        cycles = {{.id = {1}, .name = QStringLiteral("Q4"), .firstDay = {2026, 1, 1}, .lastDay = {2026, 3, 31}},
                  {.id = {2}, .name = QStringLiteral("Q1"), .firstDay = {2026, 4, 1}, .lastDay = {2026, 6, 30}}};
    }

    Plan plan() const
    {
        Plan plan;
        Organisation organisation;
        organisation.name = QStringLiteral("Test");
        organisation.fiscalStartMonth = 4;
        plan.replace(Table<Organisation>({organisation}));
        plan.replace(Table(departments));
        plan.replace(Table(objectives));
        plan.replace(Table(kpis));
        plan.replace(Table(operands));
        plan.replace(Table(values));
        plan.replace(Table(revisions));
        plan.replace(Table(annotations));
        plan.replace(Table(cycles));
        plan.replace(Table(decisions));
        plan.replace(Table(handOffs));
        return plan;
    }

    rules::Findings findings() const { return rules::diagnose(plan(), options, QDate(2026, 7, 8)); }
};

inline QStringList summary(const Made &made, const QString &rule)
{
    static constexpr std::array levels{"note", "warning", "error"};
    QStringList lines;
    for (const rules::Finding &finding : made.findings().findings) {
        if (QLatin1String(finding.rule) == rule)
            lines << QLatin1String(levels.at(size_t(finding.level))) + QLatin1Char(' ') + finding.subjects.front().name;
    }
    lines.sort();
    return lines;
}

/// What \a rule could not evaluate, "K1: reason".
inline QStringList left(const Made &made, const QString &rule)
{
    QStringList lines;
    for (const rules::NotEvaluated &item : made.findings().notEvaluated) {
        if (QLatin1String(item.rule) == rule)
            lines << item.subject.name + QStringLiteral(": ")
                    + report::Wording::forMachines(FiscalCalendar(4)).text(item.reason);
    }
    lines.sort();
    return lines;
}

inline std::optional<rules::Finding> only(const Made &made, const QString &rule)
{
    for (const rules::Finding &finding : made.findings().findings) {
        if (QLatin1String(finding.rule) == rule)
            return finding;
    }
    return {};
}

inline QStringList texts(const rules::Finding &finding)
{
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    QStringList lines{wording.text(finding.title), wording.text(finding.number), wording.text(finding.why)};
    for (const rules::Evidence &evidence : finding.evidence)
        lines << wording.text(evidence.speaker) + QStringLiteral(": ") + wording.text(evidence.message);
    return lines;
}

} // namespace qd::test
