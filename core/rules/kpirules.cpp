// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"

#include "model/verdict.h"

#include <QtMath>

#include <array>

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

/// What is wrong with the upkeep of one KPI; each part stands on its own, the first one gives the title.
struct Upkeep
{
    Message headline;
    Message title;
    Message number;
    Message why;
    std::vector<Evidence> evidence;
    QDate since;

    void add(Upkeep part)
    {
        part.since = since.isValid() ? std::min(since, part.since) : part.since;
        part.evidence.insert(part.evidence.begin(), evidence.begin(), evidence.end());
        if (evidence.empty()) {
            *this = std::move(part);
            return;
        }
        evidence = std::move(part.evidence);
        since = part.since;
    }
};

Evidence valuesSay(Message sentence, Subject subject)
{
    return {std::move(sentence), {std::move(subject)}, message(QT_TRANSLATE_NOOP("qd", "The values"))};
}

std::optional<Upkeep> stale(const Context &context, const Kpi &kpi, const Observation &last)
{
    const Period period = last.period();
    const QDate end = context.calendar.end(period);
    const double length = double(period.start.daysTo(end) + 1);
    const double age = double(end.daysTo(context.asOf)) / length;
    const double limit = context.option("maxAge", kpi.department);
    if (age <= limit)
        return {};
    const int closed = context.calendar.distance(period, context.calendar.lastClosed(context.asOf, kpi.cadence));
    Upkeep upkeep;
    upkeep.headline = message(QT_TRANSLATE_N_NOOP("qd", "No value for %n period(s)"), {}, closed);
    upkeep.title = message(QT_TRANSLATE_N_NOOP("qd", "%1: no value for %n period(s)"), {kpi.name}, closed);
    upkeep.number = message(QT_TRANSLATE_N_NOOP("qd", "%n period(s)"), {}, closed);
    upkeep.why = message(QT_TRANSLATE_NOOP("qd", "Shown because the last value is %1 periods old; the limit is %2."),
                         {Quantity{age, {}}, Quantity{limit, {}}});
    upkeep.evidence = {valuesSay(
        message(QT_TRANSLATE_N_NOOP("qd", "The last value is of %1; since then %n period(s) have closed without one."),
                {period}, closed),
        subjectOf(kpi, last))};
    upkeep.since = end.addDays(qCeil(limit * length));
    return upkeep;
}

std::optional<Upkeep> missing(const Context &context, const Kpi &kpi, const Values &values)
{
    const auto window = int(context.option("window", kpi.department));
    const double share = context.option("maxMissing", kpi.department);
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
    Upkeep upkeep;
    upkeep.headline = message(QT_TRANSLATE_NOOP("qd", "%1 of %2 periods without a value"), {gaps, periods});
    upkeep.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 of %3 periods without a value"), {kpi.name, gaps, periods});
    upkeep.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {gaps, periods});
    upkeep.why = message(QT_TRANSLATE_NOOP("qd", "Shown because more than %1 of the last %2 periods have no value."),
                         {Quantity{share, Unit{QStringLiteral("%")}}, periods});
    upkeep.evidence = {valuesSay(
        message(QT_TRANSLATE_NOOP("qd", "%1 of the last %2 periods have no value."), {gaps, periods}), subjectOf(kpi))};
    upkeep.since = context.calendar.end(context.calendar.lastClosed(context.asOf, kpi.cadence));
    return upkeep;
}

std::optional<Upkeep> flat(const Context &context, const Kpi &kpi, const Values &actuals)
{
    const auto needed = std::size_t(context.option("flatRun", kpi.department));
    std::size_t run = 1;
    while (run < actuals.size() && actuals[actuals.size() - run - 1]->actual == actuals.back()->actual)
        ++run;
    if (run < needed || run == actuals.size())
        return {}; // a KPI that never moved may be one that cannot move
    const auto firstOfRun = actuals.size() - run;
    Upkeep upkeep;
    upkeep.headline = message(QT_TRANSLATE_N_NOOP("qd", "The same value for %n period(s)"), {}, int(run));
    upkeep.title = message(QT_TRANSLATE_N_NOOP("qd", "%1: the same value for %n period(s)"), {kpi.name}, int(run));
    upkeep.number = message(QT_TRANSLATE_N_NOOP("qd", "%n equal value(s)"), {}, int(run));
    upkeep.why = message(QT_TRANSLATE_NOOP("qd", "Shown because %1 values in a row are equal; the limit is %2."),
                         {int(run), int(needed)});
    upkeep.evidence = {
        valuesSay(message(QT_TRANSLATE_NOOP("qd", "Since %1 every value is %2; before, the values differed."),
                          {actuals[firstOfRun]->period(), quantity(kpi, *actuals.back()->actual)}),
                  subjectOf(kpi, *actuals[firstOfRun]))};
    upkeep.since = context.calendar.end(actuals[firstOfRun + needed - 1]->period());
    return upkeep;
}

void staleFlatOrMissing(Context &context)
{
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        const Values values = closedValues(context, kpi);
        Values actuals;
        std::ranges::copy_if(values, std::back_inserter(actuals),
                             [](const Observation *value) { return value->actual.has_value(); });
        if (actuals.empty()) {
            context.cannotEvaluate(subjectOf(kpi),
                                   {QT_TRANSLATE_NOOP("qd", "no closed period has an actual value"), {}, {}});
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
        finding.headline = upkeep.headline;
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
    const Department *department = context.plan.find(kpi.department);
    const Subject source = subjectOf(kpi, value);
    const Message::Argument actual = quantity(kpi, *value.actual);
    const Message::Argument target =
        value.target ? Message::Argument(quantity(kpi, *value.target)) : Message::Argument(QStringLiteral("–"));
    Finding finding;
    finding.headline = message(statedMet ? QT_TRANSLATE_NOOP("qd", "Stated as met; the numbers say missed")
                                         : QT_TRANSLATE_NOOP("qd", "Stated as missed; the numbers say met"));
    finding.title = message(statedMet ? QT_TRANSLATE_NOOP("qd", "%1 is stated as met; the numbers say missed")
                                      : QT_TRANSLATE_NOOP("qd", "%1 is stated as missed; the numbers say met"),
                            {kpi.name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {actual, target});
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "In %1 the actual was %2 and the target %3."),
                                 {value.period(), actual, target}),
                         {source},
                         message(QT_TRANSLATE_NOOP("qd", "The numbers"))},
                        {message(statedMet ? QT_TRANSLATE_NOOP("qd", "The target of %1 is met.")
                                           : QT_TRANSLATE_NOOP("qd", "The target of %1 is missed."),
                                 {value.period()}),
                         {source},
                         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {department ? department->name : QString()})}};
    finding.why = message(
        QT_TRANSLATE_NOOP("qd", "Shown because the stated result fits neither this period nor the one before."));
    finding.firstSeen = context.calendar.end(value.period());
    return finding;
}

void statusContradictsNumbers(Context &context)
{
    for (const Kpi &kpi : context.plan.table<Kpi>()) {
        const KpiStatus status = statusOf(context.plan, kpi, context.asOf);
        if (!status.observation || !status.observation->stated)
            context.cannotEvaluate(subjectOf(kpi), {QT_TRANSLATE_NOOP("qd", "no result is stated"), {}, {}});
        else if (isPreliminary(*status.observation))
            context.cannotEvaluate(subjectOf(kpi), {QT_TRANSLATE_NOOP("qd", "the value is preliminary"), {}, {}});
        else if (status.verdict.outcome == Outcome::Undecidable)
            context.cannotEvaluate(subjectOf(kpi), {QT_TRANSLATE_NOOP("qd", "the numbers cannot be judged"), {}, {}});
        else if (contradicts(context, kpi, *status.observation))
            context.report(kpi, contradiction(context, kpi, *status.observation));
    }
}

constexpr std::array<Option, 4> UpkeepOptions{
    {{"maxAge", 1.5,
      QT_TRANSLATE_NOOP("qd", "How many periods may pass after the end of the last period with a value.")},
     {"window", 12, QT_TRANSLATE_NOOP("qd", "How many periods are searched for missing values.")},
     {"maxMissing", 0.2, QT_TRANSLATE_NOOP("qd", "Share of the searched periods that may be without a value.")},
     {"flatRun", 4, QT_TRANSLATE_NOOP("qd", "How many equal values in a row are too many.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-009",
      .title = QT_TRANSLATE_NOOP("qd", "Stale, flat or missing"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "A number that stopped moving"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The last value is older than maxAge periods; or more than maxMissing of the last window "
                            "periods have no value; "
                            "or the last flatRun values are equal although earlier ones differed."),
      .says = QT_TRANSLATE_NOOP("qd", "Decisions would rest on an old or frozen number."),
      .question = QT_TRANSLATE_NOOP("qd", "Who updates this number, and what keeps them from it?"),
      .needs = QT_TRANSLATE_NOOP("qd", "At least one actual value of a closed period."),
      .silence = QT_TRANSLATE_NOOP(
          "qd", "For a number that is due less often, set its cadence; otherwise dismiss the finding with a reason."),
      .source = QT_TRANSLATE_NOOP("qd", "Data quality practice."),
      .options = UpkeepOptions,
      .run = staleFlatOrMissing},
     {.id = "KPI-010",
      .title = QT_TRANSLATE_NOOP("qd", "Status contradicts numbers"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Stated result and numbers differ"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "The stated result of the latest closed period differs from the one its numbers give, "
                            "and from the one of the period before. Preliminary values are left out."),
      .says = QT_TRANSLATE_NOOP("qd", "The stated result does not follow from the numbers beside it."),
      .question =
          QT_TRANSLATE_NOOP("qd", "Which of the two should be read, the stated result or the numbers, and why?"),
      .needs = QT_TRANSLATE_NOOP("qd", "A stated result, an actual value, a target and a direction."),
      .silence = QT_TRANSLATE_NOOP(
          "qd", "Mark a value that will still change as provisional; otherwise dismiss the finding with a reason."),
      .source = QT_TRANSLATE_NOOP(
          "qd",
          "Snow, Keil and Wallace: The effects of optimistic and pessimistic biasing on software project "
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
