// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <utility>

namespace qd {

/// Where the time comes from. Passed in, so that a test or the sample can fix it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &time)
        : m_time(time.toUTC())
    {
    }
    QDateTime now() const override { return m_time; }
    void set(const QDateTime &time) { m_time = time.toUTC(); }
    void advance(int seconds) { m_time = m_time.addSecs(seconds); }

private:
    QDateTime m_time;
};

} // namespace qd
