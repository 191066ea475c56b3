// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>

#include <vector>

/// Whole copies of a document in the application's data folder, outside the user's: what to go back to when the file
/// itself is lost or damaged. Each is a document of its own, sealed, and never changed again.
namespace qd::snapshots {

enum class Reason : std::uint8_t {
    Opened,
    Edited, ///< every ten minutes while there are changes
    BeforeChange, ///< before an import, a merge or a large deletion
    BeforeMigration,
    SetAside ///< edits of a crashed session that do not fit the file any more
};

struct Snapshot
{
    QString path;
    QDateTime takenAt; ///< UTC
    Reason reason = Reason::Opened;
    qint64 size = 0; ///< bytes

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// Where the snapshots of one document are, and which they are. \a document is the id of its first history row.
class Folder
{
public:
    Folder(const QString &dataFolder, qint64 document);
    /// Notes that the document is at \a path now, so that its snapshots are found when it cannot be read any more.
    Result<void> setOrigin(const QString &path) const;
    QString origin() const;
    /// Stores \a file, a whole sealed file; nothing when the newest snapshot holds the same. Fails, and stores nothing,
    /// when that would leave less than twice its size on the disk.
    Result<void> take(const QByteArray &file, Reason reason, const QDateTime &now) const;
    /// Newest first.
    std::vector<Snapshot> list() const;
    /// Removes what thinned() names.
    void thin(const QDateTime &now) const;

private:
    explicit Folder(QString path)
        : m_path(std::move(path))
    {
    }
    friend std::vector<Snapshot> ofFile(const QString &dataFolder, const QString &path);
    QString m_path;
};

/// The snapshots of the document that was last at \a path, newest first.
std::vector<Snapshot> ofFile(const QString &dataFolder, const QString &path);
/// The newest of \a list whose seal is good; nothing when there is none.
const Snapshot *newestGood(const std::vector<Snapshot> &list);
/// Which of \a list (newest first) are one too many at \a now: all of the last two hours stay, then the newest of each
/// hour for two days, of each day for sixty days, of each 30 days after that. Of migrations and edits set aside all
/// stay.
std::vector<Snapshot> thinned(const std::vector<Snapshot> &list, const QDateTime &now);
/// "when it was opened", "before a large change".
QString wordFor(Reason reason);

} // namespace qd::snapshots
