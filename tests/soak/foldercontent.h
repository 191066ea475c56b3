// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace qd::test {

/// Every file and folder below a folder, with the bytes.
class FolderContent
{
public:
    FolderContent() = default;
    explicit FolderContent(const QString &folder);

    /// Makes \a folder hold this and nothing else.
    void restore(const QString &folder) const;
    /// The bytes of one file, by its path below the folder with a slash in front.
    QByteArray file(const QString &path) const { return m_files.value(path); }
    friend bool operator==(const FolderContent &, const FolderContent &) = default;

private:
    QMap<QString, QByteArray> m_files;
    QStringList m_folders;
};

} // namespace qd::test
