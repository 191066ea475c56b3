// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

struct zip;

namespace qd::exchange {

/// The files inside a ZIP archive, read piece by piece. Nothing that the archive says about itself is believed: sizes
/// and ratios are counted while reading, and what goes beyond the limits is refused.
class ZipFile
{
public:
    static Result<ZipFile> open(const QByteArray &bytes, const QString &fileName);

    /// Whether the archive has a file \a path ("xl/workbook.xml"), in any case.
    bool contains(const QString &path) const;
    /// How large the archive says that \a path is, in bytes; what it unpacks to may differ. 0: it does not say.
    qint64 statedSize(const QString &path) const;
    /// Hands the contents of \a path to \a sink, piece by piece. Ends at the first failure.
    Result<void> read(const QString &path, const std::function<Result<void>(QByteArrayView)> &sink) const;

    static constexpr qint64 MaxEntries = 10'000;
    static constexpr qint64 MaxSize = 1'000'000'000; ///< of one file
    static constexpr qint64 MaxRatio = 250; ///< of one file of more than FreeSize
    static constexpr qint64 FreeSize = 4'000'000;

private:
    ZipFile() = default;
    tl::unexpected<Error> damaged(const QString &detail) const;

    struct Closer
    {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; ///< libzip reads from it
    QString m_fileName;
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, qint64> m_entries; ///< by path in lower case
};

} // namespace qd::exchange
