// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cycles.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<CyclePhase>()
{
    using R = CyclePhase;
    static const RecordType type{
        "cyclePhase",
        QT_TRANSLATE_NOOP("qd", "Phase"),
        QT_TRANSLATE_NOOP("qd", "Phases"),
        {member::key<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                                QT_TRANSLATE_NOOP("qd", "The cycle it belongs to."), K::Reference, "cycle"),
         member::key<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Phase"), QT_TRANSLATE_NOOP("qd", "Which phase it is."),
                               K::Token),
         field<&R::startsOn>("startsOn", QT_TRANSLATE_NOOP("qd", "Starts on"),
                             QT_TRANSLATE_NOOP("qd", "First day of the phase."), K::Date),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"), QT_TRANSLATE_NOOP("qd", "Last day of the phase."),
                        K::Date),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::doneOn>("doneOn", QT_TRANSLATE_NOOP("qd", "Done on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which it was left. Empty: not yet."), K::Date),
         field<&R::gaps>("gaps", QT_TRANSLATE_NOOP("qd", "Left with gaps because"),
                         QT_TRANSLATE_NOOP("qd", "Why it was left although something was missing."), K::LongText)},
        Section::Cycle};
    return type;
}

template<>
const RecordType &describe<Submission>()
{
    using R = Submission;
    static const RecordType type{
        "submission",
        QT_TRANSLATE_NOOP("qd", "Input of a department"),
        QT_TRANSLATE_NOOP("qd", "Inputs of departments"),
        {member::key<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                                QT_TRANSLATE_NOOP("qd", "The cycle it belongs to."), K::Reference, "cycle"),
         member::key<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                                     QT_TRANSLATE_NOOP("qd", "The department that is asked."), K::Reference,
                                     "department"),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::sentOn>("sentOn", QT_TRANSLATE_NOOP("qd", "Sent on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which the request went out."), K::Date),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"),
                        QT_TRANSLATE_NOOP("qd", "Day by which the input is to be back."), K::Date),
         field<&R::returnedOn>("returnedOn", QT_TRANSLATE_NOOP("qd", "Returned on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which the input came back."), K::Date),
         field<&R::acceptedOn>("acceptedOn", QT_TRANSLATE_NOOP("qd", "Accepted on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which the facilitator accepted it."), K::Date),
         field<&R::fileName>("fileName", QT_TRANSLATE_NOOP("qd", "File"),
                             QT_TRANSLATE_NOOP("qd", "Name of the file that came back."), K::Text),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What else should be known."), K::LongText)},
        Section::Cycle};
    return type;
}

template<>
const RecordType &describe<Packet>()
{
    using R = Packet;
    static const RecordType type{
        "packet",
        QT_TRANSLATE_NOOP("qd", "Packet"),
        QT_TRANSLATE_NOOP("qd", "Packets"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the packet, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What the document is called."), K::Text, Required),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"), QT_TRANSLATE_NOOP("qd", "What it is for."), K::Token,
                         Required),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle it belongs to."), K::Reference, Optional, "cycle"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department it was made for. Empty: all."), K::Reference,
                               Optional, "department"),
         field<&R::audience>("audience", QT_TRANSLATE_NOOP("qd", "Audience"),
                             QT_TRANSLATE_NOOP("qd", "Who may read it."), K::Text),
         field<&R::asOf>("asOf", QT_TRANSLATE_NOOP("qd", "As of"),
                         QT_TRANSLATE_NOOP("qd", "Date of the figures in it."), K::Date),
         field<&R::issuedOn>("issuedOn", QT_TRANSLATE_NOOP("qd", "Issued on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it went out."), K::Date),
         field<&R::version>("version", QT_TRANSLATE_NOOP("qd", "Version"),
                            QT_TRANSLATE_NOOP("qd", "Counts up with each issue."), K::Integer, Required),
         field<&R::contentHash>("contentHash", QT_TRANSLATE_NOOP("qd", "Content"),
                                QT_TRANSLATE_NOOP("qd", "Digest of the records it was made from."), K::Text),
         field<&R::fileName>("fileName", QT_TRANSLATE_NOOP("qd", "File"), QT_TRANSLATE_NOOP("qd", "Name of the file."),
                             K::Text),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::sentTo>("sentTo", QT_TRANSLATE_NOOP("qd", "Sent to"), QT_TRANSLATE_NOOP("qd", "To whom it went."),
                           K::LongText)},
        Section::Cycle};
    return type;
}

template<>
const RecordType &describe<Retrospective>()
{
    using R = Retrospective;
    static const RecordType type{
        "retrospective",
        QT_TRANSLATE_NOOP("qd", "Retrospective"),
        QT_TRANSLATE_NOOP("qd", "Retrospectives"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the retrospective, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What it is about, in one line."), K::Text, Required),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle that is looked back on."), K::Reference, Required,
                          "cycle"),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective that is scored. Empty: the cycle as a whole."),
                              K::Reference, Optional, "objective"),
         field<&R::happened>("happened", QT_TRANSLATE_NOOP("qd", "What happened"),
                             QT_TRANSLATE_NOOP("qd", "The events that counted."), K::LongText),
         field<&R::good>("good", QT_TRANSLATE_NOOP("qd", "Good"), QT_TRANSLATE_NOOP("qd", "What went well."),
                         K::LongText),
         field<&R::bad>("bad", QT_TRANSLATE_NOOP("qd", "Bad"), QT_TRANSLATE_NOOP("qd", "What went wrong."),
                        K::LongText),
         field<&R::beginDoing>("beginDoing", QT_TRANSLATE_NOOP("qd", "Start"),
                               QT_TRANSLATE_NOOP("qd", "What should begin."), K::LongText),
         field<&R::stopDoing>("stopDoing", QT_TRANSLATE_NOOP("qd", "Stop"), QT_TRANSLATE_NOOP("qd", "What should end."),
                              K::LongText),
         field<&R::keepDoing>("keepDoing", QT_TRANSLATE_NOOP("qd", "Continue"),
                              QT_TRANSLATE_NOOP("qd", "What should stay as it is."), K::LongText),
         field<&R::score>("score", QT_TRANSLATE_NOOP("qd", "Score"),
                          QT_TRANSLATE_NOOP("qd", "How far the objective was reached, 0 to 1."), K::Number),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"),
                           QT_TRANSLATE_NOOP("qd", "Why the score is what it is."), K::LongText)},
        Section::Session};
    return type;
}

} // namespace qd
