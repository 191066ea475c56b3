// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/families.h"

#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

Subject subjectOf(const Incentive &incentive)
{
    return {"incentive", incentive.id.value, incentive.text};
}

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

/// An open objective that several departments carry, and which way it wants a KPI to go.
struct Wish
{
    const Objective *objective = nullptr;
    const KeyResult *result = nullptr; ///< nothing: it is the KPI's own direction
    bool up = true;
};

/// The open objectives that at least two departments carry.
std::set<ObjectiveId> sharedObjectives(const Plan &plan)
{
    std::map<ObjectiveId, std::set<DepartmentId>> carriers;
    for (const ObjectiveShare &share : plan.table<ObjectiveShare>()) {
        const Objective *objective = plan.find(share.objective);
        if (objective && isOpen(*objective))
            carriers[share.objective].insert({share.department, objective->department});
    }
    std::set<ObjectiveId> shared;
    for (const auto &[objective, departments] : carriers) {
        if (departments.size() >= 2)
            shared.insert(objective);
    }
    return shared;
}

/// What the shared objectives want of each KPI: by their key results, and of the KPIs that serve them.
std::map<KpiId, std::vector<Wish>> wishesOf(const Plan &plan, const std::set<ObjectiveId> &shared)
{
    std::map<KpiId, std::vector<Wish>> wishes;
    for (const KeyResult &result : plan.table<KeyResult>()) {
        const Kpi *kpi = plan.find(result.kpi);
        if (!kpi || !shared.contains(result.objective))
            continue;
        auto wanted = higherIsGood(result.direction);
        if (!wanted && result.direction != Direction::Range)
            wanted = higherIsGood(kpi->direction);
        if (wanted)
            wishes[kpi->id].push_back({plan.find(result.objective), &result, *wanted});
    }
    for (const Kpi &kpi : plan.table<Kpi>()) {
        const auto wanted = higherIsGood(kpi.direction);
        if (!wanted || !shared.contains(kpi.objective))
            continue;
        std::vector<Wish> &known = wishes[kpi.id];
        const Objective *objective = plan.find(kpi.objective);
        if (std::ranges::find(known, objective, &Wish::objective) == known.end())
            known.push_back({objective, nullptr, *wanted});
    }
    return wishes;
}

/// Everything that one incentive works against.
struct Against
{
    bool own = false; ///< the direction of its KPI
    std::vector<std::pair<const KpiDriver *, Wish>> wishes; ///< without a driver: on the KPI itself

    /// A shared aim that wants of the KPI what it wants itself is one contradiction with it.
    int count() const { return std::max(int(wishes.size()), own ? 1 : 0); }
};

Against against(const Plan &plan, const Incentive &incentive, const Kpi &kpi,
                const std::map<KpiId, std::vector<Wish>> &wishes,
                const std::multimap<KpiId, const KpiDriver *> &movedBy)
{
    const bool up = *higherIsGood(incentive.direction);
    Against found;
    found.own = higherIsGood(kpi.direction).value_or(up) != up;
    const auto weigh = [&](KpiId moved, bool rises, const KpiDriver *driver) {
        const auto wanted = wishes.find(moved);
        if (wanted == wishes.end() || !plan.find(moved))
            return;
        for (const Wish &wish : wanted->second) {
            if (wish.up != rises)
                found.wishes.emplace_back(driver, wish);
        }
    };
    weigh(kpi.id, up, nullptr);
    const auto [first, last] = movedBy.equal_range(kpi.id);
    std::for_each(first, last, [&](const auto &entry) {
        weigh(entry.second->kpi, (entry.second->effect == Effect::Same) == up, entry.second);
    });
    return found;
}

Evidence wishSays(const Kpi &kpi, const Wish &wish)
{
    const QString what = wish.result ? wish.result->name : kpi.name;
    Evidence evidence{wish.up ? message(QT_TRANSLATE_NOOP("qd", "%1: it is to rise."), {what})
                              : message(QT_TRANSLATE_NOOP("qd", "%1: it is to fall."), {what}),
                      {rules::subjectOf(*wish.objective), rules::subjectOf(kpi)},
                      message(QT_TRANSLATE_NOOP("qd", "%1, carried by several departments"), {wish.objective->title})};
    if (wish.result)
        evidence.refs.push_back({"keyResult", wish.result->id.value, wish.result->name});
    return evidence;
}

Evidence driverSays(const KpiDriver &driver, const Kpi &moving, const Kpi &moved)
{
    return {
        driver.effect == Effect::Same
            ? message(QT_TRANSLATE_NOOP("qd", "%1 is said to move %2 the same way."), {moving.name, moved.name})
            : message(QT_TRANSLATE_NOOP("qd", "%1 is said to move %2 the opposite way."), {moving.name, moved.name}),
        {rules::subjectOf(moving), rules::subjectOf(moved)},
        planSpeaks()};
}

void reportIncentive(Context &context, const Incentive &incentive, const Kpi &kpi, const Against &found)
{
    const bool up = *higherIsGood(incentive.direction);
    const Wish *aim = found.wishes.empty() ? nullptr : &found.wishes.front().second;
    Finding finding;
    finding.subjects = {subjectOf(incentive)};
    finding.departments = {incentive.department};
    finding.headline = aim ? message(QT_TRANSLATE_NOOP("qd", "What pays off goes against a shared aim"))
                           : message(QT_TRANSLATE_NOOP("qd", "What pays off makes a number worse"));
    finding.title = aim ? message(QT_TRANSLATE_NOOP("qd", "%1 pays off at %2 and works against %3"),
                                  {incentive.text, context.nameOf(incentive.department), aim->objective->title})
                        : message(QT_TRANSLATE_NOOP("qd", "%1 pays off at %2 when %3 gets worse"),
                                  {incentive.text, context.nameOf(incentive.department), kpi.name});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n contradiction(s)"), {}, found.count());
    finding.evidence = {
        {up ? message(QT_TRANSLATE_NOOP("qd", "%1: it pays off when %2 rises."), {incentive.text, kpi.name})
            : message(QT_TRANSLATE_NOOP("qd", "%1: it pays off when %2 falls."), {incentive.text, kpi.name}),
         {subjectOf(incentive), rules::subjectOf(kpi)},
         message(QT_TRANSLATE_NOOP("qd", "The incentives of %1"), {context.nameOf(incentive.department)})}};
    if (found.own)
        finding.evidence.push_back(
            {up ? message(QT_TRANSLATE_NOOP("qd", "%1 is better when it is lower."), {kpi.name})
                : message(QT_TRANSLATE_NOOP("qd", "%1 is better when it is higher."), {kpi.name}),
             {rules::subjectOf(kpi)},
             message(QT_TRANSLATE_NOOP("qd", "%1 defines"), {context.nameOf(kpi.department)})});
    for (const auto &[driver, wish] : found.wishes) {
        const Kpi &moved = driver ? *context.plan.find(driver->kpi) : kpi;
        finding.evidence.push_back(wishSays(moved, wish));
        if (driver)
            finding.evidence.push_back(driverSays(*driver, kpi, moved));
        if (wish.objective->due.isValid() && (!finding.due.isValid() || wish.objective->due < finding.due))
            finding.due = wish.objective->due;
    }
    finding.why = message(QT_TRANSLATE_NOOP(
        "qd", "Shown to the facilitator alone, because the direction that pays off is the opposite."));
    context.report(std::move(finding));
}

void incentiveAgainstAim(Context &context)
{
    const Plan &plan = context.plan;
    const auto shared = sharedObjectives(plan);
    if (plan.table<Incentive>().empty() && !shared.empty()) {
        const Organisation &organisation = plan.organisation();
        context.cannotEvaluate({"organisation", organisation.id.value, organisation.name},
                               message(QT_TRANSLATE_NOOP("qd", "no incentive is entered with its KPI")));
    }
    const auto wishes = wishesOf(plan, shared);
    std::multimap<KpiId, const KpiDriver *> movedBy;
    for (const KpiDriver &driver : plan.table<KpiDriver>()) {
        if (driver.kpi != driver.driver)
            movedBy.emplace(driver.driver, &driver);
    }
    for (const Incentive &incentive : plan.table<Incentive>()) {
        const Kpi *kpi = plan.find(incentive.kpi);
        if (!kpi)
            context.cannotEvaluate(subjectOf(incentive), message(QT_TRANSLATE_NOOP("qd", "it names no KPI")));
        else if (!higherIsGood(incentive.direction))
            context.cannotEvaluate(subjectOf(incentive),
                                   message(QT_TRANSLATE_NOOP("qd", "it does not say which way its KPI must go")));
        else if (const Against found = against(plan, incentive, *kpi, wishes, movedBy); found.count() > 0)
            reportIncentive(context, incentive, *kpi, found);
    }
}

const std::array<Rule, 1> Rules{
    {{.id = "OBJ-011",
      .title = QT_TRANSLATE_NOOP("qd", "Incentive against a shared aim"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "What pays off, and what we want together"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "An incentive pays off when its KPI goes the opposite way of the KPI's own direction or of what an objective "
          "that several departments carry wants of it, or when the KPI is said to move one of such an objective the "
          "opposite way of what is wanted. Shown to the facilitator alone."),
      .says = QT_TRANSLATE_NOOP("qd", "What pays off for one department works against what several want together."),
      .question =
          QT_TRANSLATE_NOOP("qd", "What would have to pay off for the shared aim to be worth everybody's while?"),
      .needs =
          QT_TRANSLATE_NOOP("qd", "Incentives with their KPI and its direction, and objectives with their shares."),
      .silence = QT_TRANSLATE_NOOP("qd", "Correct the incentive's direction, or end what is no longer paid."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "Kerr: On the folly of rewarding A, while hoping for B. Academy of Management Journal 18 (1975)."),
      .options = {},
      .run = incentiveAgainstAim,
      .reads = tablesOf<Incentive, Objective, ObjectiveShare, KeyResult, Kpi, KpiDriver, Department>,
      .audience = Audience::Facilitator}}};

} // namespace

std::span<const Rule> incentiveRules()
{
    return Rules;
}

} // namespace qd::rules
