// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace qd::exchange {

/// The token that departments mean by \a word in \a field ("up" -> "increase"), in any case; empty when it is not
/// known.
QString tokenForWord(const QString &field, const QString &word);

/// The token that a yes or a no means below a heading that asks for \a field ("Y" -> "met"); empty for other words.
QString answerFor(const QString &field, const QString &word);

/// The tokens of \a field, sorted: what a message offers.
QStringList tokensOf(const QString &field);

} // namespace qd::exchange
