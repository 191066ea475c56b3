// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "store/changeset.h"

#include <map>

/// The only place where records meet SQL. Statements are made from the field descriptions, values are always bound.
namespace qd::store {

/// Reads every record. Values that no record can hold are an error: the file was not written by this program.
Result<Plan> loadPlan(const Database &database);
/// \a plan with the rows that changed read again.
Result<Plan> reload(const Database &database, Plan plan, const std::vector<TouchedRow> &touched);

/// Writes records; keeps its statements prepared, so that an import pays for them once.
class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }
    /// Inserts the record, or replaces the one with the same key.
    Result<void> put(const RecordType &type, const void *record);
    /// Removes the record with the key of \a record, and what depends on it.
    Result<void> remove(const RecordType &type, const void *record);

private:
    Result<Statement *> prepared(const QByteArray &sql);

    Database &m_database;
    std::map<QByteArray, Statement> m_statements;
};

/// First broken reference between records, in words, or an empty string.
Result<QString> brokenReference(const Database &database);

} // namespace qd::store
