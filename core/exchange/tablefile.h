// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/xlsxreader.h"

namespace qd::exchange {

/// How a file with a table is to be read. What is left out is found out.
struct TableOptions
{
    CsvOptions csv; ///< for text files
    SheetChoice choice; ///< for workbooks
};

/// As the name of a sheet: all that have the headings of the first one, under each other. Their names stand in a first
/// column, as departments unless the sheets say themselves whose the rows are.
inline constexpr const char *AllSheets = "*";

/// Reads a table from the bytes of a file, whatever kind it is: an XLSX workbook, or else CSV. The name of the file
/// does not matter. Files of other spreadsheet programs are refused with what to do about them.
Result<Sheet> readSheet(const QByteArray &bytes, const QString &fileName, const TableOptions &options = {});

/// The sheets that a file offers; none when it is no workbook.
std::vector<SheetName> sheetsIn(const QByteArray &bytes, const QString &fileName);

} // namespace qd::exchange
