// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace qd {

/// How often a number is taken.
enum class Cadence : std::uint8_t { Day, Week, Month, Quarter, Year };

/// A stretch of time, named by its length and its first day. The fiscal calendar says where it ends and what it is
/// called.
struct Period
{
    Cadence cadence = Cadence::Month;
    QDate start;

    friend bool operator==(const Period &, const Period &) = default;
    friend std::strong_ordering operator<=>(const Period &a, const Period &b)
    {
        if (const auto order = a.cadence <=> b.cadence; order != 0)
            return order;
        return a.start.toJulianDay() <=> b.start.toJulianDay();
    }
};

} // namespace qd
