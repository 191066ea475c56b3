// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace qd {

/// \a text as a name that every system can write, without suffix: "Sales Europe, Q1 2026-27".
inline QString fileNameFor(QString text)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N} ()+,-]+"));
    return text.replace(unsafe, QStringLiteral("-")).simplified();
}

} // namespace qd
