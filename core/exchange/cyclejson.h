// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/compare.h"
#include "cycle/inputs.h"
#include "cycle/sessionclock.h"

#include <QJsonObject>

namespace qd::exchange {

/// Where a cycle stands, as `quarterdeck cycle DOC status --json` prints it: English, whatever the language.
QJsonObject cycleJson(const Plan &plan, const Cycle &cycle, const rules::Findings &findings, QDate asOf);
QJsonObject comparisonJson(const Plan &plan, const Cycle &before, const Cycle &after,
                           const cycle::Comparison &comparison);

/// {"cycle","inputs":[{the fields of a submission,"missing"}]}.
QJsonObject inputsJson(const Cycle &cycle, const std::vector<cycle::Input> &inputs);
/// {"cycle","minutes","usedMinutes","behindMinutes","items":[{"position","title","department","owner","minutes",
/// "usedSeconds","running","outcome"}]}.
QJsonObject sessionJson(const Plan &plan, const Cycle &cycle, const cycle::Agenda &agenda, const QDateTime &now);

} // namespace qd::exchange
