// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// Which tables a document has, in the present version and in each released one before it.
namespace qd::store {

/// Marks a file as ours in its SQLite header ("Qdek").
inline constexpr qint64 ApplicationId = 0x5164656b;
/// The version this program writes.
inline constexpr int SchemaVersion = 5;
/// The oldest version it can still bring to the present one.
inline constexpr int OldestSchemaVersion = 3;

/// Makes the tables of an empty database and marks it as ours. Older versions are for tests and for comparison.
Result<void> createSchema(Database &database, int version = SchemaVersion);
/// The version of \a database. Fails with ErrorCode::Foreign when another program made it, with ErrorCode::Newer when a
/// later one of ours did.
Result<int> schemaVersion(const Database &database);
/// Refuses a database that is foreign, not of \a version, or has any object that the schema does not name.
Result<void> checkSchema(const Database &database, int version = SchemaVersion);

/// What a document knows about itself apart from its records; no part of the history.
Result<QString> metaValue(const Database &database, const QString &name);
Result<void> setMetaValue(Database &database, const QString &name, const QString &value);

} // namespace qd::store
