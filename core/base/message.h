// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/period.h"
#include "base/unit.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace qd {

/// A number with what is needed to print it.
struct Quantity
{
    double value = 0;
    Unit unit;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// A date whose year goes without saying: "15 August".
struct DayMonth
{
    QDate date;

    friend bool operator==(const DayMonth &, const DayMonth &) = default;
};

/// A sentence before it has a language: the English source text (QT_TRANSLATE_NOOP "qd") and what %1, %2 … stand for.
/// report::Wording makes the text for a locale.
struct Message
{
    using Argument = std::variant<QString, Quantity, QDate, DayMonth, Period, int>;

    const char *text = ""; ///< may contain %n, which takes its number and its plural form from count
    std::vector<Argument> arguments;
    std::optional<int> count;

    friend bool operator==(const Message &a, const Message &b)
    {
        return QLatin1String(a.text) == QLatin1String(b.text) && a.arguments == b.arguments && a.count == b.count;
    }
};

} // namespace qd
