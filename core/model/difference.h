// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace qd {

/// What became of a record from one state to another.
enum class ChangeKind : std::uint8_t { Added, Changed, Removed };

struct FieldChange
{
    const Field *field = nullptr;
    Value before;
    Value after;
};

/// One record that is different, with copies of both states.
struct RecordChange
{
    const RecordType *type = nullptr;
    ChangeKind kind = ChangeKind::Changed;
    std::shared_ptr<const void> before; ///< nothing when it was added
    std::shared_ptr<const void> after; ///< nothing when it was removed
    std::vector<FieldChange> fields; ///< that differ; of an added or removed one those that hold something

    const void *record() const { return after ? after.get() : before.get(); }
};

/// Everything that is different between two states of the same document, type by type in the order of AllRecords, each
/// by key.
std::vector<RecordChange> differences(const Plan &before, const Plan &after);

} // namespace qd
