// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace qd {

/// The whole content of \a path, or why it cannot be read. Refuses folders, devices and files above 1 GB.
Result<QByteArray> readFile(const QString &path);
/// Replaces \a path as a whole: afterwards it holds all of \a bytes and behind them \a trailer, or on failure exactly
/// what it held before. Readable by the owner only.
Result<void> replaceFile(const QString &path, const QByteArray &bytes, const QByteArray &trailer = {});
/// Makes \a folder and those around it that are missing; only their owner may look into them.
Result<void> makePrivateFolder(const QString &folder);
/// Fails when fewer than \a bytes are free where \a folder is. Where the file system does not tell, there is enough.
Result<void> requireSpace(const QString &folder, qint64 bytes);
/// The same with the free bytes given; negative: not known.
Result<void> requireSpace(const QString &folder, qint64 bytes, qint64 available);
/// Why no files can be put into \a folder, in words; empty: they can.
QString problemWithFolder(const QString &folder);

} // namespace qd
