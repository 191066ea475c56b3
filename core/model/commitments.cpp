// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commitments.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Decision>()
{
    using R = Decision;
    static const RecordType type{
        "decision",
        QT_TRANSLATE_NOOP("qd", "Decision"),
        QT_TRANSLATE_NOOP("qd", "Decisions"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the decision, the same in every file."), K::Id),
         field<&R::question>("question", QT_TRANSLATE_NOOP("qd", "Question"),
                             QT_TRANSLATE_NOOP("qd", "What had to be decided."), K::Text, Required),
         field<&R::chosen>("chosen", QT_TRANSLATE_NOOP("qd", "Chosen"), QT_TRANSLATE_NOOP("qd", "What was chosen."),
                           K::LongText),
         field<&R::rationale>("rationale", QT_TRANSLATE_NOOP("qd", "Rationale"),
                              QT_TRANSLATE_NOOP("qd", "Why, and what is accepted for it."), K::LongText),
         field<&R::decider>("decider", QT_TRANSLATE_NOOP("qd", "Decider"),
                            QT_TRANSLATE_NOOP("qd", "The role that decided."), K::Text),
         field<&R::decidedOn>("decidedOn", QT_TRANSLATE_NOOP("qd", "Decided on"),
                              QT_TRANSLATE_NOOP("qd", "Day of the decision."), K::Date),
         field<&R::reviewOn>("reviewOn", QT_TRANSLATE_NOOP("qd", "Review on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it is looked at again."), K::Date),
         field<&R::status>("status", QT_TRANSLATE_NOOP("qd", "Status"), QT_TRANSLATE_NOOP("qd", "Whether it stands."),
                           K::Token, Required),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was taken."), K::Reference, Optional,
                          "cycle")}};
    return type;
}

template<>
const RecordType &describe<ActionItem>()
{
    using R = ActionItem;
    static const RecordType type{
        "actionItem",
        QT_TRANSLATE_NOOP("qd", "Action"),
        QT_TRANSLATE_NOOP("qd", "Actions"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the action, the same in every file."), K::Id),
         field<&R::what>("what", QT_TRANSLATE_NOOP("qd", "What"),
                         QT_TRANSLATE_NOOP("qd", "What is to be done, in one line."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that does it."), K::Reference, Optional,
                               "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The one role that does it."), K::Text),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"), QT_TRANSLATE_NOOP("qd", "Day by which it is done."),
                        K::Date),
         field<&R::status>("status", QT_TRANSLATE_NOOP("qd", "Status"), QT_TRANSLATE_NOOP("qd", "Whether it is done."),
                           K::Token, Required),
         field<&R::doneOn>("doneOn", QT_TRANSLATE_NOOP("qd", "Done on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which it was done."), K::Date),
         field<&R::origin>("origin", QT_TRANSLATE_NOOP("qd", "Came from"),
                           QT_TRANSLATE_NOOP("qd", "Decision, disconnect or agenda item it came from."), K::Text),
         field<&R::carriedOver>("carriedOver", QT_TRANSLATE_NOOP("qd", "Carried over"),
                                QT_TRANSLATE_NOOP("qd", "How many cycles it has been carried over."), K::Integer,
                                Required),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was promised."), K::Reference, Optional,
                          "cycle")}};
    return type;
}

} // namespace qd
