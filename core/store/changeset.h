// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "store/database.h"
#include "store/packing.h"

#include <QSet>

#include <functional>
#include <optional>
#include <span>

struct sqlite3_session;

namespace qd::store {

/// A row that a changeset touches: the table, and the values of its key columns in order.
struct TouchedRow
{
    QByteArray table;
    std::vector<Value> key;
};

/// Records what happens to the tracked tables from its construction until changeset().
class Recorder
{
public:
    static Result<Recorder> start(Database &database);
    /// SQLite's changeset of everything that was recorded; empty when nothing changed.
    Result<QByteArray> changeset() const;

    /// Records nothing any more: what changes from now on has to be appended by hand, and is packed as it comes.
    Result<void> seal();
    bool isSealed() const { return !m_session; }
    /// Where a changeset of what is done after seal() is to be appended; packAppended() empties it now and then.
    QByteArray &appended() { return m_appended; }
    void packAppended();
    /// The rows that were recorded until seal().
    Result<std::vector<TouchedRow>> touchedSingly() const;
    /// Everything since start(), packed; nothing when nothing changed. The last call.
    Result<QByteArrayList> packed();

private:
    struct Closer
    {
        void operator()(sqlite3_session *session) const;
    };
    explicit Recorder(sqlite3_session *session)
        : m_session(session)
    {
    }

    std::unique_ptr<sqlite3_session, Closer> m_session; ///< nothing: sealed
    QByteArray m_single; ///< what was recorded when it was sealed
    QByteArray m_appended;
    std::optional<Packer> m_packer; ///< of the former two, since it was sealed
};

Result<std::vector<TouchedRow>> touchedRows(const QByteArray &changeset);
/// Every text that \a changeset has put in or taken out.
Result<QSet<QString>> textsIn(const QByteArray &changeset);
/// The changeset that takes \a changeset back.
Result<QByteArray> inverted(const QByteArray &changeset);
/// Applies \a changeset to the tracked tables. Any conflict aborts it: the document is not what the changeset was made
/// for, or \a progress wants no more: then nothing was changed.
Result<void> apply(Database &database, const QByteArray &changeset, const WorkProgress &progress = {});

/// False when the SQLite of this machine cannot record changes; checked once at start.
bool canRecordChanges();

} // namespace qd::store
