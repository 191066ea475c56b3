// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/processes.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Workflow>()
{
    using R = Workflow;
    static const RecordType type{
        "workflow",
        QT_TRANSLATE_NOOP("qd", "Process"),
        QT_TRANSLATE_NOOP("qd", "Processes"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the process, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "What the process is called."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that answers for the whole of it."),
                               K::Reference, Required, "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::purpose>("purpose", QT_TRANSLATE_NOOP("qd", "Purpose"),
                            QT_TRANSLATE_NOOP("qd", "What comes out of it and for whom."), K::LongText),
         field<&R::volume>("volume", QT_TRANSLATE_NOOP("qd", "Volume"),
                           QT_TRANSLATE_NOOP("qd", "How many times it runs in a month."), K::Number),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required),
         field<&R::promisedHours>("promisedHours", QT_TRANSLATE_NOOP("qd", "Lead time promised, hours"),
                                  QT_TRANSLATE_NOOP("qd", "Hours from start to end that were promised."), K::Number),
         field<&R::receiver>("receiver", QT_TRANSLATE_NOOP("qd", "Received by"),
                             QT_TRANSLATE_NOOP("qd", "The department that takes what comes out."), K::Reference,
                             Optional, "department"),
         field<&R::customer>("customer", QT_TRANSLATE_NOOP("qd", "Customer"),
                             QT_TRANSLATE_NOOP("qd", "Who outside the company takes what comes out."), K::Text)},
        Section::Processes};
    return type;
}

template<>
const RecordType &describe<Step>()
{
    using R = Step;
    static const RecordType type{
        "step",
        QT_TRANSLATE_NOOP("qd", "Step"),
        QT_TRANSLATE_NOOP("qd", "Steps"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the step, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"), QT_TRANSLATE_NOOP("qd", "What is done in the step."),
                         K::Text, Required),
         field<&R::workflow>("workflow", QT_TRANSLATE_NOOP("qd", "Process"),
                             QT_TRANSLATE_NOOP("qd", "The process it belongs to."), K::Reference, Required, "workflow"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that does it."), K::Reference, Required,
                               "department"),
         field<&R::processHours>("processHours", QT_TRANSLATE_NOOP("qd", "Process time, hours"),
                                 QT_TRANSLATE_NOOP("qd", "Hours of work on one piece."), K::Number),
         field<&R::leadHours>(
             "leadHours", QT_TRANSLATE_NOOP("qd", "Lead time, hours"),
             QT_TRANSLATE_NOOP("qd", "Hours from the arrival of a piece to its end, waiting included."), K::Number),
         field<&R::accurate>("accurate", QT_TRANSLATE_NOOP("qd", "Complete and accurate"),
                             QT_TRANSLATE_NOOP("qd", "Share of pieces that arrive complete and right, 0 to 1."),
                             K::Number),
         field<&R::volume>("volume", QT_TRANSLATE_NOOP("qd", "Volume"),
                           QT_TRANSLATE_NOOP("qd", "How many times it runs in a month."), K::Number),
         field<&R::systems>("systems", QT_TRANSLATE_NOOP("qd", "Systems"),
                            QT_TRANSLATE_NOOP("qd", "Which systems it uses."), K::Text),
         field<&R::remedy>("remedy", QT_TRANSLATE_NOOP("qd", "Proposal"),
                           QT_TRANSLATE_NOOP("qd", "What is to become of it."), K::Token, Required),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What else should be known."), K::LongText),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"),
                         QT_TRANSLATE_NOOP("qd", "What the step is there for."), K::Token, Required),
         field<&R::output>("output", QT_TRANSLATE_NOOP("qd", "Output"),
                           QT_TRANSLATE_NOOP("qd", "What the step hands on."), K::Text),
         field<&R::readyCriterion>("readyCriterion", QT_TRANSLATE_NOOP("qd", "Ready when"),
                                   QT_TRANSLATE_NOOP("qd", "How the next step knows that it can work with it."),
                                   K::Text),
         field<&R::statedAccuracy>(
             "statedAccuracy", QT_TRANSLATE_NOOP("qd", "Accuracy, stated"),
             QT_TRANSLATE_NOOP("qd",
                               "Share of pieces that the step before says it hands over complete and right, 0 to 1."),
             K::Number),
         field<&R::sample>(
             "sample", QT_TRANSLATE_NOOP("qd", "Pieces looked at"),
             QT_TRANSLATE_NOOP("qd", "How many pieces the share of complete and accurate ones was counted on."),
             K::Integer),
         field<&R::fixedHours>("fixedHours", QT_TRANSLATE_NOOP("qd", "Required waiting, hours"),
                               QT_TRANSLATE_NOOP("qd", "Hours of waiting that law or contract require."), K::Number),
         field<&R::returned>("returned", QT_TRANSLATE_NOOP("qd", "Sent back"),
                             QT_TRANSLATE_NOOP("qd", "How many pieces a month it sends back to the step before."),
                             K::Number),
         field<&R::allowedReturns>("allowedReturns", QT_TRANSLATE_NOOP("qd", "Returns by design"),
                                   QT_TRANSLATE_NOOP("qd", "Share of pieces that is meant to go back, 0 to 1."),
                                   K::Number),
         field<&R::rejected>("rejected", QT_TRANSLATE_NOOP("qd", "Rejected"),
                             QT_TRANSLATE_NOOP("qd", "Share of pieces that an approval rejects, 0 to 1."), K::Number),
         field<&R::availableHours>("availableHours", QT_TRANSLATE_NOOP("qd", "Hours available"),
                                   QT_TRANSLATE_NOOP("qd", "Hours of work a month that one of its people has for it."),
                                   K::Number),
         field<&R::people>("people", QT_TRANSLATE_NOOP("qd", "People"),
                           QT_TRANSLATE_NOOP("qd", "How many people do it side by side."), K::Number),
         field<&R::waiting>(
             "waiting", QT_TRANSLATE_NOOP("qd", "Pieces waiting"),
             QT_TRANSLATE_NOOP("qd", "How many pieces are in the step at one time, waiting ones included."),
             K::Number)},
        Section::Processes};
    return type;
}

template<>
const RecordType &describe<HandOffCheck>()
{
    using R = HandOffCheck;
    static const RecordType type{
        "handOffCheck",
        QT_TRANSLATE_NOOP("qd", "Hand-off check"),
        QT_TRANSLATE_NOOP("qd", "Hand-off checks"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the check, the same in every file."), K::Id),
         field<&R::scenario>("scenario", QT_TRANSLATE_NOOP("qd", "Scenario"),
                             QT_TRANSLATE_NOOP("qd", "What was tried, in one line."), K::Text, Required),
         field<&R::handOff>("handOff", QT_TRANSLATE_NOOP("qd", "Hand-off"),
                            QT_TRANSLATE_NOOP("qd", "The hand-off that was tried."), K::Reference, Optional, "handOff"),
         field<&R::shopper>("shopper", QT_TRANSLATE_NOOP("qd", "Checked by"),
                            QT_TRANSLATE_NOOP("qd", "The role that tried it."), K::Text),
         field<&R::checkedOn>("checkedOn", QT_TRANSLATE_NOOP("qd", "Checked on"),
                              QT_TRANSLATE_NOOP("qd", "Day of the try-out."), K::Date),
         field<&R::promised>("promised", QT_TRANSLATE_NOOP("qd", "Promised"),
                             QT_TRANSLATE_NOOP("qd", "What should come, and when."), K::LongText),
         field<&R::observed>("observed", QT_TRANSLATE_NOOP("qd", "Observed"),
                             QT_TRANSLATE_NOOP("qd", "What came, and when."), K::LongText),
         field<&R::onTime>("onTime", QT_TRANSLATE_NOOP("qd", "On time"),
                           QT_TRANSLATE_NOOP("qd", "How far the time was kept, 0 to 1."), K::Number),
         field<&R::complete>("complete", QT_TRANSLATE_NOOP("qd", "Complete"),
                             QT_TRANSLATE_NOOP("qd", "How complete it was, 0 to 1."), K::Number),
         field<&R::accurate>("accurate", QT_TRANSLATE_NOOP("qd", "Accurate"),
                             QT_TRANSLATE_NOOP("qd", "How right it was, 0 to 1."), K::Number),
         field<&R::courteous>("courteous", QT_TRANSLATE_NOOP("qd", "Courteous"),
                              QT_TRANSLATE_NOOP("qd", "How one was treated, 0 to 1."), K::Number),
         field<&R::evidence>("evidence", QT_TRANSLATE_NOOP("qd", "Evidence"),
                             QT_TRANSLATE_NOOP("qd", "Where it can be looked up."), K::LongText),
         field<&R::issue>("issue", QT_TRANSLATE_NOOP("qd", "Issue"),
                          QT_TRANSLATE_NOOP("qd", "The issue that came of it."), K::Reference, Optional, "issue"),
         field<&R::sample>("sample", QT_TRANSLATE_NOOP("qd", "Pieces looked at"),
                           QT_TRANSLATE_NOOP("qd", "On how many pieces the shares were counted."), K::Integer),
         field<&R::turnaroundDays>("turnaroundDays", QT_TRANSLATE_NOOP("qd", "Turnaround observed, days"),
                                   QT_TRANSLATE_NOOP("qd", "Days from the request to the delivery, as observed."),
                                   K::Number)},
        Section::Processes};
    return type;
}

template<>
const RecordType &describe<Improvement>()
{
    using R = Improvement;
    static const RecordType type{
        "improvement",
        QT_TRANSLATE_NOOP("qd", "Improvement"),
        QT_TRANSLATE_NOOP("qd", "Improvements"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the improvement, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What is to change, in one line."), K::Text, Required),
         field<&R::workflow>("workflow", QT_TRANSLATE_NOOP("qd", "Process"),
                             QT_TRANSLATE_NOOP("qd", "The process it belongs to."), K::Reference, Optional, "workflow"),
         field<&R::step>("step", QT_TRANSLATE_NOOP("qd", "Step"), QT_TRANSLATE_NOOP("qd", "The step that changes."),
                         K::Reference, Optional, "step"),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that does it."), K::Reference, Optional,
                               "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::remedy>("remedy", QT_TRANSLATE_NOOP("qd", "Proposal"),
                           QT_TRANSLATE_NOOP("qd", "What is to become of the step."), K::Token, Required),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::benefit>("benefit", QT_TRANSLATE_NOOP("qd", "Benefit"),
                            QT_TRANSLATE_NOOP("qd", "What it is worth when it works."), K::Text),
         field<&R::hoursSaved>("hoursSaved", QT_TRANSLATE_NOOP("qd", "Hours saved"),
                               QT_TRANSLATE_NOOP("qd", "Hours of work that it saves in a month."), K::Number),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"),
                        QT_TRANSLATE_NOOP("qd", "Day by which it is to be done."), K::Date),
         field<&R::doneOn>("doneOn", QT_TRANSLATE_NOOP("qd", "Done on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which it was done."), K::Date)},
        Section::Processes};
    return type;
}

template<>
const RecordType &describe<ResourceRequest>()
{
    using R = ResourceRequest;
    static const RecordType type{
        "resourceRequest",
        QT_TRANSLATE_NOOP("qd", "Resource request"),
        QT_TRANSLATE_NOOP("qd", "Resource requests"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the request, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What is asked for, in one line."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that asks."), K::Reference, Required,
                               "department"),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"), QT_TRANSLATE_NOOP("qd", "What is asked for."),
                         K::Token, Required),
         field<&R::amount>(
             "amount", QT_TRANSLATE_NOOP("qd", "Amount"),
             QT_TRANSLATE_NOOP("qd", "How much: full-time equivalents, or money in the reporting currency."),
             K::Number),
         field<&R::role>("role", QT_TRANSLATE_NOOP("qd", "Role"), QT_TRANSLATE_NOOP("qd", "Which role it would fill."),
                         K::Text),
         field<&R::supplier>("supplier", QT_TRANSLATE_NOOP("qd", "From"),
                             QT_TRANSLATE_NOOP("qd", "Where it would come from: a department, a budget, the market."),
                             K::Text),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"), QT_TRANSLATE_NOOP("qd", "Why it is needed."),
                           K::LongText),
         field<&R::demandBasis>("demandBasis", QT_TRANSLATE_NOOP("qd", "Demand basis"),
                                QT_TRANSLATE_NOOP("qd", "The numbers that the need was computed from."), K::LongText),
         field<&R::buffer>("buffer", QT_TRANSLATE_NOOP("qd", "Buffer"),
                           QT_TRANSLATE_NOOP("qd", "Share of the amount that is kept as reserve, 0 to 1."), K::Number),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective it would unblock."), K::Reference, Optional,
                              "objective"),
         field<&R::neededBy>("neededBy", QT_TRANSLATE_NOOP("qd", "Needed by"),
                             QT_TRANSLATE_NOOP("qd", "Day by which it must be there."), K::Date),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "What became of it."),
                          K::Token, Required),
         field<&R::decision>("decision", QT_TRANSLATE_NOOP("qd", "Decision"),
                             QT_TRANSLATE_NOOP("qd", "The decision about it."), K::Reference, Optional, "decision"),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was asked."), K::Reference, Optional,
                          "cycle")},
        Section::Processes};
    return type;
}

} // namespace qd
