// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/kpirows.h"

namespace qd::exchange {

/// Makes fractions of all percentages in \a rows. A value with a percent sign is one already; of those without, a KPI
/// whose values exceed 2 is written in percent points, which is said once. Where that makes two numbers of one KPI
/// differ twentyfold, only a person knows what was meant: its rows are rejected with a question.
void settlePercentages(KpiRows &rows, const QString &fileName);

} // namespace qd::exchange
