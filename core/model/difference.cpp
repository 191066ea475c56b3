// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/difference.h"

namespace qd {

namespace {

std::vector<FieldChange> fieldChanges(const RecordType &type, const void *before, const void *after)
{
    std::vector<FieldChange> changes;
    for (const Field &field : type.fields) {
        FieldChange change{&field, before ? field.get(before) : Value(), after ? field.get(after) : Value()};
        const bool isNews = before && after ? change.before != change.after : !field.isKey();
        if (isNews && !(isNull(change.before) && isNull(change.after)))
            changes.push_back(std::move(change));
    }
    return changes;
}

template<typename Record>
RecordChange changeOf(const Record *before, const Record *after)
{
    const RecordType &type = describe<Record>();
    RecordChange change{&type,
                        before && after ? ChangeKind::Changed
                            : after     ? ChangeKind::Added
                                        : ChangeKind::Removed,
                        {},
                        {},
                        fieldChanges(type, before, after)};
    if (before)
        change.before = std::make_shared<const Record>(*before);
    if (after)
        change.after = std::make_shared<const Record>(*after);
    return change;
}

} // namespace

std::vector<RecordChange> differences(const Plan &before, const Plan &after)
{
    std::vector<RecordChange> changes;
    AllRecords::forEach([&]<typename Record>() {
        const auto &old = before.table<Record>();
        const auto &now = after.table<Record>();
        if (old == now)
            return;
        auto left = old.begin();
        auto right = now.begin();
        while (left != old.end() || right != now.end()) {
            if (right == now.end() || (left != old.end() && left->key() < right->key())) {
                changes.push_back(changeOf<Record>(&*left++, nullptr));
            } else if (left == old.end() || right->key() < left->key()) {
                changes.push_back(changeOf<Record>(nullptr, &*right++));
            } else {
                if (!(*left == *right))
                    changes.push_back(changeOf<Record>(&*left, &*right));
                ++left;
                ++right;
            }
        }
    });
    return changes;
}

} // namespace qd
