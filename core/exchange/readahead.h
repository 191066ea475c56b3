// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace qd::exchange {

/// Pieces of bytes on their way from the thread that makes them to the one that uses them, a few at a time.
class ReadAhead
{
public:
    /// Waits while enough pieces are ready. False: nobody wants any more.
    bool put(QByteArrayView piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_pieces.size() < Most || m_isRefused; });
        if (m_isRefused)
            return false;
        m_pieces.push_back(piece.toByteArray());
        m_changed.notify_all();
        return true;
    }
    /// There are no more pieces.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
        m_changed.notify_all();
    }

    /// Waits for the next piece. Nothing: that was the last one.
    std::optional<QByteArray> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty() || m_isComplete; });
        if (m_pieces.empty())
            return {};
        QByteArray piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }
    /// No more pieces are wanted.
    void refuse()
    {
        const std::lock_guard lock(m_mutex);
        m_isRefused = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t Most = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces;
    bool m_isComplete = false;
    bool m_isRefused = false;
};

} // namespace qd::exchange
