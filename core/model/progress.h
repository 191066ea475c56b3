// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"

/// What an objective says of itself, and what its parts say.
namespace qd {

/// Whether it is still to be reached.
bool isOpen(const Objective &objective);

Status statusMark(Progress progress);
/// On track 0, at risk 1, off track 2; nothing when that cannot be said.
std::optional<double> scoreOf(Progress progress);
/// The mark of a score between two statuses: the nearer one.
Status statusMark(double score);

/// The check-ins of \a objective of periods that have ended by \a asOf, newest first.
std::vector<const CheckIn *> closedCheckIns(const Plan &plan, ObjectiveId objective, QDate asOf);

/// An objective that serves another one, with what it says in one period.
struct ObjectivePart
{
    const Objective *objective = nullptr;
    const CheckIn *checkIn = nullptr;
    double weight = 1;
    double score = 0;
};

/// The parts of \a parent that say in \a period how they stand.
std::vector<ObjectivePart> partsOf(const Plan &plan, ObjectiveId parent, const Period &period);
/// What \a parts say together, by the declared roll-up of \a parent.
double rollUp(const Objective &parent, std::span<const ObjectivePart> parts);

} // namespace qd
