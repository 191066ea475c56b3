// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

/// The trailer of a published file: 72 bytes after SQLite's last page, a mark of 8 bytes and the SHA-256 of everything
/// before it in hexadecimal. SQLite's own checks miss most single-bit flips; this finds every one.
namespace qd::seal {

inline constexpr qsizetype TrailerSize = 72;

/// The SHA-256 of \a content in hexadecimal.
QByteArray digestOf(const QByteArray &content);
/// What stands behind a content with \a digest in a published file.
QByteArray trailerFor(const QByteArray &digest);
/// \a content with its trailer.
QByteArray sealed(const QByteArray &content);
/// The digest that \a file carries; of a file that unsealed() has accepted it is that of its content.
QByteArray digestIn(const QByteArray &file);
/// The content of a sealed file, or why it cannot be trusted. \a path is named in the message.
/// A \a file that is moved here is not copied.
Result<QByteArray> unsealed(QByteArray file, const QString &path);

} // namespace qd::seal
