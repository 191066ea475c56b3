// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/database.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace qd {

/// The private file in which a document is edited, in a folder of its own named after the user's file.
/// One process holds it at a time. It stays behind after a crash: it is the recovery journal.
class WorkingCopy
{
public:
    /// Takes the lock for the user's file \a path, or says who holds it.
    static Result<WorkingCopy> claim(const QString &dataFolder, const QString &path);
    /// Who holds the working copy of \a path at this moment, in words; empty when nobody does.
    static QString holder(const QString &dataFolder, const QString &path);
    /// Where the working copy of \a path is, whether it exists or not.
    static QString fileFor(const QString &dataFolder, const QString &path);

    QString path() const { return m_path; }
    bool exists() const;
    /// Makes the working copy hold \a content, replacing what was there.
    Result<void> write(const QByteArray &content);
    /// The whole content, after SQLite has taken back what a crash interrupted. Nobody may have it open.
    Result<QByteArray> recovered() const;
    /// Moves a working copy that cannot be read out of the way; returns where it is now.
    Result<QString> setAside(const QString &suffix);
    void remove();

private:
    WorkingCopy(QString path, std::unique_ptr<QLockFile> lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// A working copy that a session left behind.
struct LeftBehind
{
    QString origin; ///< the user's file it belongs to
    QDateTime editedAt; ///< when it was written last
};
/// What crashed sessions have left and nobody holds, the newest first.
std::vector<LeftBehind> leftBehind(const QString &dataFolder);

} // namespace qd
