// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/compare.h"
#include "cycle/gate.h"

#include <QJsonObject>

namespace qd::exchange {

/// Where a cycle stands, as `quarterdeck cycle DOC status --json` prints it: English, whatever the language.
QJsonObject cycleJson(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf);
QJsonObject comparisonJson(const Plan &plan, const Cycle &before, const Cycle &after,
                           const cycle::Comparison &comparison);

} // namespace qd::exchange
