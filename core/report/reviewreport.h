// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/frame.h"
#include "rules/finding.h"

namespace qd::report {

/// The review report: cover, contents, summary, scorecard, the chart of the KPI that needs the room most, findings.
Report reviewReport(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                    const ReviewOptions &options);

} // namespace qd::report
