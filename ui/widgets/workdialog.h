// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;

namespace qd::ui {

/// How far long work has come that must be done on the window's thread. It appears when the work takes longer than a
/// person waits without asking, keeps the window from everything else, and can be stopped.
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a text: what is being done.
    explicit WorkDialog(const QString &text, QWidget *parent = nullptr);

    /// For the work, as long as the dialog lives.
    WorkProgress progress();

    static constexpr int Patience = 400; ///< ms before it appears

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool report(qint64 done, qint64 all);

    QProgressBar *m_bar;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    bool m_stopped = false;
};

} // namespace qd::ui
