// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "cycle/turn.h"

/// What is typed while the room talks: "A: @Data & IT deliver alerts-only feed by 15 Aug".
namespace qd::cycle {

enum class CaptureKind : std::uint8_t { Action, Decision, Park, Note, Idea };

/// What was understood of one line.
struct Capture
{
    CaptureKind kind = CaptureKind::Note;
    QString text;
    DepartmentId department; ///< behind the @; invalid: none
    QString owner; ///< the person behind the @, or the head of the department
    QDate due; ///< of an action or a parked item; invalid: none
};

/// Reads \a line: a letter or word for the kind and a colon, then text with one @department or @person anywhere and,
/// for actions and parked items, "by DAY" at the end. Departments go by their name, short name or code, spaces
/// included, or by as much of it as is unmistakable. What cannot be understood is an error in words.
Result<Capture> parseCapture(const Plan &plan, const QString &line, QDate asOf);

/// Puts the record that \a capture becomes, tied to \a item of the agenda (may be invalid) and \a cycle.
Turn keep(const Capture &capture, AgendaItemId item, CycleId cycle, QDate asOf, IdSource &ids);

QString wordFor(CaptureKind kind);

} // namespace qd::cycle
