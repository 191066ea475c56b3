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

QString journalSuffix()
{
    return u"-journal"_s;
}

QString originFile(const QString &workingFile)
{
    return QFileInfo(workingFile).absolutePath() + u"/origin"_s;
}

std::unique_ptr<QLockFile> lockFor(const QString &dataFolder, const QString &path)
{
    auto lock = std::make_unique<QLockFile>(WorkingCopy::fileFor(dataFolder, path) + u".lock"_s);
    lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    return lock;
}

/// Whether \a lock has no name of a holder in it.
bool isNameless(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program);
}

/// Takes a lock file that may be nameless. A living process writes its name at once, and holds the file besides.
bool takenAlthoughNameless(QLockFile &lock)
{
    lock.setStaleLockTime(100);
    const bool taken = lock.tryLock(250);
    lock.setStaleLockTime(0);
    return taken;
}

/// Takes \a lock unless its holder lives. A process that dies, or a machine that loses power, between making a lock
/// file and writing its name into it leaves one that QLockFile would respect: the lock itself for ever, its helper,
/// which it makes while it removes a stale lock, for half a minute.
bool taken(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (isNameless(lock))
        return takenAlthoughNameless(lock);
    QLockFile helper(lock.fileName() + u".rmlock"_s);
    if (!QFileInfo::exists(helper.fileName()) || !isNameless(helper) || !takenAlthoughNameless(helper))
        return false;
    helper.unlock();
    return lock.tryLock(0);
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
    QD_CHECK(makePrivateFolder(QFileInfo(file).absolutePath()));
    auto lock = lockFor(dataFolder, path);
    if (!taken(*lock))
        return failure(ErrorCode::Locked,
                       Tr::tr("%1 is open in %2. Close it there and try again, or look at a read-only copy.")
                           .arg(path, describeHolder(*lock)));
    QFile::setPermissions(lock->fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Says whose copy it is, should the user's file move while nobody looks.
    const QString origin = originFile(file);
    if (const auto present = readFile(origin); !present || *present != path.toUtf8())
        QD_CHECK(replaceFile(origin, path.toUtf8()));
    return WorkingCopy(file, std::move(lock));
}

QString WorkingCopy::holder(const QString &dataFolder, const QString &path)
{
    if (!QFileInfo::exists(QFileInfo(fileFor(dataFolder, path)).absolutePath()))
        return {};
    const auto lock = lockFor(dataFolder, path);
    return taken(*lock) ? QString() : describeHolder(*lock);
}

bool WorkingCopy::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<void> WorkingCopy::write(const QByteArray &content)
{
    // A journal of an older working copy must never be replayed into a new one. Whoever needed it has recovered it.
    QFile::remove(m_path + journalSuffix());
    return replaceFile(m_path, content);
}

Result<QByteArray> WorkingCopy::recovered() const
{
    QD_TRY(store::Database database, store::Database::open(m_path));
    QD_TRY(QByteArray content, database.serialize());
    QD_CHECK(database.close());
    return content;
}

Result<QString> WorkingCopy::setAside(const QString &suffix)
{
    const QString place = m_path + u'.' + suffix;
    if (!QFile::rename(m_path, place))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 cannot be moved. Check who may write there.").arg(m_path));
    // What a journal takes back is part of the copy.
    QFile::rename(m_path + journalSuffix(), place + journalSuffix());
    return place;
}

void WorkingCopy::remove()
{
    QFile::remove(m_path);
    QFile::remove(m_path + journalSuffix());
}

std::vector<LeftBehind> leftBehind(const QString &dataFolder)
{
    std::vector<LeftBehind> found;
    for (const QFileInfo &folder : QDir(dataFolder + u"/working"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo file(folder.absoluteFilePath() + u"/document.sqlite"_s);
        const auto origin = readFile(originFile(file.absoluteFilePath()));
        if (!file.exists() || !origin)
            continue;
        const QString path = QString::fromUtf8(*origin);
        if (WorkingCopy::holder(dataFolder, path).isEmpty())
            found.push_back({path, file.lastModified()});
    }
    std::ranges::sort(found, std::ranges::greater(), &LeftBehind::editedAt);
    return found;
}

} // namespace qd
