// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// Why a finding can stand, and until when.
struct Dismissal
{
    QString reason;
    QDate expires; ///< invalid: for good
    DecisionId decision; ///< what it rests on; invalid: no decision
};

/// Asks for a reason of at least ten characters, for the last day (\a proposedEnd or none) and for a decision of
/// \a plan that it rests on; nothing when the person changed their mind.
std::optional<Dismissal> askForDismissal(const QString &finding, QDate proposedEnd, const Plan &plan, QWidget *parent);

} // namespace qd::ui
