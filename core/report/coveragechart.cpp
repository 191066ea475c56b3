// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coveragechart.h"

#include "base/tr.h"
#include "report/coverageties.h"
#include "report/frame.h"

#include <QStringList>

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(Part part)
{
    switch (part) {
    case Part::None:
        break;
    case Part::Helps:
        return Tr::tr("helps", "a department with an objective");
    case Part::Serves:
        return Tr::tr("serves", "a department an objective");
    case Part::Shares:
        return Tr::tr("shares", "a department an objective");
    case Part::Leads:
        return Tr::tr("leads", "a department an objective");
    }
    return {};
}

std::vector<DepartmentId> departmentsOn(const Plan &plan, QDate asOf, std::span<const DepartmentId> of = {})
{
    std::vector<DepartmentId> departments;
    for (const CutPart &part : partsBy(plan, Cut::Department, asOf, of))
        departments.push_back(part.departments.front());
    return departments;
}

class Coverage
{
public:
    Coverage(const Plan &plan, QDate asOf, Cut cut, std::span<const DepartmentId> of)
        : m_plan(plan)
        , m_parts(partsBy(plan, cut, asOf, of))
        , m_cut(cut)
        , m_departments(departmentsOn(plan, asOf, of))
        , m_ties(plan, departmentsOn(plan, asOf)) // aims are carried by all of them, whoever is shown
        , m_aims(m_ties.aims())
        , m_isPart(!of.empty())
    {
    }

    GridSpec make()
    {
        m_spec.id = u"coverage"_s;
        if (m_aims.empty() || m_departments.empty())
            return m_spec;
        chooseColumns();
        for (const CutPart &part : m_parts)
            m_spec.columns.push_back({part.shortName, {}, {}});
        const bool isDeep = m_aims.size() + m_ties.below().size() <= MostCoverageRows;
        for (std::size_t aim = 0; aim < std::min(m_aims.size(), MostCoverageRows); ++aim)
            addAim(*m_aims[aim], isDeep);
        addServed();
        fillTexts(isDeep);
        describeCells(m_spec);
        return std::move(m_spec);
    }

private:
    Tie tieOf(ObjectiveId row, const CutPart &part) const { return m_ties.tieOf(row, part.departments); }
    int aimsOf(const CutPart &part)
    {
        return int(std::ranges::count_if(m_aims, [&](const Objective *aim) { return tieOf(aim->id, part).isThere(); }));
    }
    int linksOf(const CutPart &part)
    {
        int links = 0;
        for (const Objective *aim : m_aims)
            links += tieOf(aim->id, part).links();
        return links;
    }

    /// Those without an aim come first where not all have room, then those with most links; they stand in the order of
    /// the organisation.
    void chooseColumns()
    {
        m_allColumns = m_parts.size();
        if (m_parts.size() <= MostCoverageColumns)
            return;
        std::vector<std::size_t> order(m_parts.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            order[place] = place;
        std::ranges::stable_sort(order, {}, [&](std::size_t place) {
            return std::pair(aimsOf(m_parts[place]) > 0, -linksOf(m_parts[place]));
        });
        order.resize(MostCoverageColumns);
        std::ranges::sort(order);
        std::vector<CutPart> chosen;
        for (const std::size_t place : order)
            chosen.push_back(std::move(m_parts[place]));
        m_parts = std::move(chosen);
    }

    void addAim(const Objective &aim, bool isDeep)
    {
        addRow(aim, Tr::tr("The aim as a whole"), aim.title);
        for (const auto &[above, objective] : m_ties.below()) {
            if (isDeep && above == aim.id)
                addRow(*objective, objective->title, aim.title);
        }
    }
    void addRow(const Objective &objective, const QString &name, const QString &group)
    {
        m_spec.rows.push_back({name, {}, group});
        for (const CutPart &part : m_parts)
            m_spec.cells.push_back(cellOf(objective, part));
        m_spec.totals.push_back(totalOf(objective));
    }

    GridCell cellOf(const Objective &objective, const CutPart &part)
    {
        const Tie tie = tieOf(objective.id, part);
        GridCell cell;
        if (!tie.isThere())
            return cell;
        cell.text = wordFor(tie.part);
        cell.isStrong = tie.part == Part::Leads;
        cell.detail = QString::number(tie.links());
        cell.value = tie.links();
        cell.isGap = tie.isGap();
        if (cell.isGap)
            cell.mark = Status::Risk;
        cell.word = cell.isGap ? Tr::tr("nothing is measured") : QString();
        QStringList parts;
        if (tie.kpis > 0)
            parts << Tr::tr("%n KPI(s)", nullptr, tie.kpis);
        if (tie.initiatives > 0)
            parts << Tr::tr("%n initiative(s)", nullptr, tie.initiatives);
        if (tie.handOffs > 0)
            parts << Tr::tr("%n hand-off(s)", nullptr, tie.handOffs);
        const QString links = parts.isEmpty() ? Tr::tr("nothing") : parts.join(u", "_s);
        cell.reading = cell.isGap
            ? Tr::tr("%1 %2 %3: %4. It measures nothing under it.", "department, leads, objective, links")
                  .arg(part.name, cell.text, objective.title, links)
            : Tr::tr("%1 %2 %3: %4.", "department, leads, objective, links")
                  .arg(part.name, cell.text, objective.title, links);
        return cell;
    }

    GridCell totalOf(const Objective &objective)
    {
        const int carriers = m_ties.carriersOf(objective.id);
        const QString owner = m_ties.onlyOwnerOf(objective.id);
        const bool isAim = std::ranges::count(m_aims, &objective) > 0;
        GridCell cell;
        cell.text = QString::number(carriers);
        cell.value = carriers;
        const bool isAlone = carriers == 1 || !owner.isEmpty();
        if (isAim && isAlone) {
            cell.mark = Status::Risk;
            cell.isStrong = true;
            cell.detail = carriers == 1 ? Tr::tr("alone") : Tr::tr("%1 alone", "person").arg(owner);
        }
        cell.reading = Tr::tr("%1: carried by %2.", "objective, departments")
                           .arg(objective.title, Tr::tr("%n department(s)", nullptr, carriers));
        if (isAim && isAlone)
            cell.reading += u' '
                + (carriers == 1 ? Tr::tr("If it fails, nobody else carries the aim.")
                                 : Tr::tr("%1 alone owns everything below.", "person").arg(owner));
        return cell;
    }

    void addServed()
    {
        m_spec.rows.push_back({Tr::tr("Company aims it serves"), {}, Tr::tr("All aims")});
        for (const CutPart &part : m_parts) {
            const int aims = aimsOf(part);
            GridCell cell;
            cell.text = aims == 0 ? Tr::tr("none", "no aims") : QString::number(aims);
            cell.value = aims;
            cell.isGap = aims == 0;
            if (cell.isGap)
                cell.mark = Status::Risk;
            cell.reading = aims == 0 ? Tr::tr("%1 serves no aim of the company.", "department").arg(part.name)
                                     : Tr::tr("%1 serves %2 of %3 aims of the company.", "department")
                                           .arg(part.name)
                                           .arg(aims)
                                           .arg(m_aims.size());
            m_spec.cells.push_back(std::move(cell));
        }
        m_spec.totals.emplace_back();
    }

    int countOf(bool (Coverage::*is)(const Objective &))
    {
        return int(std::ranges::count_if(m_aims, [&](const Objective *aim) { return (this->*is)(*aim); }));
    }
    bool isCarriedHere(const Objective &aim) const { return m_ties.tieOf(aim.id, m_departments).isThere(); }
    bool restsOnOneDepartment(const Objective &aim) { return m_ties.carriersOf(aim.id) == 1 && isCarriedHere(aim); }
    bool restsOnOneOwner(const Objective &aim)
    {
        return m_ties.carriersOf(aim.id) > 1 && !m_ties.onlyOwnerOf(aim.id).isEmpty() && isCarriedHere(aim);
    }

    /// One is named, several are counted.
    QString nameOr(const QString &counted, const QString &sentence, const std::vector<DepartmentId> &departments) const
    {
        return departments.size() == 1 ? sentence.arg(departmentName(m_plan, departments.front())) : counted;
    }
    QString title()
    {
        std::vector<DepartmentId> idle;
        std::vector<DepartmentId> unmeasured;
        for (const DepartmentId department : m_departments) {
            if (aimsOf({{}, {}, {department}}) == 0)
                idle.push_back(department);
            const auto isGap = [&](const Objective *aim) { return m_ties.tieOf(aim->id, {&department, 1}).isGap(); };
            if (std::ranges::any_of(m_aims, isGap))
                unmeasured.push_back(department);
        }
        QStringList parts;
        if (!idle.empty())
            parts << nameOr(Tr::tr("%n department(s) serve no aim of the company", nullptr, int(idle.size())),
                            Tr::tr("%1 serves no aim of the company", "department"), idle);
        if (const int aims = countOf(&Coverage::restsOnOneDepartment); aims > 0)
            parts << Tr::tr("%n aim(s) rest on one department alone", nullptr, aims);
        if (const int aims = countOf(&Coverage::restsOnOneOwner); aims > 0)
            parts << Tr::tr("%n aim(s) rest on one person alone", nullptr, aims);
        if (!unmeasured.empty())
            parts << nameOr(
                Tr::tr("%n department(s) carry an aim that they do not measure", nullptr, int(unmeasured.size())),
                Tr::tr("%1 carries an aim that it does not measure", "department"), unmeasured);
        return parts.isEmpty() ? Tr::tr("Every department serves an aim of the company and measures what it carries")
                               : parts.join(u"; "_s);
    }

    QString cutText() const
    {
        return m_cut == Cut::Function    ? Tr::tr("Departments stand together by function; the title counts each.")
            : m_cut == Cut::BusinessUnit ? Tr::tr("Departments stand together by business unit; the title counts each.")
                                         : Tr::tr("Departments stand together by geography; the title counts each.");
    }
    void fillTexts(bool isDeep)
    {
        m_spec.title = title();
        m_spec.subtitle = Tr::tr("Who leads, shares or serves an aim, or helps with it; below, how many KPIs, "
                                 "initiatives and hand-offs. Outlined: it carries the aim and measures nothing under "
                                 "it, or serves none.");
        if (m_isPart)
            m_spec.subtitle += u' ' + Tr::tr("The last column counts all departments of the company.");
        if (!isDeep)
            m_spec.subtitle += u' ' + Tr::tr("Only aims of the company are shown, not the objectives below.");
        if (m_cut != Cut::Department)
            m_spec.subtitle += u' ' + cutText();
        else if (m_parts.size() < m_allColumns)
            m_spec.subtitle += u' '
                + Tr::tr("%1 of %2 departments shown: those without an aim, then those with most links.")
                      .arg(m_parts.size())
                      .arg(m_allColumns);
        m_spec.rowHeading = Tr::tr("Objective");
        m_spec.groupHeading = Tr::tr("Aim of the company");
        m_spec.totalsHeading = Tr::tr("Departments");
    }

    const Plan &m_plan;
    std::vector<CutPart> m_parts; ///< one a column
    Cut m_cut;
    std::size_t m_allColumns = 0;
    std::vector<DepartmentId> m_departments; ///< that are shown
    AimTies m_ties;
    const std::vector<const Objective *> &m_aims;
    bool m_isPart; ///< of the company
    GridSpec m_spec;
};

} // namespace

GridSpec coverageChart(const Plan &plan, QDate asOf, Cut cut, std::span<const DepartmentId> of)
{
    return Coverage(plan, asOf, cut, of).make();
}

} // namespace qd::report
