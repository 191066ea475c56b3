// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/organisationoutline.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "model/load.h"
#include "model/verdict.h"
#include "report/askback.h"
#include "report/scorecard.h"

#include <map>

namespace qd::report {

namespace {

bool isGone(const Department &department, QDate asOf)
{
    return department.validTo.isValid() && department.validTo < asOf;
}

QString groupOf(const Department &department, GroupBy by)
{
    switch (by) {
    case GroupBy::Function:
        return department.function;
    case GroupBy::Geography:
        return department.geography;
    case GroupBy::BusinessUnit:
        break;
    }
    return department.businessUnit;
}

/// What the other records say about each department, read once.
class Facts
{
public:
    Facts(const Plan &plan, const rules::Findings &findings, QDate asOf)
        : m_plan(plan)
        , m_findings(findings)
        , m_asOf(asOf)
    {
        for (const KpiStatus &status : statusOfAll(plan, asOf))
            outcomes[status.kpi->department].push_back(status.verdict.outcome);
        for (auto &[department, own] : outcomes)
            std::ranges::sort(own);
        for (const HandOff &handOff : plan.table<HandOff>()) {
            if (agreementOf(handOff) == Agreement::Closed)
                continue;
            ++needs[handOff.receiver];
            ++gives[handOff.giver];
        }
        for (Load &load : qd::loads(plan, asOf)) {
            const DepartmentId id = load.department->id;
            const auto known = loads.find(id);
            if (known == loads.end() || known->second.ratio() < load.ratio())
                loads.insert_or_assign(id, std::move(load));
        }
    }

    /// Where the department comes from, and until when it stood.
    QString pastOf(const Department &department, const Wording &wording) const
    {
        QStringList before;
        for (const DepartmentPredecessor &link : m_plan.table<DepartmentPredecessor>()) {
            const Department *predecessor = link.department == department.id ? m_plan.find(link.predecessor) : nullptr;
            if (predecessor)
                before << predecessor->name;
        }
        if (isGone(department, m_asOf))
            return Tr::tr("until %1", "date").arg(wording.date(department.validTo));
        const QString since = department.validFrom.isValid() ? wording.date(department.validFrom) : QString();
        if (before.isEmpty())
            return since.isEmpty() ? QString() : Tr::tr("since %1", "date").arg(since);
        const QString names = before.join(QLatin1String(", "));
        return since.isEmpty()  ? Tr::tr("from %1", "former departments").arg(names)
            : before.size() > 1 ? Tr::tr("merged from %1 on %2").arg(names, since)
                                : Tr::tr("from %1 on %2", "former department, date").arg(names, since);
    }

    OutlineCell disconnectsOf(const Department &department, const Wording &wording) const
    {
        QStringList numbers;
        QStringList titles;
        OutlineCell cell;
        for (std::size_t rank = 0; rank < m_findings.findings.size(); ++rank) {
            const rules::Finding &finding = m_findings.findings[rank];
            if (finding.state != rules::State::Open || std::ranges::count(finding.departments, department.id) == 0)
                continue;
            if (numbers.isEmpty())
                cell.fingerprint = finding.fingerprint;
            numbers << exhibit(rank);
            titles << wording.text(finding.title);
        }
        cell.text = numbers.join(QLatin1String(", "));
        cell.tip = titles.join(u'\n');
        return cell;
    }

    std::map<DepartmentId, std::vector<Outcome>> outcomes; ///< of its KPIs, met first
    std::map<DepartmentId, int> needs;
    std::map<DepartmentId, int> gives;
    std::map<DepartmentId, Load> loads; ///< of its fullest period

private:
    const Plan &m_plan;
    const rules::Findings &m_findings;
    QDate m_asOf;
};

OutlineCell kpiCell(const std::vector<Outcome> &outcomes)
{
    OutlineCell cell;
    std::ranges::transform(outcomes, std::back_inserter(cell.shapes),
                           [](Outcome outcome) { return statusMark(outcome); });
    cell.tip = outcomes.empty() ? Tr::tr("No KPIs")
                                : Tr::tr("%1 met, %2 missed, %3 undecidable")
                                      .arg(std::ranges::count(outcomes, Outcome::Met))
                                      .arg(std::ranges::count(outcomes, Outcome::Missed))
                                      .arg(std::ranges::count(outcomes, Outcome::Undecidable));
    return cell;
}

OutlineCell countCell(const std::map<DepartmentId, int> &counts, DepartmentId id)
{
    const auto found = counts.find(id);
    return {.text = found == counts.end() ? QString() : QString::number(found->second)};
}

OutlineCell loadCell(const std::map<DepartmentId, Load> &loads, DepartmentId id, const Wording &wording)
{
    const auto found = loads.find(id);
    if (found == loads.end())
        return {};
    const Load &load = found->second;
    const QString effort = wording.quantity({load.effort, {}});
    const QString available = wording.quantity({load.available, {}});
    return {.text = Tr::tr("%1 of %2", "accepted, available").arg(effort, available),
            .gauge = Gauge{load.effort, load.available},
            .tip = Tr::tr("%1 of %2 person-days are accepted for %3.")
                       .arg(effort, available, wording.period({load.capacity->cadence, load.capacity->start}))};
}

std::vector<OutlineColumn> columns()
{
    return {{Tr::tr("Department"), Tr::tr("Its name, and what it was before.")},
            {Tr::tr("Short name"), Tr::tr("As it stands in the matrix.")},
            {Tr::tr("Head"), Tr::tr("Who is accountable for it.")},
            {Tr::tr("KPIs"), Tr::tr("One shape a KPI: met, missed, undecidable.")},
            {Tr::tr("Needs"), Tr::tr("How many hand-offs it needs from others."), Side::Right},
            {Tr::tr("Gives"), Tr::tr("How many hand-offs others need from it."), Side::Right},
            {Tr::tr("Load"), Tr::tr("Person-days accepted, of those that there are in its fullest period.")},
            {Tr::tr("Disconnects"), Tr::tr("The open disconnects that name it.")}};
}

} // namespace

Outline organisationOutline(const Plan &plan, GroupBy by, const rules::Findings &findings, QDate asOf,
                            const Wording &wording)
{
    const Facts facts(plan, findings, asOf);
    std::vector<const Department *> departments;
    for (const Department &department : plan.table<Department>())
        departments.push_back(&department);
    std::ranges::sort(departments, {},
                      [&](const Department *d) { return std::tuple(isGone(*d, asOf), d->position, d->id); });
    Outline outline{{}, {}, columns(), {}};
    int present = 0;
    int headless = 0;
    for (const Department *department : departments) {
        const bool gone = isGone(*department, asOf);
        const QString head = headOf(plan, department->id, asOf);
        present += gone ? 0 : 1;
        headless += !gone && head.isEmpty() ? 1 : 0;
        QString group = gone ? Tr::tr("No longer there") : groupOf(*department, by);
        if (group.isEmpty())
            group = Tr::tr("Not assigned");
        auto heading =
            std::ranges::find_if(outline.rows, [&](const OutlineRow &row) { return row.cells.front().text == group; });
        if (heading == outline.rows.end()) {
            outline.rows.push_back({nullptr, 0, true, {{.text = group}}});
            heading = outline.rows.end() - 1;
        }
        const auto outcomes = facts.outcomes.find(department->id);
        OutlineRow row{&describe<Department>(), department->id.value};
        row.departments = {department->id};
        const QString past = facts.pastOf(*department, wording);
        row.cells = {{.text = department->name,
                      .detail = past,
                      .tip = QStringList{department->name, past}.join(u'\n').trimmed()},
                     {.text = department->shortName},
                     {.text = head.isEmpty() && !gone ? Tr::tr("No head") : head},
                     kpiCell(outcomes == facts.outcomes.end() ? std::vector<Outcome>() : outcomes->second),
                     countCell(facts.needs, department->id),
                     countCell(facts.gives, department->id),
                     loadCell(facts.loads, department->id, wording),
                     facts.disconnectsOf(*department, wording)};
        heading->children.push_back(std::move(row));
    }
    const auto over =
        int(std::ranges::count_if(facts.loads, [](const auto &entry) { return entry.second.ratio() > 1; }));
    outline.title = present == 0 ? Tr::tr("No departments yet")
        : over == 0              ? Tr::tr("%n department(s), none accepted more than it can do", nullptr, present)
                    : Tr::tr("%n of %1 departments accepted more than they can do", nullptr, over).arg(present);
    outline.sentence = headless == 0 ? Tr::tr("Each has a head.") : Tr::tr("%n without a head.", nullptr, headless);
    return outline;
}

} // namespace qd::report
