// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "document/filestamp.h"

#include <QByteArray>

namespace qd {

/// A state of the user's file that we have read or written.
struct KnownFile
{
    QByteArray digest; ///< of its content; empty: there should be no file
    FileStamp stamp; ///< when it was read or written

    bool isExpected() const { return !digest.isEmpty(); }
    friend bool operator==(const KnownFile &, const KnownFile &) = default;
};

/// How the user's file compares with what we know of it.
enum class FileState {
    Same,
    Missing, ///< moved, renamed or deleted
    Changed, ///< another program or machine wrote it
    ReadOnly ///< the same, but it cannot be replaced where it is
};
/// Reads the file only when its stamp is another one. May work on any thread.
FileState compare(const QString &path, const KnownFile &known);

/// Says in words, with the next step, what hinders us to replace the file: ErrorCode::Conflict when somebody else has
/// changed it, ErrorCode::Missing when it is gone, ErrorCode::Unwritable when it is read-only.
Result<void> requireSame(const QString &path, const KnownFile &known);

/// Bytes on their way into the user's file. A value: run() may work on any thread.
struct Publication
{
    QString path;
    QByteArray content; ///< of the working copy
    KnownFile expected; ///< what the file should be now
    qint64 tip = 0; ///< newest history row in it

    /// Writes the file and says what it is now. Writes nothing and fails as requireSame() does, or with
    /// ErrorCode::Unwritable when the disk refuses.
    Result<KnownFile> run() const;
};

} // namespace qd
