// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printstyle.h"

#include <QStringList>

#include <limits>

namespace qd::print {

constexpr int anyLines = std::numeric_limits<int>::max();

/// \a text as it may be printed: tabs and line ends are spaces or line separators, other control characters are gone.
QString printable(const QString &text);
qreal textWidth(TextStyle style, const QString &text);
/// The lines of \a text in \a width. Words wider than a line are broken; what goes beyond \a maxLines ends in "…".
/// No line is wider than \a width.
QStringList wrap(TextStyle style, const QString &text, qreal width, int maxLines = anyLines);
/// \a text on one line, ended in "…" when it is wider.
QString fit(TextStyle style, const QString &text, qreal width);

} // namespace qd::print
