// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "model/plan.h"
#include "store/changeset.h"

#include <memory>
#include <numeric>

/// Many records at once. SQLite's session takes several times as long as storing the rows, and memory for each of them;
/// here the same changeset is written along with the rows.
namespace qd::store {

/// Stores records of one type and writes down what a session would have recorded.
class BulkWriter
{
public:
    /// What is done is appended to what \a recorder, which is sealed, has recorded, in SQLite's format.
    static Result<BulkWriter> start(Database &database, const RecordType &type, Recorder &recorder);

    /// \a record must not be there. It is read when enough rows have come together, at the latest by finish(): a
    /// statement costs several times what its row does.
    Result<void> insert(const void *record);
    /// \a before is what is there.
    Result<void> update(const void *before, const void *record);
    /// Stores what is still waiting. A writer that is not finished has to be taken back with all it has done.
    Result<void> finish();

private:
    /// In the order of the table.
    struct Column
    {
        const Field *field = nullptr;
        char keyPosition = 0; ///< from 1; 0: not part of the key
        bool isSeen = false;
        QString text; ///< the last one: mostly it is the same again
        QByteArray utf8;
    };

    BulkWriter(Database &database, const RecordType &type, std::vector<Column> columns, Statement insert,
               Statement update, Recorder &recorder)
        : m_database(&database)
        , m_type(&type)
        , m_columns(std::move(columns))
        , m_insert(std::move(insert))
        , m_update(std::move(update))
        , m_recorder(&recorder)
        , m_changes(&recorder.appended())
    {
    }
    /// Inserts \a rows rows.
    static Result<Statement> insertion(Database &database, const RecordType &type, const std::vector<Column> &columns,
                                       std::size_t rows);
    Result<void> insertWaiting(Statement &statement);
    Result<Value> valueOf(Column &column, const void *record);
    /// \a place counts from 0.
    Result<void> bind(Statement &statement, std::size_t place, const Column &column, const Value &value);
    void beginRow(char operation);
    void write(const Column &column, const Value &value);

    Database *m_database;
    const RecordType *m_type;
    std::vector<Column> m_columns;
    Statement m_insert; ///< of as many rows as wait at most
    Statement m_update;
    std::vector<const void *> m_waiting;
    std::vector<QByteArray> m_bound; ///< keeps texts until their statement has run
    Recorder *m_recorder;
    QByteArray *m_changes; ///< what of it is not packed yet
    bool m_hasHeader = false;
};

/// Sorts \a records by their keys; of several with the same key the last one stays.
template<typename Record>
void sortByKey(std::vector<Record> &records)
{
    using Place = std::pair<typename Table<Record>::Key, std::uint32_t>;
    std::vector<Place> order;
    order.reserve(records.size());
    for (const Record &record : records)
        order.emplace_back(record.key(), std::uint32_t(order.size()));
    if (!std::ranges::is_sorted(order))
        std::ranges::sort(order);
    // Each record moves once: rows are large, sorting them directly would move each of them twenty times.
    for (std::size_t start = 0; start < order.size(); ++start) {
        if (order[start].second == start)
            continue;
        Record first = std::move(records[start]);
        std::size_t hole = start;
        for (std::size_t from = order[hole].second; from != start; from = order[hole].second) {
            records[hole] = std::move(records[from]);
            order[hole].second = std::uint32_t(hole);
            hole = from;
        }
        records[hole] = std::move(first);
        order[hole].second = std::uint32_t(hole);
    }
    std::size_t kept = 0;
    for (std::size_t index = 0; index < records.size(); ++index) {
        if (index + 1 < records.size() && order[index].first == order[index + 1].first)
            continue;
        if (kept != index)
            records[kept] = std::move(records[index]);
        ++kept;
    }
    records.resize(kept);
}

/// The same as a table. The rows leave \a records, whose memory is gone when this returns.
template<typename Record>
Table<Record> tableOf(std::vector<Record> records)
{
    sortByKey(records);
    return Table<Record>(std::move(records));
}

/// \a present, with \a records instead of rows with the same key.
template<typename Record>
Table<Record> joined(const Table<Record> &present, const Table<Record> &records)
{
    return present.empty() ? records : present.with({records.begin(), records.end()}, {});
}

/// The bulk part of one edit. It comes last: from its first record on the session sees nothing any more.
class Bulk
{
public:
    Bulk(Database &database, Recorder &recorder)
        : m_database(database)
        , m_recorder(recorder)
    {
    }

    bool hasBegun() const { return m_recorder.isSealed(); }
    /// Refuses a single change behind the bulk part.
    Result<void> refuseWhenBegun() const;

    /// Inserts \a records, or puts them in the place of those with the same key in \a before. Each type only once, and
    /// no type that was changed singly.
    template<typename Record>
    Result<void> put(const Table<Record> &before, const Table<Record> &records, const WorkProgress &progress)
    {
        if (records.empty())
            return {};
        const RecordType &type = describe<Record>();
        QD_CHECK(begin(type));
        QD_TRY(BulkWriter writer, BulkWriter::start(m_database, type, m_recorder));
        const auto all = qint64(records.size());
        qint64 done = 0;
        for (const Record &record : records) {
            if (!progress.step(done++, all))
                return stopped();
            const Record *const present = before.find(record.key());
            QD_CHECK(present ? writer.update(present, &record) : writer.insert(&record));
        }
        QD_CHECK(writer.finish());
        if (!progress.report(all, all))
            return stopped();
        m_updates.push_back(
            {type.table, [records](Plan &plan) { plan.replace(joined(plan.table<Record>(), records)); }});
        return {};
    }

    /// What was put, for those who keep the records in memory.
    struct Update
    {
        const char *table;
        std::function<void(Plan &plan)> apply;
    };
    std::vector<Update> takeUpdates() { return std::move(m_updates); }

private:
    Result<void> begin(const RecordType &type);

    Database &m_database;
    Recorder &m_recorder;
    std::vector<TouchedRow> m_single;
    std::vector<Update> m_updates;
};

} // namespace qd::store
