// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/gate.h"
#include "cycle/turn.h"

/// What departments send to a cycle: how far each of them is, and the steps that its input takes.
namespace qd::cycle {

struct Input
{
    const Department *department = nullptr;
    Submission submission; ///< as stored, or as it will be when nothing is stored yet
    std::vector<Requirement> missing; ///< what it owes beside the input itself

    /// Whether it has come back, or nobody waits for it any more.
    bool isBack() const { return submission.state > SubmissionState::Sent; }
    bool isLate(QDate asOf) const { return !isBack() && submission.due.isValid() && submission.due < asOf; }
};

/// Of every department that exists on \a asOf, in their order.
std::vector<Input> inputsOf(const Plan &plan, const Cycle &cycle, QDate asOf);
/// What the plan says about the input of \a department, or what it says of nobody yet: not sent, due as Collect ends.
Submission submissionOf(const Plan &plan, const Cycle &cycle, DepartmentId department);
/// How many have come back and wait for somebody to accept them.
int returnedCount(const Plan &plan, const Cycle &cycle);

/// The submission after a step: sent out on \a day, come back as \a fileName, accepted, let go because of \a reason.
Submission sent(Submission submission, QDate due, QDate day);
Submission returned(Submission submission, const QString &fileName, QDate day);
Submission accepted(Submission submission, QDate day);
Submission waived(Submission submission, const QString &reason);

/// The same as turns, for several departments at once. What is accepted already is neither accepted again nor waived.
Turn send(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, QDate due, QDate day);
Turn accept(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, QDate day);
Turn waive(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose, const QString &reason);
/// Notes that \a fileName came back from \a department, and whether nothing of it is left to decide.
Turn receive(const Plan &plan, const Cycle &cycle, DepartmentId department, const QString &fileName, QDate day,
             bool isComplete);
/// By when a workbook that goes out on \a day is to come back: as Collect ends, or in two weeks when that has passed.
QDate dueFor(const Plan &plan, const Cycle &cycle, QDate day);

} // namespace qd::cycle
