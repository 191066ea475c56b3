// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "report/wording.h"

#include <QStringList>

namespace qd::report {

/// Why the value of \a kpi in \a period is marked on its behaviour chart: a paragraph for each rule, by the numbers
/// that behaviourPanels() puts beside points, with what it is judged by; or that none marks it. The last one says which
/// values the limits come from, and whether further ones still move them. Empty: there are no limits there. The rules
/// are Wheeler's ("Making Sense of Data").
QStringList rulesAtPoint(const Plan &plan, const Kpi &kpi, const Period &period, QDate asOf, const Wording &wording,
                         const Basis &basis = {});

} // namespace qd::report
