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
#include "model/triage.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace qd {

/// All records of one type at one moment, sorted by key. Copying shares the rows; nothing changes in place.
template<typename Record>
class Table
{
public:
    using Key = decltype(std::declval<const Record &>().key());

    Table() = default;
    explicit Table(std::vector<Record> rows)
    {
        std::ranges::sort(rows, {}, &Record::key);
        m_rows = std::make_shared<const std::vector<Record>>(std::move(rows));
    }

    auto begin() const { return rows().begin(); }
    auto end() const { return rows().end(); }
    std::size_t size() const { return m_rows->size(); }
    bool empty() const { return m_rows->empty(); }
    std::span<const Record> rows() const { return *m_rows; }
    const Record &operator[](std::size_t index) const { return (*m_rows)[index]; }

    /// The record with \a key, or nothing. It lives as long as this table's rows.
    const Record *find(const Key &key) const
    {
        const auto found = std::ranges::lower_bound(*m_rows, key, {}, &Record::key);
        return found != m_rows->end() && found->key() == key ? &*found : nullptr;
    }

    /// A table in which \a put stand instead of rows with the same key, and \a removed are gone.
    Table with(std::vector<Record> put, std::vector<Key> removed) const
    {
        std::ranges::sort(put, {}, &Record::key);
        for (const Record &record : put)
            removed.push_back(record.key());
        std::ranges::sort(removed);
        std::vector<Record> rows;
        rows.reserve(size() + put.size());
        const auto kept = [&](const Record &record) { return !std::ranges::binary_search(removed, record.key()); };
        auto next = put.begin();
        for (const Record &record : *m_rows) {
            for (; next != put.end() && next->key() < record.key(); ++next)
                rows.push_back(std::move(*next));
            if (kept(record))
                rows.push_back(record);
        }
        std::move(next, put.end(), std::back_inserter(rows));
        Table result;
        result.m_rows = std::make_shared<const std::vector<Record>>(std::move(rows));
        return result;
    }

    friend bool operator==(const Table &a, const Table &b) { return a.m_rows == b.m_rows || *a.m_rows == *b.m_rows; }

private:
    std::shared_ptr<const std::vector<Record>> m_rows = std::make_shared<const std::vector<Record>>();
};

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

/// Every record type of a document, in the order in which they can be inserted without breaking a reference.
using AllRecords =
    RecordList<Organisation, Department, DepartmentPredecessor, Person, Role, TalentMove, Cycle, CyclePhase, Submission,
               Packet, StrategicTheme, Objective, ObjectiveParent, ObjectiveShare, Kpi, Observation, KeyResult, CheckIn,
               Annotation, BridgeItem, HandOff, HandOffInput, Capacity, Initiative, Milestone, Session, AgendaItem,
               ParkingLotItem, Note, CatchballRound, Retrospective, ActionItem, Decision, Assumption, Signal, Idea,
               Issue, Risk, Workflow, Step, HandOffCheck, Improvement, ResourceRequest, Waiver, Triage>;

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
QByteArray digest(const Plan &plan);

} // namespace qd
