// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/streams.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

Quantity percent(double share)
{
    return {std::round(share * 1000) / 1000, Unit{u"%"_s}};
}

Message numbersSpeak()
{
    return message(QT_TRANSLATE_NOOP("qd", "The numbers"));
}

Message processSpeaks(const Workflow &workflow)
{
    return message(QT_TRANSLATE_NOOP("qd", "The process %1"), {workflow.name});
}

Message departmentStates(const Context &context, const Step &step)
{
    return message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(step.department)});
}

/// What the stream's numbers give; without them a line that says so.
std::optional<stats::ValueStream> evaluated(Context &context, const Stream &stream)
{
    if (stream.steps.empty()) {
        context.cannotEvaluate(subjectOf(*stream.workflow), message(QT_TRANSLATE_NOOP("qd", "no steps")));
        return {};
    }
    const auto value = valueOf(stream);
    if (!value)
        context.cannotEvaluate(subjectOf(*stream.workflow),
                               message(QT_TRANSLATE_NOOP("qd", "a time or a share of a step is out of range")));
    return value;
}

Finding hotspot(const Context &context, const Stream &stream, const stats::ValueStream &value, size_t place,
                double lowest, double limit)
{
    const Step &step = *stream.steps[place];
    const Quantity own = percent(*step.accurate);
    const Quantity share = percent(value.lossShare[place]);
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 of the rework comes about at one step"), {share});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 complete and right, %3 of the rework of %4"),
                            {step.name, own, share, stream.workflow->name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {own});
    finding.evidence.push_back({message(QT_TRANSLATE_NOOP("qd", "%1 complete and right at %2."), {own, step.name}),
                                {subjectOf(step)},
                                departmentStates(context, step)});
    Evidence whole{message(QT_TRANSLATE_NOOP("qd", "%1 of all pieces run through without a correction."),
                           {percent(*value.rolledAccuracy)}),
                   {subjectOf(*stream.workflow)},
                   processSpeaks(*stream.workflow)};
    for (const Step *each : stream.steps)
        whole.refs.push_back(subjectOf(*each));
    finding.evidence.push_back(std::move(whole));
    if (!step.comment.isEmpty())
        finding.evidence.push_back({quote(step.comment),
                                    {subjectOf(step)},
                                    message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(step.department)})});
    finding.why =
        message(QT_TRANSLATE_NOOP(
                    "qd", "Shown because less than %1 are right there, and that explains more than %2 of the loss."),
                {percent(lowest), percent(limit)});
    return finding;
}

void reworkHotspot(Context &context)
{
    const double lowest = context.option("lowestAccuracy");
    const double share = context.option("lossShare");
    for (const Stream &stream : streamsOf(context.plan)) {
        const auto value = evaluated(context, stream);
        if (!value)
            continue;
        if (value->lossShare.empty()) {
            const auto silent = std::ranges::count_if(stream.steps, [](const Step *each) { return !each->accurate; });
            context.cannotEvaluate(
                subjectOf(*stream.workflow),
                message(QT_TRANSLATE_N_NOOP("qd", "%n step(s) without a share that is complete and right"), {},
                        int(silent)));
            continue;
        }
        for (size_t place = 0; place < stream.steps.size(); ++place) {
            if (*stream.steps[place]->accurate < lowest && value->lossShare[place] > share)
                context.report(hotspot(context, stream, *value, place, lowest, share));
        }
    }
}

/// Approvals that follow each other. A compliance step between them neither counts nor ends the row: it must be there.
std::vector<std::vector<const Step *>> rowsOfApprovals(const Stream &stream)
{
    std::vector<std::vector<const Step *>> rows(1);
    for (const Step *step : stream.steps) {
        if (step->kind == StepKind::Approval)
            rows.back().push_back(step);
        else if (step->kind == StepKind::Work && !rows.back().empty())
            rows.emplace_back();
    }
    return rows;
}

Finding fewRefusals(const Context &context, const Stream &stream, std::span<const Step *const> row, double limit)
{
    const auto count = int(row.size());
    Finding finding;
    for (const Step *step : row) {
        finding.subjects.push_back(subjectOf(*step));
        if (std::ranges::find(finding.departments, step->department) == finding.departments.end())
            finding.departments.push_back(step->department);
        finding.evidence.push_back(
            {message(QT_TRANSLATE_NOOP("qd", "%1 rejects %2 of the pieces."), {step->name, percent(*step->rejected)}),
             {subjectOf(*step)},
             departmentStates(context, *step)});
    }
    finding.evidence.insert(finding.evidence.begin() + 1,
                            {message(QT_TRANSLATE_NOOP("qd", "%1 approvals follow each other."), {count}),
                             finding.subjects, processSpeaks(*stream.workflow)});
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 approvals in a row, few refusals"), {count});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 approvals in a row, each rejects less than %3"),
                            {stream.workflow->name, count, percent(limit)});
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n approval(s)"), {}, count);
    finding.why = message(QT_TRANSLATE_NOOP("qd",
                                            "Shown because %1 approvals and more follow each other, and hardly "
                                            "anything is rejected."),
                          {int(context.option("approvals"))});
    return finding;
}

void littleJudgement(Context &context, const Stream &stream)
{
    const auto fewest = size_t(std::max(2.0, context.option("approvals")));
    const double limit = context.option("rejected");
    for (const auto &row : rowsOfApprovals(stream)) {
        const auto silent = std::ranges::count_if(row, [](const Step *each) { return !each->rejected; });
        if (row.size() >= fewest && silent > 0)
            context.cannotEvaluate(
                subjectOf(*stream.workflow),
                message(QT_TRANSLATE_N_NOOP("qd", "%n approval(s) without the share that is rejected"), {},
                        int(silent)));
        else if (row.size() >= fewest
                 && std::ranges::all_of(row, [&](const Step *each) { return *each->rejected < limit; }))
            context.report(fewRefusals(context, stream, row, limit));
    }
}

void manyHands(Context &context)
{
    const auto most = int(context.option("handOvers"));
    for (const Stream &stream : streamsOf(context.plan)) {
        const auto value = evaluated(context, stream);
        const auto steps = int(stream.steps.size());
        littleJudgement(context, stream);
        if (!value || value->handOffs <= most || 2 * value->handOffs <= steps)
            continue;
        Finding finding;
        finding.subjects = {subjectOf(*stream.workflow)};
        finding.departments = {stream.workflow->department};
        QStringList lanes;
        std::vector<Subject> refs;
        for (const Step *step : stream.steps) {
            refs.push_back(subjectOf(*step));
            const QString name = context.nameOf(step->department);
            if (lanes.isEmpty() || lanes.back() != name)
                lanes << name;
        }
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 hand-overs in %2 steps"), {value->handOffs, steps});
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1: %2 hand-overs in %3 steps"),
                                {stream.workflow->name, value->handOffs, steps});
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n hand-over(s)"), {}, value->handOffs);
        finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "It runs through %1."), {lanes.join(u", "_s)}),
                             std::move(refs), processSpeaks(*stream.workflow)}};
        if (!stream.workflow->purpose.isEmpty())
            finding.evidence.push_back(
                {quote(stream.workflow->purpose),
                 {subjectOf(*stream.workflow)},
                 message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(stream.workflow->department)})});
        finding.why = message(
            QT_TRANSLATE_NOOP("qd", "Shown because it changes hands more than %1 times, and after most of its steps."),
            {most});
        context.report(std::move(finding));
    }
}

/// Work in a month on a step, with what is done again because it was not right; nothing without its numbers.
std::optional<double> hoursAMonth(const Plan &plan, const Step &step)
{
    const auto volume = volumeOf(plan.find(step.workflow), step);
    if (!volume || !step.processHours)
        return {};
    const stats::StreamStep alone{step.processHours, {}, step.accurate.value_or(1)};
    const auto value = stats::valueStream(std::array{alone});
    const auto touch = value ? value->expectedTouchTime : std::nullopt;
    return touch ? std::optional(*touch * *volume) : std::nullopt;
}

Finding candidate(const Context &context, const Step &step, double hours, int measured)
{
    const Quantity rounded{std::round(hours), Unit{u"h"_s}};
    Finding finding;
    finding.subjects = {subjectOf(step)};
    finding.departments = {step.department};
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1 a month in a step that may change"), {rounded});
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 takes %2 a month; the proposal is: %3"),
                            {step.name, rounded, wordFor(step.remedy)});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {rounded});
    finding.evidence = {
        {step.comment.isEmpty() ? message(QT_TRANSLATE_NOOP("qd", "The proposal is: %1."), {wordFor(step.remedy)})
                                : quote(step.comment),
         {subjectOf(step)},
         message(QT_TRANSLATE_NOOP("qd", "%1 proposes"), {context.nameOf(step.department)})},
        {message(QT_TRANSLATE_NOOP("qd", "Volume, times hours of work, with what is done again: %1."), {rounded}),
         {subjectOf(step)},
         numbersSpeak()}};
    finding.why =
        message(QT_TRANSLATE_NOOP(
                    "qd", "Shown because it takes more work than most of %1 steps, and no improvement changes it."),
                {measured});
    return finding;
}

void improvementCandidate(Context &context)
{
    std::vector<double> all;
    std::vector<std::pair<const Step *, double>> proposed;
    std::map<StepId, bool> changed;
    for (const Improvement &improvement : context.plan.table<Improvement>())
        changed[improvement.step] |= improvement.state != ImprovementState::Dropped;
    for (const Step &step : context.plan.table<Step>()) {
        const auto hours = hoursAMonth(context.plan, step);
        if (hours)
            all.push_back(*hours);
        if (step.remedy == Remedy::None || changed[step.id])
            continue;
        if (hours)
            proposed.emplace_back(&step, *hours);
        else
            context.cannotEvaluate(subjectOf(step), message(QT_TRANSLATE_NOOP("qd", "no volume or no process time")));
    }
    const auto fewest = size_t(context.option("fewestSteps"));
    std::ranges::sort(all, std::ranges::greater());
    for (const auto &[step, hours] : proposed) {
        const auto above = std::ranges::lower_bound(all, hours, std::ranges::greater()) - all.begin();
        if (all.size() < fewest)
            context.cannotEvaluate(
                subjectOf(*step),
                message(QT_TRANSLATE_N_NOOP("qd", "only %n step(s) to compare it with"), {}, int(all.size()) - 1));
        else if (double(above) < context.option("topShare") * double(all.size()))
            context.report(candidate(context, *step, hours, int(all.size())));
    }
}

constexpr std::array<Option, 2> HotspotOptions{
    {{"lowestAccuracy", 0.8,
      QT_TRANSLATE_NOOP("qd", "Below this share that is complete and right a step is looked at.")},
     {"lossShare", 0.3, QT_TRANSLATE_NOOP("qd", "Share of the rework of the process above which it is a hotspot.")}}};
constexpr std::array<Option, 3> HandsOptions{
    {{"handOvers", 5, QT_TRANSLATE_NOOP("qd", "How many times a process may change hands.")},
     {"approvals", 3, QT_TRANSLATE_NOOP("qd", "From how many approvals in a row on it is asked what they reject.")},
     {"rejected", 0.02, QT_TRANSLATE_NOOP("qd", "Share of the pieces from which on an approval decides something.")}}};
constexpr std::array<Option, 2> CandidateOptions{
    {{"topShare", 0.1, QT_TRANSLATE_NOOP("qd", "The share of all steps, those with the most work, that is looked at.")},
     {"fewestSteps", 10, QT_TRANSLATE_NOOP("qd", "How many steps must say how much work they are.")}}};

const std::array<Rule, 3> Rules{
    {{.id = "FLOW-003",
      .title = QT_TRANSLATE_NOOP("qd", "Rework hotspot"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Where work comes back from"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Less than lowestAccuracy of what a step handles is complete and right, and the step explains more than "
          "lossShare of what the whole process loses: its part of the sum of logarithms."),
      .says = QT_TRANSLATE_NOOP("qd", "Much of the rework comes about at one step."),
      .question = QT_TRANSLATE_NOOP("qd", "What is missing when it arrives?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Processes whose steps all say what share is complete and right."),
      .silence = QT_TRANSLATE_NOOP("qd", "Dismiss it with a date while a new product starts up."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013)."),
      .options = HotspotOptions,
      .run = reworkHotspot,
      .reads = tablesOf<Workflow, Step, Department>},
     {.id = "FLOW-005",
      .title = QT_TRANSLATE_NOOP("qd", "Too many hands"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Many hands on one piece"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "A process changes hands more than handOvers times, and more times than half of "
                                     "its steps; or as many approvals "
                                     "as in the option approvals follow each other, and each rejects less than the "
                                     "share rejected. Compliance steps "
                                     "do not count."),
      .says = QT_TRANSLATE_NOOP("qd", "Many hands, little judgement."),
      .question = QT_TRANSLATE_NOOP("qd", "Which hand-over could be left out, and which approval ever says no?"),
      .needs =
          QT_TRANSLATE_NOOP("qd", "Processes with their steps and who does them; approvals with what they reject."),
      .silence = QT_TRANSLATE_NOOP("qd", "Mark a step as compliance where duties have to be kept apart."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013)."),
      .options = HandsOptions,
      .run = manyHands,
      .reads = tablesOf<Workflow, Step, Department>},
     {.id = "FLOW-008",
      .title = QT_TRANSLATE_NOOP("qd", "Automation or elimination candidate"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Work that could go"),
      .level = Level::Note,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A step has a proposal, no improvement changes it, and its work in a month, with what is done again, puts it "
          "among the topShare of steps with the most work. There are fewestSteps steps or more to compare."),
      .says = QT_TRANSLATE_NOOP("qd", "Likely worth removing, merging or automating."),
      .question = QT_TRANSLATE_NOOP("qd", "What would happen if this were no longer done?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Steps with volume, process time and a proposal."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the improvement, or take the proposal back."),
      .source = QT_TRANSLATE_NOOP("qd", "Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013)."),
      .options = CandidateOptions,
      .run = improvementCandidate,
      .reads = tablesOf<Workflow, Step, Improvement, Department>}}};

} // namespace

std::span<const Rule> flowRules()
{
    return Rules;
}

} // namespace qd::rules
