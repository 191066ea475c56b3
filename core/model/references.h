// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <functional>

/// Which record names which other: as the descriptions say it, and, of roles, as the kind of record beside it says it.
namespace qd {

/// A member that names another record.
struct ReferenceField
{
    const Field *field = nullptr;
    const RecordType *target = nullptr; ///< nothing: the record itself says which kind it means
    /// The schema keeps it whole; any other may name a record that is gone.
    bool isInSchema() const { return target != nullptr; }
};

/// What a record names in one member.
struct Reference
{
    const Field *field = nullptr;
    const RecordType *target = nullptr;
    qint64 id = 0;
    explicit operator bool() const { return target && id != 0; }
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// The members of \a type that name other records, in column order.
const std::vector<ReferenceField> &referenceFields(const RecordType &type);
/// What \a record names in \a field; false when it names nothing.
Reference referenceIn(const RecordType &type, const ReferenceField &field, const void *record);

/// A plan whose references are whole again.
struct Mended
{
    Plan plan;
    int dropped = 0; ///< records that cannot be without what they named
    int cleared = 0; ///< members that are empty now
};
/// Says which broken references stay as they are.
using Tolerated = std::function<bool(const RecordType &type, const void *record, const Reference &reference)>;
/// \a plan without references to records that it does not have: a member that may be empty is cleared, otherwise the
/// record is left out, and what depends on it in turn.
Mended withoutBrokenReferences(Plan plan, const Tolerated &tolerated = {});

} // namespace qd
