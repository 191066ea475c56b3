// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"
#include "model/todate.h"
#include "report/wording.h"

#include <span>

namespace qd::report {

/// What a KPI stands at over one stretch of time, beside the year before.
struct KpiFigure
{
    QString id; ///< "latest", "week", "month", "quarter", "year": for machines
    QString name; ///< "June 2026", "Quarter to date"
    QString value; ///< "1,234 k EUR", or why there is none
    QString target; ///< of the same stretch; empty: none was agreed
    QString before; ///< of the year before, likewise
    QString change; ///< "+12.2 %", "−1.0 %, −50 bp"; empty: there is none
    QString completeness; ///< "5 of 9 days", "year before 5 of 9 days"; empty: nothing is missing
    QString reporting; ///< the value in the reporting currency, or why there is none; empty: it is in it already
    Comparison comparison;
    Accumulated agreed; ///< the target
};

/// Everything the window and the command line say of a KPI's latest period and its sums to date.
struct KpiFigures
{
    KpiId kpi;
    QDate day; ///< up to which they count; invalid: there are no numbers
    Verdict verdict; ///< of the status, in the currency that is asked for
    std::vector<KpiFigure> rows; ///< from the shortest stretch to the longest
    std::optional<Comparison> weekOnWeek; ///< of daily and weekly KPIs
    std::optional<SentToDate> sent;
    std::optional<SentToDate> sentTarget; ///< likewise the target of the year so far
    bool isForeign = false; ///< amounts in another currency than the reporting one, which can be read in that
    std::optional<EarlierValues> earlier; ///< of the departments that its own came from
    QStringList notes; ///< sentences: what is missing, what does not fit, what the numbers rest on
};

/// The values of periods that have ended by \a asOf, from the oldest to the newest; they live as long as \a series.
std::vector<const Observation *> closedValues(const Series &series, const FiscalCalendar &calendar, QDate asOf);
/// How many decimals the latest of \a values, the closed ones of \a kpi from the oldest to the newest, is written with
/// wherever it stands beside its target.
int decimalsOf(std::span<const Observation *const> values, const Kpi &kpi);

KpiFigures kpiFigures(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis, const Wording &wording);

} // namespace qd::report
