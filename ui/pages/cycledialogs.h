// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/quarter.h"
#include "report/wording.h"

#include <optional>

class QWidget;

namespace qd::ui {

/// Asks for name, first day and review of a new cycle; proposed is the quarter after the last one. Nothing when the
/// person changed their mind.
std::optional<cycle::Turn> askForCycle(const Plan &plan, QDate asOf, IdSource &ids, QWidget *parent);

/// Shows what the phase of \a gate needs, and asks for a reason when something of it is missing.
/// \return the reason, empty when nothing is missing; nothing when the person changed their mind.
std::optional<QString> askToAdvance(const Cycle &cycle, const cycle::Gate &gate, const report::Wording &wording,
                                    QWidget *parent);

} // namespace qd::ui
