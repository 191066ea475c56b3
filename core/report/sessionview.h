// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "cycle/sessionclock.h"
#include "report/wording.h"

/// What the window says while a review is held: to the facilitator, and to the room.
namespace qd::report {

/// The time, in words first.
struct TimeStrip
{
    QString item; ///< "This item, decision"
    QString left; ///< "7 min left", "over by 3 min"
    QString used; ///< "13 of 20 min used"
    double share = 0; ///< of the item's minutes that are used; 1 when it is over its time
    bool isOver = false;
    QString review; ///< "22 of 120 min"
    QString end; ///< "11:59", local time
    QString pace; ///< "1 minute ahead"
    Status paceMark = Status::Ok;
};
TimeStrip timeStrip(const cycle::Agenda &agenda, const QDateTime &now, const Wording &wording);

/// "13 of 20 min", and "20 min" of an item nobody has begun.
QString minutesText(const AgendaItem &item, const QDateTime &now, const Wording &wording);
/// "10 items take 115 of 120 minutes." or that they take too many.
QString planText(const cycle::Agenda &agenda, int sessionMinutes);

/// Something that was written down in the room.
struct CapturedLine
{
    QString kind; ///< "Decision"
    QString text;
    QString detail; ///< "Item 2, Data & IT, 15 August 2026"
    const RecordType *type = nullptr;
    qint64 id = 0;
};
/// What came of the items of \a agenda, kind by kind: decisions, actions, ideas, what was parked, notes.
std::vector<CapturedLine> capturedIn(const Plan &plan, const cycle::Agenda &agenda, const Wording &wording);
/// The actions of \a agenda without an owner or a day; the detail says what is missing.
std::vector<CapturedLine> looseEnds(const Plan &plan, const cycle::Agenda &agenda);

} // namespace qd::report
