// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"

#include <memory>
#include <optional>

namespace qd {

enum class Outcome : std::uint8_t { Met, Missed, Undecidable };

/// Why an outcome is undecidable.
enum class Reason : std::uint8_t {
    None,
    NoTarget,
    NoActual,
    NoDirection,
    NoBounds,
    NotDueYet,
    Preliminary,
    NoForecast,
    NoRate, ///< an amount in another currency cannot be converted
    MixedUnits, ///< operands that measure different things were to be added
    NoOperand, ///< something that a computed KPI is made of is missing
    DivisionByZero,
    Circular, ///< a computed KPI that is made of itself
    NotAccumulated, ///< values that make none of a longer period
    Incomplete ///< periods of an operand are missing
};

/// Whether a KPI met its target in one period. Undecidable is never missed, and always has a reason.
struct Verdict
{
    Outcome outcome = Outcome::Undecidable;
    Reason reason = Reason::NoActual;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Whether the value may still change: an estimate or a provisional figure. Neither is judged.
bool isPreliminary(const Observation &value);

/// Judges the numbers alone; an actual that equals its target has met it.
Verdict judge(const Kpi &kpi, const Observation &observation);

/// A milestone that was reached by its day has met it; one that is open is missed when that day is over.
Verdict judge(const Milestone &milestone, QDate asOf);

/// The present value of a key result against its target, else against what was committed. Until \a due (of its
/// objective) is over, one that is not there yet is not due yet. A milestone counts upwards when it has no direction.
Verdict judge(const KeyResult &result, QDate due, QDate asOf);

/// One KPI with its verdict in the period that counts on a date.
struct KpiStatus
{
    const Kpi *kpi = nullptr;
    std::optional<Period> period; ///< none: no value of any period
    const Observation *observation = nullptr;
    Verdict verdict;
    /// Holds the observation when no row does; shared, because statuses are copied and point into it.
    std::shared_ptr<const Observation> computed;
};

/// The status of \a kpi as of \a asOf: of its latest period that has ended by then and holds an actual or a target;
/// when there is none but a later one exists, that one is not due yet. A computed KPI has its actual from its operands
/// where it has none of its own. Pointers live as long as \a plan and the status.
KpiStatus statusOf(const Plan &plan, const Kpi &kpi, QDate asOf);

/// The status of every KPI, by department and position; the order of the scorecard, the export and the report.
std::vector<KpiStatus> statusOfAll(const Plan &plan, QDate asOf);

struct Totals
{
    int met = 0;
    int missed = 0;
    int undecidable = 0;

    int all() const { return met + missed + undecidable; }
};
Totals totals(std::span<const KpiStatus> statuses);

Status statusMark(Outcome outcome);
/// "met", "missed", "undecidable": stable words of the command line.
QString tokenFor(Outcome outcome);
/// "no target", …: stable English words of the command line; empty for Reason::None.
QString tokenFor(Reason reason);
QString wordFor(Outcome outcome);
QString wordFor(Reason reason);

} // namespace qd
