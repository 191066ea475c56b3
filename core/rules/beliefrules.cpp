// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/network.h"
#include "rules/assumptions.h"
#include "rules/families.h"
#include "rules/signalcontext.h"

#include <array>
#include <cmath>
#include <map>

namespace qd::rules {

namespace {

constexpr double Rounding = 1e-9; ///< of a share; a number at the limit is within it
const Unit Percent{QStringLiteral("%")};

QString normalised(const QString &text)
{
    return text.simplified().toCaseFolded();
}

using Believers = std::vector<const Assumption *>;

/// What puts a number on the same thing: by driver and scope, then by unit. Between units nothing is compared.
std::map<std::pair<QString, QString>, std::map<QString, Believers>> believersByDriver(Context &context)
{
    std::map<std::pair<QString, QString>, std::map<QString, Believers>> drivers;
    bool named = context.plan.table<Assumption>().empty();
    for (const Assumption &assumption : context.plan.table<Assumption>()) {
        const QString driver = normalised(assumption.driver);
        if (driver.isEmpty())
            continue;
        named = true;
        if (!isBelieved(context.plan, assumption, context.asOf))
            continue;
        if (isDisordered(assumption))
            context.cannotEvaluate(
                subjectOf(assumption),
                message(QT_TRANSLATE_NOOP("qd", "its low, most likely and high value are not in this order")));
        else if (!assumption.mode && !hasRange(assumption))
            context.cannotEvaluate(subjectOf(assumption),
                                   message(QT_TRANSLATE_NOOP("qd", "neither a most likely value nor a range")));
        else
            drivers[{driver, normalised(assumption.scope)}][normalised(assumption.unit.symbol)].push_back(&assumption);
    }
    if (!named)
        saySilence(context, QT_TRANSLATE_NOOP("qd", "no assumption names the driver it puts a number on"));
    return drivers;
}

/// Without a first or last day they hold from ever or for ever.
bool meetInTime(const Assumption &a, const Assumption &b)
{
    return !(a.lastDay.isValid() && b.firstDay.isValid() && a.lastDay < b.firstDay)
        && !(b.lastDay.isValid() && a.firstDay.isValid() && b.lastDay < a.firstDay);
}

/// By how much two assumptions contradict each other.
struct Clash
{
    enum class Kind : std::uint8_t { HalfRanges, Share, Apart };
    Kind kind = Kind::Apart;
    double by = 0; ///< share of the larger value, or half-ranges; nothing of ranges that lie apart
    const Objective *aim = nullptr; ///< that stands on both

    bool operator<(const Clash &other) const
    {
        return std::tuple(aim != nullptr, kind, by) < std::tuple(other.aim != nullptr, other.kind, other.by);
    }
};

const Objective *commonAim(const Plan &plan, const Assumption &a, const Assumption &b)
{
    const auto ofB = aimsOn(plan, b);
    for (const Objective *aim : aimsOn(plan, a)) {
        if (std::ranges::find(ofB, aim) != ofB.end())
            return aim;
    }
    return nullptr;
}

struct Limits
{
    double modeShare = 0;
    double halfRanges = 0;
};

std::optional<Clash> clashOf(const Plan &plan, const Assumption &a, const Assumption &b, const Limits &limits)
{
    if (!meetInTime(a, b))
        return {};
    const bool ranges = hasRange(a) && hasRange(b);
    if (ranges && (*a.high < *b.low || *b.high < *a.low))
        return Clash{Clash::Kind::Apart, 0, commonAim(plan, a, b)};
    if (!a.mode || !b.mode)
        return {};
    const double apart = std::abs(*a.mode - *b.mode);
    const double larger = std::max(std::abs(*a.mode), std::abs(*b.mode));
    if (apart > (limits.modeShare + Rounding) * larger)
        return Clash{Clash::Kind::Share, apart / larger, commonAim(plan, a, b)};
    const double halfRange = ranges ? (*a.high - *a.low + *b.high - *b.low) / 4 : 0; // of both on average
    if (halfRange > 0 && apart > (limits.halfRanges + Rounding) * halfRange)
        return Clash{Clash::Kind::HalfRanges, apart / halfRange, commonAim(plan, a, b)};
    return {};
}

Message reasonOf(const Clash &clash, const Limits &limits)
{
    switch (clash.kind) {
    case Clash::Kind::Share:
        return message(QT_TRANSLATE_NOOP(
                           "qd", "Shown because two most likely values lie %1 of the larger apart; the limit is %2."),
                       {readable(clash.by, Percent), readable(limits.modeShare, Percent)});
    case Clash::Kind::HalfRanges:
        return message(
            QT_TRANSLATE_NOOP("qd", "Shown because two most likely values lie %1 half-ranges apart; the limit is %2."),
            {readable(clash.by), readable(limits.halfRanges)});
    case Clash::Kind::Apart:
        break;
    }
    return message(QT_TRANSLATE_NOOP("qd", "Shown because the ranges of two of them have no value in common."));
}

/// From the lowest to the highest number of \a believers: most likely values, or else the ends of ranges.
std::pair<double, double> reachOf(const Believers &believers, bool modes)
{
    std::pair reach{HUGE_VAL, -HUGE_VAL};
    for (const Assumption *each : believers) {
        reach.first = std::min(reach.first, modes ? *each->mode : each->low.value_or(each->mode.value_or(HUGE_VAL)));
        reach.second =
            std::max(reach.second, modes ? *each->mode : each->high.value_or(each->mode.value_or(-HUGE_VAL)));
    }
    return reach;
}

void reportClash(Context &context, const Believers &believers, const Clash &worst, const Limits &limits)
{
    const Assumption &first = *believers.front();
    const bool modes = std::ranges::all_of(believers, [](const Assumption *each) { return each->mode.has_value(); });
    const auto [lowest, highest] = reachOf(believers, modes);
    const Quantity low{lowest, first.unit};
    const Quantity high{highest, first.unit};
    const int count = int(believers.size());
    Finding finding;
    for (const Assumption *each : believers) {
        const Finding alone = findingAbout(context.plan, *each);
        finding.subjects.push_back(alone.subjects.front());
        if (!alone.departments.empty()
            && std::ranges::find(finding.departments, each->department) == finding.departments.end())
            finding.departments.push_back(each->department);
        if (alone.due.isValid() && (!finding.due.isValid() || alone.due < finding.due))
            finding.due = alone.due;
        finding.evidence.push_back(numbersOf(context, *each));
        for (const Objective *aim : aimsOn(context.plan, *each))
            finding.evidence.back().refs.push_back(subjectOf(*aim));
    }
    if (worst.aim)
        finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 stands on two of them."), {worst.aim->title}),
                                    {subjectOf(*worst.aim)},
                                    message(QT_TRANSLATE_NOOP("qd", "The plan"))});
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n assumption(s) differ on one driver"), {}, count);
    const QString driver = first.driver.simplified();
    finding.title = modes
        ? message(QT_TRANSLATE_N_NOOP("qd", "%n assumption(s) on %1 do not agree: %2 to %3"), {driver, low, high},
                  count)
        : message(QT_TRANSLATE_N_NOOP("qd", "%n assumption(s) on %1 do not agree: their ranges reach from %2 to %3"),
                  {driver, low, high}, count);
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 to %2"), {low, high});
    finding.why = reasonOf(worst, limits);
    context.report(std::move(finding), worst.aim ? Level::Error : Level::Warning);
}

/// Those of \a believers that contradict another one, what hangs together as one finding.
void compareBelievers(Context &context, const Believers &believers, const Limits &limits)
{
    graph::Network network{.nodes = int(believers.size()), .edges = {}};
    std::map<int, Clash> worst; // of each with a later one
    for (int a = 0; a < network.nodes; ++a) {
        for (int b = a + 1; b < network.nodes; ++b) {
            const auto clash = clashOf(context.plan, *believers[size_t(a)], *believers[size_t(b)], limits);
            if (!clash)
                continue;
            network.edges.push_back({a, b});
            const auto [entry, isNew] = worst.emplace(a, *clash);
            if (!isNew)
                entry->second = std::max(entry->second, *clash);
        }
    }
    for (const std::vector<int> &component : graph::weakComponents(network)) {
        if (component.size() < 2)
            continue;
        Believers group;
        Clash clash = worst.at(component.front()); // its first node has an edge to a later one
        for (const int node : component) {
            group.push_back(believers[size_t(node)]);
            if (const auto own = worst.find(node); own != worst.end())
                clash = std::max(clash, own->second);
        }
        reportClash(context, group, clash, limits);
    }
}

void contradicting(Context &context)
{
    const Limits limits{context.option("modeShare"), context.option("halfRanges")};
    for (const auto &[driver, units] : believersByDriver(context)) {
        for (const auto &[unit, believers] : units) {
            if (&believers != &units.begin()->second)
                context.cannotEvaluate(
                    subjectOf(*believers.front()),
                    message(QT_TRANSLATE_NOOP("qd", "another assumption counts its driver in another unit")));
            compareBelievers(context, believers, limits);
        }
    }
}

constexpr std::array<Option, 2> ClashOptions{
    {{"modeShare", 0.1, QT_TRANSLATE_NOOP("qd", "By which share of the larger most likely values may differ.")},
     {"halfRanges", 1, QT_TRANSLATE_NOOP("qd", "By how many of their half-ranges, averaged, they may differ.")}}};

const std::array<Rule, 1> Rules{
    {{.id = "ASM-001",
      .title = QT_TRANSLATE_NOOP("qd", "Contradicting assumptions"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two numbers for one future"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Assumptions on one driver, with one scope and unit and for an overlapping time, have ranges without a "
          "common "
          "value, or most likely values that differ by more than modeShare of the larger or by more than halfRanges "
          "half-ranges. Error when one objective stands on both."),
      .says = QT_TRANSLATE_NOOP("qd", "Two plans believe in different futures."),
      .question = QT_TRANSLATE_NOOP("qd", "Which number do we all plan with?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions with their driver and a most likely value or a range."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the segment or the time for which each of them holds."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "McGrath and MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995)."),
      .options = ClashOptions,
      .run = contradicting,
      .reads = tablesOf<Assumption, AssumptionUse, Objective, Department>}}};

} // namespace

std::span<const Rule> beliefRules()
{
    return Rules;
}

} // namespace qd::rules
