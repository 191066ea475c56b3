// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"

/// The standard block of a KPI: its last weeks and months and its sums to date, each beside the year before.
namespace qd {

/// One number beside an earlier one.
struct Comparison
{
    Days days;
    Accumulated value;
    Days daysBefore;
    Accumulated before;
    std::optional<double> change; ///< as a share of the earlier one's size: 0.12 is 12 % more; nothing: no base
    std::optional<double> basisPoints; ///< of a KPI in percent: hundredths of a percent point

    /// Whether both rest on as many periods, and all of them are there.
    bool isLikeForLike() const { return value.due == before.due && value.isComplete() && before.isComplete(); }
};

/// Which months stand in the block.
enum class MonthsShown : std::uint8_t { Trailing, FiscalYear };

/// To date means up to the end of the latest period with a number, and the year before is cut after the same time: the
/// same calendar dates for daily numbers, the same weeks 364 days back, or as many months or quarters of the year
/// before. In a calendar of weeks, daily numbers are compared after as many days of the fiscal period.
struct ToDate
{
    QDate day; ///< the last one that counts; invalid: there are no numbers
    std::vector<Comparison> weeks; ///< of seven days, the last six, oldest first; of daily and weekly KPIs
    std::vector<Comparison>
        months; ///< twelve whole ones; of daily, weekly and monthly KPIs; a month still open is empty
    std::optional<Comparison> latest; ///< the latest period of the KPI's own cadence
    std::optional<Comparison> week; ///< the last week beside the one 364 days before
    std::optional<Comparison> weekOnWeek; ///< the last week beside the one before it
    std::optional<Comparison> month; ///< to date; of daily and weekly KPIs
    std::optional<Comparison> quarter; ///< to date; not of yearly KPIs
    std::optional<Comparison> year; ///< to date
};

/// \a figure of \a kpi over \a days and \a daysBefore.
Comparison compared(const Accumulator &accumulator, const Kpi &kpi, const Days &days, const Days &daysBefore,
                    Figure figure = Figure::Actual);

/// The sums to date of \a kpi as of \a asOf: a ToDate without its weeks and months.
ToDate sumsToDate(const Accumulator &accumulator, const Kpi &kpi, QDate asOf);

/// A number that a department sent for its year so far, beside what its periods give.
struct SentToDate
{
    Period period; ///< up to its end
    double sent = 0;
    Accumulated given;

    /// Sent less given; nothing: the periods give none.
    std::optional<double> difference() const { return given.value ? std::optional(sent - *given.value) : std::nullopt; }
};
/// The year to date as it was sent with the latest period that has ended by \a asOf and holds one, checked as it
/// stands, in the KPI's own unit: its actual or its target. Nothing: none was sent.
std::optional<SentToDate> sentToDate(const Plan &plan, const Kpi &kpi, QDate asOf, Figure figure = Figure::Actual);

/// The target for \a days: the one that was agreed for just these days as a longer period (a quarter of a monthly KPI),
/// else what the targets of its periods make.
Accumulated targetOver(const Accumulator &accumulator, const Kpi &kpi, const Days &days);

/// The whole block of \a kpi as of \a asOf.
ToDate toDate(const Accumulator &accumulator, const Kpi &kpi, QDate asOf, MonthsShown months = MonthsShown::Trailing);

} // namespace qd
