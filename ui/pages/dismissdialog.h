// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QWidget;

namespace qd::ui {

/// Why a finding can stand, and until when.
struct Dismissal
{
    QString reason;
    QDate expires; ///< invalid: for good
};

/// Asks for a reason of at least ten characters; nothing when the person changed their mind.
std::optional<Dismissal> askForDismissal(const QString &finding, QDate proposedEnd, QWidget *parent);

} // namespace qd::ui
