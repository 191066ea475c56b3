// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/sheet.h"

#include <QByteArray>
#include <QStringList>

namespace qd::exchange {

struct CsvOptions
{
    QString encoding; ///< of a file without a byte order mark; empty: UTF-8, else Windows-1252
    QString delimiter; ///< empty: the one of , ; tab | that fits the first rows best
};

/// Reads RFC 4180 and its usual violations: any line end, a byte order mark, spaces after a closing quote.
/// Refuses binary files, wrong encodings, quotes that never close, and tables beyond the limits, each with file and
/// row.
Result<Sheet> readCsv(const QByteArray &bytes, const QString &fileName, const CsvOptions &options = {});

/// The encodings that can be chosen. Others that Qt knows are taken as well.
QStringList csvEncodings();

inline constexpr qsizetype MaxColumns = 1'000;
inline constexpr qsizetype MaxRows = 1'100'000;
inline constexpr qsizetype MaxCellLength = 32'768;

} // namespace qd::exchange
