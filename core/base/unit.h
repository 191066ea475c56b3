// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace qd {

/// Unit of measure, named by its symbol ("%", "days", "M EUR"); empty: a plain count.
/// A percent value is stored as a fraction (0.786 reads 78.6 %).
struct Unit
{
    QString symbol;

    bool isPercent() const { return symbol == QLatin1String("%"); }
    /// What a stored value is multiplied with before it is shown.
    double displayFactor() const { return isPercent() ? 100.0 : 1.0; }
    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace qd
