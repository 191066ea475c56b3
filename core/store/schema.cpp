// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/tr.h"

#include <QFile>

#include <map>
#include <mutex>
#include <set>

static void initialiseResources()
{
    Q_INIT_RESOURCE(qd_document);
}

namespace qd::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray schemaSql(int version)
{
    initialiseResources();
    QFile file(version == SchemaVersion ? u":/sql/schema.sql"_s : u":/sql/schema-%1.sql"_s.arg(version));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that a database declares, one line an object.
Result<std::set<QString>> declaredObjects(const Database &database)
{
    QD_TRY(Statement statement,
           database.prepare("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema "
                            "WHERE name NOT LIKE 'sqlite_%'"));
    std::set<QString> objects;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return objects;
        const Value value = statement.value(0);
        const auto *text = std::get_if<QString>(&value);
        objects.insert(text ? *text : QString());
    }
}

} // namespace

Result<void> createSchema(Database &database, int version)
{
    QD_CHECK(database.execute("BEGIN"));
    for (const QByteArray &statement : schemaSql(version).split(';'))
        QD_CHECK(database.execute(statement.toStdString()));
    QD_CHECK(database.execute("PRAGMA application_id = " + std::to_string(ApplicationId)));
    QD_CHECK(database.execute("PRAGMA user_version = " + std::to_string(version)));
    return database.execute("COMMIT");
}

namespace {

/// What the schema of \a version declares. Making it takes longer than most documents take to open, so it is made once.
Result<std::set<QString>> objectsOf(int version)
{
    static std::mutex mutex;
    static std::map<int, std::set<QString>> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(version); found != known.end())
        return found->second;
    QD_TRY(Database expected, Database::inMemory());
    QD_CHECK(createSchema(expected, version));
    QD_TRY(auto objects, declaredObjects(expected));
    return known.emplace(version, std::move(objects)).first->second;
}

} // namespace

Result<int> schemaVersion(const Database &database)
{
    QD_TRY(const Value application, database.scalar("PRAGMA application_id"));
    if (application != Value(ApplicationId))
        return failure(
            ErrorCode::Foreign,
            Tr::tr("The file is a database of another program. Choose a file that Quarterdeck has written."));
    QD_TRY(const Value stated, database.scalar("PRAGMA user_version"));
    const auto *number = std::get_if<qint64>(&stated);
    const qint64 version = number ? *number : 0;
    if (version > SchemaVersion)
        return failure(ErrorCode::Newer,
                       Tr::tr("A newer Quarterdeck wrote the document: it has version %1, this program reads up to %2. "
                              "Install the newer program; nothing was changed.")
                           .arg(version)
                           .arg(SchemaVersion));
    if (version < OldestSchemaVersion)
        return failure(ErrorCode::Foreign,
                       Tr::tr("The document has version %1 from before the first release; this program reads versions "
                              "%2 to %3. Ask the sender for a copy from a released program.")
                           .arg(version)
                           .arg(OldestSchemaVersion)
                           .arg(SchemaVersion));
    return int(version);
}

Result<void> checkSchema(const Database &database, int version)
{
    QD_TRY(const int stated, schemaVersion(database));
    QD_TRY(const auto want, objectsOf(version));
    QD_TRY(const auto have, declaredObjects(database));
    if (stated != version || want != have)
        return failure(
            ErrorCode::Damaged,
            Tr::tr("The document was changed by another program and is not opened. Open a snapshot or an older copy."),
            u"schema differs"_s);
    return {};
}

Result<QString> metaValue(const Database &database, const QString &name)
{
    QD_TRY(const Value value, database.scalar("SELECT value FROM meta WHERE name = ?", {name}));
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Result<void> setMetaValue(Database &database, const QString &name, const QString &value)
{
    QD_TRY(Statement statement,
           database.prepare("INSERT INTO meta (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    QD_CHECK(statement.bind(1, name));
    QD_CHECK(statement.bind(2, value));
    return statement.run();
}

} // namespace qd::store
