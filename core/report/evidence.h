// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

/// What window, report and command line say alike about a finding.
namespace qd::report {

/// "Customer Support, Data & IT".
QString departmentNames(const Plan &plan, const rules::Finding &finding);

/// Where a sentence of evidence was read: "values.csv, row 12", or that it was entered by hand.
QString sourceOf(const Plan &plan, const rules::Evidence &evidence);

/// "Follows from E1, E3."; empty when it follows from nothing that was found.
QString followsFrom(const rules::Findings &findings, const rules::Finding &finding);

} // namespace qd::report
