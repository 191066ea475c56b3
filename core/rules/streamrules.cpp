// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/streams.h"
#include "rules/workload.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Quantity hours(double value)
{
    return {std::round(value * 10) / 10, Unit{u"h"_s}};
}

Quantity pieces(double value)
{
    return {std::round(value * 10) / 10, {}};
}

Message processSpeaks(const Workflow &workflow)
{
    return message(QT_TRANSLATE_NOOP("qd", "The process %1"), {workflow.name});
}

Message states(const Context &context, DepartmentId department)
{
    return message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(department)});
}

std::vector<Subject> everyStep(const Stream &stream)
{
    std::vector<Subject> refs;
    for (const Step *step : stream.steps)
        refs.push_back(subjectOf(*step));
    return refs;
}

bool nobodySays(const Plan &plan, std::optional<double> Step::*number)
{
    return std::ranges::none_of(plan.table<Step>(), [&](const Step &step) { return (step.*number).has_value(); });
}

// Waiting dominates.

/// The times of a process, in hours.
struct Times
{
    double work = 0;
    double lead = 0;
    double fixed = 0; ///< waiting that law or contract require

    double ratio() const { return lead > fixed ? work / (lead - fixed) : 1; }
};

/// Nothing, and a line that says so, when a time is missing or cannot be.
std::optional<Times> timesOf(Context &context, const Stream &stream)
{
    const Subject subject = subjectOf(*stream.workflow);
    if (stream.steps.empty()) {
        context.cannotEvaluate(subject, message(QT_TRANSLATE_NOOP("qd", "no steps")));
        return {};
    }
    const auto value = valueOf(stream);
    if (!value) {
        context.cannotEvaluate(subject,
                               message(QT_TRANSLATE_NOOP("qd", "a time or a share of a step is out of range")));
        return {};
    }
    const auto silent =
        std::ranges::count_if(stream.steps, [](const Step *each) { return !each->processHours || !each->leadHours; });
    if (silent > 0) {
        context.cannotEvaluate(
            subject,
            message(QT_TRANSLATE_N_NOOP("qd", "%n step(s) without process time or lead time"), {}, int(silent)));
        return {};
    }
    Times times{*value->processTime, *value->leadTime, 0};
    for (const Step *step : stream.steps) {
        const double fixed = step->fixedHours.value_or(0);
        if (fixed < 0 || fixed > *step->leadHours) {
            context.cannotEvaluate(
                subjectOf(*step),
                message(QT_TRANSLATE_NOOP("qd", "the required waiting is longer than the lead time")));
            return {};
        }
        times.fixed += fixed;
    }
    return times;
}

void addLadder(const Context &context, const Stream &stream, Finding &finding)
{
    std::vector<const Step *> order = stream.steps;
    const auto waiting = [](const Step *each) {
        return *each->leadHours - *each->processHours - each->fixedHours.value_or(0);
    };
    std::ranges::stable_sort(order, std::ranges::greater(), waiting);
    for (const Step *step : std::span(order).first(std::min<size_t>(3, order.size()))) {
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1: %2 of waiting, %3 of work."),
                     {step->name, hours(std::max(0.0, waiting(step))), hours(*step->processHours)}),
             {subjectOf(*step)},
             states(context, step->department)});
    }
}

Finding waitingFinding(const Context &context, const Stream &stream, const Times &times, double limit)
{
    const Workflow &workflow = *stream.workflow;
    Finding finding;
    finding.subjects = {subjectOf(workflow)};
    finding.departments = {workflow.department};
    finding.headline =
        message(QT_TRANSLATE_NOOP("qd", "%1 of the time is work, the rest waiting"), {percent(times.ratio())});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 of work in %3 from start to end"),
                            {workflow.name, hours(times.work), hours(times.lead)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {percent(times.ratio())});
    const Message whole = times.fixed > 0
        ? message(QT_TRANSLATE_NOOP("qd", "%1 of work, %2 of required waiting, %3 in all."),
                  {hours(times.work), hours(times.fixed), hours(times.lead)})
        : message(QT_TRANSLATE_NOOP("qd", "%1 of work, %2 in all."), {hours(times.work), hours(times.lead)});
    finding.evidence.push_back({whole, everyStep(stream), processSpeaks(workflow)});
    if (workflow.promisedHours)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 are promised."), {hours(*workflow.promisedHours)}),
             {subjectOf(workflow)},
             states(context, workflow.department)});
    addLadder(context, stream, finding);
    finding.why = workflow.promisedHours
        ? message(
            QT_TRANSLATE_NOOP("qd", "Shown because it takes longer than promised, and less than %1 of it is work."),
            {percent(limit)})
        : message(QT_TRANSLATE_NOOP("qd", "Shown because less than %1 of the time is work. No time is promised."),
                  {percent(limit)});
    return finding;
}

void waitingDominates(Context &context)
{
    const double limit = context.option("activityRatio");
    for (const Stream &stream : streamsOf(context.plan)) {
        const auto times = timesOf(context, stream);
        if (!times || !exceeds(limit, times->ratio()))
            continue;
        const auto promised = stream.workflow->promisedHours;
        if (promised && !exceeds(times->lead, *promised))
            continue; // slow, and as agreed
        context.report(waitingFinding(context, stream, *times, limit), promised ? Level::Warning : Level::Note);
    }
}

// Ping-pong.

void reportReturns(Context &context, const Stream &stream, size_t place, double volume, double limit)
{
    const Step &step = *stream.steps[place];
    const Step *before = place > 0 ? stream.steps[place - 1] : nullptr;
    const double share = *step.returned / volume;
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    if (before && before->department != step.department)
        finding.departments.push_back(before->department);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 of the pieces go back a step"), {percent(share)});
    finding.title = before
        ? message(QT_TRANSLATE_NOOP("qd", "%1 sends %2 of the pieces back to %3"),
                  {step.name, percent(share), before->name})
        : message(QT_TRANSLATE_NOOP("qd", "%1 sends %2 of the pieces back"), {step.name, percent(share)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {percent(share)});
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 pieces a month go back, of %2 that arrive."),
                                        {pieces(*step.returned), pieces(volume)}),
                                {subjectOf(step)},
                                states(context, step.department)});
    Evidence way{before ? message(QT_TRANSLATE_NOOP("qd", "%1 comes before %2."), {before->name, step.name})
                        : message(QT_TRANSLATE_NOOP("qd", "%1 is the first step."), {step.name}),
                 {subjectOf(*stream.workflow), subjectOf(step)},
                 processSpeaks(*stream.workflow)};
    if (before)
        way.refs.push_back(subjectOf(*before));
    finding.evidence.push_back(std::move(way));
    if (step.allowedReturns)
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 are meant to go back."), {percent(*step.allowedReturns)}),
             {subjectOf(step)},
             states(context, step.department)});
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because more than %1 go back beyond what is meant to."),
                          {percent(limit)});
    context.report(std::move(finding));
}

void pingPong(Context &context)
{
    if (context.plan.table<Step>().empty())
        return;
    if (nobodySays(context.plan, &Step::returned)) {
        context.cannotEvaluate(subjectOf(context.plan.organisation()),
                               message(QT_TRANSLATE_NOOP("qd", "no step says how much it sends back")));
        return;
    }
    const double limit = context.option("returnShare");
    for (const Stream &stream : streamsOf(context.plan)) {
        for (size_t place = 0; place < stream.steps.size(); ++place) {
            const Step &step = *stream.steps[place];
            if (!step.returned)
                continue;
            const double volume = volumeOf(stream.workflow, step).value_or(0);
            if (volume <= 0)
                context.cannotEvaluate(subjectOf(step), message(QT_TRANSLATE_NOOP("qd", "no volume")));
            else if (exceeds(*step.returned / volume, limit + step.allowedReturns.value_or(0)))
                reportReturns(context, stream, place, volume, limit);
        }
    }
}

constexpr std::array<Option, 1> WaitingOptions{
    {{"activityRatio", 0.05,
      QT_TRANSLATE_NOOP("qd", "Share of work in the time that passes, below which it is shown.")}}};
constexpr std::array<Option, 1> ReturnOptions{
    {{"returnShare", 0.15, QT_TRANSLATE_NOOP("qd", "Share of the pieces that may go back beyond what is meant to.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "FLOW-002",
      .title = QT_TRANSLATE_NOOP("qd", "Waiting dominates"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Mostly waiting"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "Work is less than activityRatio of the time from start to end, without waiting "
                                     "that law or contract require, "
                                     "and that time is longer than promised. A note where nothing is promised."),
      .says = QT_TRANSLATE_NOOP("qd", "Work waits for most of its life."),
      .question = QT_TRANSLATE_NOOP("qd", "Where does it wait, and for whom?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Processes whose steps say process time and lead time."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the waiting that is required, or the time that was promised."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013)."),
      .options = WaitingOptions,
      .run = waitingDominates,
      .reads = tablesOf<Workflow, Step, Department>},
     {.id = "FLOW-004",
      .title = QT_TRANSLATE_NOOP("qd", "Ping-pong"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Back and forth between two desks"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd", "A step sends more than returnShare of its pieces back, beyond the share that is meant to go back."),
      .says = QT_TRANSLATE_NOOP("qd", "Cases bounce between two desks."),
      .question = QT_TRANSLATE_NOOP("qd", "What would let the first desk finish?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Steps with what they send back in a month, and their volume."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the share that goes back by design."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013)."),
      .options = ReturnOptions,
      .run = pingPong,
      .reads = tablesOf<Workflow, Step, Department>}}};

} // namespace

std::span<const Rule> streamRules()
{
    return Rules;
}

} // namespace qd::rules
