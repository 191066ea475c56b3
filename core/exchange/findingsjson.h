// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <QJsonObject>

namespace qd::exchange {

/// Findings in rank order, in English, as scripts read them.
QJsonObject findingsJson(const Plan &plan, const rules::Findings &findings);

} // namespace qd::exchange
