// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// The phases of a cycle, what departments send to it, what is issued and what it teaches.
namespace qd {

/// The phases of a cycle, in their order.
enum class PhaseKind : std::uint8_t { SetUp, Collect, Analyse, PreRead, Session, FollowUp };

/// How far a department is with its input.
enum class SubmissionState : std::uint8_t { NotSent, Sent, Returned, Accepted, Waived };

/// What a packet is for.
enum class PacketKind : std::uint8_t { PreRead, Packet, Review, Request, RunSheet, Minutes, FollowUp };

/// How far a packet is.
enum class PacketState : std::uint8_t { Draft, Sealed, Issued };

/// One phase of a cycle: from when to when, and who answers for it.
struct CyclePhase
{
    CycleId cycle;
    PhaseKind kind = PhaseKind::SetUp;
    QDate startsOn;
    QDate due;
    QString owner;
    QDate doneOn;
    QString gaps;

    auto key() const { return std::tuple(cycle, kind); }
    friend bool operator==(const CyclePhase &, const CyclePhase &) = default;
};

/// How far a department is with its input to a cycle.
struct Submission
{
    CycleId cycle;
    DepartmentId department;
    SubmissionState state = SubmissionState::NotSent;
    QDate sentOn;
    QDate due;
    QDate returnedOn;
    QDate acceptedOn;
    QString fileName;
    QString comment;

    auto key() const { return std::tuple(cycle, department); }
    friend bool operator==(const Submission &, const Submission &) = default;
};

/// A document that was issued, so that it can be issued again.
struct Packet
{
    PacketId id;
    QString title;
    PacketKind kind = PacketKind::Packet;
    CycleId cycle;
    DepartmentId department;
    QString audience;
    QDate asOf;
    QDate issuedOn;
    int version = 1;
    QString contentHash;
    QString fileName;
    PacketState state = PacketState::Draft;
    QString sentTo;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Packet &, const Packet &) = default;
};

/// What a cycle has taught.
struct Retrospective
{
    RetrospectiveId id;
    QString title;
    CycleId cycle;
    ObjectiveId objective;
    QString happened;
    QString good;
    QString bad;
    QString beginDoing;
    QString stopDoing;
    QString keepDoing;
    std::optional<double> score;
    QString reason;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Retrospective &, const Retrospective &) = default;
};

template<>
const RecordType &describe<CyclePhase>();
template<>
const RecordType &describe<Submission>();
template<>
const RecordType &describe<Packet>();
template<>
const RecordType &describe<Retrospective>();

} // namespace qd
