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

/// The first of the first rows that looks like headings, from 1: most of its cells hold text that is no number.
int guessHeaderRow(const Sheet &sheet);

} // namespace qd::exchange
