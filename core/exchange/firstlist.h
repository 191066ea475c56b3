// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "model/plan.h"

namespace qd::exchange {

/// What is found in \a plan as of \a day, to be kept with the first import into a document: known from the start, so
/// that what comes later is new. Nothing when the plan holds a list already. Takes as long as a diagnosis, during which
/// \a progress is asked now and then; the answer "stop" is heard when it is done.
Result<std::vector<ReviewedFinding>> firstList(const Plan &plan, QDate day, const WorkProgress &progress = {});

} // namespace qd::exchange
