// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// Asks who settles a disconnect. \a triage holds what is proposed, or what was said before; nothing is returned when
/// the person changed their mind. \a headOf names who is accountable for a department.
std::optional<Triage> askForOwner(Triage triage, const Plan &plan, const std::function<QString(DepartmentId)> &headOf,
                                  QWidget *parent);

/// Shows \a text to be changed and copied. \return whether it was copied.
bool askBackInWords(const QString &text, QWidget *parent);

} // namespace qd::ui
