// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/frame.h"
#include "rules/finding.h"

namespace qd::report {

/// The consolidated packet: the review report, then the pre-reads of all departments, what was promised, and the
/// agenda.
Report packet(const Plan &plan, const rules::Findings &findings, const Wording &wording, const ReviewOptions &options);

} // namespace qd::report
