// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include "base/tr.h"
#include "model/plan.h"

#include <sqlite3.h>

namespace qd::store {

namespace {

Error changesetError(int code)
{
    return {ErrorCode::Internal, Tr::tr("The recorded change does not fit the document; nothing was changed."),
            QStringLiteral("SQLite session %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)))};
}

Value toValue(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

struct IteratorCloser
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorCloser>;

Result<Iterator> started(const QByteArray &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (const int code =
            sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()));
        code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    return Iterator(iterator);
}

/// The key of the row the iterator stands on: the old values, or the new ones of an inserted row.
Result<TouchedRow> currentRow(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    unsigned char *isKey = nullptr;
    if (const int code = sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect); code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    if (const int code = sqlite3changeset_pk(iterator, &isKey, nullptr); code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    TouchedRow row{QByteArray(table), {}};
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column])
            continue;
        sqlite3_value *value = nullptr;
        const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, column, &value)
                                                    : sqlite3changeset_old(iterator, column, &value);
        if (code != SQLITE_OK)
            return tl::unexpected(changesetError(code));
        row.key.push_back(toValue(value));
    }
    return row;
}

/// Hands a changeset to SQLite piece by piece, so that its owner hears how far it is.
struct Pieces
{
    const QByteArray &changeset;
    const WorkProgress &progress;
    qsizetype given = 0;
    bool isStopped = false;

    static int next(void *pieces, void *room, int *size)
    {
        auto &self = *static_cast<Pieces *>(pieces);
        if (!self.progress.report(self.given, self.changeset.size())) {
            self.isStopped = true;
            return SQLITE_ABORT;
        }
        *size = int(std::min<qsizetype>(*size, self.changeset.size() - self.given));
        std::copy_n(self.changeset.constData() + self.given, *size, static_cast<char *>(room));
        self.given += *size;
        return SQLITE_OK;
    }
};

} // namespace

void Recorder::Closer::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<Recorder> Recorder::start(Database &database)
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &session); code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    Recorder recorder(session);
    // A named list: attaching everything would also record SQLite's own and untracked tables.
    int code = SQLITE_OK;
    AllRecords::forEach([&]<typename Record>() {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, describe<Record>().table);
    });
    if (code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    return recorder;
}

Result<void> Recorder::seal()
{
    QD_TRY(m_single, changeset());
    m_session.reset();
    m_packer.emplace(1);
    m_packer->add(m_single);
    return {};
}

void Recorder::packAppended()
{
    constexpr qsizetype Piece = 256 * 1024;
    if (m_appended.size() < Piece)
        return;
    m_packer->add(m_appended);
    m_appended.resize(0); // keeps its memory
}

Result<std::vector<TouchedRow>> Recorder::touchedSingly() const
{
    QD_TRY(const QByteArray bytes, changeset());
    return touchedRows(bytes);
}

Result<QByteArrayList> Recorder::packed()
{
    if (!isSealed()) {
        QD_TRY(const QByteArray bytes, changeset());
        return store::packed(bytes);
    }
    m_packer->add(m_appended);
    return m_packer->finish();
}

Result<QByteArray> Recorder::changeset() const
{
    if (isSealed())
        return m_single;
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void *)> owned(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<std::vector<TouchedRow>> touchedRows(const QByteArray &changeset)
{
    QD_TRY(const Iterator iterator, started(changeset));
    std::vector<TouchedRow> rows;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        QD_TRY(TouchedRow row, currentRow(iterator.get()));
        rows.push_back(std::move(row));
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(changesetError(code));
    return rows;
}

Result<QSet<QString>> textsIn(const QByteArray &changeset)
{
    QD_TRY(const Iterator iterator, started(changeset));
    QSet<QString> texts;
    const auto note = [&](int code, sqlite3_value *value) {
        if (code == SQLITE_OK && value && sqlite3_value_type(value) == SQLITE_TEXT)
            texts.insert(std::get<QString>(toValue(value)));
    };
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        if (const int read = sqlite3changeset_op(iterator.get(), &table, &columns, &operation, nullptr);
            read != SQLITE_OK)
            return tl::unexpected(changesetError(read));
        for (int column = 0; column < columns; ++column) {
            sqlite3_value *value = nullptr;
            if (operation != SQLITE_INSERT)
                note(sqlite3changeset_old(iterator.get(), column, &value), value);
            value = nullptr;
            if (operation != SQLITE_DELETE)
                note(sqlite3changeset_new(iterator.get(), column, &value), value);
        }
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(changesetError(code));
    return texts;
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void *)> owned(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return tl::unexpected(changesetError(code));
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<void> apply(Database &database, const QByteArray &changeset, const WorkProgress &progress)
{
    const auto abortOnConflict = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    Pieces pieces{changeset, progress};
    const int code =
        sqlite3changeset_apply_strm(database.handle(), &Pieces::next, &pieces, nullptr, abortOnConflict, nullptr);
    if (code == SQLITE_OK)
        return {};
    if (pieces.isStopped)
        return stopped();
    const int family = code & 0xff;
    if (family == SQLITE_ABORT || family == SQLITE_CONSTRAINT)
        return tl::unexpected(changesetError(code));
    return database.lastFailure(code); // the disk, not the changeset
}

bool canRecordChanges()
{
    return sqlite3_compileoption_used("ENABLE_SESSION") != 0
        && sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK") != 0;
}

} // namespace qd::store
