// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workingcopy.h"

#include "base/tr.h"
#include "document/file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

QString describeHolder(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return Tr::tr("another program");
    return Tr::tr("%1 (process %2 on %3)").arg(program).arg(process).arg(host);
}

std::unique_ptr<QLockFile> lockFor(const QString &dataFolder, const QString &path)
{
    auto lock = std::make_unique<QLockFile>(WorkingCopy::fileFor(dataFolder, path) + u".lock"_s);
    lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    return lock;
}

} // namespace

QString WorkingCopy::fileFor(const QString &dataFolder, const QString &path)
{
    const QFileInfo info(path);
    const QString identity = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return dataFolder + u"/working/"_s + QLatin1String(name) + u"/document.sqlite"_s;
}

Result<WorkingCopy> WorkingCopy::claim(const QString &dataFolder, const QString &path)
{
    const QString file = fileFor(dataFolder, path);
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The folder %1 cannot be made. Check who may write there.").arg(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto lock = lockFor(dataFolder, path);
    if (!lock->tryLock(0))
        return failure(ErrorCode::Locked,
                       Tr::tr("%1 is open in %2. Close it there and try again.").arg(path, describeHolder(*lock)));
    return WorkingCopy(file, std::move(lock));
}

QString WorkingCopy::holder(const QString &dataFolder, const QString &path)
{
    if (!QFileInfo::exists(QFileInfo(fileFor(dataFolder, path)).absolutePath()))
        return {};
    const auto lock = lockFor(dataFolder, path);
    return lock->tryLock(0) ? QString() : describeHolder(*lock);
}

bool WorkingCopy::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<void> WorkingCopy::write(const QByteArray &content)
{
    remove();
    return replaceFile(m_path, content);
}

Result<QString> WorkingCopy::setAside(const QString &suffix)
{
    const QString place = m_path + u'.' + suffix;
    if (!QFile::rename(m_path, place))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 cannot be moved. Check who may write there.").arg(m_path));
    return place;
}

void WorkingCopy::remove()
{
    // A journal of an older working copy must never be replayed into a new one.
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

} // namespace qd
