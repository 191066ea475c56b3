// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/foldercontent.h"

#include <QDir>
#include <QDirIterator>

namespace qd::test {

namespace {
constexpr auto Everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
}

FolderContent::FolderContent(const QString &folder)
{
    QDirIterator entries(folder, Everything, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = path.mid(folder.size());
        if (entries.fileInfo().isDir()) {
            m_folders << name;
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        m_files[name] = file.readAll();
    }
    m_folders.sort(); // outer folders first
}

void FolderContent::restore(const QString &folder) const
{
    for (const QFileInfo &entry : QDir(folder).entryInfoList(Everything))
        if (!(entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath())))
            qFatal("%s cannot be removed", qPrintable(entry.filePath()));
    for (const QString &name : m_folders)
        QDir().mkpath(folder + name);
    for (auto entry = m_files.begin(); entry != m_files.end(); ++entry) {
        QFile file(folder + entry.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

} // namespace qd::test
