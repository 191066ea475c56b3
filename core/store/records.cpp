// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "base/tr.h"

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray names(std::span<const Field> fields, const QByteArray &separator, const QByteArray &suffix = {})
{
    QByteArrayList list;
    for (const Field &field : fields)
        list << QByteArray(field.name) + suffix;
    return list.join(separator);
}

std::span<const Field> keys(const RecordType &type)
{
    return std::span(type.fields).first(type.keyCount());
}

std::span<const Field> contents(const RecordType &type)
{
    return std::span(type.fields).subspan(type.keyCount());
}

QByteArray selectSql(const RecordType &type)
{
    return "SELECT " + names(type.fields, ", ") + " FROM " + type.table;
}

QByteArray whereKey(const RecordType &type)
{
    return " WHERE " + names(keys(type), " AND ", " = ?");
}

QByteArray putSql(const RecordType &type)
{
    QByteArrayList assignments;
    for (const Field &field : contents(type))
        assignments << QByteArray(field.name) + " = excluded." + field.name;
    const QByteArray marks = QByteArray("?, ").repeated(qsizetype(type.fields.size())).chopped(2);
    return "INSERT INTO " + QByteArray(type.table) + " (" + names(type.fields, ", ") + ") VALUES (" + marks
        + ") ON CONFLICT (" + names(keys(type), ", ") + ") DO "
        + (assignments.isEmpty() ? QByteArray("NOTHING") : "UPDATE SET " + assignments.join(", "));
}

template<typename Record>
Result<Record> readRecord(const Statement &statement)
{
    const RecordType &type = describe<Record>();
    Record record;
    for (int column = 0; const Field &field : type.fields) {
        const Value value = statement.value(column++);
        if (!field.set(&record, value))
            return failure(
                ErrorCode::Unreadable,
                Tr::tr("The document holds a value that is not possible in %1, %2. Open a snapshot or an older copy.")
                    .arg(Tr::tr(type.label), Tr::tr(field.label)),
                u"%1.%2"_s.arg(QLatin1String(type.table), QLatin1String(field.name)));
    }
    return record;
}

template<typename Record>
Result<std::vector<Record>> readRecords(Statement statement)
{
    std::vector<Record> records;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return records;
        QD_TRY(Record record, readRecord<Record>(statement));
        records.push_back(std::move(record));
    }
}

template<typename Record>
Result<Table<Record>> loadTable(const Database &database)
{
    QD_TRY(Statement statement, database.prepare(selectSql(describe<Record>()).toStdString()));
    QD_TRY(std::vector<Record> records, readRecords<Record>(std::move(statement)));
    return Table<Record>(std::move(records));
}

/// Whether so many rows were touched that reading the table as a whole is faster than looking each of them up.
template<typename Record>
bool isMost(const Table<Record> &table, const std::vector<TouchedRow> &touched)
{
    constexpr std::size_t Few = 1000;
    return touched.size() > Few && 2 * touched.size() > table.size();
}

/// Reads the touched rows of one table again: those that are gone are removed, the others replaced.
template<typename Record>
Result<Table<Record>> reloadTable(const Database &database, const Table<Record> &table,
                                  const std::vector<TouchedRow> &touched)
{
    const RecordType &type = describe<Record>();
    std::vector<Record> put;
    std::vector<typename Table<Record>::Key> removed;
    QD_TRY(Statement statement, database.prepare((selectSql(type) + whereKey(type)).toStdString()));
    for (const TouchedRow &row : touched) {
        if (row.table != type.table)
            continue;
        statement.reset();
        Record key;
        for (int index = 0; const Value &value : row.key) {
            QD_CHECK(statement.bind(index + 1, value));
            type.fields[size_t(index++)].set(&key, value);
        }
        QD_TRY(const bool found, statement.step());
        if (!found) {
            removed.push_back(key.key());
            continue;
        }
        QD_TRY(Record record, readRecord<Record>(statement));
        put.push_back(std::move(record));
    }
    return table.with(std::move(put), std::move(removed));
}

} // namespace

Result<Plan> loadPlan(const Database &database)
{
    Plan plan;
    Result<void> result;
    AllRecords::forEach([&]<typename Record>() {
        if (!result)
            return;
        auto table = loadTable<Record>(database);
        if (table)
            plan.replace(*std::move(table));
        else
            result = tl::unexpected(table.error());
    });
    if (!result)
        return tl::unexpected(result.error());
    return plan;
}

Result<Plan> reload(const Database &database, Plan plan, const std::vector<TouchedRow> &touched)
{
    Result<void> result;
    AllRecords::forEach([&]<typename Record>() {
        const bool concerned =
            std::ranges::any_of(touched, [](const TouchedRow &row) { return row.table == describe<Record>().table; });
        if (!result || !concerned)
            return;
        auto table = isMost<Record>(plan.table<Record>(), touched)
            ? loadTable<Record>(database)
            : reloadTable<Record>(database, plan.table<Record>(), touched);
        if (table)
            plan.replace(*std::move(table));
        else
            result = tl::unexpected(table.error());
    });
    if (!result)
        return tl::unexpected(result.error());
    return plan;
}

Result<Statement *> Writer::prepared(const QByteArray &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QD_TRY(Statement statement, m_database.prepare(std::string_view(sql.constData(), size_t(sql.size()))));
        found = m_statements.emplace(sql, std::move(statement)).first;
    }
    return &found->second;
}

Result<void> Writer::put(const RecordType &type, const void *record)
{
    QD_TRY(Statement *const statement, prepared(putSql(type)));
    for (int index = 0; const Field &field : type.fields) {
        const Value value = field.get(record);
        if (const QString problem = problemWith(field, value); !problem.isEmpty())
            return failure(ErrorCode::Invalid, problem,
                           u"%1.%2"_s.arg(QLatin1String(type.table), QLatin1String(field.name)));
        QD_CHECK(statement->bind(++index, value));
    }
    return statement->run();
}

Result<void> Writer::remove(const RecordType &type, const void *record)
{
    QD_TRY(Statement *const statement, prepared("DELETE FROM " + QByteArray(type.table) + whereKey(type)));
    for (int index = 0; const Field &field : keys(type))
        QD_CHECK(statement->bind(++index, field.get(record)));
    return statement->run();
}

Result<QString> brokenReference(const Database &database)
{
    QD_TRY(Statement statement, database.prepare("PRAGMA foreign_key_check"));
    QD_TRY(const bool broken, statement.step());
    if (!broken)
        return QString();
    const Value from = statement.value(0);
    const Value to = statement.value(2);
    return Tr::tr("A record in %1 refers to a record in %2 that does not exist.")
        .arg(std::get_if<QString>(&from) ? *std::get_if<QString>(&from) : QString(),
             std::get_if<QString>(&to) ? *std::get_if<QString>(&to) : QString());
}

} // namespace qd::store
