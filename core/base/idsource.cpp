// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace qd {

namespace {
constexpr int CounterBits = 22;
constexpr quint32 CounterMask = (1U << CounterBits) - 1;
} // namespace

IdSource::IdSource(const Clock &clock, std::optional<quint32> seed)
    : m_clock(&clock)
    , m_counter(seed.value_or(QRandomGenerator::system()->generate()) & CounterMask)
{
}

qint64 IdSource::next()
{
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const qint64 milliseconds = std::max<qint64>(1, m_clock->now().toMSecsSinceEpoch() - epoch);
    m_counter = (m_counter + 1) & CounterMask;
    // A clock that stands still or goes back must not repeat an id.
    m_last = std::max(m_last + 1, (milliseconds << CounterBits) | m_counter);
    return m_last;
}

bool IdSource::resume(const IdSource &before, const IdSource &after)
{
    if (m_last != before.m_last || m_counter != before.m_counter)
        return false;
    m_last = after.m_last;
    m_counter = after.m_counter;
    return true;
}

} // namespace qd
