// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace qd::ui {

/// Asks for a line of text under \a label (with its mnemonic), beginning with \a text; nothing when the person changed
/// their mind. It is never empty.
std::optional<QString> askForText(const QString &title, const QString &verb, const QString &label, const QString &help,
                                  QWidget *parent, const QString &text = {});
/// Asks for the reason that \a help speaks of; nothing when the person changed their mind. It is never empty.
std::optional<QString> askForReason(const QString &title, const QString &verb, const QString &help, QWidget *parent);

} // namespace qd::ui
