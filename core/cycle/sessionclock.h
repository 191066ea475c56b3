// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "cycle/turn.h"

#include <optional>

/// The agenda while the room works: which item runs, how long it has taken, when it will be over.
namespace qd::cycle {

using Agenda = std::vector<AgendaItem>; ///< in its order

/// The item that runs, or nothing.
const AgendaItem *runningItem(const Agenda &agenda);
/// Seconds spent on \a item until \a now.
int usedSeconds(const AgendaItem &item, const QDateTime &now);

/// Each puts the items that change. An item that was stopped can be started again; its time adds up.
Result<Turn> start(const Agenda &agenda, AgendaItemId item, const QDateTime &now);
/// Stops what runs and starts what comes after it; after the last one it only stops.
Result<Turn> next(const Agenda &agenda, const QDateTime &now);
Result<Turn> stop(const Agenda &agenda, const QDateTime &now);

/// When a room stopped last; invalid: none has met.
QDateTime lastReviewEnd(const Plan &plan);

struct SessionClock
{
    int plannedMinutes = 0;
    int usedMinutes = 0;
    int behindMinutes = 0; ///< negative: ahead
    QDateTime projectedEnd; ///< when the rest takes as long as planned
    Message pace; ///< "4 minutes behind"
    std::optional<int> itemLeftMinutes; ///< of the running item; negative: over its time
};
SessionClock clockOf(const Agenda &agenda, const QDateTime &now);

} // namespace qd::cycle
