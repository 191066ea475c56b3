// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace qd {

/// One cell of a record: nothing, a whole number, a real number or text. Exactly what a column of the document can
/// hold.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace qd
