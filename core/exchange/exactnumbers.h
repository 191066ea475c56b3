// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <vector>

namespace qd::exchange {

/// A number that needs all 17 digits, and the cell in which it stands.
struct ExactNumber
{
    int sheet = 1; ///< from 1
    QByteArray address; ///< "D6"
    double value = 0;
};

/// Whether \a value is another number after libxlsxwriter has written it, with 16 digits.
bool needsAllDigits(double value);

/// Writes \a numbers, in the order in which they stand in the workbook \a path, as spreadsheet programs do: with every
/// digit.
Result<void> writeExactNumbers(const QString &path, const std::vector<ExactNumber> &numbers);

} // namespace qd::exchange
