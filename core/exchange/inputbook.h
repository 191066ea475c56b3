// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/inputsheets.h"
#include "exchange/sheet.h"

#include <QMap>

/// The workbook in which a department gives its input: out, and back.
///
/// The first row of each sheet is hidden and holds a mark and the names of the columns, the first column the key of
/// each record. So rows may be sorted, columns moved and sheets renamed. The first sheet also holds, in hidden rows,
/// every value as it was sent: a workbook that comes back carries what it is to be compared with.
namespace qd::exchange {

/// The workbook for one department.
Result<QByteArray> inputBook(const InputContext &context, QDate due);

/// A row of a sheet: text by column.
struct InputRow
{
    QString key; ///< of the record; empty: a row that was added
    int line = 0; ///< row of the sheet, from 1; 0: as it was sent
    QMap<QString, QString> cells; ///< by name of the column; empty ones are left out

    QString cell(const QString &column) const { return cells.value(column); }
    friend bool operator==(const InputRow &, const InputRow &) = default;
};

/// One sheet, as sent and as returned.
struct ReturnedSheet
{
    const InputSheet *sheet = nullptr;
    QString title; ///< as the file calls it
    std::vector<InputRow> sent;
    std::vector<InputRow> returned;
    QMap<QString, std::size_t> columns; ///< where each column stands in the file
};

struct ReturnedBook
{
    QString fileName;
    DepartmentId department;
    QDate asOf; ///< for which the workbook was made
    std::vector<ReturnedSheet> sheets;
    std::vector<Problem> problems; ///< what stands in the file and is not part of the input
};

/// Reads a workbook that came back. Whether its values make sense is not looked at yet.
Result<ReturnedBook> readInputBook(const QByteArray &bytes, const QString &fileName);

} // namespace qd::exchange
