// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flowcharts.h"

#include "base/tr.h"
#include "model/progress.h"
#include "model/verdict.h"
#include "report/cut.h"
#include "report/frame.h"

#include <algorithm>
#include <map>
#include <set>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostKpis = 60; ///< more stand together by department
constexpr int DeepestTree = 5; ///< columns; what drives from further away is left out and said

/// The latest value with its unit, or why there is none.
QString latestText(const KpiStatus &status, const Wording &wording)
{
    const Kpi &kpi = *status.kpi;
    if (!status.observation || !status.observation->actual)
        return Tr::tr("no value");
    return wording.quantity({*status.observation->actual, kpi.unit});
}

FlowNode nodeOf(const Plan &plan, const Kpi &kpi, int column, QDate asOf, const Wording &wording)
{
    const KpiStatus status = statusOf(plan, kpi, asOf);
    FlowNode node;
    node.name = kpi.name;
    node.detail = latestText(status, wording);
    node.column = column;
    node.mark = statusMark(status.verdict.outcome);
    node.reading =
        Tr::tr("%1, %2: %3, %4.", "KPI, department, value, result")
            .arg(kpi.name, departmentName(plan, kpi.department), node.detail, wordFor(status.verdict.outcome));
    return node;
}

void describe(FlowSpec &spec)
{
    QStringList sentences{spec.title + u'.'};
    for (const FlowNode &node : spec.nodes)
        sentences << node.reading;
    for (const FlowLink &link : spec.links)
        sentences << link.reading;
    spec.description = sentences.join(u' ');
}

/// Objectives, KPIs and departments, each in the column of its kind.
class Alignment
{
public:
    Alignment(const Plan &plan, std::span<const DepartmentId> of, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_of(of)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }
    FlowSpec make()
    {
        m_spec.id = u"alignment"_s;
        collect();
        m_isGrouped = int(m_kpis.size()) > MostKpis;
        m_spec.columns = {Tr::tr("Objectives"), Tr::tr("Departments")};
        if (!m_isGrouped)
            m_spec.columns.insert(m_spec.columns.begin() + 1, Tr::tr("KPIs"));
        for (const Objective *objective : m_objectives)
            addObjective(*objective);
        for (const Kpi *kpi : m_kpis)
            addKpi(*kpi);
        fillTexts();
        untangle(m_spec);
        describe(m_spec);
        return std::move(m_spec);
    }

private:
    void collect()
    {
        const auto isMeant = [&](DepartmentId each) { return isAmong(m_of, each); };
        std::set<ObjectiveId> measured;
        for (const Kpi &kpi : m_plan.table<Kpi>()) {
            const Objective *objective = m_plan.find(kpi.objective);
            if (!isMeant(kpi.department) && !(objective && isMeant(objective->department)))
                continue;
            m_kpis.push_back(&kpi);
            measured.insert(kpi.objective);
        }
        for (const Objective &objective : m_plan.table<Objective>()) {
            if (isOpen(objective) && (isMeant(objective.department) || measured.contains(objective.id)))
                m_objectives.push_back(&objective);
        }
    }
    int add(FlowNode node)
    {
        m_spec.nodes.push_back(std::move(node));
        return int(m_spec.nodes.size()) - 1;
    }
    void addObjective(const Objective &objective)
    {
        FlowNode node;
        node.name = objective.title;
        node.detail = departmentName(m_plan, objective.department);
        node.isLoose = std::ranges::none_of(m_kpis, [&](const Kpi *kpi) { return kpi->objective == objective.id; });
        node.reading = node.isLoose
            ? Tr::tr("%1, %2: no KPI measures it.", "objective, department").arg(node.name, node.detail)
            : Tr::tr("%1, %2.", "objective, department").arg(node.name, node.detail);
        if (node.isLoose) {
            node.mark = Status::Risk;
            ++m_unmeasured;
        }
        m_places[objective.id] = add(std::move(node));
    }
    int placeOf(DepartmentId department)
    {
        const auto found = m_departments.find(department);
        if (found != m_departments.end())
            return found->second;
        FlowNode node;
        node.name = departmentName(m_plan, department);
        node.column = int(m_spec.columns.size()) - 1;
        const auto count = int(std::ranges::count(m_kpis, department, &Kpi::department));
        node.detail = Tr::tr("%n KPI(s)", nullptr, count);
        node.reading = Tr::tr("%1: %2.", "department, KPIs").arg(node.name, node.detail);
        return m_departments[department] = add(std::move(node));
    }
    void addKpi(const Kpi &kpi)
    {
        const int department = placeOf(kpi.department);
        const int place = m_isGrouped ? department : add(nodeOf(m_plan, kpi, 1, m_asOf, m_wording));
        const auto objective = m_places.find(kpi.objective);
        if (objective != m_places.end()) {
            const QString &aim = m_spec.nodes[std::size_t(objective->second)].name;
            join(objective->second, place, Tr::tr("%1 measures %2.", "KPI, objective").arg(kpi.name, aim));
        } else {
            m_spec.nodes[std::size_t(place)].isLoose = !m_isGrouped;
            ++m_aimless;
        }
        if (!m_isGrouped)
            join(place, department, {});
    }
    /// One link a pair, the broader the more it stands for.
    void join(int from, int to, const QString &reading)
    {
        const auto there = std::ranges::find_if(
            m_spec.links, [&](const FlowLink &link) { return link.from == from && link.to == to; });
        if (there != m_spec.links.end())
            ++there->weight;
        else
            m_spec.links.push_back({from, to, 1, {}, {}, reading});
    }
    void fillTexts()
    {
        const QString unmeasured = Tr::tr("%n objective(s) without a KPI", nullptr, m_unmeasured);
        const QString aimless = Tr::tr("%n KPI(s) without an objective", nullptr, m_aimless);
        m_spec.title = m_unmeasured > 0 && m_aimless > 0
            ? Tr::tr("%1, %2", "objectives without a KPI, KPIs without an objective").arg(unmeasured, aimless)
            : m_unmeasured > 0 ? unmeasured
            : m_aimless > 0    ? aimless
                               : Tr::tr("Every objective is measured, and every KPI serves one");
        m_spec.subtitle = Tr::tr("Which objective is measured by which KPI, and who answers for it. Dashed: a loose "
                                 "end. %1 objectives, %2 KPIs.")
                              .arg(m_objectives.size())
                              .arg(m_kpis.size());
        if (m_isGrouped)
            m_spec.subtitle += u' ' + Tr::tr("KPIs stand together by department.");
    }

    const Plan &m_plan;
    std::span<const DepartmentId> m_of;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<const Objective *> m_objectives;
    std::vector<const Kpi *> m_kpis;
    std::map<ObjectiveId, int> m_places;
    std::map<DepartmentId, int> m_departments;
    bool m_isGrouped = false; ///< departments stand for their KPIs
    int m_unmeasured = 0;
    int m_aimless = 0;
    FlowSpec m_spec;
};

/// How one KPI leads to another, in short.
struct Drive
{
    KpiId driver;
    QString label;
};

std::vector<Drive> drivesOf(const Plan &plan, KpiId kpi)
{
    std::vector<Drive> drives;
    for (const KpiOperand &operand : plan.table<KpiOperand>().startingWith(kpi))
        drives.push_back({operand.operand, Tr::tr("part")});
    for (const KpiDriver &driver : plan.table<KpiDriver>().startingWith(kpi)) {
        if (std::ranges::find(drives, driver.driver, &Drive::driver) != drives.end())
            continue;
        const QString way = driver.effect == Effect::Same ? u"+"_s : u"−"_s;
        drives.push_back(
            {driver.driver, driver.lag > 0 ? way + u' ' + Tr::tr("after %n period(s)", nullptr, driver.lag) : way});
    }
    return drives;
}

/// How far left of \a root each of its drivers stands: as far as the longest way; circles are cut where they close.
void measureDepth(const Plan &plan, KpiId root, int depth, std::vector<KpiId> &path, std::map<KpiId, int> &depths)
{
    if (depth >= DeepestTree || std::ranges::find(path, root) != path.end())
        return;
    int &known = depths.try_emplace(root, depth).first->second;
    if (known > depth)
        return;
    known = depth;
    path.push_back(root);
    for (const Drive &drive : drivesOf(plan, root))
        measureDepth(plan, drive.driver, depth + 1, path, depths);
    path.pop_back();
}

} // namespace

FlowSpec alignmentChart(const Plan &plan, std::span<const DepartmentId> of, QDate asOf, const Wording &wording)
{
    return Alignment(plan, of, asOf, wording).make();
}

FlowSpec driverTree(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording,
                    std::span<const std::pair<KpiId, KpiId>> broken)
{
    FlowSpec spec;
    spec.id = u"drivers"_s;
    std::map<KpiId, int> depths;
    std::vector<KpiId> path;
    measureDepth(plan, kpi.id, 0, path, depths);
    if (depths.size() < 2)
        return spec;
    int deepest = 0;
    for (const auto &[id, depth] : depths)
        deepest = std::max(deepest, depth);
    std::map<KpiId, int> places;
    for (const auto &[id, depth] : depths) {
        if (const Kpi *each = plan.find(id)) {
            places[id] = int(spec.nodes.size());
            spec.nodes.push_back(nodeOf(plan, *each, deepest - depth, asOf, wording));
        }
    }
    int marked = 0;
    for (const auto &[id, place] : places) {
        for (const Drive &drive : drivesOf(plan, id)) {
            const auto from = places.find(drive.driver);
            if (from == places.end() || depths.at(drive.driver) <= depths.at(id))
                continue;
            const bool isBroken = std::ranges::find(broken, std::pair(drive.driver, id)) != broken.end();
            marked += isBroken ? 1 : 0;
            spec.links.push_back(
                {from->second, place, 1, isBroken ? std::optional(Status::Off) : std::nullopt, drive.label,
                 Tr::tr("%1 drives %2.", "KPIs")
                     .arg(spec.nodes[std::size_t(from->second)].name, spec.nodes[std::size_t(place)].name)});
        }
    }
    for (int column = 0; column <= deepest; ++column)
        spec.columns.push_back(column == deepest ? Tr::tr("Result") : column == 0 ? Tr::tr("Drivers") : QString());
    const auto drivers = int(spec.nodes.size()) - 1;
    spec.title = marked == 0 ? Tr::tr("%1: %n driver(s)", "KPI", drivers).arg(kpi.name)
                             : Tr::tr("%1: %n driver(s) do not move it as declared", "KPI", marked).arg(kpi.name);
    spec.subtitle = Tr::tr("What drives it, from left to right, with the latest values. Plus: it moves the same way. "
                           "Minus: the opposite way.");
    untangle(spec);
    describe(spec);
    return spec;
}

std::vector<std::pair<KpiId, KpiId>> brokenDrives(const Plan &plan, const rules::Findings &findings)
{
    std::vector<std::pair<KpiId, KpiId>> broken;
    for (const KpiDriver &drive : plan.table<KpiDriver>()) {
        const bool isBroken = std::ranges::any_of(findings.findings, [&](const rules::Finding &finding) {
            const auto isAbout = [&](KpiId kpi) {
                return std::ranges::any_of(finding.subjects, [&](const rules::Subject &subject) {
                    return qstrcmp(subject.table, "kpi") == 0 && subject.id == kpi.value;
                });
            };
            return isAbout(drive.kpi) && isAbout(drive.driver);
        });
        if (isBroken)
            broken.emplace_back(drive.driver, drive.kpi);
    }
    return broken;
}

} // namespace qd::report
