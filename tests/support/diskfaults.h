// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/disklog.h"

#include <QString>

#include <memory>

namespace qd::test {

/// What goes wrong on the disk below one folder, in this process. While one of these lives, every call that opens,
/// writes, truncates, synchronises, links, renames or removes a file there, or makes a folder, has a number from 1.
/// One at a time.
///
///     for (int call = 1;; ++call) {
///         … a fresh document …
///         DiskFaults faults(folder);
///         faults.failAt(call, EIO);
///         const auto result = document->publish();
///         if (!faults.struck())
///             break; // the operation makes fewer calls: every point has been tried
///         … what must hold after the failure …
///     }
///
/// Link qd_diskfaults (CMake: qd_add_soak does): its definitions of open(), pwrite64() and so on come before those of
/// the C library, also for libsqlite3.so and libQt6Core.so. Files that were open before are seen too.
class DiskFaults
{
public:
    enum class Repeat { Once, ForEver };

    explicit DiskFaults(const QString &root);
    DiskFaults(const DiskFaults &) = delete;
    DiskFaults &operator=(const DiskFaults &) = delete;
    ~DiskFaults();
    /// The disk works again. The counts stay.
    void end();

    /// From now on calls that read have numbers, too.
    void countReads();
    /// How many calls there were.
    int calls() const;
    /// Whether anything has been made to fail or was pretended.
    bool struck() const;

    /// Call number \a call fails with \a error, a write after half of its bytes; with ForEver all later ones too.
    void failAt(int call, int error, Repeat repeat = Repeat::Once);
    /// The disk is full once files have grown by \a bytes: a write then gets the space that is left, or ENOSPC.
    /// Writing over what a file has, and removing, go on to work.
    void limitGrowth(qint64 bytes);
    /// This process dies by SIGKILL in the place of call number \a call.
    void killAt(int call);

    // For the controls of a harness: a broken disk that nothing can notice while it happens.
    /// Call number \a call is reported as done, and is not, unless it opens a file.
    void pretendAt(int call);
    /// Writes to files whose names end in \a suffix are reported as done, and are not.
    void pretendWritesTo(const QString &suffix);

    /// Writes every call that succeeds into \a log, for DiskReplay. What the folder holds now counts as durable.
    void record(DiskLog &log);

    struct Watch; // known to the calls themselves

private:
    std::unique_ptr<Watch> m_watch;
};

} // namespace qd::test
