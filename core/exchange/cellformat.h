// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace qd::exchange {

/// What the format of a spreadsheet's cell says its number is.
enum class CellFormat : std::uint8_t { Number, Percent, Date, Time, DateTime, Duration };

/// Which day has the number 0.
enum class DateSystem : std::uint8_t { From1900, From1904 };

/// The meaning of the formats that every spreadsheet program has built in.
CellFormat builtInFormat(int id);
/// The meaning of a format code: "0.0%", "yyyy-mm-dd", "[h]:mm". Its first section decides.
CellFormat formatOf(QStringView code);

/// \a value as a CSV file of the same cell holds it: the shortest decimal that reads back to the same number, "78.6%",
/// "2026-06-30", "14:30:00", "2026-06-30T14:30:00", "255:10:10". Numbers that are no date stay numbers.
QString spreadsheetText(double value, CellFormat format, DateSystem system);

} // namespace qd::exchange
