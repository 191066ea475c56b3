// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"

#include "base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace qd {

namespace {

constexpr qint64 LargestFile = 1'000'000'000;

/// Makes a rename in \a folder survive a power cut. QSaveFile does not.
void synchroniseFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // not every file system lets a folder be opened; the file itself is synchronised
    ::fsync(descriptor);
    ::close(descriptor);
}

tl::unexpected<Error> cannotWrite(const QString &path, const QFileDevice &file)
{
    return failure(ErrorCode::Unwritable,
                   Tr::tr("%1 cannot be written: %2. Check the folder and the free space, or choose another place.")
                       .arg(path, file.errorString()));
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::Missing, Tr::tr("%1 does not exist. Check the name.").arg(path));
    if (!info.isFile())
        return failure(ErrorCode::Unreadable, Tr::tr("%1 is not a file. Choose a file.").arg(path));
    if (info.size() > LargestFile)
        return failure(ErrorCode::Unreadable, Tr::tr("%1 is larger than 1 GB and is not read. Split it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 cannot be read: %2. Check who may read it.").arg(path, file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 cannot be read: %2. Copy it to another disk.").arg(path, file.errorString()));
    return bytes;
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes, const QByteArray &trailer)
{
    // A rename would put a file in the place of a device or a pipe.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(ErrorCode::Unwritable, Tr::tr("%1 is not a file. Choose another name.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file);
    // commit() does not notice when what is still in the buffer cannot be written.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size()
        || file.write(trailer) != trailer.size() || !file.flush() || !file.commit())
        return cannotWrite(path, file);
    synchroniseFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<void> makePrivateFolder(const QString &folder)
{
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QFileInfo(folder).isDir()) {
        QFile::setPermissions(folder, owner); // not every file system has them
        return {};
    }
    if (const QString around = QFileInfo(folder).absolutePath(); !QFileInfo(around).isDir())
        QD_CHECK(makePrivateFolder(around));
    if (!QDir().mkdir(folder, owner) && !QFileInfo(folder).isDir())
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The folder %1 cannot be made. Check who may write there.").arg(folder));
    return {};
}

Result<void> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    return requireSpace(folder, bytes, storage.isValid() ? storage.bytesAvailable() : -1);
}

Result<void> requireSpace(const QString &folder, qint64 bytes, qint64 available)
{
    if (available < 0 || available >= bytes)
        return {};
    const QLocale locale;
    return failure(ErrorCode::Unwritable,
                   Tr::tr("There is too little space in %1: %2 are needed, %3 are free. Free some space and try again; "
                          "nothing was changed.")
                       .arg(folder, locale.formattedDataSize(bytes), locale.formattedDataSize(available)));
}

QString problemWithFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Tr::tr("There is no such folder. Choose one.");
    if (!info.isWritable())
        return Tr::tr("The folder cannot be written. Choose another one.");
    return {};
}

} // namespace qd
