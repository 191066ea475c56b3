// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/replay.h"

#include "base/tr.h"
#include "store/records.h"
#include "store/schema.h"

namespace qd {

Result<Plan> replay(const store::Database &source)
{
    QD_TRY(const auto history, store::loadHistory(source));
    QD_TRY(store::Database target, store::Database::inMemory());
    QD_CHECK(store::createSchema(target));
    QD_CHECK(target.execute("PRAGMA foreign_keys = OFF"));
    for (const store::HistoryEntry &entry : history) {
        QD_TRY(const QByteArray changeset, store::loadChangeset(source, entry));
        if (changeset.isEmpty())
            continue;
        if (const auto applied = store::apply(target, changeset); !applied)
            return failure(ErrorCode::Damaged,
                           Tr::tr("The step \"%1\" of the history does not fit the steps before it. Open a snapshot or "
                                  "an older copy.")
                               .arg(entry.label),
                           applied.error().detail);
    }
    return store::loadPlan(target);
}

} // namespace qd
