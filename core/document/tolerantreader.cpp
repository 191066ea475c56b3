// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tolerantreader.h"

#include "base/tr.h"

namespace qd {

namespace {

/// Every table is read at most twice, and every byte of the file becomes at most a few of the rows.
constexpr qint64 ReadsPerByte = 8;
constexpr qint64 RowCost = 16;
constexpr qint64 SmallestBudget = 1'000'000;

QByteArray selectSql(const RecordType &type, const char *order)
{
    QByteArrayList columns;
    QByteArrayList keys;
    for (const Field &field : type.fields) {
        columns << field.name;
        if (field.isKey())
            keys << QByteArray(field.name) + order;
    }
    return "SELECT " + columns.join(", ") + " FROM " + type.table + " ORDER BY " + keys.join(", ");
}

template<typename Record>
class Reader
{
public:
    Reader(const store::Database &database, qint64 &budget)
        : m_database(database)
        , m_budget(budget)
    {
        m_reading.type = &m_type;
    }

    void read(TolerantReading &result)
    {
        if (!readAll("") && m_isThere) {
            const TableReading forwards = m_reading;
            (void)readAll(" DESC"); // stops at the same damage: nothing new to tell
            m_reading = forwards;
        }
        std::ranges::stable_sort(m_records, {}, &Record::key);
        const auto twice = std::ranges::unique(m_records, {}, &Record::key);
        m_records.erase(twice.begin(), twice.end());
        m_reading.read = int(m_records.size());
        result.plan.replace(Table<Record>(std::move(m_records)));
        result.tables.push_back(std::move(m_reading));
    }

private:
    /// \return whether it came to the end.
    bool readAll(const char *order)
    {
        auto statement = m_database.prepare(selectSql(m_type, order).toStdString());
        if (!statement) {
            m_reading.problem = Tr::tr("The table cannot be found in the file.");
            m_isThere = false;
            return false;
        }
        for (;;) {
            const auto row = statement->step();
            if (!row)
                m_reading.problem = row.error().message;
            else if (*row && m_budget <= 0)
                m_reading.problem =
                    Tr::tr("The table has more rows than fit into the file: its tree runs in a circle.");
            if (!row || !*row || m_budget <= 0)
                return row && !*row;
            readRow(*statement);
        }
    }

    void readRow(const store::Statement &statement)
    {
        Record record;
        const Field *refused = nullptr;
        m_budget -= RowCost;
        for (int column = 0; const Field &field : m_type.fields) {
            const Value value = statement.value(column++);
            if (const auto *text = std::get_if<QString>(&value))
                m_budget -= text->size();
            const bool isPossible = field.set(&record, value) && problemWith(field, field.get(&record)).isEmpty();
            if (!isPossible && !refused)
                refused = &field;
        }
        if (!refused) {
            m_records.push_back(std::move(record));
            return;
        }
        ++m_reading.refused;
        if (m_reading.examples.size() < TableReading::MaxExamples)
            m_reading.examples.push_back({statement.value(0), refused});
    }

    const RecordType &m_type = describe<Record>();
    const store::Database &m_database;
    qint64 &m_budget;
    std::vector<Record> m_records;
    TableReading m_reading;
    bool m_isThere = true;
};

} // namespace

TolerantReading readTolerantly(const store::Database &database, qint64 size)
{
    TolerantReading result;
    AllRecords::forEach([&]<typename Record>() {
        qint64 budget = size * ReadsPerByte + SmallestBudget; // each its own: a loop in one must not starve the others
        Reader<Record>(database, budget).read(result);
    });
    return result;
}

} // namespace qd
