// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/diagnosis.h"

#include "rules/audience.h"
#include "rules/baseline.h"
#include "rules/firstpage.h"
#include "rules/precision.h"
#include "rules/ranking.h"
#include "rules/rootcause.h"
#include "rules/settings.h"
#include "rules/signalcontext.h"
#include "rules/waivers.h"

#include <iterator>

namespace qd::rules {

void RuleMemory::handOver(const Part &part, RuleMemory &other)
{
    const auto move = [](auto &rows, std::size_t from, std::size_t to, auto &target) {
        std::move(rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(to), std::back_inserter(target));
    };
    move(findings, part.findings, part.findingsEnd, other.findings);
    move(notEvaluated, part.silences, part.silencesEnd, other.notEvaluated);
}

Diagnosis::Diagnosis()
    : m_memories(catalogue().size())
{
}

Diagnosis::~Diagnosis() = default;

std::optional<Findings> Diagnosis::update(const Plan &plan, const RuleOptions &options, QDate asOf, const GoOn &goOn)
{
    notice(plan, options, asOf);
    Context context(m_plan, m_options, m_asOf, m_signalContext);
    for (std::size_t place = 0; place < m_memories.size(); ++place) {
        const Rule &rule = catalogue()[place];
        if (!(m_memories[place].changed & (rule.reads | tablesOf<Organisation>)))
            continue;
        if (goOn && !goOn(&rule))
            return {};
        context.run(rule, m_memories[place]);
    }
    if (goOn && !goOn(nullptr))
        return {};
    return inOrder();
}

RuleMemory Diagnosis::saidAlone(const Rule &rule, const Plan &plan, const RuleOptions &options, QDate asOf)
{
    std::unique_ptr<SignalContext> signalContext;
    Context context(plan, options, asOf, signalContext);
    RuleMemory memory;
    context.run(rule, memory);
    return memory;
}

/// Tells every rule what it has not seen yet.
void Diagnosis::notice(const Plan &plan, const RuleOptions &options, QDate asOf)
{
    Tables changed = changedTables(m_plan, plan);
    // Every rule reads the calendar, as it does the day, the options and the settings; those may be of a business unit.
    const bool setsUnits = (changed & tablesOf<Department>)&&!plan.table<RuleSetting>().empty();
    if ((changed & tablesOf<Organisation, RuleSetting>) || setsUnits || m_asOf != asOf || !(m_options == options))
        changed = EveryTable;
    const std::vector<KpiId> kpis = changedKpis(m_plan, plan);
    for (RuleMemory &memory : m_memories) {
        memory.changed |= changed;
        if (memory.byKpi)
            memory.changedKpis.insert(kpis.begin(), kpis.end());
    }
    m_plan = plan;
    m_options = options;
    m_asOf = asOf;
}

Findings Diagnosis::inOrder() const
{
    Findings all{.asOf = m_asOf, .findings = {}, .notEvaluated = {}};
    for (const RuleMemory &memory : m_memories) {
        all.findings.insert(all.findings.end(), memory.findings.begin(), memory.findings.end());
        all.notEvaluated.insert(all.notEvaluated.end(), memory.notEvaluated.begin(), memory.notEvaluated.end());
    }
    mergeSameCause(all.findings);
    linkCauses(m_plan, all.findings);
    const ObjectiveTree tree(m_plan);
    const VerdictCounts verdicts(m_plan);
    for (Finding &finding : all.findings) {
        // A story is told in the room.
        finding.story = isForFacilitator(finding.rule) ? StrategicThemeId() : storyOf(tree, finding);
        finding.share = impactOnObjectives(tree, finding);
        finding.score = scoreOf(finding, verdicts.precision(*findRule(QLatin1String(finding.rule))), m_asOf);
    }
    all.proposals = proposals(m_plan, verdicts);
    dropLonelyStories(all.findings);
    compareWithKept(m_plan, all);
    applyWaivers(m_plan, all);
    std::ranges::move(idleSettings(m_plan), std::back_inserter(all.unneeded));
    rank(all.findings);
    placeOnFirstPage(all.findings);
    return all;
}

} // namespace qd::rules
