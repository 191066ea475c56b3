// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoffmap.h"
#include "report/report.h"

/// Hand-offs as tables of a report.
namespace qd::report {

/// The map: a row needs from a column. Quiet where all is agreed. Columns are numbers, in the order of the rows.
Table matrixTable(const HandOffMap &map, const QLocale &locale);

/// The hand-offs that are not agreed, the latest first.
Table notAgreedTable(const Plan &plan, const Wording &wording);

} // namespace qd::report
