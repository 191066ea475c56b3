// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/kpirules.h"

#include "model/verdict.h"

#include <QtMath>

#include <array>

#define NOOP(text) QT_TRANSLATE_NOOP("qd", text)
#define NOOP_N(text) QT_TRANSLATE_N_NOOP("qd", text)

namespace qd::rules {

namespace {

using Values = std::vector<const Observation *>;

/// The values of \a kpi in its own cadence whose period has ended, oldest first.
Values closedValues(const Context &context, const Kpi &kpi)
{
    Values values;
    for (const Observation &value : context.plan.observations(kpi.id)) {
        if (value.cadence == kpi.cadence && context.calendar.end(value.period()) <= context.asOf)
            values.push_back(&value);
    }
    return values;
}

Quantity quantity(const Kpi &kpi, double value)
{
    return {value, kpi.unit};
}

/// What is wrong with the upkeep of one KPI; each part stands on its own.
struct Upkeep
{
    std::vector<Evidence> evidence;
    Message title;
    Message number;
    Message why;
    QDate since;

    void add(Upkeep part)
    {
        if (evidence.empty()) {
            title = part.title;
            number = part.number;
            why = part.why;
        }
        since = since.isValid() ? std::min(since, part.since) : part.since;
        std::ranges::move(part.evidence, std::back_inserter(evidence));
    }
};

std::optional<Upkeep> stale(const Context &context, const Kpi &kpi, const Observation &last)
{
    const Period period = last.period();
    const QDate end = context.calendar.end(period);
    const double length = double(period.start.daysTo(end) + 1);
    const double age = double(end.daysTo(context.asOf)) / length;
    const double limit = context.option("maxAge");
    if (age <= limit)
        return {};
    const int closed = context.calendar.distance(period, context.calendar.lastClosed(context.asOf, kpi.cadence));
    return Upkeep{
        {{{NOOP_N("The last value is of %1; since then %n period(s) have closed without one."), {period}, closed},
          {subjectOf(kpi, last)}}},
        {NOOP_N("%1: no value for %n period(s)"), {kpi.name}, closed},
        {NOOP_N("%n period(s)"), {}, closed},
        {NOOP("Shown because the last value is %1 periods old; the limit is %2."),
         {Quantity{age, {}}, Quantity{limit, {}}},
         {}},
        end.addDays(qCeil(limit * length))};
}

std::optional<Upkeep> missing(const Context &context, const Kpi &kpi, const Values &values)
{
    const auto window = int(context.option("window"));
    const double share = context.option("maxMissing");
    Period first = context.calendar.lastClosed(context.asOf, kpi.cadence);
    int periods = 1;
    for (; periods < window && first > values.front()->period(); ++periods)
        first = context.calendar.previous(first);
    int present = 0;
    for (const Observation *value : values)
        present += value->actual && value->period() >= first ? 1 : 0;
    const int gaps = periods - present;
    if (periods < window || gaps <= share * periods)
        return {};
    return Upkeep{{{{NOOP("%1 of the last %2 periods have no value."), {gaps, periods}, {}}, {subjectOf(kpi)}}},
                  {NOOP("%1: %2 of %3 periods without a value"), {kpi.name, gaps, periods}, {}},
                  {NOOP("%1 of %2"), {gaps, periods}, {}},
                  {NOOP("Shown because more than %1 of the last %2 periods have no value."),
                   {Quantity{share, Unit{QStringLiteral("%")}}, periods},
                   {}},
                  context.calendar.end(context.calendar.lastClosed(context.asOf, kpi.cadence))};
}

std::optional<Upkeep> flat(const Context &context, const Kpi &kpi, const Values &actuals)
{
    const auto needed = std::size_t(context.option("flatRun"));
    std::size_t run = 1;
    while (run < actuals.size() && actuals[actuals.size() - run - 1]->actual == actuals.back()->actual)
        ++run;
    if (run < needed || run == actuals.size())
        return {}; // a KPI that never moved may be one that cannot move
    const Observation &firstOfRun = *actuals[actuals.size() - run];
    return Upkeep{{{{NOOP("Since %1 every value is %2; before, the values differed."),
                     {firstOfRun.period(), quantity(kpi, *actuals.back()->actual)},
                     {}},
                    {subjectOf(kpi, firstOfRun)}}},
                  {NOOP_N("%1: the same value for %n period(s)"), {kpi.name}, int(run)},
                  {NOOP_N("%n equal value(s)"), {}, int(run)},
                  {NOOP("Shown because %1 values in a row are equal; the limit is %2."), {int(run), int(needed)}, {}},
                  context.calendar.end(actuals[actuals.size() - run + needed - 1]->period())};
}

void staleFlatOrMissing(Context &context)
{
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        const Values values = closedValues(context, kpi);
        Values actuals;
        std::ranges::copy_if(values, std::back_inserter(actuals),
                             [](const Observation *value) { return value->actual.has_value(); });
        if (actuals.empty()) {
            context.cannotEvaluate(kpi, {NOOP("no closed period has an actual value"), {}, {}});
            continue;
        }
        Upkeep upkeep;
        for (auto &part :
             {stale(context, kpi, *actuals.back()), flat(context, kpi, actuals), missing(context, kpi, values)}) {
            if (part)
                upkeep.add(*part);
        }
        if (upkeep.evidence.empty())
            continue;
        Finding finding;
        finding.title = upkeep.title;
        finding.number = upkeep.number;
        finding.why = upkeep.why;
        finding.evidence = std::move(upkeep.evidence);
        finding.firstSeen = upkeep.since;
        context.report(kpi, std::move(finding));
    }
}

Outcome outcomeOf(Stated stated)
{
    return stated == Stated::Met ? Outcome::Met : Outcome::Missed;
}

bool isPreliminary(const Observation &value)
{
    return value.state == ValueState::Estimate || value.state == ValueState::Provisional;
}

/// A stated result may lag the numbers by one period: it contradicts them when it fits neither this period nor the one
/// before.
bool contradicts(const Context &context, const Kpi &kpi, const Observation &value)
{
    const Verdict verdict = judge(kpi, value);
    if (!value.stated || verdict.outcome == Outcome::Undecidable || verdict.outcome == outcomeOf(*value.stated))
        return false;
    const Observation *before = context.plan.observation(kpi.id, context.calendar.previous(value.period()));
    return !before || judge(kpi, *before).outcome != outcomeOf(*value.stated);
}

Finding contradiction(const Context &context, const Kpi &kpi, const Observation &value)
{
    const bool statedMet = *value.stated == Stated::Met;
    Finding finding;
    const Message::Argument target =
        value.target ? Message::Argument(quantity(kpi, *value.target)) : Message::Argument(QStringLiteral("–"));
    finding.title = {statedMet ? NOOP("%1 is stated as met; the numbers say missed")
                               : NOOP("%1 is stated as missed; the numbers say met"),
                     {kpi.name},
                     {}};
    finding.number = {NOOP("%1 of %2"), {quantity(kpi, *value.actual), target}, {}};
    finding.evidence = {
        {{NOOP("In %1 the actual was %2 and the target %3."),
          {value.period(), quantity(kpi, *value.actual), target},
          {}},
         {subjectOf(kpi, value)}},
        {{statedMet ? NOOP("The department states: met.") : NOOP("The department states: missed."), {}, {}},
         {subjectOf(kpi, value)}}};
    finding.why = {NOOP("Shown because the stated result fits neither this period nor the one before."), {}, {}};
    finding.firstSeen = context.calendar.end(value.period());
    return finding;
}

void statusContradictsNumbers(Context &context)
{
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        const KpiStatus status = statusOf(context.plan, kpi, context.asOf);
        if (!status.observation || !status.observation->stated)
            context.cannotEvaluate(kpi, {NOOP("no result is stated"), {}, {}});
        else if (status.verdict.outcome == Outcome::Undecidable)
            context.cannotEvaluate(kpi, {NOOP("the numbers cannot be judged"), {}, {}});
        else if (isPreliminary(*status.observation))
            context.cannotEvaluate(kpi, {NOOP("the value is preliminary"), {}, {}});
        else if (contradicts(context, kpi, *status.observation))
            context.report(kpi, contradiction(context, kpi, *status.observation));
    }
}

constexpr std::array<Option, 4> UpkeepOptions{
    {{"maxAge", 1.5, NOOP("How many periods may pass after the end of the last period with a value.")},
     {"window", 12, NOOP("How many periods are searched for missing values.")},
     {"maxMissing", 0.2, NOOP("Share of the searched periods that may be without a value.")},
     {"flatRun", 4, NOOP("How many equal values in a row are too many.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-009",
      .title = NOOP("Stale, flat or missing"),
      .roomTitle = NOOP("A number that stopped moving"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = NOOP("The last value is older than maxAge periods; or more than maxMissing of the last window "
                        "periods have no value; "
                        "or the last flatRun values are equal although earlier ones differed."),
      .says = NOOP("Decisions would rest on an old or frozen number."),
      .question = NOOP("Who updates this number, and what keeps them from it?"),
      .needs = NOOP("At least one actual value of a closed period."),
      .silence =
          NOOP("For a number that is due less often, set its cadence; otherwise dismiss the finding with a reason."),
      .source = NOOP("Data quality practice."),
      .options = UpkeepOptions,
      .run = staleFlatOrMissing},
     {.id = "KPI-010",
      .title = NOOP("Status contradicts numbers"),
      .roomTitle = NOOP("Stated result and numbers differ"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = NOOP("The stated result of the latest closed period differs from the one its numbers give, "
                        "and from the one of the period before. Preliminary values are left out."),
      .says = NOOP("The stated result does not follow from the numbers beside it."),
      .question = NOOP("Which of the two should be read, the stated result or the numbers, and why?"),
      .needs = NOOP("A stated result, an actual value, a target and a direction."),
      .silence =
          NOOP("Mark a value that will still change as provisional; otherwise dismiss the finding with a reason."),
      .source = NOOP("Snow, Keil and Wallace: The effects of optimistic and pessimistic biasing on software project "
                     "status reporting. "
                     "Information & Management 44 (2007)."),
      .options = {},
      .run = statusContradictsNumbers}}};

} // namespace

std::span<const Rule> kpiRules()
{
    return Rules;
}

} // namespace qd::rules
