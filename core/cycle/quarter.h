// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "cycle/gate.h"
#include "cycle/turn.h"

#include <functional>

/// How a cycle goes on: to its next phase, to frozen figures, to the next quarter.
namespace qd::cycle {

/// Leaves the phase that \a gate is about. Refused with what is missing, unless \a because says why it is left
/// nevertheless; the reason stays with the phase. Leaving the session closes the review: \a findings are kept, so that
/// the next one can tell what is new; \a text makes their titles.
Result<Turn> advance(const Plan &plan, const Cycle &cycle, const Gate &gate, const rules::Findings &findings,
                     QDate asOf, const std::function<QString(const Message &)> &text, const QString &because = {});

/// From \a asOf on the figures of \a cycle do not change. Refused when they are frozen already.
Result<Turn> freeze(const Cycle &cycle, QDate asOf);

/// The quarter that \a name means, or the one after the last cycle when it is empty.
Result<Period> quarterNamed(const Plan &plan, const QString &name, QDate asOf);
/// "Q2 2026/27".
QString cycleName(const FiscalCalendar &calendar, const Period &quarter);

/// A new cycle on \a quarter that carries the structure of the last one: its phases as far from the quarter's end,
/// every department to be asked, and the actions that are open, counted as carried over.
Result<Turn> nextCycle(const Plan &plan, const Period &quarter, QDate asOf, IdSource &ids);

/// Holds the review of a new cycle on \a review; everything that stands at a distance from it moves along.
void moveReview(Turn &turn, QDate review);

/// What a document of its own for the next cycle takes from \a plan: structure, figures, open promises, decisions that
/// stand. Sessions, packets, inputs and what is finished stay behind; closed cycles but the last do, too.
Plan carriedPlan(const Plan &plan);

} // namespace qd::cycle
