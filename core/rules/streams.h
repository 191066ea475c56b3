// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"
#include "stats/valuestream.h"

#include <optional>
#include <vector>

/// What the rules of processes read from a plan.
namespace qd::rules {

/// A process with its steps, one after the other. Pointers live as long as the plan.
struct Stream
{
    const Workflow *workflow = nullptr;
    std::vector<const Step *> steps;
};
std::vector<Stream> streamsOf(const Plan &plan);

/// Nothing when there are no steps, or one of their numbers is none.
std::optional<stats::ValueStream> valueOf(const Stream &stream);

/// Pieces a month, as the step or otherwise its process says.
std::optional<double> volumeOf(const Workflow *workflow, const Step &step);

Subject subjectOf(const Workflow &workflow);
Subject subjectOf(const Step &step);

} // namespace qd::rules
