// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict.h"
#include "rules/families.h"
#include "rules/signalcontext.h"

#include <array>
#include <cmath>
#include <set>

namespace qd::rules {

namespace {

Subject subjectOfOrganisation(const Plan &plan)
{
    return {"organisation", plan.organisation().id.value, plan.organisation().name};
}

/// The cycles that \a take, the latest first.
template<typename Take>
std::vector<const Cycle *> cyclesThat(const Take &take, const Context &context)
{
    std::vector<const Cycle *> cycles;
    for (const Cycle &cycle : context.plan.table<Cycle>()) {
        if (cycle.firstDay.isValid() && cycle.lastDay.isValid() && take(cycle))
            cycles.push_back(&cycle);
    }
    std::ranges::sort(cycles, std::ranges::greater(),
                      [](const Cycle *cycle) { return std::tuple(cycle->firstDay, cycle->id); });
    return cycles;
}

bool isWithin(QDate day, const Cycle &cycle)
{
    return day >= cycle.firstDay && day <= cycle.lastDay;
}

/// The target of one period that was changed after the cycle had begun.
struct Move
{
    const ValueRevision *before = nullptr; ///< the first that was replaced in the cycle
    const Observation *now = nullptr;
};

bool differ(const std::optional<double> &a, const std::optional<double> &b, double leastChange)
{
    if (!a || !b)
        return a.has_value() != b.has_value();
    return std::abs(*a - *b) > leastChange * std::max(std::abs(*a), std::abs(*b));
}

/// A decision on \a kpi that stands and was taken since \a cycle began.
bool isDecided(const Context &context, KpiId kpi, const Cycle &cycle)
{
    return std::ranges::any_of(context.plan.table<Decision>(), [&](const Decision &decision) {
        return decision.effectKpi == kpi && decision.status == DecisionStatus::Active && decision.decidedOn.isValid()
            && decision.decidedOn >= cycle.firstDay && decision.decidedOn <= context.asOf;
    });
}

/// Adds, per KPI, the moved targets of the periods of \a cycle that no decision explains. A first target that is agreed
/// late is none.
void addMoves(const Context &context, const Cycle &cycle, std::map<KpiId, std::vector<Move>> &moves)
{
    std::set<std::pair<KpiId, Period>> seen;
    for (const ValueRevision &revision : context.plan.table<ValueRevision>()) { // oldest first
        if (!revision.target || !isWithin(revision.start, cycle) || !isWithin(revision.replacedOn, cycle)
            || !seen.emplace(revision.kpi, revision.period()).second)
            continue;
        const Observation *now = context.plan.observation(revision.kpi, revision.period());
        if (now && differ(revision.target, now->target, context.option("leastChange"))
            && !isDecided(context, revision.kpi, cycle))
            moves[revision.kpi].push_back({&revision, now});
    }
}

/// Met, missed or undecidable, with the target that counted before and with the one that counts now.
std::pair<Outcome, Outcome> outcomes(const Kpi &kpi, const Move &move)
{
    Observation before = *move.now;
    before.target = move.before->target;
    return {judge(kpi, before).outcome, judge(kpi, *move.now).outcome};
}

QString placeOf(const ValueRevision &revision)
{
    Observation value;
    value.source = revision.source;
    value.sourceRow = revision.sourceRow;
    value.sourceColumn = revision.sourceColumn;
    return qd::placeOf(value);
}

void reportMoves(Context &context, const Kpi &kpi, const std::vector<Move> &moves)
{
    const Move &last = moves.back();
    const Quantity before{*last.before->target, kpi.unit};
    const auto [then, now] = outcomes(kpi, last);
    Finding finding;
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Target changed inside the cycle"));
    finding.title = last.now->target
        ? message(QT_TRANSLATE_NOOP("qd", "%1: the target of %2 went from %3 to %4"),
                  {kpi.name, last.now->period(), before, Quantity{*last.now->target, kpi.unit}})
        : message(QT_TRANSLATE_NOOP("qd", "%1: the target of %2 was %3 and is gone"),
                  {kpi.name, last.now->period(), before});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n period(s)"), {}, int(moves.size()));
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "Until %1 the target was %2."), {last.before->replacedOn, before}),
         {subjectOf(kpi, *last.now)},
         message(QT_TRANSLATE_NOOP("qd", "The values before")),
         placeOf(*last.before)});
    finding.evidence.push_back(
        {then == now
             ? message(QT_TRANSLATE_NOOP("qd", "With either target the result reads the same: %1."),
                       {wordFor(now).toLower()})
             : message(QT_TRANSLATE_NOOP("qd", "With the former target the result would read %1, now it reads %2."),
                       {wordFor(then).toLower(), wordFor(now).toLower()}),
         {subjectOf(kpi, *last.now)},
         message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)}),
         qd::placeOf(*last.now)});
    finding.why =
        message(QT_TRANSLATE_NOOP("qd",
                                  "Shown because the targets of %1 periods changed after the cycle had begun, and no "
                                  "decision since then names this KPI."),
                {int(moves.size())});
    finding.firstSeen =
        std::ranges::min(moves, {}, [](const Move &move) { return move.before->replacedOn; }).before->replacedOn;
    context.report(kpi, std::move(finding));
}

void movedGoalposts(Context &context)
{
    const auto open = cyclesThat(
        [&](const Cycle &cycle) { return cycle.firstDay <= context.asOf && cycle.state != CycleState::Closed; },
        context);
    if (open.empty()) {
        context.cannotEvaluate(subjectOfOrganisation(context.plan),
                               message(QT_TRANSLATE_NOOP("qd", "no cycle is open")));
        return;
    }
    std::map<KpiId, std::vector<Move>> moves;
    for (const Cycle *cycle : open)
        addMoves(context, *cycle, moves);
    for (auto &[id, ofKpi] : moves) {
        std::ranges::sort(ofKpi, {}, [](const Move &move) { return move.now->period(); });
        if (const Kpi *kpi = context.plan.find(id))
            reportMoves(context, *kpi, ofKpi);
    }
}

/// The KPIs that something refers to: an objective, a key result, a decision, another KPI or a bridge.
std::set<KpiId> usedKpis(const Plan &plan)
{
    std::set<KpiId> used;
    for (const KeyResult &result : plan.table<KeyResult>())
        used.insert(result.kpi);
    for (const Decision &decision : plan.table<Decision>())
        used.insert(decision.effectKpi);
    for (const KpiOperand &operand : plan.table<KpiOperand>())
        used.insert(operand.operand);
    for (const BridgeItem &item : plan.table<BridgeItem>()) {
        used.insert(item.kpi);
        used.insert(item.counterpart);
    }
    for (const Kpi &kpi : plan.table<Kpi>()) {
        if (plan.find(kpi.objective) || !kpi.purpose.trimmed().isEmpty())
            used.insert(kpi.id);
    }
    return used;
}

int valuesIn(const Plan &plan, const Kpi &kpi, const Cycle &cycle)
{
    return int(std::ranges::count_if(plan.observations(kpi.id), [&](const Observation &value) {
        return value.actual && isWithin(value.start, cycle);
    }));
}

void unusedKpi(Context &context)
{
    const auto cycles = cyclesThat([&](const Cycle &cycle) { return cycle.lastDay <= context.asOf; }, context);
    if (cycles.size() < 2) {
        context.cannotEvaluate(subjectOfOrganisation(context.plan),
                               message(QT_TRANSLATE_NOOP("qd", "fewer than two cycles have ended")));
        return;
    }
    const std::set<KpiId> used = usedKpis(context.plan);
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        if (used.contains(kpi.id))
            continue;
        const int latest = valuesIn(context.plan, kpi, *cycles[0]);
        const int before = valuesIn(context.plan, kpi, *cycles[1]);
        if (latest == 0 || before == 0) {
            context.cannotEvaluate(subjectOf(kpi),
                                   message(QT_TRANSLATE_NOOP("qd", "not measured in both of the last two cycles")));
            continue;
        }
        Finding finding;
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "Measured, and nothing refers to it"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is measured, and nothing refers to it"), {kpi.name});
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n value(s)"), {}, latest + before);
        finding.evidence.push_back(
            {message(QT_TRANSLATE_N_NOOP("qd", "%n value(s) were delivered for the cycles %1 and %2."),
                     {cycles[1]->name, cycles[0]->name}, latest + before),
             {subjectOf(kpi)},
             message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)})});
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd",
                                       "No objective, key result, decision, bridge or other KPI refers to it, and its "
                                       "purpose is not stated.")),
             {subjectOf(kpi)},
             message(QT_TRANSLATE_NOOP("qd", "The plan"))});
        finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because nothing has used it for two cycles."));
        finding.firstSeen = cycles[0]->firstDay;
        context.report(kpi, std::move(finding));
    }
}

constexpr std::array<Option, 1> GoalpostOptions{
    {{"leastChange", 0.001, QT_TRANSLATE_NOOP("qd", "Share of the target that rounding may change.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-011",
      .title = QT_TRANSLATE_NOOP("qd", "Moved goalposts"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A target that changed on the way"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The target of a period of an open cycle changed by more than leastChange, or went "
                            "away, after the cycle had begun, and no active decision since then names the KPI. A first "
                            "target that is agreed late is no change."),
      .says = QT_TRANSLATE_NOOP("qd", "The target changed while it was being worked towards."),
      .question = QT_TRANSLATE_NOOP("qd", "Was this agreed, and by whom?"),
      .needs = QT_TRANSLATE_NOOP("qd", "An open cycle, and targets that came with more than one file or edit."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the decision with this KPI as the one it acts on."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of governance."),
      .options = GoalpostOptions,
      .run = movedGoalposts,
      .reads = tablesOf<Kpi, Observation, ValueRevision, Cycle, Decision, Department>},
     {.id = "KPI-012",
      .title = QT_TRANSLATE_NOOP("qd", "Unused KPI"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A number nothing refers to"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "It has values in each of the two latest cycles that have ended, no objective, key result, "
                            "decision, bridge or other KPI refers to it, and its purpose is not stated."),
      .says = QT_TRANSLATE_NOOP("qd", "It is measured, and nothing in the plan is decided with it."),
      .question = QT_TRANSLATE_NOOP("qd", "Who would miss this number?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Two cycles that have ended."),
      .silence = QT_TRANSLATE_NOOP("qd", "State its purpose, for example that a regulator asks for it."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of lean reporting."),
      .options = {},
      .run = unusedKpi,
      .reads = tablesOf<Kpi, KpiOperand, Observation, Cycle, Objective, KeyResult, Decision, BridgeItem, Department>}}};

} // namespace

std::span<const Rule> upkeepRules()
{
    return Rules;
}

} // namespace qd::rules
