// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QtGlobal>

#include <optional>

namespace qd {

/// Makes ids of 63 bits: 41 bits of milliseconds since 2020, then 22 bits that start at random and count.
/// Two laptops can therefore create records apart and merge them later without renumbering.
class IdSource
{
public:
    /// \a seed fixes the counting bits; without one they come from the system's random source.
    explicit IdSource(const Clock &clock, std::optional<quint32> seed = {});

    qint64 next();
    template<typename Tag>
    Id<Tag> nextId()
    {
        return {next()};
    }

    /// Goes on where \a after stopped, which began as a copy of this source when it stood at \a before; false when this
    /// source has given ids since.
    bool resume(const IdSource &before, const IdSource &after);

private:
    const Clock *m_clock;
    qint64 m_last = 0;
    quint32 m_counter;
};

} // namespace qd
