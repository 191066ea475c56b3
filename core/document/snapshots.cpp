// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshots.h"

#include "base/tr.h"
#include "document/file.h"
#include "document/seal.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <map>

namespace qd::snapshots {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 5> Tokens{"opened", "edited", "before-change", "before-migration", "set-aside"};
const QString TimeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;

std::optional<Snapshot> parsed(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    QDateTime taken = QDateTime::fromString(name.section(u'-', 0, 0), TimeFormat);
    taken.setTimeSpec(Qt::UTC);
    const QString word = name.section(u'-', 1);
    const auto token = std::ranges::find_if(Tokens, [&](const char *each) { return word == QLatin1String(each); });
    if (!taken.isValid() || token == Tokens.end())
        return {};
    return Snapshot{file.absoluteFilePath(), taken, Reason(token - Tokens.begin()), file.size()};
}

QByteArray sealOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - seal::TrailerSize)))
        return {};
    return file.readAll();
}

bool isKept(Reason reason)
{
    return reason == Reason::BeforeMigration || reason == Reason::SetAside;
}

/// Snapshots with the same number compete; only the newest of them stays. 0: no competition.
qint64 slotOf(const QDateTime &taken, const QDateTime &now)
{
    const qint64 age = taken.secsTo(now);
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (age < 2 * hour)
        return 0;
    const qint64 width = age < 2 * day ? hour : age < 60 * day ? day : 30 * day;
    return width * 1'000'000 + taken.toSecsSinceEpoch() / width;
}

} // namespace

Folder::Folder(const QString &dataFolder, qint64 document)
    : m_path(dataFolder + u"/snapshots/"_s + QString::number(document, 16))
{
}

Result<void> Folder::setOrigin(const QString &path) const
{
    if (origin() == path)
        return {};
    QD_CHECK(makePrivateFolder(m_path));
    return replaceFile(m_path + u"/origin"_s, path.toUtf8());
}

QString Folder::origin() const
{
    const auto text = readFile(m_path + u"/origin"_s);
    return text ? QString::fromUtf8(*text) : QString();
}

Result<void> Folder::take(const QByteArray &file, Reason reason, const QDateTime &now) const
{
    const auto present = list();
    const bool isThere = !present.empty() && sealOf(present.front().path) == file.right(seal::TrailerSize);
    if (isThere && (!isKept(reason) || present.front().reason == reason))
        return {};
    QD_CHECK(makePrivateFolder(m_path));
    QD_CHECK(requireSpace(m_path, 3 * file.size()));
    const QString name = now.toUTC().toString(TimeFormat) + u'-' + QLatin1String(Tokens.at(std::size_t(reason)));
    QD_CHECK(replaceFile(m_path + u'/' + name + u".qdeck"_s, file));
    thin(now);
    return {};
}

std::vector<Snapshot> Folder::list() const
{
    std::vector<Snapshot> found;
    for (const QFileInfo &file : QDir(m_path).entryInfoList({u"*.qdeck"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto snapshot = parsed(file))
            found.push_back(*snapshot);
    }
    return found;
}

void Folder::thin(const QDateTime &now) const
{
    for (const Snapshot &snapshot : thinned(list(), now))
        QFile::remove(snapshot.path);
}

std::vector<Snapshot> ofFile(const QString &dataFolder, const QString &path)
{
    for (const QFileInfo &entry : QDir(dataFolder + u"/snapshots"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Folder folder(entry.absoluteFilePath());
        if (folder.origin() == path)
            return folder.list();
    }
    return {};
}

const Snapshot *newestGood(const std::vector<Snapshot> &list)
{
    const auto good = std::ranges::find_if(list, [](const Snapshot &snapshot) {
        const auto file = readFile(snapshot.path);
        return file && seal::unsealed(*file, snapshot.path);
    });
    return good == list.end() ? nullptr : &*good;
}

std::vector<Snapshot> thinned(const std::vector<Snapshot> &list, const QDateTime &now)
{
    std::vector<Snapshot> extra;
    std::map<qint64, bool> taken;
    for (const Snapshot &snapshot : list) {
        const qint64 slot = slotOf(snapshot.takenAt, now);
        if (slot != 0 && !isKept(snapshot.reason) && std::exchange(taken[slot], true))
            extra.push_back(snapshot);
    }
    return extra;
}

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::Opened:
        return Tr::tr("when it was opened");
    case Reason::Edited:
        return Tr::tr("while it was edited");
    case Reason::BeforeChange:
        return Tr::tr("before a large change");
    case Reason::BeforeMigration:
        return Tr::tr("before it was brought to a new version");
    case Reason::SetAside:
        return Tr::tr("edits that did not fit the file");
    }
    return {};
}

} // namespace qd::snapshots
