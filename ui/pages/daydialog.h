// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

class QWidget;

namespace qd::ui {

/// Asks for a day, beginning with \a day; nothing when the person changed their mind.
std::optional<QDate> askForDay(const QString &title, const QString &verb, const QString &help, QDate day,
                               QWidget *parent);

} // namespace qd::ui
