// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inputoutline.h"

#include "base/tr.h"
#include "cycle/inputs.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

OutlineCell stateCell(const cycle::Input &input, QDate asOf)
{
    if (input.isLate(asOf))
        return {.text = Tr::tr("Late"),
                .detail = input.submission.state == SubmissionState::NotSent
                    ? Tr::tr("never sent")
                    : Tr::tr("%n day(s)", nullptr, int(input.submission.due.daysTo(asOf))),
                .shapes = {Status::Off}};
    const auto shape = [](SubmissionState state) {
        switch (state) {
        case SubmissionState::Accepted:
            return Status::Ok;
        case SubmissionState::Returned: // somebody has to look at it
            return Status::Risk;
        default:
            return Status::None;
        }
    };
    return {.text = wordFor(input.submission.state),
            .detail = input.submission.comment,
            .shapes = {shape(input.submission.state)},
            .tip = input.submission.comment};
}

OutlineCell missingCell(const cycle::Input &input, const Wording &wording)
{
    if (input.missing.empty())
        return {.text = Tr::tr("Nothing")};
    QStringList texts;
    for (const cycle::Requirement &requirement : input.missing)
        texts << wording.text(requirement.text);
    const auto more = texts.size() - 1;
    return {.text = more > 0 ? Tr::tr("%1 and %n more", nullptr, int(more)).arg(texts.front()) : texts.front(),
            .tip = texts.join(u'\n')};
}

OutlineRow rowOf(const cycle::Input &input, QDate asOf, const Wording &wording)
{
    const auto day = [&](QDate date) { return date.isValid() ? wording.shortDate(date) : QString(); };
    const Submission &submission = input.submission;
    OutlineRow row{&describe<Department>(), input.department->id.value};
    row.departments = {input.department->id};
    row.cells = {{.text = input.department->name},     stateCell(input, asOf),
                 {.text = day(submission.sentOn)},     {.text = day(submission.due)},
                 {.text = day(submission.returnedOn)}, {.text = submission.fileName},
                 missingCell(input, wording)};
    return row;
}

QString titleOf(const std::vector<cycle::Input> &inputs, QDate asOf)
{
    const auto back = std::ranges::count_if(inputs, &cycle::Input::isBack);
    const auto late = std::ranges::count_if(inputs, [&](const cycle::Input &input) { return input.isLate(asOf); });
    const auto waiting = std::ranges::count_if(
        inputs, [](const cycle::Input &input) { return input.submission.state == SubmissionState::Returned; });
    QString title = back == std::ssize(inputs) ? Tr::tr("All inputs are back")
                                               : Tr::tr("%1 of %2 inputs are back").arg(back).arg(inputs.size());
    if (late > 0)
        title += Tr::tr("; %n is late", nullptr, int(late));
    if (waiting > 0)
        title += Tr::tr("; %n waits to be accepted", nullptr, int(waiting));
    return title;
}

} // namespace

Outline inputOutline(const Plan &plan, const Cycle &cycle, QDate asOf, const Wording &wording)
{
    const std::vector<cycle::Input> inputs = cycle::inputsOf(plan, cycle, asOf);
    Outline outline;
    outline.title = titleOf(inputs, asOf);
    const CyclePhase collect = cycle::phasesOf(plan, cycle).at(std::size_t(PhaseKind::Collect));
    outline.sentence = Tr::tr("%1, due %2. Drop the files that come back anywhere in the window.", "cycle, day")
                           .arg(cycle.name, wording.date(collect.due));
    outline.columns = {{Tr::tr("Department"), {}},
                       {Tr::tr("State"), Tr::tr("How far its input is.")},
                       {Tr::tr("Sent"), {}},
                       {Tr::tr("Due"), {}},
                       {Tr::tr("Returned"), {}},
                       {Tr::tr("File"), Tr::tr("What the file was called.")},
                       {Tr::tr("Missing"), Tr::tr("What the department owes beside its input.")}};
    for (const cycle::Input &input : inputs)
        outline.rows.push_back(rowOf(input, asOf, wording));
    return outline;
}

} // namespace qd::report
