// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// Who holds what.
namespace qd {

/// What a person is for a record.
enum class PersonRole : std::uint8_t { Accountable, CoOwner, DataProvider, Sponsor, Deputy };

/// Which kind of record a role is about.
enum class Subjected : std::uint8_t { Department, Kpi, Objective, HandOff, Initiative };

/// Somebody who holds a role. No login, no score.
struct Person
{
    PersonId id;
    QString code;
    QString name;
    DepartmentId department;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Person &, const Person &) = default;
};

/// What one person is for one record, and for how long.
struct Role
{
    RoleId id;
    Subjected subject = Subjected::Department;
    qint64 record = 0;
    PersonId person;
    PersonRole kind = PersonRole::Accountable;
    QDate validFrom;
    QDate validTo;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Role &, const Role &) = default;
};

/// Which department became part of which other, and how much of it.
struct DepartmentPredecessor
{
    DepartmentId department;
    DepartmentId predecessor;
    double share = 1;

    auto key() const { return std::tuple(department, predecessor); }
    friend bool operator==(const DepartmentPredecessor &, const DepartmentPredecessor &) = default;
};

/// Another spelling of a department's name, as files have it.
struct DepartmentAlias
{
    DepartmentAliasId id;
    QString spelling;
    DepartmentId department;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const DepartmentAlias &, const DepartmentAlias &) = default;
};

/// How far a move is.
enum class MoveState : std::uint8_t { Proposed, Agreed, Done, Declined };

/// A person who is to change department, and why.
struct TalentMove
{
    TalentMoveId id;
    QString role;
    PersonId person;
    DepartmentId origin;
    DepartmentId destination;
    QString reason;
    QDate startsOn;
    MoveState state = MoveState::Proposed;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const TalentMove &, const TalentMove &) = default;
};

template<>
const RecordType &describe<Person>();
template<>
const RecordType &describe<Role>();
template<>
const RecordType &describe<DepartmentPredecessor>();
template<>
const RecordType &describe<DepartmentAlias>();
template<>
const RecordType &describe<TalentMove>();

} // namespace qd
