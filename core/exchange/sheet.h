// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/celladdress.h"

#include <QJsonArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace qd::exchange {

/// One sheet of a workbook.
struct SheetName
{
    QString name;
    bool hidden = false;

    friend bool operator==(const SheetName &, const SheetName &) = default;
};

/// A table as it stands in a file: text, not yet understood.
struct Sheet
{
    QString name; ///< of the file, for messages
    QString encoding; ///< in which it was read; empty for a workbook
    std::vector<std::vector<QString>> rows; ///< of a workbook: the first cell stands in column A
    std::vector<int> lines; ///< one a row: the line of the file, or the row of the workbook's sheet, from 1
    QString sheetName; ///< empty: the file has no sheets
    std::vector<SheetName> sheets; ///< all that the workbook has, in its order
};

/// What kind of problem it is, for those who offer a way out.
enum class ProblemKind : std::uint8_t { Other, NotANumber, NotAPeriod, UnknownWord, UnknownRecord, Empty, Duplicate };

/// Where a row stands, for people: "plan.csv, row 6", or "plan.xlsx, KPIs, row 6".
QString placeOf(const Sheet &sheet, int line);

enum class ProblemLevel : std::uint8_t { Warning, Error };

/// Something in a file that a person has to look at.
struct Problem
{
    QString file;
    int row = 0; ///< line of the file, from 1; 0: the whole file
    QString column; ///< its heading; empty: the whole row
    QString value;
    QString problem; ///< what is the matter and what to do
    ProblemLevel level = ProblemLevel::Error; ///< a row with an error is left out
    ProblemKind kind = ProblemKind::Other;
    QString field = {}; ///< that the column is read as
};

/// The problems of a file as the command line prints them.
QJsonArray problemsJson(const std::vector<Problem> &problems);

} // namespace qd::exchange
