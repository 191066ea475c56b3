// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

/// How spreadsheets call a cell: "D6" for row 6 and column 3, which counts from 0.
inline QString cellAddress(int row, std::size_t column)
{
    QString letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return letters + QString::number(row);
}

} // namespace qd
