// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "base/tr.h"
#include "store/records.h"
#include "store/schema.h"

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArrayList> names(const Database &database, const QByteArray &sql)
{
    QD_TRY(Statement statement, database.prepare(sql.toStdString()));
    QByteArrayList list;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return list;
        list << statement.bytes(0);
    }
}

Result<QByteArrayList> tables(const Database &database)
{
    // In the order in which they were made, so that what a row refers to is there before it.
    return names(database,
                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
}

Result<QByteArrayList> columns(const Database &database, const QByteArray &table)
{
    return names(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
}

/// Copies the rows of \a table. Columns that the older version did not have keep their default.
Result<void> copyTable(const Database &from, Database &to, const QByteArray &table)
{
    QD_TRY(const QByteArrayList list, columns(from, table));
    const QByteArray joined = list.join(", ");
    QD_TRY(Statement rows, from.prepare(("SELECT " + joined + " FROM " + table).toStdString()));
    const QByteArray marks = QByteArray("?, ").repeated(list.size()).chopped(2);
    QD_TRY(Statement insert,
           to.prepare(("INSERT INTO " + table + " (" + joined + ") VALUES (" + marks + ")").toStdString()));
    for (;;) {
        QD_TRY(const bool row, rows.step());
        if (!row)
            return {};
        for (int column = 0; column < int(list.size()); ++column)
            QD_CHECK(insert.bindColumn(column + 1, rows, column));
        QD_CHECK(insert.run());
    }
}

Result<Value> rowCount(const Database &database, const QByteArray &table)
{
    return database.scalar(("SELECT count(*) FROM " + table).toStdString());
}

/// Fails unless everything has arrived and can be read.
Result<void> checkCopy(const Database &from, const Database &to, const QByteArrayList &copied)
{
    for (const QByteArray &table : copied) {
        QD_TRY(const Value before, rowCount(from, table));
        QD_TRY(const Value after, rowCount(to, table));
        if (before != after)
            return failure(ErrorCode::Internal,
                           Tr::tr("The document could not be brought to the present version; it was not changed. "
                                  "Report this with the number of the version."),
                           QString::fromLatin1(table));
    }
    QD_CHECK(checkSchema(to));
    QD_TRY(const QString broken, brokenReference(to));
    if (!broken.isEmpty())
        return failure(ErrorCode::Damaged, broken);
    QD_TRY(const Plan plan, loadPlan(to));
    return {};
}

} // namespace

Result<QByteArray> migrated(const QByteArray &content)
{
    QD_TRY(const Database from, Database::fromBytes(content));
    QD_TRY(const int version, schemaVersion(from));
    if (version == SchemaVersion)
        return content;
    QD_CHECK(checkSchema(from, version));
    QD_TRY(Database to, Database::inMemory());
    QD_CHECK(createSchema(to));
    QD_TRY(const QByteArrayList list, tables(from));
    QD_CHECK(to.execute("PRAGMA foreign_keys = OFF")); // records may refer to later ones of their own table
    QD_CHECK(to.execute("BEGIN"));
    for (const QByteArray &table : list)
        QD_CHECK(copyTable(from, to, table));
    QD_CHECK(to.execute("COMMIT"));
    QD_CHECK(checkCopy(from, to, list));
    return to.serialize();
}

} // namespace qd::store
