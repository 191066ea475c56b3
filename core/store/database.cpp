// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/tr.h"

#include <sqlite3.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <sys/mman.h>

namespace qd::store {

namespace {

/// What happened and what to do, for each family of SQLite's result codes that a person can meet.
Error describe(int code, const char *technical)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(technical));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Unwritable, Tr::tr("The disk is full; nothing was changed. Free some space and try again."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::Unwritable, Tr::tr("The document may not be written here. Save a copy in another folder."),
                detail};
    case SQLITE_IOERR:
        return {ErrorCode::Unwritable,
                Tr::tr("The disk reported an error; nothing was changed. Save a copy on another disk."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Unwritable,
                Tr::tr("The document cannot be opened. Check that it exists and that you may read it."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, Tr::tr("Another program holds the document. Close it there and try again."), detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, Tr::tr("The document is damaged. Open a snapshot or an older copy."), detail};
    case SQLITE_NOTADB:
        return {ErrorCode::Foreign,
                Tr::tr("The file is not a Quarterdeck document. Choose a file that ends in .qdeck."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid, Tr::tr("The change contradicts another record; nothing was changed."), detail};
    default:
        return {ErrorCode::Internal,
                Tr::tr("The document could not be changed; nothing was lost. Restart the program."), detail};
    }
}

/// Asks for large pages behind \a bytes, which are about to be written: most of the time of a copy goes into the first
/// touch of small ones.
void askForLargePages(QByteArray &bytes)
{
    constexpr std::uintptr_t Alignment = 4096;
    constexpr qsizetype WorthIt = 1 << 23;
    if (bytes.size() < WorthIt)
        return;
    const auto first = (reinterpret_cast<std::uintptr_t>(bytes.data()) + Alignment - 1) & ~(Alignment - 1);
    const auto last = reinterpret_cast<std::uintptr_t>(bytes.data()) + std::uintptr_t(bytes.size());
    (void)::madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE); // a kernel may have none
}

/// The file of \a handle, read through SQLite's own descriptor; nothing when it is not in a file or cannot be read so.
/// A file that was cut off is an error: SQLite itself would read zeros behind its end, and not say so.
Result<QByteArray> readOpenFile(sqlite3 *handle, qsizetype size)
{
    constexpr int Piece = 0x10000; // what SQLite's reader takes at once
    sqlite3_file *file = nullptr;
    sqlite3_int64 present = 0;
    if (size <= 0 || sqlite3_txn_state(handle, nullptr) != SQLITE_TXN_NONE
        || sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &present) != SQLITE_OK)
        return QByteArray();
    if (present < size)
        return tl::unexpected(describe(SQLITE_IOERR_SHORT_READ, "the file is shorter than its pages"));
    QByteArray bytes(size, Qt::Uninitialized);
    askForLargePages(bytes);
    for (qsizetype offset = 0; offset < size; offset += Piece) {
        const auto amount = int(std::min<qsizetype>(Piece, size - offset));
        if (file->pMethods->xRead(file, bytes.data() + offset, amount, offset) != SQLITE_OK)
            return QByteArray();
    }
    return bytes;
}

Result<void> harden(sqlite3 *handle)
{
    struct Setting
    {
        int option;
        int value;
    };
    static constexpr std::array<Setting, 7> settings{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                      {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                      {SQLITE_DBCONFIG_DQS_DML, 0},
                                                      {SQLITE_DBCONFIG_DQS_DDL, 0}}};
    for (const Setting &setting : settings) {
        if (const int code = sqlite3_db_config(handle, setting.option, setting.value, nullptr); code != SQLITE_OK)
            return tl::unexpected(describe(code, "sqlite3_db_config"));
    }
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_busy_timeout(handle, 0);
    sqlite3_extended_result_codes(handle, 1);
    return {};
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

tl::unexpected<Error> Database::lastFailure(int code) const
{
    return tl::unexpected(describe(code, sqlite3_errmsg(m_handle.get())));
}

Result<Database> Database::openWith(const QByteArray &name, int flags)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    Database database(handle); // also owns a handle that failed to open
    if (code != SQLITE_OK)
        return tl::unexpected(describe(code, handle ? sqlite3_errmsg(handle) : "no memory"));
    QD_CHECK(harden(handle));
    QD_CHECK(database.execute("PRAGMA temp_store = MEMORY"));
    QD_CHECK(database.execute("PRAGMA mmap_size = 0"));
    QD_CHECK(database.execute("PRAGMA cell_size_check = ON"));
    QD_CHECK(database.execute("PRAGMA foreign_keys = ON"));
    return database;
}

Result<void> Database::configureFile()
{
    // Measured: this combination lost no acknowledged edit in kills and simulated power cuts (ARCHITECTURE.md, decision
    // 4).
    QD_CHECK(execute("PRAGMA locking_mode = EXCLUSIVE"));
    QD_TRY(const Value mode, scalar("PRAGMA journal_mode = TRUNCATE"));
    if (mode != Value(QStringLiteral("truncate")))
        return failure(ErrorCode::Internal,
                       Tr::tr("The document cannot be protected against a crash. Save a copy on another disk."),
                       QStringLiteral("journal_mode was not accepted"));
    QD_CHECK(execute("PRAGMA synchronous = EXTRA"));
    // Takes the lock now, not at the first edit.
    QD_CHECK(execute("BEGIN EXCLUSIVE"));
    return execute("COMMIT");
}

Result<Database> Database::open(const QString &path)
{
    QD_TRY(Database database, openWith(QFile::encodeName(path), SQLITE_OPEN_READWRITE));
    QD_CHECK(database.configureFile());
    return database;
}

Result<Database> Database::create(const QString &path)
{
    if (QFile::exists(path))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 exists already.").arg(path));
    // SQLite would make it readable for others; the journal gets the permissions of the file.
    if (QFile empty(path); !empty.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(describe(SQLITE_CANTOPEN, qPrintable(empty.errorString())));
    QD_TRY(Database database, openWith(QFile::encodeName(path), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    QD_CHECK(database.configureFile());
    return database;
}

Result<Database> Database::inMemory()
{
    return openWith(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::deserialized(const QByteArray &bytes, unsigned flags)
{
    // No document of ours has a write-ahead log, and SQLite looks in vain for the one of a database in memory.
    constexpr qsizetype WriteVersion = 18;
    if (bytes.size() > WriteVersion + 1 && (bytes[WriteVersion] > 1 || bytes[WriteVersion + 1] > 1))
        return tl::unexpected(describe(SQLITE_NOTADB, "write-ahead log"));
    QD_TRY(Database database, inMemory());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(bytes.size())));
    if (!copy)
        return failure(ErrorCode::Internal,
                       Tr::tr("There is not enough memory to open the document. Close other programs."));
    std::memcpy(copy, bytes.constData(), size_t(bytes.size()));
    const int code = sqlite3_deserialize(database.handle(), "main", copy, bytes.size(), bytes.size(),
                                         SQLITE_DESERIALIZE_FREEONCLOSE | flags);
    if (code != SQLITE_OK)
        return database.lastFailure(code);
    return database;
}

Result<Database> Database::fromBytes(const QByteArray &bytes)
{
    QD_TRY(Database database, deserialized(bytes, SQLITE_DESERIALIZE_READONLY));
    QD_CHECK(database.execute("PRAGMA query_only = ON"));
    return database;
}

Result<Database> Database::scratchCopy(const QByteArray &bytes)
{
    return deserialized(bytes, SQLITE_DESERIALIZE_RESIZEABLE);
}

Result<void> Database::execute(std::string_view sql)
{
    const int code = sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastFailure(code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql.data(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return lastFailure(code);
    return Statement(*this, statement);
}

Result<Value> Database::scalar(std::string_view sql, const std::vector<Value> &parameters) const
{
    QD_TRY(Statement statement, prepare(sql));
    for (int index = 0; const Value &parameter : parameters)
        QD_CHECK(statement.bind(++index, parameter));
    QD_TRY(const bool row, statement.step());
    return row ? statement.value(0) : Value();
}

namespace {

/// All pages of \a source in memory. sqlite3_serialize() alone puts zeros in the place of a page that it cannot read,
/// and does not say so.
Result<Database> copyOf(const Database &source)
{
    QD_TRY(const Value pageSize, source.scalar("PRAGMA page_size"));
    QD_TRY(Database copy, Database::inMemory());
    QD_CHECK(copy.execute("PRAGMA page_size = " + std::to_string(std::get<qint64>(pageSize))));
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!backup)
        return copy.lastFailure(sqlite3_extended_errcode(copy.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup); // repeats the code of step
    if (code != SQLITE_DONE)
        return source.lastFailure(code);
    return copy;
}

} // namespace

Result<QByteArray> Database::serialize() const
{
    sqlite3_int64 size = 0;
    // Between transactions the file is the database: it is held exclusively and nothing waits in a cache or a log.
    (void)sqlite3_serialize(m_handle.get(), "main", &size, SQLITE_SERIALIZE_NOCOPY); // says how large it is
    QD_TRY(QByteArray file, readOpenFile(m_handle.get(), qsizetype(size)));
    if (!file.isEmpty())
        return file;
    QD_TRY(const Database copy, copyOf(*this)); // it is in memory, or the disk fails, which this says
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(sqlite3_serialize(copy.handle(), "main", &size, 0),
                                                                 sqlite3_free);
    if (!bytes)
        return failure(ErrorCode::Internal,
                       Tr::tr("There is not enough memory to save the document. Close other programs."));
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
}

Result<void> Database::close()
{
    // Otherwise an empty journal file would stay beside the working copy.
    QD_CHECK(scalar("PRAGMA journal_mode = DELETE"));
    const int code = sqlite3_close(m_handle.get());
    if (code != SQLITE_OK)
        return lastFailure(code);
    (void)m_handle.release();
    return {};
}

Result<void> Statement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        return tl::unexpected(describe(code, sqlite3_errmsg(m_handle)));
    return {};
}

Result<void> Statement::bind(int index, const Value &value)
{
    struct Binder
    {
        sqlite3_stmt *statement;
        int index;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        int operator()(const QString &text) const
        {
            // UTF-8: an unpaired surrogate bound as UTF-16 swallows the next character.
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
    };
    return check(std::visit(Binder{m_statement.get(), index}, value));
}

Result<void> Statement::bindBytes(int index, const QByteArray &bytes)
{
    return check(sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                     SQLITE_TRANSIENT));
}

Result<void> Statement::bindUtf8(int index, const QByteArray &utf8)
{
    return check(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                     SQLITE_STATIC, SQLITE_UTF8));
}

Result<void> Statement::bindColumn(int index, const Statement &row, int column)
{
    return check(sqlite3_bind_value(m_statement.get(), index, sqlite3_column_value(row.m_statement.get(), column)));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    QD_CHECK(check(code));
    return code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    const int code = sqlite3_step(m_statement.get());
    auto result = check(code);
    sqlite3_reset(m_statement.get()); // repeats the code of step
    return result;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the code of step
}

Value Statement::value(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace qd::store
