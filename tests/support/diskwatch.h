// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/diskfaults.h"

#include <mutex>
#include <string>

#include <sys/types.h>

namespace qd::test {

/// What the calls of diskcalls.cpp ask, and where they report what was done.
struct DiskFaults::Watch
{
    /// What is to become of a call.
    struct Verdict
    {
        enum class Action { Do, Fail, Pretend } action = Action::Do;
        int error = 0;
        std::size_t bytes = 0; ///< of a write: so many are written all the same
    };

    std::string root;
    int count = 0;
    int at = 0;
    Verdict verdict;
    bool kill = false;
    bool forEver = false;
    bool struck = false;
    bool reads = false;
    qint64 space = -1; ///< what files may still grow; -1: without end
    std::string pretendedSuffix;
    DiskLog *log = nullptr;
    std::map<ino_t, int> numbers; ///< of the files in the log
    int lastNumber = 0;
    std::recursive_mutex mutex;

    static Watch *current();
    /// The path below the root; nothing for a file elsewhere.
    bool below(const char *path) const;
    QByteArray relative(const std::string &path) const;
    /// Counts one more call.
    Verdict next();
    /// The same for a write of \a size bytes at \a offset to the open file \a descriptor.
    Verdict nextWrite(int descriptor, const std::string &path, std::size_t size, off_t offset);
    void noteBefore(const std::string &folder);
    /// The number of an open file in the log; \a isNew: it was just made.
    int numberOf(int descriptor, bool isNew);
    void note(DiskEvent event);
};

/// The path of an open file as the kernel knows it.
std::string pathOf(int descriptor);

} // namespace qd::test
