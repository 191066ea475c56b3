// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/plan.h"

/// Records out of the program, in the format that a person asks for.
namespace qd::exchange {

/// The formats in which everything, or one table, can be written; the usual one first.
QStringList planFormats();
QStringList tableFormats();

Result<QByteArray> exportedPlan(const Plan &plan, const QString &format);
Result<QByteArray> exportedTable(const Plan &plan, const QString &table, const QString &format);

/// Writes everything as CSV, one file a table, into \a folder, which is made when it is not there. A folder that holds
/// one of these files already is refused.
Result<void> writeTables(const Plan &plan, const QString &folder);

} // namespace qd::exchange
