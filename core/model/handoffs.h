// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What departments need from each other, and what they can carry.
namespace qd {

/// How two departments stay in touch beside their hand-offs.
enum class TieKind : std::uint8_t { Meeting, Integrator, Informal };

/// How far two departments are with a hand-off.
enum class HandOffStatus : std::uint8_t {
    Draft,
    Requested,
    Countered,
    Committed,
    InProgress,
    Delivered,
    Accepted,
    Rejected,
    Withdrawn
};

/// What one department needs from another, and what the other promises.
struct HandOff
{
    HandOffId id;
    QString code;
    QString name;
    DepartmentId receiver;
    DepartmentId giver;
    ObjectiveId objective;
    QDate neededBy;
    QDate committedBy;
    HandOffStatus status = HandOffStatus::Requested;
    QDate requestedOn;
    QDate answeredOn;
    Criticality criticality = Criticality::Normal;
    std::optional<int> priority;
    std::optional<int> queueRank;
    std::optional<double> effort;
    QString readyCriterion;
    QString volume;
    QString frequency;
    QString statementReceiver;
    QString sourceReceiver;
    QString statementGiver;
    QString sourceGiver;
    QDate deliveredOn;
    std::optional<double> confidence; ///< of the giver in its day, 0 to 1
    std::optional<double> quantity;
    Unit unit;
    std::optional<double> committedQuantity;
    Unit committedUnit;
    std::optional<Criticality> giverCriticality; ///< nothing: not rated
    std::optional<double> accuracy; ///< share complete and right, as the giver states it
    std::optional<double> turnaroundDays; ///< as promised
    QString readyCriterionGiver;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const HandOff &, const HandOff &) = default;
};

/// A hand-off that the giver of another one waits for.
struct HandOffInput
{
    HandOffId handOff;
    HandOffId input;
    int leadDays = 0;

    auto key() const { return std::tuple(handOff, input); }
    friend bool operator==(const HandOffInput &, const HandOffInput &) = default;
};

/// What a department can deliver in one period.
struct Capacity
{
    DepartmentId department;
    Cadence cadence = Cadence::Month;
    QDate start;
    std::optional<double> available; ///< person-days; without it nothing is weighed against it
    std::optional<double> headcount; ///< people there were, in full-time equivalents
    std::optional<double> plannedHeadcount;
    QString comment;
    QString source;
    std::optional<double> demand; ///< person-days asked for
    std::optional<double> hires; ///< full-time equivalents who start in the period
    std::optional<double> leavers; ///< full-time equivalents who leave in the period
    std::optional<double> overtime; ///< person-days approved beyond what is available
    std::optional<double> turnaroundDays; ///< as promised

    auto key() const { return std::tuple(department, cadence, start.toJulianDay()); }
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

/// A day that was promised before another one took its place.
struct EarlierCommitment
{
    HandOffId handOff;
    QDate replacedOn;
    QDate committedBy;
    DecisionId decision;

    auto key() const { return std::tuple(handOff, replacedOn.toJulianDay()); }
    friend bool operator==(const EarlierCommitment &, const EarlierCommitment &) = default;
};

/// A hand-off that a milestone of the receiver waits for.
struct MilestoneInput
{
    MilestoneId milestone;
    HandOffId handOff;
    int leadDays = 0;

    auto key() const { return std::tuple(milestone, handOff); }
    friend bool operator==(const MilestoneInput &, const MilestoneInput &) = default;
};

/// How two departments have agreed to stay in touch.
struct DepartmentTie
{
    DepartmentId department;
    DepartmentId other;
    TieKind kind = TieKind::Meeting;
    QString comment;

    auto key() const { return std::tuple(department, other); }
    friend bool operator==(const DepartmentTie &, const DepartmentTie &) = default;
};

template<>
const RecordType &describe<HandOff>();
template<>
const RecordType &describe<HandOffInput>();
template<>
const RecordType &describe<Capacity>();
template<>
const RecordType &describe<EarlierCommitment>();
template<>
const RecordType &describe<MilestoneInput>();
template<>
const RecordType &describe<DepartmentTie>();

} // namespace qd
