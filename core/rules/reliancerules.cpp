// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/assumptions.h"
#include "rules/departmentmap.h"
#include "rules/families.h"
#include "rules/signalcontext.h"
#include "stats/distributions.h"
#include "stats/pressure.h"

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace qd::rules {

namespace {

constexpr double Rounding = 1e-9; ///< relative; a number at the limit counts
const Unit Percent{QStringLiteral("%")};

Message planSpeaks()
{
    return message(QT_TRANSLATE_NOOP("qd", "The plan"));
}

// The value at which the result is just reached.

/// What one case in two lies between: from the most likely value to low and high, which one case in ten undercuts and
/// exceeds, on a scale of normal scores.
stats::Interval middleHalf(const Assumption &assumption)
{
    const double share = stats::normalQuantile(0.75) / stats::normalQuantile(0.9);
    return {.lower = std::lerp(*assumption.mode, *assumption.low, share),
            .upper = std::lerp(*assumption.mode, *assumption.high, share)};
}

bool contains(const stats::Interval &interval, double value)
{
    const double margin = Rounding * std::max(std::abs(interval.lower), std::abs(interval.upper));
    return interval.lower - margin <= value && value <= interval.upper + margin;
}

void reportThinHeadroom(Context &context, const Assumption &assumption, const stats::Interval &half, bool inHalf)
{
    const auto quantity = [&](double value) { return Quantity{value, assumption.unit}; };
    const double breakEven = *assumption.breakEven;
    const auto headroom = stats::headroom(*assumption.mode, breakEven);
    Finding finding = findingAbout(context.plan, assumption);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "A small miss undoes the result"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: the result is just reached at %2, most likely is %3"),
                            {assumption.statement, quantity(breakEven), quantity(*assumption.mode)});
    finding.number = headroom
        ? message(QT_TRANSLATE_NOOP("qd", "%1 headroom"), {readable(std::abs(*headroom), Percent)})
        : message(QT_TRANSLATE_NOOP("qd", "just reached at %1"), {quantity(breakEven)});
    finding.evidence = {
        numbersOf(context, assumption),
        {message(QT_TRANSLATE_NOOP("qd", "At %1 the result is just reached; one case in two lies between %2 and %3."),
                 {quantity(breakEven), readable(half.lower, assumption.unit), readable(half.upper, assumption.unit)}),
         {subjectOf(assumption)},
         message(QT_TRANSLATE_NOOP("qd", "The numbers"))}};
    addAims(context, assumption, finding);
    finding.why = inHalf
        ? message(
            QT_TRANSLATE_NOOP("qd", "Shown because it is just reached at a value within the middle half of all cases."))
        : message(QT_TRANSLATE_NOOP("qd",
                                    "Shown because it is just reached at a value within the range, which eight of ten "
                                    "cases lie in."));
    context.report(std::move(finding), inHalf ? Level::Error : Level::Warning);
}

void thinHeadroom(Context &context)
{
    bool known = context.plan.table<Assumption>().empty();
    for (const Assumption &assumption : context.plan.table<Assumption>()) {
        known = known || assumption.breakEven;
        if (!assumption.breakEven || !isBelieved(context.plan, assumption, context.asOf))
            continue;
        if (!assumption.mode || !assumption.low || !assumption.high) {
            context.cannotEvaluate(
                subjectOf(assumption),
                message(QT_TRANSLATE_NOOP("qd", "low, most likely or high value is missing beside its break-even")));
            continue;
        }
        if (!hasRange(assumption) || *assumption.low == *assumption.high) {
            context.cannotEvaluate(
                subjectOf(assumption),
                message(QT_TRANSLATE_NOOP("qd", "its low, most likely and high value are not in this order")));
            continue;
        }
        const stats::Interval half = middleHalf(assumption);
        const bool inHalf = contains(half, *assumption.breakEven);
        if (inHalf || contains({.lower = *assumption.low, .upper = *assumption.high}, *assumption.breakEven))
            reportThinHeadroom(context, assumption, half, inHalf);
    }
    if (!known)
        saySilence(context, QT_TRANSLATE_NOOP("qd", "no assumption says at which value the result is just reached"));
}

// Many aims on one assumption.

using Parents = std::multimap<ObjectiveId, ObjectiveId>;

/// \a starts and everything above them.
std::set<ObjectiveId> above(const Parents &parents, std::span<const Objective *const> starts)
{
    std::set<ObjectiveId> reached;
    std::vector<ObjectiveId> waiting;
    const auto add = [&](ObjectiveId objective) {
        if (reached.insert(objective).second)
            waiting.push_back(objective);
    };
    for (const Objective *start : starts)
        add(start->id);
    while (!waiting.empty()) {
        const auto [first, last] = parents.equal_range(waiting.back());
        waiting.pop_back();
        std::for_each(first, last, [&](const auto &link) { add(link.second); });
    }
    return reached;
}

/// The objectives of the company that stand on an assumption, and what they weigh together.
struct Reliance
{
    std::vector<const Objective *> tops;
    double weight = 0;
};

void reportCommonCause(Context &context, const Assumption &assumption, const Reliance &reliance,
                       const std::map<ObjectiveId, double> &weights)
{
    const bool watched = !assumption.owner.trimmed().isEmpty() && assumption.checkOn > context.asOf;
    const Quantity weight = readable(reliance.weight, Percent);
    Finding finding = findingAbout(context.plan, assumption);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Many aims stand on one assumption"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: aims of %2 of the company's weight stand on it"),
                            {assumption.statement, weight});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {weight});
    finding.evidence = {wordsOf(context, assumption)};
    for (const Objective *top : reliance.tops) {
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 weighs %2."), {top->title, readable(weights.at(top->id), Percent)}),
             {subjectOf(*top)},
             planSpeaks()});
        if (std::ranges::find(finding.departments, top->department) == finding.departments.end())
            finding.departments.push_back(top->department);
    }
    addAims(context, assumption, finding);
    finding.evidence.push_back(
        {watched
             ? message(QT_TRANSLATE_NOOP("qd", "%1 looks at it again on %2."), {assumption.owner, assumption.checkOn})
             : message(QT_TRANSLATE_NOOP("qd", "No role and no day ahead are entered for looking at it again.")),
         {subjectOf(assumption)},
         planSpeaks()});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown from %1 of the company's weight on."),
                          {readable(context.option("weight"), Percent)});
    context.report(std::move(finding), watched ? Level::Note : Level::Warning);
}

void commonCause(Context &context)
{
    const double limit = context.option("weight");
    const auto fewest = size_t(context.option("fewest"));
    const auto weights = weightsOfAims(context.plan);
    Parents parents;
    for (const ObjectiveParent &link : context.plan.table<ObjectiveParent>())
        parents.emplace(link.objective, link.parent);
    bool carries = context.plan.table<Assumption>().empty();
    for (const Assumption &assumption : context.plan.table<Assumption>()) {
        const auto aims = aimsOn(context.plan, assumption);
        carries = carries || !aims.empty();
        if (aims.empty() || !isBelieved(context.plan, assumption, context.asOf))
            continue;
        Reliance reliance;
        for (const ObjectiveId id : above(parents, aims)) {
            const auto weight = weights.find(id);
            if (weight == weights.end())
                continue;
            reliance.tops.push_back(context.plan.find(id));
            reliance.weight += weight->second;
        }
        if (reliance.weight >= limit - Rounding && std::max(aims.size(), reliance.tops.size()) >= fewest)
            reportCommonCause(context, assumption, reliance, weights);
    }
    if (!carries)
        saySilence(context, QT_TRANSLATE_NOOP("qd", "no assumption names an open objective that stands on it"));
    else if (weights.empty() && !context.plan.table<Assumption>().empty())
        saySilence(context, QT_TRANSLATE_NOOP("qd", "the company has no open objective of its own"));
}

constexpr std::array<Option, 2> CommonCauseOptions{
    {{"weight", 0.4, QT_TRANSLATE_NOOP("qd", "From which share of the company's weight on.")},
     {"fewest", 2, QT_TRANSLATE_NOOP("qd", "How many objectives must stand on it at least.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "ASM-004",
      .title = QT_TRANSLATE_NOOP("qd", "Thin headroom"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "How far it may miss"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "The value of an assumption at which the result is just reached lies within its "
                                     "range from low to high, which "
                                     "one case in ten undercuts and one exceeds. Error when it lies within the middle "
                                     "half of all cases, by normal "
                                     "scores on each side of the most likely value."),
      .says = QT_TRANSLATE_NOOP("qd", "A small miss on one belief undoes the result."),
      .question = QT_TRANSLATE_NOOP("qd", "What do we do when it comes to that value?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions with low, most likely and high value, and their break-even."),
      .silence = QT_TRANSLATE_NOOP("qd", "Ask again for the values that one case in ten undercuts and exceeds."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "McGrath and MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995)."),
      .options = {},
      .run = thinHeadroom,
      .reads = tablesOf<Assumption, AssumptionUse, Objective, Department>},
     {.id = "ASM-005",
      .title = QT_TRANSLATE_NOOP("qd", "Common cause"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "What many aims stand on"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "At least fewest objectives stand on one assumption, directly or through those that serve them, and "
          "those "
          "of the company among them have a weight of at least weight together. A note when a role is to look at it "
          "again on a day ahead."),
      .says = QT_TRANSLATE_NOOP("qd", "Many aims rest on one belief."),
      .question = QT_TRANSLATE_NOOP("qd", "Who watches it, and how often?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions and the objectives that stand on them."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter who looks at it again, and on which day."),
      .source = QT_TRANSLATE_NOOP("qd", "Vesely, Goldberg, Roberts and Haasl: Fault Tree Handbook. NUREG-0492 (1981)."),
      .options = CommonCauseOptions,
      .run = commonCause,
      .reads = tablesOf<Assumption, AssumptionUse, Objective, ObjectiveParent, Department>}}};

} // namespace

std::span<const Rule> relianceRules()
{
    return Rules;
}

} // namespace qd::rules
