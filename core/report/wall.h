// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/sessionclock.h"
#include "report/drawing.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <variant>

/// What the room sees while a review is held. It has no place for what is not meant for it.
namespace qd::report {

/// One need and one promise that lie apart, large enough for a wall.
struct WallGap
{
    TimeLabel needed;
    TimeLabel promised;
    QString neededBy; ///< "Customer Support needs it"
    QString promisedBy;
    QString apart; ///< "46 days apart"
    TimeLabel due; ///< of what it is for; may be without a date
};

/// Amounts beside each other, from zero.
struct WallBars
{
    struct Bar
    {
        QString label;
        double value = 0;
        QString text; ///< "260 person-days"
        bool isOver = false; ///< more than there is
    };
    std::vector<Bar> bars;
};

/// A few lines that can be read from the back of a room.
struct WallRows
{
    struct Row
    {
        std::optional<Status> mark;
        QString text;
        QString detail; ///< quieter, at the end of the line
    };
    std::vector<Row> rows;
};

using WallImage = std::variant<std::monostate, WallGap, WallBars, WallRows, GraphSpec, PromiseSpec, ChartSpec>;

/// What the room sees: title, one picture, question, decision. No quotes, no notes, nobody's name; nobody is late here.
struct WallSpec
{
    QString title;
    WallImage picture;
    QString question;
    QString decision;
    QStringList footLeft;
    QStringList footRight;
    QString description; ///< all of it, for a reader who does not see it
};
/// \a item is one of \a agenda; nothing shows which review this is.
WallSpec wallOf(const Plan &plan, const Cycle &cycle, const cycle::Agenda &agenda, const AgendaItem *item,
                const rules::Findings &findings, const QDateTime &now, QDate asOf, const Wording &wording);

/// The finding that \a item is about, or nothing.
const rules::Finding *findingOf(const AgendaItem &item, const rules::Findings &findings);

} // namespace qd::report
