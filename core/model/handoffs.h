// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What departments need from each other, and what they can carry.
namespace qd {

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

    auto key() const { return std::tuple(department, cadence, start.toJulianDay()); }
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

template<>
const RecordType &describe<HandOff>();
template<>
const RecordType &describe<HandOffInput>();
template<>
const RecordType &describe<Capacity>();

} // namespace qd
