// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commitments.h"
#include "model/cycles.h"
#include "model/handoffs.h"
#include "model/insights.h"
#include "model/measures.h"
#include "model/people.h"
#include "model/planning.h"
#include "model/processes.h"
#include "model/sessions.h"
#include "model/table.h"
#include "model/triage.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace qd {

template<typename... Records>
struct RecordList
{
    using Tables = std::tuple<Table<Records>...>;
    using Rows = std::tuple<std::vector<Records>...>;
    static constexpr std::size_t size = sizeof...(Records);
    /// Calls visit.template operator()<Record>() for each type, in order.
    template<typename Visitor>
    static void forEach(Visitor &&visit)
    {
        (visit.template operator()<Records>(), ...);
    }
};

// clang-format off
/// Every record type of a document, in the order in which they can be inserted without breaking a reference.
#define QD_RECORDS(of)                                                                                                 \
    of(Organisation) of(Department) of(DepartmentPredecessor) of(DepartmentAlias) of(Person) of(Role) of(TalentMove)   \
    of(Cycle) of(CyclePhase) of(Submission) of(Packet) of(StrategicTheme) of(Objective) of(ObjectiveParent)            \
    of(ObjectiveShare) of(Kpi) of(KpiOperand) of(Observation) of(ValueRevision) of(ExchangeRate) of(ImportMapping)     \
    of(KeyResult) of(CheckIn) of(Annotation) of(BridgeItem) of(HandOff) of(HandOffInput) of(Capacity) of(Initiative)   \
    of(Milestone) of(Session) of(AgendaItem) of(ParkingLotItem) of(Note) of(CatchballRound) of(Retrospective)          \
    of(ActionItem) of(Decision) of(Assumption) of(Signal) of(Idea) of(Issue) of(Risk) of(Workflow) of(Step)            \
    of(HandOffCheck) of(Improvement) of(ResourceRequest) of(Waiver) of(Triage) of(EarlierCommitment)                   \
    of(MilestoneInput) of(DepartmentTie) of(KpiDriver) of(Incentive) of(InitiativeInput) of(AssumptionUse)             \
    of(SignalRelay) of(FindingVerdict) of(ReviewedFinding) of(RuleSetting)
// clang-format on

#define QD_NEXT_RECORD(Record) , Record
#define QD_TABLE_ELSEWHERE(Record) extern template class Table<Record>;

template<typename, typename... Records>
using ListBehind = RecordList<Records...>;
using AllRecords = ListBehind<void QD_RECORDS(QD_NEXT_RECORD)>;

// Made once, in tables.cpp: each unit that walks over all of them would compile them again.
QD_RECORDS(QD_TABLE_ELSEWHERE)

#undef QD_TABLE_ELSEWHERE
#undef QD_NEXT_RECORD

/// All records of one moment. A value: cheap to copy, safe to read from another thread, never changed in place.
class Plan
{
public:
    template<typename Record>
    const Table<Record> &table() const
    {
        return std::get<Table<Record>>(m_tables);
    }
    template<typename Record>
    void replace(Table<Record> table)
    {
        std::get<Table<Record>>(m_tables) = std::move(table);
    }
    template<typename Record>
    const Record *find(Id<Record> id) const
    {
        return table<Record>().find(std::tuple(id));
    }

    const Organisation &organisation() const;
    /// The values of one KPI: by cadence, then oldest first.
    std::span<const Observation> observations(KpiId kpi) const;
    const Observation *observation(KpiId kpi, const Period &period) const;

    friend bool operator==(const Plan &, const Plan &) = default;

private:
    AllRecords::Tables m_tables;
};

/// The types of \a section, in the order of AllRecords.
std::vector<const RecordType *> recordTypes(Section section);
/// The type of the records in \a table, or nothing.
const RecordType *recordType(const QString &table);
/// The records of one type as the descriptions see them. They live as long as the rows of \a plan.
std::vector<const void *> recordsOf(const Plan &plan, const RecordType &type);
/// The record of \a type with identity \a id, or nothing.
const void *findRecord(const Plan &plan, const RecordType &type, qint64 id);
/// A new record of \a type, or a copy of \a like.
std::shared_ptr<void> newRecord(const RecordType &type, const void *like = nullptr);
/// What a record is called: its first required text.
QString nameOf(const RecordType &type, const void *record);

/// SHA-256 over every record in key order, in hexadecimal. Equal plans have equal digests on every machine.
/// A field that holds what a new record has says nothing, so that a later version with more fields digests alike.
QByteArray digest(const Plan &plan);

} // namespace qd
