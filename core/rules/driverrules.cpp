// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/accumulation.h"
#include "model/progress.h"
#include "rules/families.h"

#include <QHash>

#include <array>
#include <cmath>
#include <map>

namespace qd::rules {

namespace {

// Parts on track, the whole off track.

using Parts = std::map<ObjectiveId, std::vector<const Objective *>>;

/// The open parts of every objective.
Parts openParts(const Plan &plan)
{
    Parts parts;
    for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
        const Objective *child = plan.find(link.objective);
        if (child && isOpen(*child))
            parts[link.parent].push_back(child);
    }
    return parts;
}

/// What every part says in \a period; nothing unless all of them say something that can be scored.
std::optional<std::vector<const CheckIn *>> wordsOf(const Plan &plan, std::span<const Objective *const> parts,
                                                    const Period &period)
{
    std::vector<const CheckIn *> words;
    for (const Objective *part : parts) {
        const CheckIn *checkIn =
            plan.table<CheckIn>().find(std::tuple(part->id, period.cadence, period.start.toJulianDay()));
        if (!checkIn || !scoreOf(checkIn->status))
            return {};
        words.push_back(checkIn);
    }
    return words;
}

bool isOff(const CheckIn &checkIn)
{
    return scoreOf(checkIn.status) == 2.0;
}

bool isOn(const CheckIn *checkIn)
{
    return scoreOf(checkIn->status) == 0.0;
}

Evidence said(const Context &context, const Objective &objective, const CheckIn &checkIn)
{
    return {checkIn.comment.isEmpty()
                ? message(QT_TRANSLATE_NOOP("qd", "In %1 it is %2."), {checkIn.period(), wordFor(checkIn.status)})
                : quote(checkIn.comment),
            {subjectOf(objective, checkIn)},
            message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {objective.title, context.nameOf(objective.department)}),
            checkIn.source};
}

void reportReverse(Context &context, const Objective &objective, const CheckIn &latest,
                   std::span<const Objective *const> parts, int streak)
{
    const int count = int(parts.size());
    const auto words = *wordsOf(context.plan, parts, latest.period());
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.departments = {objective.department};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "All %n part(s) on track, the whole is not"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%1 is stated %2; all of its %n part(s) are on track"),
                            {objective.title, wordFor(latest.status)}, count);
    finding.number = message(QT_TRANSLATE_NOOP("qd", "0 of %1 behind"), {count});
    finding.evidence = {said(context, objective, latest)};
    for (size_t place = 0; place < parts.size(); ++place) {
        finding.evidence.push_back(said(context, *parts[place], *words[place]));
        finding.departments.push_back(parts[place]->department);
    }
    std::ranges::sort(finding.departments);
    finding.departments.erase(std::ranges::unique(finding.departments).begin(), finding.departments.end());
    finding.why = message(
        QT_TRANSLATE_N_NOOP("qd", "Shown because the whole is off track and no part is, for %n period(s) in a row."),
        {}, streak);
    finding.due = objective.due;
    finding.firstSeen = context.calendar.end(latest.period());
    const bool planned = latest.forecastOn.isValid() && latest.forecastOn > context.asOf;
    context.report(std::move(finding), planned ? Level::Note : Level::Warning);
}

void reverseWatermelon(Context &context)
{
    const auto periods = int(context.option("periods"));
    const auto fewest = size_t(context.option("fewestParts"));
    for (const auto &[id, parts] : openParts(context.plan)) {
        const Objective *objective = context.plan.find(id);
        if (!objective || !isOpen(*objective) || parts.size() < fewest)
            continue;
        const auto stated = closedCheckIns(context.plan, id, context.asOf);
        int streak = 0;
        bool unknown = false;
        for (const CheckIn *checkIn : stated) {
            if (!isOff(*checkIn))
                break;
            const auto words = wordsOf(context.plan, parts, checkIn->period());
            unknown = !words && streak < periods;
            if (!words || !std::ranges::all_of(*words, isOn))
                break;
            ++streak;
        }
        if (streak >= periods)
            reportReverse(context, *objective, *stated.front(), parts, streak);
        else if (unknown)
            context.cannotEvaluate(subjectOf(*objective),
                                   message(QT_TRANSLATE_NOOP("qd", "not every part says how it stands")));
    }
}

// Targets of the parts and of the whole.

/// What \a numbers make by the declared computation; nothing where it cannot be told.
std::optional<double> combined(Computation computation, std::span<const double> numbers)
{
    double result = numbers.front();
    for (const double number : numbers.subspan(1)) {
        switch (computation) {
        case Computation::Sum:
            result += number;
            break;
        case Computation::Difference:
            result -= number;
            break;
        case Computation::Product:
            result *= number;
            break;
        case Computation::Ratio:
            result /= number;
            break;
        case Computation::None:
            return {};
        }
    }
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

/// Sums and differences are made of one unit; of products and ratios nothing is known.
bool fits(const Kpi &whole, const Kpi &part)
{
    const bool adds = whole.computation == Computation::Sum || whole.computation == Computation::Difference;
    return !adds || whole.unit == part.unit;
}

/// The targets of a computed KPI and of its parts in the latest period that has begun with a target of its own.
struct Targets
{
    const Observation *own = nullptr;
    std::vector<const Kpi *> parts;
    std::vector<double> numbers; ///< of the parts; fewer than parts when one has none
};

Targets targetsOf(const Context &context, const Kpi &kpi)
{
    Targets targets;
    const auto values = context.plan.observations(kpi.id);
    for (const Observation &value : values) {
        if (value.cadence == kpi.cadence && value.target && value.start <= context.asOf)
            targets.own = &value;
    }
    for (const Kpi *part : operandsOf(context.plan, kpi)) {
        if (!part)
            return {};
        targets.parts.push_back(part);
    }
    if (!targets.own)
        return targets;
    const Accumulator accumulator(context.plan);
    for (const Kpi *part : targets.parts) {
        const auto sum = accumulator.over(*part, accumulator.daysOf(targets.own->period()), Figure::Target);
        if (sum.value && sum.isComplete() && fits(kpi, *part))
            targets.numbers.push_back(*sum.value);
    }
    return targets;
}

Finding gapFinding(const Context &context, const Kpi &kpi, const Targets &targets, double computed)
{
    const double own = *targets.own->target;
    Finding finding;
    finding.subjects = {subjectOf(kpi)};
    finding.departments = {kpi.department};
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "Parts %1, whole %2"), {Quantity{computed, kpi.unit}, Quantity{own, kpi.unit}});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "If every part reaches its target, %1 is %2; its target is %3"),
                            {kpi.name, Quantity{computed, kpi.unit}, Quantity{own, kpi.unit}});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 apart"), {Quantity{std::abs(computed - own), kpi.unit}});
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "Target %1."), {Quantity{own, kpi.unit}}),
                         {subjectOf(kpi, *targets.own)},
                         message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {kpi.name, context.nameOf(kpi.department)}),
                         placeOf(*targets.own)}};
    for (size_t place = 0; place < targets.parts.size(); ++place) {
        const Kpi &part = *targets.parts[place];
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "Target %1."), {Quantity{targets.numbers[place], part.unit}}),
             {subjectOf(part)},
             message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {part.name, context.nameOf(part.department)})});
        finding.departments.push_back(part.department);
    }
    std::ranges::sort(finding.departments);
    finding.departments.erase(std::ranges::unique(finding.departments).begin(), finding.departments.end());
    finding.due = context.calendar.end(targets.own->period());
    return finding;
}

void judge(Context &context, const Kpi &kpi, const Targets &targets, double computed)
{
    constexpr double Rounding = 1e-9;
    const double own = *targets.own->target;
    const double share = std::abs(computed - own) / std::abs(own);
    if (share <= context.option("tolerance") + Rounding)
        return;
    const auto up = higherIsGood(kpi.direction);
    const bool beyond = share > context.option("error") + Rounding;
    const bool over = up && (computed > own) == *up;
    Finding finding = gapFinding(context, kpi, targets, computed);
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because they lie %1 apart in %2; the limit is %3."),
                          {Quantity{share, {QStringLiteral("%")}}, targets.own->period(),
                           Quantity{context.option("tolerance"), {QStringLiteral("%")}}});
    context.report(std::move(finding), over && !beyond ? Level::Note : beyond ? Level::Error : Level::Warning);
}

void targetGap(Context &context)
{
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        if (kpi.computation == Computation::None)
            continue;
        const Targets targets = targetsOf(context, kpi);
        if (targets.parts.empty())
            context.cannotEvaluate(subjectOf(kpi), message(QT_TRANSLATE_NOOP("qd", "it has no parts")));
        else if (!targets.own)
            context.cannotEvaluate(subjectOf(kpi), message(QT_TRANSLATE_NOOP("qd", "it has no target of its own")));
        else if (targets.numbers.size() < targets.parts.size())
            context.cannotEvaluate(subjectOf(kpi),
                                   message(QT_TRANSLATE_NOOP("qd", "not every part has a target in its unit for %1"),
                                           {targets.own->period()}));
        else if (*targets.own->target == 0)
            context.cannotEvaluate(subjectOf(kpi), message(QT_TRANSLATE_NOOP("qd", "its target is zero")));
        else if (const auto computed = combined(kpi.computation, targets.numbers))
            judge(context, kpi, targets, *computed);
        else
            context.cannotEvaluate(subjectOf(kpi), message(QT_TRANSLATE_NOOP("qd", "its parts give no number")));
    }
}

constexpr std::array<Option, 2> ReverseOptions{
    {{"periods", 2, QT_TRANSLATE_NOOP("qd", "For how many periods in a row.")},
     {"fewestParts", 2, QT_TRANSLATE_NOOP("qd", "How many parts it must have.")}}};
constexpr std::array<Option, 2> GapOptions{
    {{"tolerance", 0.01, QT_TRANSLATE_NOOP("qd", "The share of the target that rounding may explain.")},
     {"error", 0.1, QT_TRANSLATE_NOOP("qd", "A larger share of the target than this is an error.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "OBJ-004",
      .title = QT_TRANSLATE_NOOP("qd", "Reverse watermelon"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Every part is on track, the whole is not"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "For periods check-ins in a row an objective is off track while all of its open parts, at least fewestParts, "
          "are on track. A note when a dated recovery is planned."),
      .says = QT_TRANSLATE_NOOP("qd",
                                "Every part does what it should and the whole does not follow: something that "
                                "drives it is missing here."),
      .question = QT_TRANSLATE_NOOP("qd", "What is missing among the parts?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Check-ins of an objective and of its parts for the same periods."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the day by which a result that comes later will show."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of balanced scorecards."),
      .options = ReverseOptions,
      .run = reverseWatermelon,
      .reads = tablesOf<Objective, ObjectiveParent, CheckIn, Department>},
     {.id = "OBJ-005",
      .title = QT_TRANSLATE_NOOP("qd", "Target arithmetic gap"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Targets of the parts and of the whole"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The targets of the KPIs that a computed KPI is made of give another target than its own, by more than "
          "tolerance of it. Error above error; a note when the parts reach up to that much more than is asked."),
      .says = QT_TRANSLATE_NOOP("qd", "If every part reaches its target, the whole still does not, or reaches more."),
      .question = QT_TRANSLATE_NOOP("qd", "Who takes the difference?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Computed KPIs with a target of their own, and targets of their parts."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter a reserve as a part of its own."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of work breakdown: the parts make the whole."),
      .options = GapOptions,
      .run = targetGap,
      .reads = SeriesTables | tablesOf<Department>}}};

} // namespace

std::span<const Rule> driverRules()
{
    return Rules;
}

} // namespace qd::rules
