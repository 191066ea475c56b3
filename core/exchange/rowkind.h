// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

namespace qd::exchange {

/// What a row of a department's table is. Only data rows are read.
enum class RowKind : std::uint8_t {
    Above, ///< a title or a remark above the headings
    Heading,
    Data,
    Total, ///< repeats the sum of the rows above it
    Note, ///< a remark below the table
    Blank,
};

/// One entry a row of \a sheet; \a headerRow is counted from 1.
std::vector<RowKind> rowKinds(const Sheet &sheet, int headerRow);

/// How many rows of headings end with \a headerRow: two when the last names its columns only within groups above them.
int guessHeaderRows(const Sheet &sheet, int headerRow);

/// One heading a column: the texts of \a headerRows rows that end with \a headerRow, a group's name before that of its
/// column. A heading that was there before gets a number, so that each means one column.
std::vector<QString> headingsOf(const Sheet &sheet, int headerRow, int headerRows);

/// The first of the first rows that looks like headings, from 1: most of its cells hold text that is no number.
int guessHeaderRow(const Sheet &sheet);

} // namespace qd::exchange
