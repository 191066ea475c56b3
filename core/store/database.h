// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace qd::store {

class Statement;

/// One hardened connection to SQLite: no triggers, views, extensions or attached files; keys are enforced.
/// Every call reports its result code. Use it from one thread.
class Database
{
public:
    /// Opens an existing working copy for reading and writing, held exclusively until it is closed.
    static Result<Database> open(const QString &path);
    /// Makes the file \a path (which must not exist) and opens it like open().
    static Result<Database> create(const QString &path);
    /// An empty database in memory.
    static Result<Database> inMemory();
    /// Reads the bytes of a whole database file in memory; nothing is ever written.
    static Result<Database> fromBytes(const QByteArray &bytes);
    /// A copy of a whole database file in memory, to try something on.
    static Result<Database> scratchCopy(const QByteArray &bytes);

    Result<void> execute(std::string_view sql);
    Result<Statement> prepare(std::string_view sql) const;
    /// First column of the first row; nothing when there is no row.
    Result<Value> scalar(std::string_view sql, const std::vector<Value> &parameters = {}) const;
    /// The bytes of the database file as SQLite would write it. Never read an open file by other means:
    /// closing it in this process would drop SQLite's lock.
    Result<QByteArray> serialize() const;
    /// Leaves no journal file behind. The last call.
    Result<void> close();

    sqlite3 *handle() const { return m_handle.get(); }
    /// The failure that SQLite reported last on this connection, in words.
    tl::unexpected<Error> lastFailure(int code) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    static Result<Database> openWith(const QByteArray &name, int flags);
    static Result<Database> deserialized(const QByteArray &bytes, unsigned flags);
    Result<void> configureFile();

    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// One prepared statement. Must not outlive its database.
class Statement
{
public:
    Result<void> bind(int index, const Value &value); ///< \a index from 1
    Result<void> bindBytes(int index, const QByteArray &bytes);
    /// Binds a text without copying it: \a utf8 has to stay until the statement has run.
    Result<void> bindUtf8(int index, const QByteArray &utf8);
    /// Binds what column \a column of \a row holds, whatever its type.
    Result<void> bindColumn(int index, const Statement &row, int column);
    /// True when there is a row to read, false at the end.
    Result<bool> step();
    /// Runs a statement that returns no rows, and makes it ready for the next values.
    Result<void> run();
    /// Makes it ready for the next values before its rows have been read to the end.
    void reset();
    Value value(int column) const; ///< \a column from 0
    QByteArray bytes(int column) const;

private:
    friend class Database;
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(const Database &database, sqlite3_stmt *statement)
        : m_handle(database.handle())
        , m_statement(statement)
    {
    }
    Result<void> check(int code) const;

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace qd::store
