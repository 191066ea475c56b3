// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace qd {

/// Identity of a record, unique across files. Ids of different records do not compare: Id<Kpi> is not Id<Department>.
template<typename Tag>
struct Id
{
    qint64 value = 0; ///< 0: no record

    constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace qd
