// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/falsesignals.h"

#include "rules/optionvalues.h"
#include "rules/signalcontext.h"

namespace qd::rules {

ChanceBasis chanceBasis(const Rule &rule)
{
    if (qstrcmp(rule.id, "KPI-001") == 0)
        return ChanceBasis::PerSeries;
    const bool held = rule.kind == Kind::Statistical && optionValue(rule, "falseDiscoveries", {}).has_value();
    return held ? ChanceBasis::ShareOfFound : ChanceBasis::Unknown;
}

FalseSignals falseSignals(const Plan &plan, const Findings &findings, const RuleOptions &options)
{
    FalseSignals sum;
    for (const Finding &finding : findings.findings) {
        const Rule &rule = *findRule(QLatin1String(finding.rule));
        const ChanceBasis basis = chanceBasis(rule);
        if (finding.state != State::Open || basis == ChanceBasis::Unknown)
            continue;
        ++sum.shown;
        if (basis == ChanceBasis::ShareOfFound)
            sum.expected += optionValue(rule, "falseDiscoveries", options).value_or(0);
    }
    const SignalContext context(plan, findings.asOf);
    for (const Watched &watched : context.kpis()) {
        if (!watched.chart || (!watched.seasonal && watched.values().size() <= std::size_t(watched.pace.year)))
            continue;
        ++sum.watched;
        sum.expected += stats::falseSignalProbability(watched.chart->baseline, watched.pace.review, stats::Sides::Both);
    }
    return sum;
}

} // namespace qd::rules
