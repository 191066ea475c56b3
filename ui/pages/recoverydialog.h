// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

class QWidget;

namespace qd::ui {

/// Offers what is left of the damaged document at \a path: its newest good snapshot, and what can still be read of the
/// file itself. Either is written to a new file that the person names; the damaged one stays as it is.
/// \a problem says what is wrong with it.
/// \return the new file; empty: none was made.
Result<QString> askForRecovery(const QString &path, const QString &problem, const Environment &environment,
                               QWidget *parent);

} // namespace qd::ui
