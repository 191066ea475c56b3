// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What the room talks about, and what comes of it.
namespace qd {

/// What a session is for.
enum class SessionKind : std::uint8_t { Review, Monthly, Catchball, Close };

/// What is expected of the room.
enum class AgendaKind : std::uint8_t { Status, Discussion, Decision, Input };

/// What became of a parked item.
enum class Disposition : std::uint8_t { Open, NextSession, Action, Issue, Dropped };

/// What the other side says to a proposal.
enum class CatchballAnswer : std::uint8_t { Pending, Accepted, Countered, Declined };

/// A meeting of the cycle.
struct Session
{
    SessionId id;
    QString name;
    CycleId cycle;
    SessionKind kind = SessionKind::Review;
    QDate heldOn;
    int minutes = 120;
    QString attendees;
    std::optional<double> rating;
    QString comment;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Session &, const Session &) = default;
};

/// What the room spends its time on, planned and used.
struct AgendaItem
{
    AgendaItemId id;
    QString title;
    SessionId session;
    AgendaKind kind = AgendaKind::Discussion;
    int minutes = 10;
    DepartmentId department;
    QString owner;
    QString presenter;
    QString wanted;
    QString link;
    QDateTime startedAt;
    QDateTime endedAt;
    int usedSeconds = 0;
    QString outcome;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// Something that came up and waits for its place.
struct ParkingLotItem
{
    ParkingLotItemId id;
    QString text;
    AgendaItemId agendaItem;
    DepartmentId department;
    QString raisedBy;
    QDate parkedOn;
    Disposition disposition = Disposition::Open;
    QDate triageBy;
    CycleId cycle;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const ParkingLotItem &, const ParkingLotItem &) = default;
};

/// Something worth keeping from a session.
struct Note
{
    NoteId id;
    QString text;
    AgendaItemId agendaItem;
    DepartmentId department;
    QDate notedOn;
    CycleId cycle;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Note &, const Note &) = default;
};

/// One throw of a target between two departments, and the answer.
struct CatchballRound
{
    CatchballRoundId id;
    QString proposal;
    ObjectiveId objective;
    HandOffId handOff;
    int roundNumber = 1;
    DepartmentId origin;
    DepartmentId destination;
    std::optional<double> target;
    QDate due;
    QString means;
    CatchballAnswer answer = CatchballAnswer::Pending;
    QString reason;
    QString condition;
    QDate answeredOn;
    QString agreedBy;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const CatchballRound &, const CatchballRound &) = default;
};

template<>
const RecordType &describe<Session>();
template<>
const RecordType &describe<AgendaItem>();
template<>
const RecordType &describe<ParkingLotItem>();
template<>
const RecordType &describe<Note>();
template<>
const RecordType &describe<CatchballRound>();

} // namespace qd
