// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace qd::exchange {

/// Which character stands before the decimals, and which between groups of three.
enum class NumberFormat : std::uint8_t { Point, Comma };

struct ReadNumber
{
    double value = 0; ///< percent already as a fraction
    bool percent = false; ///< written with a percent sign
};

/// Reads a number as people write it: "1,234.5", "78.6%", "(1,234)", "−3", "€ 5", "1.2k", "3 M", "1'234", no-break
/// spaces. Nothing for words, "nan", infinities and numbers too large to hold.
std::optional<ReadNumber> readNumber(QStringView text, NumberFormat format);

/// Reads a whole number, with all its digits: a double holds only the first sixteen. Nothing when there are decimals,
/// or more than a qint64 holds.
std::optional<qint64> readWhole(QStringView text, NumberFormat format);

/// How the numbers among \a texts are written. Nothing when every one of them could be read either way and the
/// readings differ ("1.500"), or when both ways are mixed: then a person has to say.
std::optional<NumberFormat> detectNumberFormat(std::span<const QStringView> texts);

} // namespace qd::exchange
