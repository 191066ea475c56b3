// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <map>
#include <vector>

namespace qd::test {

/// One call that changed something on the disk, or made a change durable.
struct DiskEvent
{
    enum class Kind { Create, MakeFolder, Write, Truncate, SyncFile, SyncFolder, Link, Unlink, Rename, Mark };
    Kind kind = Kind::Mark;
    int file = 0; ///< which file, whatever its name at that time
    QByteArray path; ///< below the root; empty: a file without a name
    QByteArray to; ///< the new name
    qint64 number = 0; ///< offset, new size, or what the mark says
    QByteArray data;
};

/// What a program did to a folder, in order.
struct DiskLog
{
    std::map<QByteArray, QByteArray> before; ///< files that were there at the start
    std::vector<QByteArray> foldersBefore;
    std::map<QByteArray, int> filesBefore; ///< their numbers
    std::vector<DiskEvent> events;

    /// Notes that the program has told somebody about \a number: from here on it must not be forgotten.
    void mark(qint64 number)
    {
        events.push_back({.kind = DiskEvent::Kind::Mark, .path = {}, .to = {}, .number = number, .data = {}});
    }
};

/// What is on the disk when the power fails in the middle of a log. A write survives only if its file was synchronised
/// later. Changes of folders survive as a prefix of their order, and all up to one survive once its file or its folder
/// was synchronised, as on ext4.
class DiskReplay
{
public:
    /// What becomes of what was not synchronised.
    enum class Survival { Nothing, Everything, Sectors }; ///< Sectors: any subset of pieces of 512 bytes
    enum class Syncs { Obeyed, Swallowed }; ///< Swallowed: a disk that lies

    explicit DiskReplay(const DiskLog &log, Syncs syncs = Syncs::Obeyed);

    /// Goes on to just before event number \a position, never back.
    void advance(std::size_t position);
    /// Writes what is left into the empty folder \a target.
    void build(const QString &target, Survival survival, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray durable;
        std::vector<const DiskEvent *> pending;
    };
    using Names = std::map<QByteArray, int>; // a folder has the number 0

    void follow(const DiskEvent &event);
    void commitFolders(std::size_t count);
    static void apply(const DiskEvent &event, Names &names);
    static QByteArray content(const File &file, Survival survival, QRandomGenerator &random);

    const DiskLog &m_log;
    Syncs m_syncs;
    std::size_t m_position = 0;
    std::map<int, File> m_files;
    Names m_names; // durable
    std::vector<const DiskEvent *> m_steps; // changes of folders that are not
};

} // namespace qd::test
