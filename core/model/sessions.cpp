// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sessions.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Session>()
{
    using R = Session;
    static const RecordType type{
        "session",
        QT_TRANSLATE_NOOP("qd", "Session"),
        QT_TRANSLATE_NOOP("qd", "Sessions"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the session, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "What the session is called."), K::Text, Required),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle it belongs to."), K::Reference, Required, "cycle"),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"), QT_TRANSLATE_NOOP("qd", "What it is for."), K::Token,
                         Required),
         field<&R::heldOn>("heldOn", QT_TRANSLATE_NOOP("qd", "Held on"), QT_TRANSLATE_NOOP("qd", "Day of the session."),
                           K::Date),
         field<&R::minutes>("minutes", QT_TRANSLATE_NOOP("qd", "Planned, minutes"),
                            QT_TRANSLATE_NOOP("qd", "How long it may take."), K::Integer, Required),
         field<&R::attendees>("attendees", QT_TRANSLATE_NOOP("qd", "Attendees"),
                              QT_TRANSLATE_NOOP("qd", "Who is there, by role."), K::LongText),
         field<&R::rating>("rating", QT_TRANSLATE_NOOP("qd", "Rating"),
                           QT_TRANSLATE_NOOP("qd", "What the room says of it, 1 to 10."), K::Number),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What else should be known."), K::LongText)},
        Section::Session};
    return type;
}

template<>
const RecordType &describe<AgendaItem>()
{
    using R = AgendaItem;
    static const RecordType type{
        "agendaItem",
        QT_TRANSLATE_NOOP("qd", "Agenda item"),
        QT_TRANSLATE_NOOP("qd", "Agenda items"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the agenda item, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What it is about, in one line."), K::Text, Required),
         field<&R::session>("session", QT_TRANSLATE_NOOP("qd", "Session"),
                            QT_TRANSLATE_NOOP("qd", "The session it belongs to."), K::Reference, Required, "session"),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"),
                         QT_TRANSLATE_NOOP("qd", "What is expected of the room."), K::Token, Required),
         field<&R::minutes>("minutes", QT_TRANSLATE_NOOP("qd", "Planned, minutes"),
                            QT_TRANSLATE_NOOP("qd", "How long it may take."), K::Integer, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that answers for it."), K::Reference, Optional,
                               "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::presenter>("presenter", QT_TRANSLATE_NOOP("qd", "Presenter"),
                              QT_TRANSLATE_NOOP("qd", "The role that opens it."), K::Text),
         field<&R::wanted>("wanted", QT_TRANSLATE_NOOP("qd", "Wanted"),
                           QT_TRANSLATE_NOOP("qd", "What should be there at its end."), K::LongText),
         field<&R::link>("link", QT_TRANSLATE_NOOP("qd", "Shows"),
                         QT_TRANSLATE_NOOP("qd", "What is shown with it, as an address in the document."), K::Text),
         field<&R::startedAt>("startedAt", QT_TRANSLATE_NOOP("qd", "Started at"),
                              QT_TRANSLATE_NOOP("qd", "When the room came to it."), K::Instant),
         field<&R::endedAt>("endedAt", QT_TRANSLATE_NOOP("qd", "Ended at"),
                            QT_TRANSLATE_NOOP("qd", "When the room left it."), K::Instant),
         field<&R::usedSeconds>("usedSeconds", QT_TRANSLATE_NOOP("qd", "Used, seconds"),
                                QT_TRANSLATE_NOOP("qd", "How long the room has spent on it."), K::Integer, Required),
         field<&R::outcome>("outcome", QT_TRANSLATE_NOOP("qd", "Outcome"), QT_TRANSLATE_NOOP("qd", "What came of it."),
                            K::LongText),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Session};
    return type;
}

template<>
const RecordType &describe<ParkingLotItem>()
{
    using R = ParkingLotItem;
    static const RecordType type{
        "parkingLotItem",
        QT_TRANSLATE_NOOP("qd", "Parked item"),
        QT_TRANSLATE_NOOP("qd", "Parking lot"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the parked item, the same in every file."), K::Id),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"), QT_TRANSLATE_NOOP("qd", "What came up, in one line."),
                         K::Text, Required),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it came up."), K::Reference,
                               Optional, "agendaItem"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that raised it."), K::Reference, Optional,
                               "department"),
         field<&R::raisedBy>("raisedBy", QT_TRANSLATE_NOOP("qd", "Raised by"),
                             QT_TRANSLATE_NOOP("qd", "The role that raised it."), K::Text),
         field<&R::parkedOn>("parkedOn", QT_TRANSLATE_NOOP("qd", "Parked on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it was parked."), K::Date),
         field<&R::disposition>("disposition", QT_TRANSLATE_NOOP("qd", "What became of it"),
                                QT_TRANSLATE_NOOP("qd", "Where it went from here."), K::Token, Required),
         field<&R::triageBy>("triageBy", QT_TRANSLATE_NOOP("qd", "Triage by"),
                             QT_TRANSLATE_NOOP("qd", "Day by which it must have its place."), K::Date),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was parked."), K::Reference, Optional,
                          "cycle")},
        Section::Session};
    return type;
}

template<>
const RecordType &describe<Note>()
{
    using R = Note;
    static const RecordType type{
        "note",
        QT_TRANSLATE_NOOP("qd", "Note"),
        QT_TRANSLATE_NOOP("qd", "Notes"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the note, the same in every file."), K::Id),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"),
                         QT_TRANSLATE_NOOP("qd", "What was said, in one line."), K::Text, Required),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it came up."), K::Reference,
                               Optional, "agendaItem"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department it is about."), K::Reference, Optional,
                               "department"),
         field<&R::notedOn>("notedOn", QT_TRANSLATE_NOOP("qd", "Noted on"),
                            QT_TRANSLATE_NOOP("qd", "Day on which it was noted."), K::Date),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was noted."), K::Reference, Optional,
                          "cycle")},
        Section::Session};
    return type;
}

template<>
const RecordType &describe<CatchballRound>()
{
    using R = CatchballRound;
    static const RecordType type{
        "catchballRound",
        QT_TRANSLATE_NOOP("qd", "Catchball round"),
        QT_TRANSLATE_NOOP("qd", "Catchball rounds"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the round, the same in every file."), K::Id),
         field<&R::proposal>("proposal", QT_TRANSLATE_NOOP("qd", "Proposal"),
                             QT_TRANSLATE_NOOP("qd", "What is proposed, in one line."), K::Text, Required),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective it is about."), K::Reference, Optional,
                              "objective"),
         field<&R::handOff>("handOff", QT_TRANSLATE_NOOP("qd", "Hand-off"),
                            QT_TRANSLATE_NOOP("qd", "The hand-off it is about."), K::Reference, Optional, "handOff"),
         field<&R::roundNumber>("roundNumber", QT_TRANSLATE_NOOP("qd", "Round"),
                                QT_TRANSLATE_NOOP("qd", "Counts the throws about one thing."), K::Integer, Required),
         field<&R::origin>("origin", QT_TRANSLATE_NOOP("qd", "From"),
                           QT_TRANSLATE_NOOP("qd", "The department that proposes."), K::Reference, Required,
                           "department"),
         field<&R::destination>("destination", QT_TRANSLATE_NOOP("qd", "To"),
                                QT_TRANSLATE_NOOP("qd", "The department that answers."), K::Reference, Required,
                                "department"),
         field<&R::target>("target", QT_TRANSLATE_NOOP("qd", "Target"),
                           QT_TRANSLATE_NOOP("qd", "The number that is proposed."), K::Number),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"), QT_TRANSLATE_NOOP("qd", "The day that is proposed."),
                        K::Date),
         field<&R::means>("means", QT_TRANSLATE_NOOP("qd", "Means"),
                          QT_TRANSLATE_NOOP("qd", "How it is to be reached."), K::LongText),
         field<&R::answer>("answer", QT_TRANSLATE_NOOP("qd", "Answer"),
                           QT_TRANSLATE_NOOP("qd", "What the other side says."), K::Token, Required),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"), QT_TRANSLATE_NOOP("qd", "Why it says so."),
                           K::LongText),
         field<&R::condition>("condition", QT_TRANSLATE_NOOP("qd", "Condition"),
                              QT_TRANSLATE_NOOP("qd", "Under which condition it agrees."), K::LongText),
         field<&R::answeredOn>("answeredOn", QT_TRANSLATE_NOOP("qd", "Answered on"),
                               QT_TRANSLATE_NOOP("qd", "Day of the answer."), K::Date),
         field<&R::agreedBy>("agreedBy", QT_TRANSLATE_NOOP("qd", "Agreed by"),
                             QT_TRANSLATE_NOOP("qd", "The role that agreed."), K::Text)},
        Section::Session};
    return type;
}

} // namespace qd
