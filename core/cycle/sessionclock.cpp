// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/sessionclock.h"

#include "base/tr.h"

#include <algorithm>

namespace qd::cycle {

namespace {

constexpr int Minute = 60;

bool runs(const AgendaItem &item)
{
    return item.startedAt.isValid() && !item.endedAt.isValid();
}

AgendaItem stopped(AgendaItem item, const QDateTime &now)
{
    item.usedSeconds = usedSeconds(item, now);
    item.endedAt = now;
    return item;
}

AgendaItem started(AgendaItem item, const QDateTime &now)
{
    item.startedAt = now;
    item.endedAt = {};
    return item;
}

tl::unexpected<Error> nothingRuns()
{
    return failure(ErrorCode::Invalid, Tr::tr("No item of the agenda is running. Start one first."));
}

/// Whole minutes, away from zero only when they are full.
int minutes(int seconds)
{
    return seconds / Minute;
}

Message paceOf(int behind)
{
    if (behind > 0)
        return {QT_TRANSLATE_N_NOOP("qd", "%n minute(s) behind"), {}, behind};
    if (behind < 0)
        return {QT_TRANSLATE_N_NOOP("qd", "%n minute(s) ahead"), {}, -behind};
    return {QT_TRANSLATE_NOOP("qd", "On time"), {}, {}};
}

} // namespace

const AgendaItem *runningItem(const Agenda &agenda)
{
    const auto running = std::ranges::find_if(agenda, runs);
    return running == agenda.end() ? nullptr : &*running;
}

int usedSeconds(const AgendaItem &item, const QDateTime &now)
{
    return item.usedSeconds + (runs(item) ? int(std::max<qint64>(0, item.startedAt.secsTo(now))) : 0);
}

Result<Turn> start(const Agenda &agenda, AgendaItemId id, const QDateTime &now)
{
    const auto item = std::ranges::find(agenda, id, &AgendaItem::id);
    if (item == agenda.end())
        return failure(ErrorCode::Invalid, Tr::tr("The item is not on this agenda. Choose one that is."));
    Turn turn(Tr::tr("Start Agenda Item"));
    if (runs(*item))
        return turn;
    if (const AgendaItem *running = runningItem(agenda))
        turn.put(stopped(*running, now));
    turn.put(started(*item, now));
    return turn;
}

Result<Turn> next(const Agenda &agenda, const QDateTime &now)
{
    const AgendaItem *running = runningItem(agenda);
    // Before anything has run, the first item is the next.
    const auto last = std::ranges::find_if(agenda.rbegin(), agenda.rend(),
                                           [](const AgendaItem &item) { return item.startedAt.isValid(); });
    const auto following = running ? agenda.begin() + (running - agenda.data()) + 1 : last.base();
    if (!running && following == agenda.end())
        return nothingRuns();
    Turn turn(running ? Tr::tr("Next Agenda Item") : Tr::tr("Start Review"));
    if (running)
        turn.put(stopped(*running, now));
    if (following != agenda.end())
        turn.put(started(*following, now));
    return turn;
}

Result<Turn> stop(const Agenda &agenda, const QDateTime &now)
{
    const AgendaItem *running = runningItem(agenda);
    if (!running)
        return nothingRuns();
    Turn turn(Tr::tr("Stop Review"));
    turn.put(stopped(*running, now));
    return turn;
}

QDateTime lastReviewEnd(const Plan &plan)
{
    QDateTime last;
    for (const AgendaItem &item : plan.table<AgendaItem>()) {
        if (item.endedAt.isValid() && (!last.isValid() || item.endedAt > last))
            last = item.endedAt;
    }
    return last;
}

SessionClock clockOf(const Agenda &agenda, const QDateTime &now)
{
    SessionClock clock;
    int used = 0;
    int behind = 0;
    int ahead = 0;
    for (const AgendaItem &item : agenda) {
        const int planned = item.minutes * Minute;
        const int spent = usedSeconds(item, now);
        clock.plannedMinutes += item.minutes;
        used += spent;
        if (runs(item)) {
            behind += std::max(0, spent - planned); // a running item may still end in time
            ahead += std::max(0, planned - spent);
            clock.itemLeftMinutes = minutes(planned - spent);
        } else if (item.endedAt.isValid()) {
            behind += spent - planned;
        } else {
            ahead += planned;
        }
    }
    clock.usedMinutes = minutes(used);
    clock.behindMinutes = minutes(behind);
    clock.projectedEnd = now.addSecs(ahead);
    clock.pace = paceOf(clock.behindMinutes);
    return clock;
}

} // namespace qd::cycle
