// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/sheet.h"

#include <QByteArray>
#include <QStringList>

namespace qd::exchange {

/// Which sheet of a workbook is wanted. Names are compared in any case.
struct SheetChoice
{
    QString name; ///< empty: the first of the preferred ones, else the first that is not hidden
    QStringList preferred;
};

/// Reads one sheet of an XLSX workbook. Every cell becomes the text that a CSV file of the sheet would hold (see
/// spreadsheetText); formulas count with the value that was stored beside them. Rows without any text are left out, the
/// others are equally long; an empty sheet has none.
Result<Sheet> readXlsx(const QByteArray &bytes, const QString &fileName, const SheetChoice &choice = {});

/// The sheets of the workbook, in its order.
Result<std::vector<SheetName>> sheetsOf(const QByteArray &bytes, const QString &fileName);

/// Cells of one sheet, empty ones between them included.
inline constexpr std::size_t MaxCells = 10'000'000;
/// Characters of one sheet: a text that many cells share counts for each of them.
inline constexpr qsizetype MaxCharacters = 250'000'000;

} // namespace qd::exchange
