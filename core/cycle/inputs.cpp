// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/inputs.h"

namespace qd::cycle {

using namespace Qt::StringLiterals;

std::vector<Input> inputsOf(const Plan &plan, const Cycle &cycle, QDate asOf)
{
    std::vector<Input> inputs;
    for (const Readiness &readiness : readinessOf(plan, cycle, asOf)) {
        Input input{readiness.department, submissionOf(plan, cycle, readiness.department->id), {}};
        std::ranges::copy_if(readiness.requirements, std::back_inserter(input.missing), [](const Requirement &each) {
            return !each.done && each.address != u"page:inputs"_s; // the state says how the input itself is
        });
        inputs.push_back(std::move(input));
    }
    return inputs;
}

Submission submissionOf(const Plan &plan, const Cycle &cycle, DepartmentId department)
{
    if (const Submission *stored = plan.table<Submission>().find(std::tuple(cycle.id, department)))
        return *stored;
    Submission submission;
    submission.cycle = cycle.id;
    submission.department = department;
    submission.due = phasesOf(plan, cycle).at(std::size_t(PhaseKind::Collect)).due;
    return submission;
}

int returnedCount(const Plan &plan, const Cycle &cycle)
{
    return int(std::ranges::count_if(plan.table<Submission>(), [&](const Submission &submission) {
        return submission.cycle == cycle.id && submission.state == SubmissionState::Returned;
    }));
}

Submission sent(Submission submission, QDate due, QDate day)
{
    submission.state = SubmissionState::Sent;
    submission.sentOn = day;
    submission.due = due;
    submission.returnedOn = {}; // what came back before was asked for again
    submission.acceptedOn = {};
    submission.fileName.clear();
    return submission;
}

Submission returned(Submission submission, const QString &fileName, QDate day)
{
    submission.state = SubmissionState::Returned;
    submission.returnedOn = day;
    submission.acceptedOn = {};
    submission.fileName = fileName;
    return submission;
}

Submission accepted(Submission submission, QDate day)
{
    submission.state = SubmissionState::Accepted;
    if (!submission.returnedOn.isValid())
        submission.returnedOn = day;
    submission.acceptedOn = day;
    return submission;
}

Submission waived(Submission submission, const QString &reason)
{
    submission.state = SubmissionState::Waived;
    submission.acceptedOn = {};
    submission.comment = reason;
    return submission;
}

} // namespace qd::cycle
