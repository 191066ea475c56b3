// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace qd::ui {

/// Writes the user's file a few seconds after the last edit, on a worker, so that the window never waits.
/// Edits themselves are safe before that: the working copy holds them.
class Autosave : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(const Environment &environment, QObject *parent = nullptr);

    /// Watches \a document from now on; nothing stops watching. The document must live until then.
    void watch(Document *document);
    /// Starts writing at once.
    void saveNow();
    /// Looks whether the user's file is still the one we know; failed() follows when it is not.
    void check();

signals:
    void saved();
    /// The file could not be written; edits stay in the working copy.
    void failed(const qd::Error &error);

private:
    void schedule();
    void start();

    const Environment &m_environment;
    Document *m_document = nullptr;
    QDateTime m_keptAt; ///< when the last snapshot was taken
    QTimer m_timer;
    QElapsedTimer m_oldestEdit; ///< since the first edit that is not in the file
    bool m_running = false;
    int m_generation = 0; ///< of the watched document: an answer for another one is dropped
};

} // namespace qd::ui
