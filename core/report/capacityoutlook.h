// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/workload.h"

/// When a department runs out of capacity, by the numbers that the rules CAP-001 and CAP-003 judge.
namespace qd::report {

/// What is asked of a department in each period, and what there is for it. Person-days throughout.
struct DemandOutlook
{
    const Department *department = nullptr;
    std::vector<Period> periods; ///< those that are known, then those that are forecast
    std::vector<std::optional<double>> demand; ///< one a period, of the known ones
    std::vector<std::optional<double>> forecast; ///< likewise, of the others; a damped trend
    std::vector<std::optional<double>> capacity; ///< overtime included; what was said last holds on
    double buffer = 0; ///< share of the capacity that is held back for surges
    int known = 0; ///< periods in a row that say their demand
    int needed = 0; ///< so many a forecast takes
    /// The period in which demand passes what can be used: the first of those in a row that it has passed already, or
    /// the one in which half of the possible courses have.
    std::optional<std::size_t> crossing;
    QDate relief; ///< the first day on which what is asked for today works; invalid: not entered

    std::optional<double> usable(std::size_t period) const;
    bool isPassed() const { return crossing && demand[*crossing]; }
};

/// Nothing when fewer than two periods say their demand.
std::optional<DemandOutlook> demandOutlook(const Plan &plan, const Department &department, QDate asOf);

/// What a department has planned for the periods that say what is available.
struct PlannedOutlook
{
    const Department *department = nullptr;
    std::vector<rules::PlannedPeriod> periods; ///< of one cadence, earliest first
    double buffer = 0;
    QDate since; ///< work of its own that began before is taken to be off; invalid: all counts
};

/// One for each department that says what is available.
std::vector<PlannedOutlook> plannedOutlooks(const Plan &plan, QDate asOf);

/// A piece of work, and when it is due.
struct Piece
{
    QString name;
    QDate due;
    double effort = 0;
};

/// Work that is planned for a stretch of days, earliest due first.
std::vector<Piece> piecesOf(const rules::Work &work);
/// Of \a pieces, those that do not fit into \a room person-days any more, and all that are due after these.
std::vector<Piece> beyond(const std::vector<Piece> &pieces, double room);

/// The latest demand that \a department has said, as a share of what there was for it; cheap, to compare many.
std::optional<double> latestDemandShare(const Plan &plan, const Department &department, QDate asOf);

} // namespace qd::report
