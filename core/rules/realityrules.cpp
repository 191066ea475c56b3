// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/series.h"
#include "model/verdict.h"
#include "rules/assumptions.h"
#include "rules/families.h"
#include "rules/signalcontext.h"

#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

constexpr double Rounding = 1e-9; ///< of a number of half-ranges

// What came, against what was assumed.

/// The final values of \a kpi in the time that \a assumption speaks of, oldest first.
std::vector<Observation> valuesFor(const Context &context, const Assumption &assumption, const Kpi &kpi)
{
    std::vector<Observation> values;
    for (const Observation &value : Series(context.plan, kpi, context.asOf)) {
        const QDate end = context.calendar.end(value.period());
        const bool inTime = !(assumption.firstDay.isValid() && value.start < assumption.firstDay)
            && !(assumption.lastDay.isValid() && end > assumption.lastDay);
        if (inTime && value.actual && end <= context.asOf && !isPreliminary(value))
            values.push_back(value);
    }
    return values;
}

/// How far \a value lies beyond what was assumed; 0 within it.
double beyond(const Assumption &assumption, double value)
{
    if (assumption.low && value < *assumption.low)
        return *assumption.low - value;
    return assumption.high && value > *assumption.high ? value - *assumption.high : 0;
}

/// The latest values that lie outside, without a gap in time, oldest first.
std::span<const Observation> latestOutside(const Context &context, const Assumption &assumption,
                                           std::span<const Observation> values)
{
    size_t first = values.size();
    while (first > 0 && beyond(assumption, *values[first - 1].actual) > 0
           && (first == values.size() || context.calendar.next(values[first - 1].period()) == values[first].period()))
        --first;
    return values.subspan(first);
}

/// A decision that stands, about the KPI or the assumption itself, since the first value that counts.
bool isDecided(const Plan &plan, const Assumption &assumption, QDate since)
{
    const QString link = QStringLiteral("record:assumption:%1").arg(assumption.id.value);
    return std::ranges::any_of(plan.table<Decision>(), [&](const Decision &decision) {
        const AgendaItem *item = plan.find(decision.agendaItem);
        const bool about = decision.effectKpi == assumption.kpi || (item && item->link == link);
        return about && decision.status == DecisionStatus::Active && decision.decidedOn >= since;
    });
}

/// Why nothing can be said of \a assumption; nothing when something can.
const char *obstacleTo(const Assumption &assumption, const Kpi &kpi)
{
    if (!assumption.low && !assumption.high)
        return QT_TRANSLATE_NOOP("qd", "it has a KPI and no range");
    if (isDisordered(assumption))
        return QT_TRANSLATE_NOOP("qd", "its low, most likely and high value are not in this order");
    if (assumption.low && assumption.high && *assumption.low == *assumption.high)
        return QT_TRANSLATE_NOOP("qd", "its range has no width");
    return assumption.unit == kpi.unit ? nullptr : QT_TRANSLATE_NOOP("qd", "its KPI is counted in another unit");
}

void reportFalsified(Context &context, const Assumption &assumption, const Kpi &kpi,
                     std::span<const Observation> outside, std::optional<double> halfRanges)
{
    const Observation &last = outside.back();
    const Quantity actual{*last.actual, kpi.unit};
    const bool above = assumption.high && *last.actual > *assumption.high;
    const Quantity limit{above ? *assumption.high : *assumption.low, assumption.unit};
    Finding finding = findingAbout(context.plan, assumption);
    if (std::ranges::find(finding.departments, kpi.department) == finding.departments.end())
        finding.departments.push_back(kpi.department);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Reality has left the assumed range"));
    finding.title = message(above ? QT_TRANSLATE_NOOP("qd", "%1: %2 in %3, at most %4 was assumed")
                                  : QT_TRANSLATE_NOOP("qd", "%1: %2 in %3, at least %4 was assumed"),
                            {assumption.statement, actual, last.period(), limit});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {actual});
    finding.evidence = {numbersOf(context, assumption)};
    for (const Observation &value : outside.last(std::min<size_t>(outside.size(), 3)))
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 was %2 in %3."),
                     {kpi.name, Quantity{*value.actual, kpi.unit}, value.period()}),
             {context.plan.observation(kpi.id, value.period()) ? subjectOf(kpi, value) : subjectOf(kpi)},
             message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)}),
             placeOf(value)});
    addAims(context, assumption, finding);
    finding.evidence.push_back(
        {message(QT_TRANSLATE_NOOP("qd", "It is marked %1, and no decision about it is entered since."),
                 {wordFor(assumption.verdict).toLower()}),
         {subjectOf(assumption)},
         message(QT_TRANSLATE_NOOP("qd", "The plan"))});
    finding.why = halfRanges
        ? message(QT_TRANSLATE_NOOP("qd", "Shown because the last value lies %1 half-ranges outside; the limit is %2."),
                  {readable(*halfRanges), readable(context.option("halfRanges"))})
        : message(QT_TRANSLATE_N_NOOP("qd", "Shown because the last %n value(s) lie outside, one after the other."), {},
                  int(outside.size()));
    finding.firstSeen = context.calendar.end(halfRanges ? last.period() : outside[1].period());
    context.report(std::move(finding));
}

void judge(Context &context, const Assumption &assumption, const Kpi &kpi)
{
    if (const char *obstacle = obstacleTo(assumption, kpi))
        return context.cannotEvaluate(subjectOf(assumption), message(obstacle));
    const auto values = valuesFor(context, assumption, kpi);
    if (values.empty())
        return context.cannotEvaluate(subjectOf(assumption),
                                      message(QT_TRANSLATE_NOOP("qd", "its KPI has no final value in its time")));
    const auto outside = latestOutside(context, assumption, values);
    if (outside.empty() || isDecided(context.plan, assumption, context.calendar.end(outside.front().period())))
        return;
    std::optional<double> halfRanges;
    if (assumption.low && assumption.high)
        halfRanges = beyond(assumption, *outside.back().actual) / ((*assumption.high - *assumption.low) / 2);
    if (halfRanges && *halfRanges <= context.option("halfRanges") * (1 + Rounding))
        halfRanges.reset();
    if (halfRanges || outside.size() >= 2)
        reportFalsified(context, assumption, kpi, outside, outside.size() >= 2 ? std::nullopt : halfRanges);
}

void falsified(Context &context)
{
    int unmeasured = 0;
    bool measured = context.plan.table<Assumption>().empty();
    for (const Assumption &assumption : context.plan.table<Assumption>()) {
        const Kpi *kpi = context.plan.find(assumption.kpi);
        measured = measured || kpi;
        if (!isBelieved(context.plan, assumption, context.asOf))
            continue;
        if (kpi)
            judge(context, assumption, *kpi);
        else if (assumption.low || assumption.high)
            ++unmeasured;
    }
    if (!measured)
        saySilence(context, QT_TRANSLATE_NOOP("qd", "no assumption names the KPI that measures it"));
    else if (unmeasured > 0)
        context.cannotEvaluate(
            {"organisation", context.plan.organisation().id.value, context.plan.organisation().name},
            message(QT_TRANSLATE_N_NOOP("qd", "%n assumption(s) with a range that no KPI measures"), {}, unmeasured));
}

// What was heard, against what was assumed.

/// Where a signal comes from: the same channel of the same department is one source, however often it speaks.
using Source = std::pair<DepartmentId, QString>;

/// What signals say about one assumption.
struct Voices
{
    std::vector<const Signal *> opposing; ///< as they were seen
    std::set<Source> against;
    std::set<Source> inFavour;
    int open = 0; ///< that do not say it
};

std::map<AssumptionId, Voices> voicesOf(const Plan &plan)
{
    std::map<AssumptionId, Voices> voices;
    for (const Signal &signal : plan.table<Signal>()) {
        if (!signal.assumption.isValid() || signal.state == SignalState::Ignored)
            continue;
        Voices &heard = voices[signal.assumption];
        const Source source{signal.department, signal.channel.simplified().toCaseFolded()};
        switch (signal.stance) {
        case Stance::Opposes:
            heard.opposing.push_back(&signal);
            heard.against.insert(source);
            break;
        case Stance::Supports:
            heard.inFavour.insert(source);
            break;
        case Stance::Open:
            ++heard.open;
            break;
        }
    }
    for (auto &[assumption, heard] : voices)
        std::ranges::sort(heard.opposing, {}, [](const Signal *each) { return std::tuple(each->seenOn, each->id); });
    return voices;
}

/// The day on which so many sources had spoken against it; invalid when one of the days is not known.
QDate dayOf(const Voices &heard, size_t sources)
{
    std::set<Source> seen;
    for (const Signal *signal : heard.opposing) {
        seen.insert({signal->department, signal->channel.simplified().toCaseFolded()});
        if (!signal->seenOn.isValid() || seen.size() >= sources)
            return signal->seenOn;
    }
    return {};
}

void reportContradiction(Context &context, const Assumption &assumption, const Voices &heard, size_t limit)
{
    const int sources = int(heard.against.size());
    const auto table = message(QT_TRANSLATE_NOOP("qd", "The list of signals"));
    Finding finding = findingAbout(context.plan, assumption);
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n source(s) speak against an assumption"), {}, sources);
    finding.title =
        message(QT_TRANSLATE_N_NOOP("qd", "%n source(s) speak against: %1"), {assumption.statement}, sources);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n source(s)"), {}, sources);
    finding.evidence = {wordsOf(context, assumption)};
    for (const Signal *signal : heard.opposing) {
        const QString department = context.nameOf(signal->department);
        if (!department.isEmpty()
            && std::ranges::find(finding.departments, signal->department) == finding.departments.end())
            finding.departments.push_back(signal->department);
        finding.evidence.push_back(
            {quote(signal->text),
             {{"signal", signal->id.value, signal->text}, subjectOf(assumption)},
             department.isEmpty() ? table
                 : signal->seenOn.isValid()
                 ? message(QT_TRANSLATE_NOOP("qd", "%1 heard on %2"), {department, signal->seenOn})
                 : message(QT_TRANSLATE_NOOP("qd", "%1 heard"), {department})});
    }
    finding.evidence.push_back({heard.inFavour.empty() ? message(QT_TRANSLATE_NOOP("qd", "No source supports it."))
                                                       : message(QT_TRANSLATE_N_NOOP("qd", "%n source(s) support it."),
                                                                 {}, int(heard.inFavour.size())),
                                {subjectOf(assumption)},
                                table});
    addAims(context, assumption, finding);
    finding.why = message(
        QT_TRANSLATE_N_NOOP("qd", "Shown from %n independent source(s) on, when they are more than support it."), {},
        int(limit));
    finding.firstSeen = dayOf(heard, std::max(limit, heard.inFavour.size() + 1));
    context.report(std::move(finding));
}

void contradictedBySignals(Context &context)
{
    const auto limit = size_t(context.option("fewest"));
    const auto voices = voicesOf(context.plan);
    const bool silent = std::ranges::all_of(
        voices, [](const auto &entry) { return entry.second.against.empty() && entry.second.inFavour.empty(); });
    if (silent && !voices.empty())
        return saySilence(context, QT_TRANSLATE_NOOP("qd", "no signal says what it means for its assumption"));
    for (const auto &[id, heard] : voices) {
        const Assumption *assumption = context.plan.find(id);
        if (!assumption || !isBelieved(context.plan, *assumption, context.asOf))
            continue;
        if (heard.against.size() >= limit && heard.against.size() > heard.inFavour.size())
            reportContradiction(context, *assumption, heard, limit);
        else if (size_t(heard.open) >= limit)
            context.cannotEvaluate(
                subjectOf(*assumption),
                message(QT_TRANSLATE_N_NOOP("qd", "%n signal(s) do not say what they mean for it"), {}, heard.open));
    }
}

constexpr std::array<Option, 1> FalsifiedOptions{
    {{"halfRanges", 2, QT_TRANSLATE_NOOP("qd", "From how many half-ranges outside on a single value is enough.")}}};
constexpr std::array<Option, 1> SignalOptions{
    {{"fewest", 3, QT_TRANSLATE_NOOP("qd", "How many independent sources must speak against it at least.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "ASM-002",
      .title = QT_TRANSLATE_NOOP("qd", "Falsified"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "What came, and what was assumed"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Of the KPI that measures an assumption, the last final value in its time lies more than halfRanges "
          "half-ranges outside the range, or the last two lie outside one after the other; the assumption is not "
          "marked "
          "as broken, and no decision about it or its KPI stands that was made since."),
      .says = QT_TRANSLATE_NOOP("qd", "Reality has left the range that the plan stands on."),
      .question = QT_TRANSLATE_NOOP("qd", "What changes further down if this stays so?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Assumptions with a range and the KPI that measures them, in one unit."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the verdict, or the decision that was made about it."),
      .source = QT_TRANSLATE_NOOP(
          "qd", "McGrath and MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995)."),
      .options = FalsifiedOptions,
      .run = falsified,
      .reads = SeriesTables | tablesOf<Assumption, AssumptionUse, Objective, Decision, AgendaItem, Department>},
     {.id = "SIG-002",
      .title = QT_TRANSLATE_NOOP("qd", "Signal contradicts plan"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "What we hear, and what we plan with"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Signals from at least fewest independent sources speak against one assumption, and more than support it. A "
          "channel of a department is one source; signals that are ignored do not count."),
      .says = QT_TRANSLATE_NOOP("qd", "What is heard contradicts what the plan stands on."),
      .question = QT_TRANSLATE_NOOP("qd", "Which of the two do we believe, and why?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Signals that name an assumption and say what they mean for it."),
      .silence =
          QT_TRANSLATE_NOOP("qd", "Enter the same channel for signals of one origin, or ignore them with a reason."),
      .source = QT_TRANSLATE_NOOP("qd", "Day and Schoemaker: Peripheral Vision. Harvard Business School Press (2006)."),
      .options = SignalOptions,
      .run = contradictedBySignals,
      .reads = tablesOf<Signal, Assumption, AssumptionUse, Objective, Department>}}};

} // namespace

std::span<const Rule> realityRules()
{
    return Rules;
}

} // namespace qd::rules
