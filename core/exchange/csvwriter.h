// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/openform.h"

namespace qd::exchange {

/// \a table as CSV: UTF-8, CRLF, quoted where needed. A text that a spreadsheet would run as a formula gets a leading
/// apostrophe; numbers do not.
QByteArray tableCsv(const TextTable &table);

/// True when a spreadsheet would take \a text for a formula (CWE-1236).
bool looksLikeFormula(const QString &text);
/// \a text behind an apostrophe, when a spreadsheet would take it for a formula otherwise, or for such a guarded text.
QString guarded(const QString &text);
/// The text that guarded() was given.
QString unguarded(const QString &text);

} // namespace qd::exchange
