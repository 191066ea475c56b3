// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"
#include "exchange/sheet.h"
#include "model/records.h"

#include <array>

namespace qd::exchange {

/// What one row of a file says about one KPI in one period. Values only: it is not yet known which records it meets.
struct KpiRow
{
    int row = 0; ///< line of the file
    QString identity; ///< the identity fields, joined: equal for rows of the same KPI
    QString department;
    QString code;
    QString name;
    QString category;
    QString scope;
    QString owner;
    QString definition;
    std::optional<Unit> unit; ///< nothing: the file does not say
    std::optional<Direction> direction;
    std::optional<Cadence> cadence;
    std::optional<Period> period;
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> forecast;
    std::optional<ValueState> state;
    std::optional<Stated> stated;
    QString comment;

    /// Whether actual, target, forecast, lower and upper were written with a percent sign.
    static constexpr std::size_t NumberCount = 5;
    std::array<bool, NumberCount> percentSign{};
};

struct KpiRows
{
    std::vector<KpiRow> rows; ///< a wide row gives one entry a period
    std::vector<Problem> problems;
    int read = 0; ///< rows of the file below the headings
    int rejected = 0; ///< of those; read = accepted + rejected
    QStringList identity; ///< fields
};

/// Reads \a sheet by a complete \a mapping. A column that the mapping names and the file lacks refuses the file;
/// a value that cannot be read rejects its row and says why. Percentages stay as written, see settlePercentages().
Result<KpiRows> interpret(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar);

} // namespace qd::exchange
