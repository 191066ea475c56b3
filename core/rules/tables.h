// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <cstdint>
#include <type_traits>

/// Which records of two moments differ.
namespace qd::rules {

/// Tables of a plan, a bit each, in the order of AllRecords.
using Tables = std::uint64_t;
static_assert(AllRecords::size <= 64);

template<typename Record, typename List>
struct TableIn;
template<typename Record, typename... Records>
struct TableIn<Record, RecordList<Records...>>
{
    static_assert((std::is_same_v<Record, Records> || ...));
    static constexpr Tables bit = [] {
        Tables here = 1;
        ((std::is_same_v<Record, Records> || (here <<= 1, false)) || ...);
        return here;
    }();
};

template<typename... Records>
inline constexpr Tables tablesOf = (TableIn<Records, AllRecords>::bit | ...);
inline constexpr Tables EveryTable = ~Tables(0);

/// What the values of a KPI come from when it may be computed from others.
inline constexpr Tables SeriesTables =
    tablesOf<Organisation, Kpi, KpiOperand, Observation, ValueRevision, ExchangeRate, Annotation>;
/// What Context::signalContext() is made of, its pairs included.
inline constexpr Tables SignalTables = SeriesTables | tablesOf<HandOff, KpiDriver>;

/// The tables whose rows differ. Rows that two plans share are not looked at.
Tables changedTables(const Plan &before, const Plan &after);

/// The KPIs that differ or are in one plan only, whose values or annotations differ, or that are computed from such,
/// sorted.
std::vector<KpiId> changedKpis(const Plan &before, const Plan &after);

} // namespace qd::rules
