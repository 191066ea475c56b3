// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fiscalcalendar.h"
#include "base/id.h"
#include "base/unit.h"
#include "model/field.h"

#include <QDateTime>

#include <optional>
#include <tuple>

/// The plain records of a document. Each has one description in records.cpp; a record type is added by its struct here,
/// its description there, its CREATE TABLE in resources/sql/schema.sql and its place in AllRecords (plan.h).
namespace qd {

struct Organisation;
struct Department;
struct Kpi;
struct Waiver;
struct Person;
struct Role;
struct Cycle;
struct StrategicTheme;
struct Objective;
struct KeyResult;
struct Annotation;
struct HandOff;
struct Initiative;
struct Decision;
struct ActionItem;
struct BridgeItem;
struct Assumption;
struct Signal;
struct Idea;
struct Risk;
struct Issue;
struct Workflow;
struct Step;
struct HandOffCheck;
struct Improvement;
struct ResourceRequest;
struct TalentMove;
struct Milestone;
struct Packet;
struct Retrospective;
struct Session;
struct AgendaItem;
struct ParkingLotItem;
struct Note;
struct CatchballRound;
struct Triage;
struct FindingVerdict;
struct RuleSetting;
struct Incentive;
struct DepartmentAlias;
struct ExchangeRate;
struct ImportMapping;
using OrganisationId = Id<Organisation>;
using DepartmentId = Id<Department>;
using KpiId = Id<Kpi>;
using WaiverId = Id<Waiver>;
using PersonId = Id<Person>;
using RoleId = Id<Role>;
using CycleId = Id<Cycle>;
using StrategicThemeId = Id<StrategicTheme>;
using ObjectiveId = Id<Objective>;
using KeyResultId = Id<KeyResult>;
using AnnotationId = Id<Annotation>;
using HandOffId = Id<HandOff>;
using InitiativeId = Id<Initiative>;
using DecisionId = Id<Decision>;
using ActionItemId = Id<ActionItem>;
using BridgeItemId = Id<BridgeItem>;
using AssumptionId = Id<Assumption>;
using SignalId = Id<Signal>;
using IdeaId = Id<Idea>;
using RiskId = Id<Risk>;
using IssueId = Id<Issue>;
using WorkflowId = Id<Workflow>;
using StepId = Id<Step>;
using HandOffCheckId = Id<HandOffCheck>;
using ImprovementId = Id<Improvement>;
using ResourceRequestId = Id<ResourceRequest>;
using TalentMoveId = Id<TalentMove>;
using MilestoneId = Id<Milestone>;
using PacketId = Id<Packet>;
using RetrospectiveId = Id<Retrospective>;
using SessionId = Id<Session>;
using AgendaItemId = Id<AgendaItem>;
using ParkingLotItemId = Id<ParkingLotItem>;
using NoteId = Id<Note>;
using CatchballRoundId = Id<CatchballRound>;
using TriageId = Id<Triage>;
using FindingVerdictId = Id<FindingVerdict>;
using RuleSettingId = Id<RuleSetting>;
using IncentiveId = Id<Incentive>;
using DepartmentAliasId = Id<DepartmentAlias>;
using ExchangeRateId = Id<ExchangeRate>;
using ImportMappingId = Id<ImportMapping>;

/// The settings of the whole document. There is exactly one.
struct Organisation
{
    OrganisationId id{1};
    QString name;
    int fiscalStartMonth = 1;
    YearPattern calendar = YearPattern::Months;
    QString reportingCurrency;
    QString confidentiality; ///< printed on every page
    QDate asOf; ///< pinned date of every computation; invalid: today
    QDate calendarFrom; ///< first day of the calendar above when another one held before; invalid: it always held
    int formerStartMonth = 1; ///< of the calendar before
    YearPattern formerCalendar = YearPattern::Months;

    auto key() const { return std::tuple(id); }
    FiscalCalendar fiscalCalendar() const
    {
        return FiscalCalendar(fiscalStartMonth, calendar, {calendarFrom, formerStartMonth, formerCalendar});
    }
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

struct Department
{
    DepartmentId id;
    QString code; ///< the sender's own key
    QString name;
    QString shortName; ///< at most nine characters, for headings of the matrix
    int position = 0;
    QString function;
    QString businessUnit;
    QString geography;
    QDate validFrom;
    QDate validTo;
    QString priorities;
    QString challenges;
    QString incentives;
    std::optional<int> capacityLeadDays; ///< from the request to the day it works

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Department &, const Department &) = default;
};

/// What a step, or a desk that news passes, is there for.
enum class StepKind : std::uint8_t { Work, Approval, Compliance };

/// How much hangs on a record.
enum class Criticality : std::uint8_t { Low, Normal, High };

/// Which way is better. To hold is to stay on the good side of the target; further away is no better.
enum class Direction : std::uint8_t { None, Increase, Decrease, Range, HoldAbove, HoldBelow };

/// Whether higher values are on the good side of a target; nothing: there is no such side.
std::optional<bool> higherIsGood(Direction direction);

/// How the values of shorter periods make one of a longer period.
enum class Accumulation : std::uint8_t { Sum, Mean, Minimum, Maximum, Last, None };

/// How a computed KPI is made of others. They are accumulated first, then combined: a ratio of sums, not a mean of
/// ratios.
enum class Computation : std::uint8_t { None, Sum, Difference, Product, Ratio };

struct Kpi
{
    KpiId id;
    QString code; ///< the sender's own key
    QString name;
    DepartmentId department;
    QString category;
    QString owner;
    Unit unit;
    Direction direction = Direction::None;
    Cadence cadence = Cadence::Month;
    std::optional<double> lower; ///< bounds of a KPI that must stay in a range
    std::optional<double> upper;
    QString definition;
    int position = 0;
    QString scope;
    ObjectiveId objective;
    QString purpose;
    QString dataSource;
    QString filters;
    QString dateLogic;
    Accumulation accumulation = Accumulation::None;
    QString synonyms;
    Computation computation = Computation::None; ///< of its operands, see KpiOperand

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Kpi &, const Kpi &) = default;
};

/// How much a value can be relied on.
enum class ValueState : std::uint8_t { Estimate, Provisional, Final, Restated };

/// What a department itself says about a value.
enum class Stated : std::uint8_t { Met, Missed };

/// The numbers of one KPI in one period. Identified by both; it has no id of its own.
struct Observation
{
    KpiId kpi;
    Cadence cadence = Cadence::Month;
    QDate start; ///< first day of the period
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> forecast;
    std::optional<double> ytdActual; ///< from the start of the fiscal year, as it was sent; never mixed with actual
    std::optional<double> ytdTarget;
    ValueState state = ValueState::Final;
    std::optional<Stated> stated;
    QString comment;
    QString source; ///< file and sheet it came from
    int sourceRow = 0; ///< there, from 1; 0: not known
    int sourceColumn = 0; ///< of a workbook, from 1; 0: the whole row

    Period period() const { return {cadence, start}; }
    auto key() const { return std::tuple(kpi, cadence, start.toJulianDay()); }
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// Where a value came from, for people: "plan.xlsx, KPIs, cell D6"; empty: it was entered here.
QString placeOf(const Observation &value);

/// A finding that people have decided to live with, and why.
struct Waiver
{
    WaiverId id;
    QString rule;
    QString fingerprint; ///< which finding of that rule
    QString reason;
    QString author;
    QDate waivedOn;
    QDate expires; ///< invalid: never
    DecisionId decision;

    auto key() const { return std::tuple(id); }
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// The one description of \a Record.
template<typename Record>
const RecordType &describe();

template<>
const RecordType &describe<Organisation>();
template<>
const RecordType &describe<Department>();
template<>
const RecordType &describe<Kpi>();
template<>
const RecordType &describe<Observation>();
template<>
const RecordType &describe<Waiver>();

/// Words of an enum as shown to people: wordFor(Direction::Increase). For every enum that a record has.
template<typename Enum>
    requires std::is_enum_v<Enum> QString wordFor(Enum value);
/// The value with \a token, as files and the database write it: enumFor<Cadence>(u"month"_s). For those that files of
/// KPIs hold.
template<typename Enum>
    requires std::is_enum_v<Enum> std::optional<Enum> enumFor(const QString &token);

} // namespace qd
