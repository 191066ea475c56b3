// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace qd::ui {

/// Asks for the reason that \a help speaks of; nothing when the person changed their mind. It is never empty.
std::optional<QString> askForReason(const QString &title, const QString &verb, const QString &help, QWidget *parent);

} // namespace qd::ui
