// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDate>

#include <cstdint>
#include <vector>

/// Organisations that never were, with known faults: what the rules are measured with.
namespace qd::generate {

inline constexpr int MostDepartments = 5000;
inline constexpr int FewestMonths = 12;
inline constexpr int MostMonths = 240;

/// How many disconnects of which rule are put in.
struct PlantOrder
{
    QString rule;
    int count = 1;

    friend bool operator==(const PlantOrder &, const PlantOrder &) = default;
};

/// Whether something that only looks like a disconnect is put in.
enum class Decoys : std::uint8_t { Without, With };

/// Whether values are missing and mistyped.
enum class Faults : std::uint8_t { Without, With };

/// What an organisation is made of. Equal recipes give equal organisations on every machine.
struct Recipe
{
    int departments = 10; ///< 1 to MostDepartments
    std::uint64_t seed = 1;
    int months = 36; ///< of values up to the last month that has ended by asOf
    QDate asOf{2026, 7, 8}; ///< the day on which the organisation is looked at
    std::vector<PlantOrder> plants;
    Decoys decoys = Decoys::Without;
    Faults faults = Faults::Without;
};

/// Reads "KPI-001:3,DEP-003", "all" or "none". Without a number it is one instance for each thirty departments, at
/// least one. ErrorCode::Usage for what is no rule that can be planted, and for numbers below 1.
Result<std::vector<PlantOrder>> plantOrders(const QString &text, int departments);

/// ErrorCode::Usage, with words, for what cannot be made.
Result<void> check(const Recipe &recipe);

} // namespace qd::generate
