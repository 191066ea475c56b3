// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"

#include <QElapsedTimer>
#include <QString>

#include <csignal>

namespace qd::app {

/// Shows on the terminal how far long work has come, once it has taken a second. As long as one is there, Ctrl+C asks
/// the work to stop; pressed again it ends the program.
class TerminalProgress
{
public:
    /// \a what is being done: "Reading plan.csv".
    explicit TerminalProgress(QString what);
    ~TerminalProgress();
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    WorkProgress progress();

private:
    bool report(qint64 done, qint64 all);

    QString m_what;
    QElapsedTimer m_timer;
    qint64 m_shownAt = 0; ///< milliseconds; 0: nothing was shown
    struct sigaction m_before = {};
};

} // namespace qd::app
