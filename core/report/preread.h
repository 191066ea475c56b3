// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/frame.h"
#include "rules/finding.h"

namespace qd::report {

/// What one department brings to the review, on exactly two pages: what does not fit is counted and stands in the
/// packet. Page one says how it went, page two what it needs, owes, asks and decides.
Report preRead(const Plan &plan, const Department &department, const rules::Findings &findings, const Wording &wording,
               const ReviewOptions &options);

/// The blocks of preRead() for a packet that holds those of all departments.
std::vector<Block> preReadBlocks(const Plan &plan, const Department &department, const rules::Findings &findings,
                                 const Wording &wording, QDate asOf);

} // namespace qd::report
