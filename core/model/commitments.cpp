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
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was taken."), K::Reference, Optional, "cycle"),
         field<&R::options>("options", QT_TRANSLATE_NOOP("qd", "Options"),
                            QT_TRANSLATE_NOOP("qd", "What could have been chosen, with what speaks for and against."),
                            K::LongText),
         field<&R::tradeOffs>("tradeOffs", QT_TRANSLATE_NOOP("qd", "Trade-offs"),
                              QT_TRANSLATE_NOOP("qd", "What is given up for it."), K::LongText),
         field<&R::reversibility>("reversibility", QT_TRANSLATE_NOOP("qd", "Reversibility"),
                                  QT_TRANSLATE_NOOP("qd", "Whether it can be taken back."), K::Token, Required),
         field<&R::effect>("effect", QT_TRANSLATE_NOOP("qd", "Expected effect"),
                           QT_TRANSLATE_NOOP("qd", "What should change, by how much."), K::LongText),
         field<&R::effectKpi>("effectKpi", QT_TRANSLATE_NOOP("qd", "Effect on"),
                              QT_TRANSLATE_NOOP("qd", "The KPI on which the effect should be seen."), K::Reference,
                              Optional, "kpi"),
         field<&R::effectBy>("effectBy", QT_TRANSLATE_NOOP("qd", "Effect by"),
                             QT_TRANSLATE_NOOP("qd", "Day by which the effect should be seen."), K::Date),
         field<&R::revisitTrigger>("revisitTrigger", QT_TRANSLATE_NOOP("qd", "Look again when"),
                                   QT_TRANSLATE_NOOP("qd", "What would open the question again."), K::Text),
         field<&R::supersededBy>("supersededBy", QT_TRANSLATE_NOOP("qd", "Superseded by"),
                                 QT_TRANSLATE_NOOP("qd", "The decision that stands instead."), K::Reference, Optional,
                                 "decision"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that needs it."), K::Reference, Optional,
                               "department"),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it was taken."), K::Reference,
                               Optional, "agendaItem")},
        Section::Commitments};
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
                          "cycle"),
         field<&R::evidence>("evidence", QT_TRANSLATE_NOOP("qd", "Evidence"),
                             QT_TRANSLATE_NOOP("qd", "What shows that it is done."), K::LongText),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it was agreed."), K::Reference,
                               Optional, "agendaItem"),
         field<&R::agreedOn>("agreedOn", QT_TRANSLATE_NOOP("qd", "Agreed on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it was agreed."), K::Date),
         field<&R::carriedBecause>("carriedBecause", QT_TRANSLATE_NOOP("qd", "Carried over because"),
                                   QT_TRANSLATE_NOOP("qd", "Why it is still open."), K::LongText)},
        Section::Commitments};
    return type;
}

} // namespace qd
