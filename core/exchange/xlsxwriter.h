// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace qd::exchange {

/// What a cell holds. Dates are Julian days, as in a Value of a date field.
enum class CellKind : std::uint8_t { Text, Number, Percent, Date };

/// How a cell looks, and with it whether a protected sheet lets people type into it.
enum class CellLook : std::uint8_t {
    Plain,
    Heading,
    Title,
    Asked, ///< for people to fill in
    Needed ///< the same, and it must not stay empty
};

struct BookCell
{
    Value value;
    CellKind kind = CellKind::Text;
    CellLook look = CellLook::Plain;
};

struct BookColumn
{
    double width = 0; ///< in characters; 0: as wide as its cells
    bool hidden = false;
    bool wraps = false; ///< long text is shown in several lines
    QString choices; ///< the words that are possible, or the range with them: "=\"low,high\"", "=Start!$C$5:$C$9"
    bool onlyChoices = true; ///< other words are refused; false: they are asked about
    std::optional<int> decimals; ///< of its numbers, shown in groups of three; empty: as many as there are
};

/// One sheet.
struct BookSheet
{
    QString name; ///< made to fit the rules of spreadsheets
    std::vector<std::vector<BookCell>> rows;
    std::vector<BookColumn> columns; ///< may be fewer than there are
    int headingRows = 1; ///< that stay in view
    int choicesUpTo = 0; ///< the last row in which choices are offered
    std::vector<std::pair<int, int>> hiddenRows; ///< from, to
    bool isProtected = false; ///< only Asked and Needed cells can be changed
    bool hasFilter = false; ///< rows can be chosen by what stands below a heading
    bool isHidden = false;
};

/// A row of headings.
std::vector<BookCell> headingRow(const QStringList &texts);

/// \a sheets as an XLSX workbook. Equal sheets give equal bytes. Text stays text, whatever it begins with.
Result<QByteArray> writeXlsx(const std::vector<BookSheet> &sheets);

/// The names of \a sheets as spreadsheets allow them: at most 31 characters, none of []:*?/\, each only once.
QStringList sheetNames(const std::vector<BookSheet> &sheets);

} // namespace qd::exchange
