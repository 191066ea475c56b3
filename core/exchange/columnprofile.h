// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fiscalcalendar.h"
#include "exchange/rowkind.h"
#include "exchange/textcounts.h"

#include <QStringList>

namespace qd::exchange {

/// What the cells below one heading look like.
struct ColumnProfile
{
    QString heading;
    size_t column = 0; ///< from 0
    int filled = 0; ///< cells that hold something
    int numbers = 0; ///< of those, numbers in either way of writing
    int periods = 0; ///< of those, periods or dates
    int spaced = 0; ///< of those, several words
    int links = 0; ///< of those, web addresses
    TextCounts values; ///< each text, and how often; as long as the sheet is there

    bool isEmpty() const { return filled == 0; }
    bool isNumeric() const { return filled > 0 && numbers * 10 >= filled * 6; }
    bool isPeriods() const { return filled > 0 && periods * 10 >= filled * 8; }
    bool isText() const { return filled > 0 && numbers * 2 < filled && links * 2 < filled; }
    double variety() const { return filled > 0 ? double(values.size()) / filled : 0; }
};

/// The columns of the data rows, each with its heading; cells that hold one of \a missing count as empty.
std::vector<ColumnProfile> profileColumns(const Sheet &sheet, const std::vector<QString> &headings,
                                          const std::vector<RowKind> &kinds, const QStringList &missing,
                                          const FiscalCalendar &calendar);

} // namespace qd::exchange
