// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <functional>

#include <sys/types.h>

namespace qd::test {

/// A copy of this process that does one thing and can be killed at any moment. Cheaper than another program, and as
/// dead. Have no document open when one is made.
class Child
{
public:
    /// Says a line to the parent.
    using Say = std::function<void(const QByteArray &)>;
    /// What the child does; its exit code.
    using Work = std::function<int(const Say &)>;

    explicit Child(const Work &work);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child();

    /// Waits until the child has said something more, or has ended.
    void waitForLine();
    /// kill -9, if it still lives.
    void kill();
    /// Waits for the end. \return the exit code, or minus the number of the signal that killed it.
    int wait();
    /// Every whole line that the child has said so far. All of them after wait().
    const QByteArrayList &lines();

private:
    bool read(bool block);

    pid_t m_process = -1;
    int m_pipe = -1;
    int m_code = 0;
    bool m_ended = false;
    QByteArray m_partial;
    QByteArrayList m_lines;
};

} // namespace qd::test
