// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/past.h"

#include "store/records.h"

#include <ranges>

namespace qd {

using store::HistoryEntry;

Result<Past> Past::of(const QByteArray &content)
{
    QD_TRY(const store::Database database, store::Database::fromBytes(content));
    QD_TRY(auto history, store::loadHistory(database));
    return Past(content, std::move(history));
}

Result<Plan> Past::after(qint64 id) const
{
    QD_TRY(store::Database scratch, store::Database::scratchCopy(m_content));
    QD_CHECK(scratch.execute("PRAGMA foreign_keys = OFF"));
    QD_CHECK(takeBack(scratch, m_history, id));
    return store::loadPlan(scratch);
}

qint64 Past::rowAt(std::span<const HistoryEntry> history, const QDateTime &moment)
{
    // The order of rows counts, not the clock: it may have been set back.
    const auto later = std::ranges::find_if(history, [&](const HistoryEntry &entry) { return entry.madeAt > moment; });
    return later == history.begin() ? 0 : std::prev(later)->id;
}

qint64 Past::commonRow(std::span<const HistoryEntry> one, std::span<const HistoryEntry> other)
{
    // Ids alone could agree by chance: two machines may have made them in the same moment.
    const auto isSame = [](const HistoryEntry &left, const HistoryEntry &right) {
        const auto facts = [](const HistoryEntry &entry) {
            return std::tie(entry.id, entry.madeAt, entry.madeBy, entry.kind, entry.subject, entry.label);
        };
        return facts(left) == facts(right);
    };
    const auto [first, second] = std::ranges::mismatch(one, other, isSame);
    return first == one.begin() ? 0 : std::prev(first)->id;
}

Result<void> takeBack(store::Database &database, std::span<const HistoryEntry> history, qint64 id)
{
    for (const HistoryEntry &entry : history | std::views::reverse) {
        if (entry.id <= id)
            break;
        QD_TRY(const QByteArray changeset, store::loadChangeset(database, entry));
        if (changeset.isEmpty())
            continue;
        QD_TRY(const QByteArray inverse, store::inverted(changeset));
        QD_CHECK(store::apply(database, inverse));
    }
    return {};
}

} // namespace qd
