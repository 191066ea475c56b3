// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArrayList>
#include <QDateTime>

#include <cstdint>

namespace qd::store {

/// A restore point changes nothing: it gives a name to the state before it.
enum class HistoryKind : std::uint8_t { Edit, Undo, Redo, RestorePoint };

/// One row of the history: who changed what when. Rows are only ever appended.
struct HistoryEntry
{
    qint64 id = 0; ///< grows with every row
    QDateTime madeAt;
    QString madeBy;
    HistoryKind kind = HistoryKind::Edit;
    qint64 subject = 0; ///< the row that was undone or redone, the one before a restore point; 0 for an edit
    QString label; ///< what was done; of a restore point its name
};

/// Appends \a entry and its changeset, packed; a restore point has none.
Result<void> append(Database &database, const HistoryEntry &entry, const QByteArrayList &packedChangeset);
Result<std::vector<HistoryEntry>> loadHistory(const Database &database);
/// The changes of \a entry; empty for a restore point.
Result<QByteArray> loadChangeset(const Database &database, const HistoryEntry &entry);

} // namespace qd::store
