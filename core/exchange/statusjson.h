// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/verdict.h"

#include <QJsonObject>

namespace qd::exchange {

/// {"asOf", "kpis": [{department, id, name, period, actual, target, verdict, reason}], "totals": {met, missed,
/// undecidable}}.
QJsonObject statusJson(const Plan &plan, std::span<const KpiStatus> statuses, QDate asOf);

} // namespace qd::exchange
