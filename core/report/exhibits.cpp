// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exhibits.h"

#include "report/bridgechart.h"
#include "report/capacitychart.h"
#include "report/handoffgraph.h"
#include "report/kpichart.h"
#include "report/lanecharts.h"
#include "report/mismatchchart.h"
#include "report/promises.h"

#include <algorithm>

namespace qd::report {

namespace {

constexpr std::size_t MostExhibits = 2;

/// The records among the subjects of a finding that are of one type.
template<typename Record>
std::vector<const Record *> subjectsOf(const Plan &plan, const rules::Finding &finding)
{
    std::vector<const Record *> records;
    for (const rules::Subject &subject : finding.subjects) {
        const auto *record =
            qstrcmp(subject.table, describe<Record>().table) == 0 ? plan.find(Id<Record>{subject.id}) : nullptr;
        if (record && std::ranges::find(records, record) == records.end())
            records.push_back(record);
    }
    return records;
}

class Exhibits
{
public:
    Exhibits(const Plan &plan, const rules::Findings &findings, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_findings(findings)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }

    std::vector<Drawing> of(const rules::Finding &finding, std::size_t promises)
    {
        addKpis(subjectsOf<Kpi>(m_plan, finding));
        addHandOffs(handOffsOf(m_plan, finding), promises);
        if (m_drawings.empty())
            addLoad(finding);
        if (m_drawings.empty())
            addProcess(finding);
        if (m_drawings.empty())
            addInitiative(subjectsOf<Initiative>(m_plan, finding));
        m_drawings.resize(std::min(m_drawings.size(), MostExhibits));
        return std::move(m_drawings);
    }

private:
    void addKpis(const std::vector<const Kpi *> &kpis)
    {
        if (kpis.size() == 2 && counterpartOf(m_plan, *kpis[0]) == kpis[1]) {
            addBars(mismatchChart(m_plan, *kpis[0], *kpis[1], m_asOf, m_wording));
            for (const auto &[kpi, counterpart] : bridges(m_plan)) {
                if (std::ranges::count(kpis, kpi) == 1 && std::ranges::count(kpis, counterpart) == 1)
                    addBars(bridgeChart(m_plan, *kpi, *counterpart, m_asOf, m_wording));
            }
        }
        if (!m_drawings.empty())
            return;
        for (const Kpi *kpi : kpis)
            m_drawings.emplace_back(kpiChart(m_plan, *kpi, m_asOf, m_wording));
    }

    void addBars(BarSpec spec)
    {
        if (!spec.rows.empty())
            m_drawings.emplace_back(std::move(spec));
    }

    /// The map of nothing but \a handOffs shows the circle that they are; of others it would say less than their dates.
    void addHandOffs(const HandOffList &handOffs, std::size_t promises)
    {
        if (handOffs.empty())
            return;
        std::vector<HandOff> rows;
        for (const HandOff *handOff : handOffs)
            rows.push_back(*handOff);
        Plan part = m_plan;
        part.replace(Table<HandOff>(std::move(rows)));
        if (const HandOffMap map = handOffMap(part, m_findings, m_wording); !map.circles.empty())
            m_drawings.emplace_back(handOffGraph(map, part, m_wording).spec);
        m_drawings.emplace_back(promiseChart(m_plan, handOffs, m_asOf, m_wording, promises).spec);
    }

    void addLoad(const rules::Finding &finding)
    {
        const QLatin1String rule(finding.rule);
        const auto departments = subjectsOf<Department>(m_plan, finding);
        if (departments.empty() || !(rule == QLatin1String("DEP-007") || rule.startsWith(QLatin1String("CAP-"))))
            return;
        PanelSpec spec = capacityChart(m_plan, departments.front()->id, m_asOf, m_wording);
        if (!spec.panels.empty())
            m_drawings.emplace_back(std::move(spec));
    }

    void addProcess(const rules::Finding &finding)
    {
        const auto workflows = subjectsOf<Workflow>(m_plan, finding);
        const auto steps = subjectsOf<Step>(m_plan, finding);
        const Workflow *workflow = !workflows.empty() ? workflows.front()
            : !steps.empty()                          ? m_plan.find(steps.front()->workflow)
                                                      : nullptr;
        if (workflow)
            addLanes(swimlaneChart(m_plan, *workflow, m_findings, m_asOf, m_wording));
    }

    void addInitiative(const std::vector<const Initiative *> &initiatives)
    {
        if (initiatives.size() == 1)
            addLanes(chainChart(m_plan, initiatives.front()->id, m_asOf, m_wording));
    }

    void addLanes(LaneSpec spec)
    {
        if (spec.boxes.size() > 1)
            m_drawings.emplace_back(std::move(spec));
    }

    const Plan &m_plan;
    const rules::Findings &m_findings;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<Drawing> m_drawings;
};

} // namespace

std::vector<Drawing> exhibitsOf(const Plan &plan, const rules::Findings &findings, const rules::Finding &finding,
                                QDate asOf, const Wording &wording, std::size_t promises)
{
    return Exhibits(plan, findings, asOf, wording).of(finding, promises);
}

} // namespace qd::report
