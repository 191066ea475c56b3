// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/compare.h"

#include "base/tr.h"
#include "cycle/followup.h"
#include "model/verdict.h"

#include <map>

namespace qd::cycle {

namespace {

/// What one cycle counts.
struct Counted
{
    std::map<KpiId, Outcome> outcomes;
    Totals totals;
    int decisions = 0;
    int promised = 0;
    int carriedOver = 0;
    KeepRate keepRate;
};

Counted countedOf(const Plan &plan, const Cycle &cycle, QDate asOf)
{
    Counted counted;
    const auto statuses = statusOfAll(plan, std::min(cycle.lastDay, asOf));
    counted.totals = totals(statuses);
    for (const KpiStatus &status : statuses)
        counted.outcomes[status.kpi->id] = status.verdict.outcome;
    counted.decisions = int(std::ranges::count(plan.table<Decision>(), cycle.id, &Decision::cycle));
    std::vector<Promise> own;
    for (const Promise &promise : promisesOf(plan, asOf)) {
        if (promise.cycle == cycle.id)
            own.push_back(promise);
    }
    counted.promised = int(own.size());
    counted.carriedOver = int(std::ranges::count_if(own, [](const Promise &each) { return each.carriedOver > 0; }));
    counted.keepRate = keepRates(plan, own, asOf).front();
    return counted;
}

} // namespace

Comparison compare(const Plan &plan, const Cycle &before, const Cycle &after, QDate asOf)
{
    const Counted then = countedOf(plan, before, asOf);
    const Counted now = countedOf(plan, after, asOf);
    const auto line = [](const char *name, const char *label, int first, int second) {
        return Measure{name, label, first, second};
    };
    Comparison comparison;
    comparison.measures = {
        line("met", QT_TRANSLATE_NOOP("qd", "KPIs met"), then.totals.met, now.totals.met),
        line("missed", QT_TRANSLATE_NOOP("qd", "KPIs missed"), then.totals.missed, now.totals.missed),
        line("undecidable", QT_TRANSLATE_NOOP("qd", "KPIs undecidable"), then.totals.undecidable,
             now.totals.undecidable),
        line("decisions", QT_TRANSLATE_NOOP("qd", "Decisions"), then.decisions, now.decisions),
        line("promised", QT_TRANSLATE_NOOP("qd", "Actions agreed"), then.promised, now.promised),
        line("carriedOver", QT_TRANSLATE_NOOP("qd", "Actions carried over"), then.carriedOver, now.carriedOver),
        {"keepRate", QT_TRANSLATE_NOOP("qd", "Kept in time"), then.keepRate.share(), now.keepRate.share(), true}};
    for (const auto &[kpi, outcome] : now.outcomes) {
        const auto earlier = then.outcomes.find(kpi);
        if (earlier == then.outcomes.end())
            continue;
        if (earlier->second == Outcome::Missed && outcome == Outcome::Met)
            comparison.better.push_back(kpi);
        if (earlier->second == Outcome::Met && outcome == Outcome::Missed)
            comparison.worse.push_back(kpi);
    }
    return comparison;
}

} // namespace qd::cycle
