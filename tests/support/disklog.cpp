// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disklog.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace qd::test {

namespace {

constexpr qint64 Sector = 512;

using Kind = DiskEvent::Kind;

void put(QByteArray &content, qint64 offset, const char *bytes, qint64 count)
{
    if (content.size() < offset + count)
        content.append(QByteArray(offset + count - content.size(), '\0'));
    std::copy_n(bytes, count, content.data() + offset);
}

/// Those pieces of a write that the dice let reach the disk.
void putSomeSectors(QByteArray &content, const DiskEvent &write, QRandomGenerator &random)
{
    const qint64 end = write.number + write.data.size();
    for (qint64 from = write.number; from < end;) {
        const qint64 to = std::min(end, (from / Sector + 1) * Sector);
        if (random.bounded(2))
            put(content, from, write.data.constData() + (from - write.number), to - from);
        from = to;
    }
}

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

} // namespace

DiskReplay::DiskReplay(const DiskLog &log, Syncs syncs)
    : m_log(log)
    , m_syncs(syncs)
{
    for (const QByteArray &folder : log.foldersBefore)
        m_names.emplace(folder, 0);
    for (const auto &[path, content] : log.before) {
        const int file = log.filesBefore.at(path);
        m_names.emplace(path, file);
        m_files[file].durable = content;
    }
}

void DiskReplay::advance(std::size_t position)
{
    for (; m_position < position; ++m_position)
        follow(m_log.events[m_position]);
}

void DiskReplay::follow(const DiskEvent &event)
{
    const auto commitWhere = [this](const auto &concerns) {
        const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(), concerns);
        commitFolders(std::size_t(m_steps.rend() - last));
    };
    switch (event.kind) {
    case Kind::Mark:
        return;
    case Kind::Write:
    case Kind::Truncate:
        m_files[event.file].pending.push_back(&event);
        return;
    case Kind::SyncFile:
        if (m_syncs == Syncs::Swallowed)
            return;
        {
            File &file = m_files[event.file];
            QRandomGenerator unused(1);
            file.durable = content(file, Survival::Everything, unused);
            file.pending.clear();
        }
        commitWhere([&](const DiskEvent *step) { return step->file == event.file; });
        return;
    case Kind::SyncFolder:
        if (m_syncs == Syncs::Obeyed)
            commitWhere([&](const DiskEvent *step) {
                return folderOf(step->path) == event.path || folderOf(step->to) == event.path;
            });
        return;
    default:
        if (!event.path.isEmpty())
            m_steps.push_back(&event);
    }
}

void DiskReplay::commitFolders(std::size_t count)
{
    for (std::size_t index = 0; index < count; ++index)
        apply(*m_steps[index], m_names);
    m_steps.erase(m_steps.begin(), m_steps.begin() + std::ptrdiff_t(count));
}

void DiskReplay::apply(const DiskEvent &event, Names &names)
{
    switch (event.kind) {
    case Kind::MakeFolder:
        names[event.path] = 0;
        return;
    case Kind::Unlink:
        names.erase(event.path);
        return;
    case Kind::Rename:
        names.erase(event.path);
        names[event.to] = event.file;
        return;
    default:
        names[event.path] = event.file;
    }
}

QByteArray DiskReplay::content(const File &file, Survival survival, QRandomGenerator &random)
{
    QByteArray content = file.durable;
    if (survival == Survival::Nothing)
        return content;
    for (const DiskEvent *event : file.pending) {
        const bool whole = survival == Survival::Everything;
        if (event->kind == Kind::Write && whole)
            put(content, event->number, event->data.constData(), event->data.size());
        else if (event->kind == Kind::Write)
            putSomeSectors(content, *event, random);
        else if (whole || random.bounded(2))
            content = content.left(event->number).leftJustified(event->number, '\0');
    }
    return content;
}

void DiskReplay::build(const QString &target, Survival survival, QRandomGenerator &random) const
{
    std::size_t kept = 0;
    if (survival == Survival::Everything)
        kept = m_steps.size();
    else if (survival == Survival::Sectors)
        kept = random.bounded(quint32(m_steps.size() + 1));
    Names names = m_names;
    for (std::size_t index = 0; index < kept; ++index)
        apply(*m_steps[index], names);
    for (const auto &[name, number] : names) { // in alphabetical order: folders come before what is in them
        const QString path = target + u'/' + QFile::decodeName(name);
        if (number == 0) {
            QDir().mkpath(path);
            continue;
        }
        QFile file(path);
        const auto found = m_files.find(number);
        const QByteArray bytes = found == m_files.end() ? QByteArray() : content(found->second, survival, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

} // namespace qd::test
