// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"

#include <optional>

/// What was promised and what became of it. Departments are counted, people never.
namespace qd::cycle {

enum class PromiseState : std::uint8_t {
    Overdue,
    Open,
    KeptLate,
    Kept,
    Dropped,
};

/// An action that a department took on, or a hand-off that it committed itself to.
struct Promise
{
    QString what;
    DepartmentId department;
    QString owner; ///< role; empty: the department as a whole
    QDate due;
    QDate doneOn;
    PromiseState state = PromiseState::Open;
    int carriedOver = 0;
    QString reason; ///< why it was carried over
    std::optional<int> ageDays; ///< since it was agreed
    int lateDays = 0; ///< after its day: until it was done, or until now
    CycleId cycle; ///< in which it was promised
    QString address;
};

/// Overdue ones first, the latest of them on top; then open ones by their day; then what is done.
std::vector<Promise> promisesOf(const Plan &plan, QDate asOf);

/// Whether a promise counts for the keep-rate as of \a asOf: its day has come, or it was carried over.
bool isCounted(const Promise &promise, QDate asOf);

/// How many of the promises whose day has come were kept in time.
struct KeepRate
{
    DepartmentId department; ///< invalid: all of them
    int kept = 0;
    int due = 0;

    std::optional<double> share() const { return due == 0 ? std::nullopt : std::optional(double(kept) / due); }
};
/// Of all departments together, then of each that has promised something, in their order.
std::vector<KeepRate> keepRates(const Plan &plan, std::span<const Promise> promises, QDate asOf);

Status statusMark(PromiseState state);
QString wordFor(PromiseState state);

} // namespace qd::cycle
