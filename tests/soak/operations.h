// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world.h"

#include <array>

/// What the fault harnesses do to a document, and what must be true of it whatever happens meanwhile.
namespace qd::test {

enum class Operation { Edit, Import, Publish, Undo, Redo, Export, SaveCopy };
inline constexpr std::array Operations{Operation::Edit, Operation::Import, Operation::Publish, Operation::Undo,
                                       Operation::Redo, Operation::Export, Operation::SaveCopy};
const char *nameOf(Operation operation);

/// Does \a operation; tables come from memory, files go to \a folder.
Result<void> perform(Operation operation, Document &document, const QString &folder, QRandomGenerator &random);

/// What is wrong with the files that perform() has written to \a folder; empty: each is absent or whole.
QString problemWithExports(const QString &folder, const QString &dataFolder);

/// What is wrong with the published file: it cannot be read, its records are not what its history says, or not those of
/// \a records, a digest, when there is one.
QString problemWithPublished(const QString &path, const QString &dataFolder, const QByteArray &records = {});

/// Makes temporary folders in memory where that is possible: what is tested is the order of the calls, not the disk.
void useMemoryForFolders();
/// What a new start of the program does: the lock of \a path, left by a process that is gone, is
/// void. For faults inside of this process, which lives on.
void forgetLock(const QString &path, const QString &dataFolder);
/// What a new start of the machine does: a whole lock of \a path is one of an earlier run of the machine. One that is
/// not whole stays as it is.
void startAnew(const QString &path, const QString &dataFolder);

/// Whether the long form was asked for, by QD_SOAK=1.
bool soaking();
/// How often to do something: \a usual, or \a soak in the long form.
int rounds(int usual, int soak);
/// QD_SEED, or \a usual: so that a failure can be repeated.
quint32 seed(quint32 usual);

/// The message of a failure, for a test's own message.
QString told(const Error &error);

} // namespace qd::test
