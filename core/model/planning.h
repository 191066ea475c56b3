// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/records.h"

/// What is to be reached, by whom, in which quarter.
namespace qd {

/// How far a cycle is.
enum class CycleState : std::uint8_t { Draft, Planning, Tracking, Closed };

/// How high in the plan an objective stands.
enum class Rank : std::uint8_t { Company, Unit, Department };

/// What reaching 70 percent of it means.
enum class ObjectiveKind : std::uint8_t { Committed, Aspirational };

/// Where an objective is in its life.
enum class ObjectiveState : std::uint8_t { Draft, InReview, Agreed, Active, Achieved, NotAchieved, Abandoned };

/// Whether an objective must serve a higher one.
enum class Reach : std::uint8_t { Linked, Local };

/// How the status of an objective follows from its parts.
enum class RollUp : std::uint8_t { Worst, WeightedMean };

/// How a key result is measured.
enum class KeyResultKind : std::uint8_t { Metric, Milestone, Ordinal };

/// What an owner says about an objective or an initiative.
enum class Progress : std::uint8_t { NotStarted, OnTrack, AtRisk, OffTrack, Achieved, NotAchieved, Cancelled };

/// One planning quarter.
struct Cycle
{
    CycleId id;
    QString name;
    QDate firstDay;
    QDate lastDay;
    QDate reviewOn;
    CycleState state = CycleState::Planning;
    QDate openedOn;
    QDate closedOn;
    QDate frozenOn;
    QDate lockedOn;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Cycle &, const Cycle &) = default;
};

/// A strategic theme: what several objectives and hand-offs are about.
struct StrategicTheme
{
    StrategicThemeId id;
    QString code;
    QString name;
    QString owner;
    QDate due;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const StrategicTheme &, const StrategicTheme &) = default;
};

/// Something an owner wants to reach by a date.
struct Objective
{
    ObjectiveId id;
    QString code;
    QString title;
    QString why;
    DepartmentId department;
    QString owner;
    StrategicThemeId theme;
    CycleId cycle;
    Rank level = Rank::Department;
    ObjectiveKind kind = ObjectiveKind::Committed;
    ObjectiveState state = ObjectiveState::Active;
    Reach reach = Reach::Linked;
    RollUp rollUp = RollUp::WeightedMean;
    std::optional<double> weight;
    QDate startsOn;
    QDate due;
    QString scope;
    QDate createdOn;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Objective &, const Objective &) = default;
};

/// Which objective serves which other.
struct ObjectiveParent
{
    ObjectiveId objective;
    ObjectiveId parent;
    double weight = 1;

    auto key() const { return std::tuple(objective, parent); }
    friend bool operator==(const ObjectiveParent &, const ObjectiveParent &) = default;
};

/// A department that carries an objective together with its owner.
struct ObjectiveShare
{
    ObjectiveId objective;
    DepartmentId department;
    std::optional<int> priority;

    auto key() const { return std::tuple(objective, department); }
    friend bool operator==(const ObjectiveShare &, const ObjectiveShare &) = default;
};

/// A number that says whether an objective is reached.
struct KeyResult
{
    KeyResultId id;
    ObjectiveId objective;
    QString name;
    QString owner;
    KeyResultKind kind = KeyResultKind::Metric;
    Unit unit;
    Direction direction = Direction::None;
    std::optional<double> baseline;
    std::optional<double> committed;
    std::optional<double> target;
    std::optional<double> stretch;
    std::optional<double> current;
    std::optional<double> weight;
    KpiId kpi;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const KeyResult &, const KeyResult &) = default;
};

/// What the owner of an objective says about it in one period.
struct CheckIn
{
    ObjectiveId objective;
    Cadence cadence = Cadence::Month;
    QDate start;
    Progress status = Progress::NotStarted;
    std::optional<double> confidence;
    QString comment;
    QDate forecastOn;
    QString source;

    Period period() const { return {cadence, start}; }
    auto key() const { return std::tuple(objective, cadence, start.toJulianDay()); }
    friend bool operator==(const CheckIn &, const CheckIn &) = default;
};

/// A piece of work towards an objective.
struct Initiative
{
    InitiativeId id;
    QString code;
    QString title;
    DepartmentId department;
    QString owner;
    ObjectiveId objective;
    QDate startsOn;
    QDate due;
    std::optional<double> effort;
    Progress status = Progress::NotStarted;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Initiative &, const Initiative &) = default;
};

/// A day in an initiative by which something must be there.
struct Milestone
{
    MilestoneId id;
    QString name;
    InitiativeId initiative;
    QString owner;
    QDate due;
    QDate doneOn;
    int moved = 0;
    int position = 0;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// An initiative that must end before another one starts.
struct InitiativeInput
{
    InitiativeId initiative;
    InitiativeId input;
    int lagDays = 0;
    std::optional<double> overlap; ///< share of the earlier one, 0 to 1

    auto key() const { return std::tuple(initiative, input); }
    friend bool operator==(const InitiativeInput &, const InitiativeInput &) = default;
};

template<>
const RecordType &describe<Cycle>();
template<>
const RecordType &describe<StrategicTheme>();
template<>
const RecordType &describe<Objective>();
template<>
const RecordType &describe<ObjectiveParent>();
template<>
const RecordType &describe<ObjectiveShare>();
template<>
const RecordType &describe<KeyResult>();
template<>
const RecordType &describe<CheckIn>();
template<>
const RecordType &describe<Initiative>();
template<>
const RecordType &describe<Milestone>();
template<>
const RecordType &describe<InitiativeInput>();

} // namespace qd
