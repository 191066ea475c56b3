// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/difference.h"

#include <optional>

/// Brings two documents together that were edited apart: what they changed since the common state, compared with what
/// we have by now.
namespace qd {

enum class MergeVerdict : std::uint8_t {
    Taken, ///< they changed it, we did not
    Equal, ///< both sides changed it to the same
    Conflict ///< both sides changed it, differently, or one needs what the other removed
};

/// One thing that they changed.
struct MergeEntry
{
    const RecordType *type = nullptr;
    std::shared_ptr<const void> base; ///< copies of the record in the three states; nothing: it is not there
    std::shared_ptr<const void> ours;
    std::shared_ptr<const void> theirs;
    const Field *field = nullptr; ///< nothing: the whole record was added or removed
    Value baseValue;
    Value oursValue;
    Value theirsValue;
    MergeVerdict verdict = MergeVerdict::Taken;
    QString reason; ///< why a whole record or a reference is a conflict; empty: both values say it

    const void *record() const { return theirs ? theirs.get() : ours ? ours.get() : base.get(); }
};

/// What they changed since \a base, type by type in the order of AllRecords, each by key. What only we changed is here
/// already and no entry. Without a common state every difference is a conflict, except records that only they have.
/// Taking every entry that is Taken, and nothing else, never breaks a reference.
std::vector<MergeEntry> mergeEntries(const std::optional<Plan> &base, const Plan &ours, const Plan &theirs);

/// Who is right where both sides changed something.
enum class MergePrefer : std::uint8_t { Ours, Theirs };

/// One choice an entry: true takes what they have.
std::vector<bool> mergeChoices(const std::vector<MergeEntry> &entries, MergePrefer prefer = MergePrefer::Ours);
/// How many entries have \a verdict.
int count(const std::vector<MergeEntry> &entries, MergeVerdict verdict);

/// \a ours with the chosen entries. References are whole whatever was chosen: what a chosen record needs comes along
/// from \a theirs; what cannot be without a record that a choice removes goes with it.
Plan mergedPlan(const Plan &ours, const Plan &theirs, const std::vector<MergeEntry> &entries,
                const std::vector<bool> &choices);

/// Puts and removes by \a edit what \a changes say, in an order that keeps references whole; stops at the first error.
template<typename Edit>
Result<void> applyDifferences(Edit &edit, const std::vector<RecordChange> &changes)
{
    for (const RecordChange &change : changes) {
        if (change.after)
            QD_CHECK(edit.put(*change.type, change.after.get()));
    }
    // Backwards: what names a record goes before the record.
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (!change->after)
            QD_CHECK(edit.remove(*change->type, change->before.get()));
    }
    return {};
}

/// Stores the chosen entries by \a edit, as part of one step. A second time it changes nothing.
template<typename Edit>
Result<void> applyMerge(Edit &edit, const Plan &theirs, const std::vector<MergeEntry> &entries,
                        const std::vector<bool> &choices)
{
    const Plan &ours = edit.before();
    return applyDifferences(edit, differences(ours, mergedPlan(ours, theirs, entries, choices)));
}

} // namespace qd
