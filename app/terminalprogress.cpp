// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalprogress.h"

#include "base/tr.h"

#include <cstdio>
#include <unistd.h>

namespace qd::app {

namespace {

constexpr qint64 WorthShowing = 1000; ///< milliseconds
constexpr qint64 Interval = 100;
constexpr const char *EmptyLine = "\r\033[K";

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int)
{
    stopRequested = 1;
}

} // namespace

TerminalProgress::TerminalProgress(QString what)
    : m_what(std::move(what))
{
    struct sigaction action = {};
    action.sa_handler = &requestStop;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, &m_before);
    m_timer.start();
}

TerminalProgress::~TerminalProgress()
{
    ::sigaction(SIGINT, &m_before, nullptr);
    stopRequested = 0;
    if (m_shownAt > 0)
        std::fputs(EmptyLine, stderr);
}

WorkProgress TerminalProgress::progress()
{
    return WorkProgress([this](qint64 done, qint64 all) { return report(done, all); });
}

bool TerminalProgress::report(qint64 done, qint64 all)
{
    const qint64 now = m_timer.elapsed();
    if (now >= WorthShowing && now - m_shownAt >= Interval && ::isatty(STDERR_FILENO)) {
        m_shownAt = now;
        const QString share = Tr::tr("%1: %2 %", "work, percent done").arg(m_what).arg(all > 0 ? done * 100 / all : 0);
        std::fprintf(stderr, "%s%s", EmptyLine, qUtf8Printable(share));
        std::fflush(stderr);
    }
    return stopRequested == 0;
}

} // namespace qd::app
