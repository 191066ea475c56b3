// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "store/history.h"

namespace qd {

/// A document with its history at one moment, as a value: tells, on any thread, what the records were at any earlier
/// one. It takes recorded changes back on a copy in memory, from the newest.
class Past
{
public:
    Past() = default;
    /// \a content is a whole database of the present schema, \a history what it holds.
    Past(QByteArray content, std::vector<store::HistoryEntry> history)
        : m_content(std::move(content))
        , m_history(std::move(history))
    {
    }
    static Result<Past> of(const QByteArray &content);

    const QByteArray &content() const { return m_content; }
    const std::vector<store::HistoryEntry> &history() const { return m_history; }
    /// The records just after the row \a id; before all rows when it is 0.
    Result<Plan> after(qint64 id) const;
    Result<Plan> at(const QDateTime &moment) const { return after(rowAt(m_history, moment)); }
    /// The newest row that was made at \a moment or before; 0: none was.
    static qint64 rowAt(std::span<const store::HistoryEntry> history, const QDateTime &moment);
    /// The newest row that both histories have; 0: none, they belong to different documents.
    static qint64 commonRow(std::span<const store::HistoryEntry> one, std::span<const store::HistoryEntry> other);

private:
    QByteArray m_content;
    std::vector<store::HistoryEntry> m_history;
};

/// Takes back on \a database what came after the row \a id, newest first.
Result<void> takeBack(store::Database &database, std::span<const store::HistoryEntry> history, qint64 id);

} // namespace qd
