// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace qd::ui {

/// Speaks \a language ("de", "en", "qps" for tests; empty: the system's) from now on. Unknown languages give English.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace qd::ui
