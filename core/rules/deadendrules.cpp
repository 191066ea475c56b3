// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "rules/streams.h"
#include "rules/workload.h"

#include <algorithm>
#include <array>

namespace qd::rules {

namespace {

Message processSpeaks(const Workflow &workflow)
{
    return message(QT_TRANSLATE_NOOP("qd", "The process %1"), {workflow.name});
}

/// Nothing when \a id is one of those that exist; otherwise the day it ended, invalid when there is no such department.
std::optional<QDate> goneSince(const Context &context, DepartmentId id)
{
    const Department *department = context.plan.find(id);
    if (!department)
        return QDate();
    return department->validTo.isValid() && department->validTo < context.asOf ? std::optional(department->validTo)
                                                                               : std::nullopt;
}

Message goneFact(const Context &context, DepartmentId id, QDate since)
{
    return since.isValid() ? message(QT_TRANSLATE_NOOP("qd", "%1 ended on %2."), {context.nameOf(id), since})
                           : message(QT_TRANSLATE_NOOP("qd", "No such department is in the list."));
}

Finding about(const Context &context, const Workflow &workflow, const Step &step, Subject subject)
{
    Finding finding;
    finding.subjects = {std::move(subject)};
    if (context.plan.find(step.department))
        finding.departments = {step.department};
    if (workflow.department != step.department)
        finding.departments.push_back(workflow.department);
    return finding;
}

/// What comes out of the whole process and has no taker. Subject is the process: its last step may change.
void reportOutput(Context &context, const Stream &stream, std::optional<QDate> gone)
{
    const Workflow &workflow = *stream.workflow;
    const Step &last = *stream.steps.back();
    Finding finding = about(context, workflow, last, subjectOf(workflow));
    finding.headline = gone ? message(QT_TRANSLATE_NOOP("qd", "Who takes the output no longer exists"))
                            : message(QT_TRANSLATE_NOOP("qd", "Nobody is named who takes the output"));
    finding.title = gone
        ? message(QT_TRANSLATE_NOOP("qd", "%1 is for a department that no longer exists"), {workflow.name})
        : message(QT_TRANSLATE_NOOP("qd", "%1 ends with %2, and nobody is named who takes what comes out"),
                  {workflow.name, last.name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "no receiver"));
    finding.evidence = {
        {last.output.isEmpty()
             ? message(QT_TRANSLATE_NOOP("qd", "%1 is its last step."), {last.name})
             : message(QT_TRANSLATE_NOOP("qd", "%1 is its last step. It hands on: %2."), {last.name, last.output}),
         {subjectOf(last)},
         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(last.department)})},
        {gone ? goneFact(context, workflow.receiver, *gone)
              : message(QT_TRANSLATE_NOOP("qd", "Neither a department nor a customer is entered that takes it.")),
         {subjectOf(workflow)},
         processSpeaks(workflow)}};
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because a process ends with somebody who takes what comes out."));
    finding.firstSeen = gone && gone->isValid() ? gone->addDays(1) : QDate();
    context.report(std::move(finding));
}

void reportWithoutOwner(Context &context, const Workflow &workflow, const Step &step, QDate since)
{
    Finding finding = about(context, workflow, step, subjectOf(step));
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "A step is done by nobody who still exists"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1, a step of %2, has no department that does it"),
                            {step.name, workflow.name});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "no owner"));
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "%1 is one of its steps."), {step.name}),
                         {subjectOf(workflow), subjectOf(step)},
                         processSpeaks(workflow)},
                        {goneFact(context, step.department, since),
                         {subjectOf(step)},
                         message(QT_TRANSLATE_NOOP("qd", "The list of departments"))}};
    finding.why = message(QT_TRANSLATE_NOOP("qd", "Shown because a step needs a department that does it."));
    finding.firstSeen = since.isValid() ? since.addDays(1) : QDate();
    context.report(std::move(finding));
}

/// What is missing where \a step hands on to another department.
void reportHandOver(Context &context, const Workflow &workflow, const Step &step, const Step &next, bool outputsAreUsed)
{
    const bool written = !step.output.trimmed().isEmpty();
    const bool named = written || !outputsAreUsed;
    const bool defined = !step.readyCriterion.trimmed().isEmpty();
    Finding finding = about(context, workflow, step, subjectOf(step));
    finding.departments = {step.department, next.department};
    finding.headline = named ? message(QT_TRANSLATE_NOOP("qd", "Handed on, and when it is ready is not said"))
                             : message(QT_TRANSLATE_NOOP("qd", "Handed on, and what it is is not said"));
    finding.title = named ? message(QT_TRANSLATE_NOOP("qd", "%1 hands on to %2, and when it is ready is not said"),
                                    {step.name, context.nameOf(next.department)})
                          : message(QT_TRANSLATE_NOOP("qd", "%1 hands on to %2, and what it hands on is not said"),
                                    {step.name, context.nameOf(next.department)});
    finding.number =
        named ? message(QT_TRANSLATE_NOOP("qd", "no criterion")) : message(QT_TRANSLATE_NOOP("qd", "no output"));
    finding.evidence = {
        {written ? message(QT_TRANSLATE_NOOP("qd", "%1 hands on: %2."), {step.name, step.output})
                 : message(QT_TRANSLATE_NOOP("qd", "What %1 hands on is not written."), {step.name}),
         {subjectOf(step)},
         message(QT_TRANSLATE_NOOP("qd", "%1 states"), {context.nameOf(step.department)})},
        {message(QT_TRANSLATE_NOOP("qd", "%1 is the next step, in another department."), {next.name}),
         {subjectOf(next), subjectOf(workflow)},
         processSpeaks(workflow)},
        {defined ? message(QT_TRANSLATE_NOOP("qd", "It is ready when: %1."), {step.readyCriterion})
                 : message(QT_TRANSLATE_NOOP("qd", "How the next step knows that it is ready is not written.")),
         {subjectOf(step)},
         processSpeaks(workflow)}};
    finding.why = message(QT_TRANSLATE_NOOP(
        "qd", "Shown because what goes to another department needs a name and a sign that it is ready."));
    context.report(std::move(finding));
}

/// Which of the optional fields this plan uses at all: what nobody ever enters is not missing at one step.
struct Used
{
    bool takers = false;
    bool outputs = false;
    bool criteria = false;
};

Used usedIn(const Plan &plan)
{
    Used used;
    for (const Workflow &workflow : plan.table<Workflow>())
        used.takers |= workflow.receiver.isValid() || !workflow.customer.isEmpty();
    for (const Step &step : plan.table<Step>()) {
        used.outputs |= !step.output.isEmpty();
        used.criteria |= !step.readyCriterion.isEmpty();
    }
    return used;
}

void sayWhatIsMissing(Context &context, const Used &used)
{
    const Subject plan = subjectOf(context.plan.organisation());
    if (!used.takers)
        context.cannotEvaluate(plan, message(QT_TRANSLATE_NOOP("qd", "no process says who takes what comes out")));
    if (!used.outputs)
        context.cannotEvaluate(plan, message(QT_TRANSLATE_NOOP("qd", "no step says what it hands on")));
    if (!used.criteria)
        context.cannotEvaluate(plan, message(QT_TRANSLATE_NOOP("qd", "no step says when what it hands on is ready")));
}

void checkOutput(Context &context, const Stream &stream)
{
    const Workflow &workflow = *stream.workflow;
    if (!workflow.customer.trimmed().isEmpty())
        return; // the end: outside the company
    const auto gone = workflow.receiver.isValid() ? goneSince(context, workflow.receiver) : std::nullopt;
    if (!workflow.receiver.isValid() || gone)
        reportOutput(context, stream, gone);
}

void deadEnd(Context &context)
{
    if (context.plan.table<Workflow>().empty())
        return;
    const Used used = usedIn(context.plan);
    sayWhatIsMissing(context, used);
    for (const Stream &stream : streamsOf(context.plan)) {
        const Workflow &workflow = *stream.workflow;
        if (stream.steps.empty()) {
            context.cannotEvaluate(subjectOf(workflow), message(QT_TRANSLATE_NOOP("qd", "no steps")));
            continue;
        }
        if (used.takers)
            checkOutput(context, stream);
        for (size_t place = 0; place < stream.steps.size(); ++place) {
            const Step &step = *stream.steps[place];
            if (const auto gone = goneSince(context, step.department)) {
                reportWithoutOwner(context, workflow, step, *gone);
                continue;
            }
            const Step *next = place + 1 < stream.steps.size() ? stream.steps[place + 1] : nullptr;
            const bool unclear = (used.outputs && step.output.trimmed().isEmpty())
                || (used.criteria && step.readyCriterion.trimmed().isEmpty());
            if (next && next->department != step.department && unclear)
                reportHandOver(context, workflow, step, *next, used.outputs);
        }
    }
}

const std::array<Rule, 1> Rules{
    {{.id = "FLOW-007",
      .title = QT_TRANSLATE_NOOP("qd", "Dead end"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Where work has no taker"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "A process names neither a department nor a customer that takes what comes out, or that department has "
          "ended; "
          "a step belongs to a department that has ended; or a step hands on to another department and does not say "
          "what, or when it is ready. A field that no process of the plan fills in is not asked for."),
      .says = QT_TRANSLATE_NOOP("qd", "What comes out goes nowhere, or nobody knows when it is good."),
      .question = QT_TRANSLATE_NOOP("qd", "Who receives it, and when is it done?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Processes with who takes the output, and steps with output and criterion."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the customer where the output leaves the company."),
      .source = QT_TRANSLATE_NOOP("qd", "Pyzdek and Keller: The Six Sigma Handbook. McGraw-Hill (2014)."),
      .options = {},
      .run = deadEnd,
      .reads = tablesOf<Workflow, Step, Department>}}};

} // namespace

std::span<const Rule> deadEndRules()
{
    return Rules;
}

} // namespace qd::rules
