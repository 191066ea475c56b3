// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsxwriter.h"
#include "model/plan.h"

namespace qd::exchange {

/// The records of table \a name as a workbook, or an error that lists the tables there are. Its headings are the names
/// of the fields, so that it can be imported again; a hidden second sheet holds the ids that its references can have.
Result<QByteArray> tableXlsx(const Plan &plan, const QString &name);
/// All records, one sheet a table.
Result<QByteArray> planXlsx(const Plan &plan);

/// What the sheet with records of \a type may be called.
QStringList sheetNamesFor(const RecordType &type);

/// \a value of \a field, a member of \a record, as a cell. Numbers of records with the unit % are percentages.
BookCell cellOf(const Plan &plan, const RecordType &type, const Field &field, const void *record);

} // namespace qd::exchange
