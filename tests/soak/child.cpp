// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace qd::test {

Child::Child(const Work &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    std::fflush(nullptr); // or the child would print it again
    m_process = ::fork();
    if (m_process < 0)
        qFatal("no child");
    if (m_process == 0) {
        ::close(ends[0]);
        const int code = work([&](const QByteArray &line) {
            const QByteArray whole = line + '\n';
            if (::write(ends[1], whole.constData(), std::size_t(whole.size())) != whole.size())
                ::_exit(99);
        });
        ::_exit(code); // the parent's objects are not the child's to destroy
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    kill();
    wait();
    ::close(m_pipe);
}

bool Child::read(bool block)
{
    pollfd ready{m_pipe, POLLIN, 0};
    if (::poll(&ready, 1, block ? -1 : 0) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const ssize_t size = ::read(m_pipe, buffer.data(), buffer.size());
    if (size <= 0)
        return false;
    m_partial.append(buffer.data(), size);
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        m_lines << m_partial.left(end);
        m_partial.remove(0, end + 1);
    }
    return true;
}

void Child::waitForLine()
{
    const auto before = m_lines.size();
    while (m_lines.size() == before && read(true)) { }
}

void Child::kill()
{
    if (!m_ended)
        ::kill(m_process, SIGKILL);
}

int Child::wait()
{
    if (m_ended)
        return m_code;
    while (read(true)) { }
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    m_code = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    m_ended = true;
    return m_code;
}

const QByteArrayList &Child::lines()
{
    while (read(false)) { }
    return m_lines;
}

} // namespace qd::test
