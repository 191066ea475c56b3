// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDateTime>

#include <cstdint>

namespace qd::store {

enum class HistoryKind : std::uint8_t { Edit, Undo, Redo };

/// One row of the history: who changed what when. Rows are only ever appended.
struct HistoryEntry
{
    qint64 id = 0; ///< grows with every row
    QDateTime madeAt;
    QString madeBy;
    HistoryKind kind = HistoryKind::Edit;
    qint64 subject = 0; ///< the row that was undone or redone; 0 for an edit
    QString label;
};

/// Appends \a entry and its changeset, compressed, in parts that every SQLite limit allows.
Result<void> append(Database &database, const HistoryEntry &entry, const QByteArray &changeset);
Result<std::vector<HistoryEntry>> loadHistory(const Database &database);
Result<QByteArray> loadChangeset(const Database &database, qint64 historyId);

} // namespace qd::store
