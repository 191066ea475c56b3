// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/inputs.h"

#include "base/tr.h"

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysToAnswer = 14; ///< when the day that was planned has passed

template<typename Step>
Turn submit(const QString &label, const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose,
            const Step &step)
{
    Turn turn(label);
    for (const DepartmentId department : whose)
        turn.put(step(submissionOf(plan, cycle, department)));
    return turn;
}

std::vector<DepartmentId> notAccepted(const Plan &plan, const Cycle &cycle, std::vector<DepartmentId> whose)
{
    std::erase_if(
        whose, [&](DepartmentId each) { return submissionOf(plan, cycle, each).state == SubmissionState::Accepted; });
    return whose;
}

} // namespace

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

Turn send(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, QDate due, QDate day)
{
    return submit(Tr::tr("Send Input Workbooks"), plan, cycle, whose,
                  [&](const Submission &each) { return sent(each, due, day); });
}

Turn accept(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, QDate day)
{
    return submit(Tr::tr("Accept Input"), plan, cycle, notAccepted(plan, cycle, whose),
                  [&](const Submission &each) { return accepted(each, day); });
}

Turn waive(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, const QString &reason)
{
    return submit(Tr::tr("Waive Input"), plan, cycle, notAccepted(plan, cycle, whose),
                  [&](const Submission &each) { return waived(each, reason); });
}

Turn receive(const Plan &plan, const Cycle &cycle, DepartmentId department, const QString &fileName, QDate day,
             bool isComplete)
{
    return submit(isComplete ? Tr::tr("Accept Input") : Tr::tr("Receive Input"), plan, cycle, {department},
                  [&](const Submission &each) {
                      const Submission back = returned(each, fileName, day);
                      return isComplete ? accepted(back, day) : back;
                  });
}

QDate dueFor(const Plan &plan, const Cycle &cycle, QDate day)
{
    const QDate planned = phasesOf(plan, cycle).at(std::size_t(PhaseKind::Collect)).due;
    return planned >= day ? planned : day.addDays(DaysToAnswer);
}

} // namespace qd::cycle
