// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/promisekeeping.h"

#include "store/promises.h"

namespace qd {

Result<void> keepPromises(Edit &edit, const store::Database &database, const store::Bulk &bulk, QDate day)
{
    const Plan &before = edit.before();
    if (before.table<HandOff>().empty())
        return {};
    QD_TRY(const std::vector<Promise> promises, store::promisesIn(database));
    std::vector<EarlierCommitment> replaced;
    for (const EarlierCommitment &earlier : replacedPromises(before, promises, day)) {
        QD_TRY(const std::vector<QDate> days, store::replacementDays(database, earlier.handOff));
        const bool isKept = std::ranges::any_of(days, [&](QDate each) {
            return !before.table<EarlierCommitment>().find(std::tuple(earlier.handOff, each.toJulianDay()));
        });
        if (!isKept)
            replaced.push_back(earlier);
    }
    if (bulk.hasBegun())
        return replaced.empty() ? Result<void>() : edit.putAll(std::move(replaced));
    for (const EarlierCommitment &earlier : replaced)
        QD_CHECK(edit.put(earlier));
    return {};
}

} // namespace qd
