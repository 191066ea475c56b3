// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace qd::exchange {

/// What a cell holds. Dates are Julian days, as in a Value of a date field.
enum class CellKind : std::uint8_t { Text, Number, Percent, Date };

struct BookCell
{
    Value value;
    CellKind kind = CellKind::Text;
};

/// One sheet: a heading that stays in view, and rows below it.
struct BookSheet
{
    QString name; ///< made to fit the rules of spreadsheets
    QStringList headings;
    std::vector<std::vector<BookCell>> rows;
};

/// \a sheets as an XLSX workbook. Equal sheets give equal bytes. Text stays text, whatever it begins with.
Result<QByteArray> writeXlsx(const std::vector<BookSheet> &sheets);

/// The names of \a sheets as spreadsheets allow them: at most 31 characters, none of []:*?/\, each only once.
QStringList sheetNames(const std::vector<BookSheet> &sheets);

} // namespace qd::exchange
