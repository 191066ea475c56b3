// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publication.h"

#include "base/tr.h"
#include "document/file.h"
#include "document/seal.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace qd {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool canBeReplaced(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace

FileStamp stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.exists = true,
            .device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified = nanoseconds(status.st_mtim),
            .changed = nanoseconds(status.st_ctim),
            .names = int(status.st_nlink)};
}

FileState compare(const QString &path, const KnownFile &known)
{
    const FileStamp stamp = stampOf(path);
    if (!stamp.exists)
        return known.isExpected() ? FileState::Missing : FileState::Same;
    if (stamp != known.stamp) {
        // A synchronised folder may have written the same bytes again.
        auto file = readFile(path);
        if (!file || !known.isExpected() || seal::digestIn(*file) != known.digest
            || !seal::unsealed(*std::move(file), path))
            return FileState::Changed;
    }
    return canBeReplaced(path) ? FileState::Same : FileState::ReadOnly;
}

Result<void> requireSame(const QString &path, const KnownFile &known)
{
    switch (compare(path, known)) {
    case FileState::Missing:
        return failure(ErrorCode::Missing,
                       Tr::tr("%1 is not there any more: it was moved, renamed or deleted. Write it again here or save "
                              "it under another name; your edits are safe.")
                           .arg(path));
    case FileState::Changed:
        return failure(ErrorCode::Conflict,
                       Tr::tr("%1 was changed by another program or on another machine, so it was not overwritten. "
                              "Merge with it, or save under another name; your edits are safe.")
                           .arg(path));
    case FileState::ReadOnly:
        return failure(ErrorCode::Unwritable,
                       Tr::tr("%1 is read-only now. Save it under another name; your edits are safe.").arg(path));
    case FileState::Same:
        break;
    }
    return {};
}

Result<KnownFile> Publication::run() const
{
    QD_CHECK(requireSame(path, expected));
    const QByteArray digest = seal::digestOf(content);
    QD_CHECK(replaceFile(path, content, seal::trailerFor(digest)));
    return KnownFile{digest, stampOf(path)};
}

} // namespace qd
