// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoffs.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<HandOff>()
{
    using R = HandOff;
    static const RecordType type{
        "handOff",
        QT_TRANSLATE_NOOP("qd", "Hand-off"),
        QT_TRANSLATE_NOOP("qd", "Hand-offs"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the hand-off, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the hand-off, by which it is found again."),
                         K::Text),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Deliverable"),
                         QT_TRANSLATE_NOOP("qd", "What is handed over."), K::Text, Required),
         field<&R::receiver>("receiver", QT_TRANSLATE_NOOP("qd", "Needed by department"),
                             QT_TRANSLATE_NOOP("qd", "The department that needs it."), K::Reference, Required,
                             "department"),
         field<&R::giver>("giver", QT_TRANSLATE_NOOP("qd", "Needed from"),
                          QT_TRANSLATE_NOOP("qd", "The department it is needed from."), K::Reference, Required,
                          "department"),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective of the receiver that depends on it."),
                              K::Reference, Optional, "objective"),
         field<&R::neededBy>("neededBy", QT_TRANSLATE_NOOP("qd", "Needed by"),
                             QT_TRANSLATE_NOOP("qd", "Day by which the receiver needs it."), K::Date),
         field<&R::committedBy>("committedBy", QT_TRANSLATE_NOOP("qd", "Committed by"),
                                QT_TRANSLATE_NOOP("qd", "Day for which the giver has promised it."), K::Date),
         field<&R::status>("status", QT_TRANSLATE_NOOP("qd", "Status"),
                           QT_TRANSLATE_NOOP("qd", "How far the two departments are."), K::Token, Required),
         field<&R::requestedOn>("requestedOn", QT_TRANSLATE_NOOP("qd", "Requested on"),
                                QT_TRANSLATE_NOOP("qd", "Day on which it was asked for."), K::Date),
         field<&R::answeredOn>("answeredOn", QT_TRANSLATE_NOOP("qd", "Answered on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which the giver answered. Empty: no answer yet."),
                               K::Date),
         field<&R::criticality>("criticality", QT_TRANSLATE_NOOP("qd", "Criticality"),
                                QT_TRANSLATE_NOOP("qd", "What a late delivery would do to the receiver."), K::Token,
                                Required),
         field<&R::priority>("priority", QT_TRANSLATE_NOOP("qd", "Receiver's priority"),
                             QT_TRANSLATE_NOOP("qd", "Its place among what the receiver needs, 1 first."), K::Integer),
         field<&R::queueRank>("queueRank", QT_TRANSLATE_NOOP("qd", "Queue rank"),
                              QT_TRANSLATE_NOOP("qd", "Its place in the giver's own queue, 1 first."), K::Integer),
         field<&R::effort>("effort", QT_TRANSLATE_NOOP("qd", "Effort"),
                           QT_TRANSLATE_NOOP("qd", "Work of the giver in person-days."), K::Number),
         field<&R::readyCriterion>("readyCriterion", QT_TRANSLATE_NOOP("qd", "Ready when"),
                                   QT_TRANSLATE_NOOP("qd", "How both sides will know that it is done."), K::Text),
         field<&R::volume>("volume", QT_TRANSLATE_NOOP("qd", "Volume"),
                           QT_TRANSLATE_NOOP("qd", "How much of it is needed."), K::Text),
         field<&R::frequency>("frequency", QT_TRANSLATE_NOOP("qd", "Frequency"),
                              QT_TRANSLATE_NOOP("qd", "How often it is needed."), K::Text),
         field<&R::statementReceiver>("statementReceiver", QT_TRANSLATE_NOOP("qd", "Receiver says"),
                                      QT_TRANSLATE_NOOP("qd", "What the receiver wrote about it."), K::LongText),
         field<&R::sourceReceiver>("sourceReceiver", QT_TRANSLATE_NOOP("qd", "Receiver's source"),
                                   QT_TRANSLATE_NOOP("qd", "File and row of the receiver's words."), K::Text),
         field<&R::statementGiver>("statementGiver", QT_TRANSLATE_NOOP("qd", "Giver says"),
                                   QT_TRANSLATE_NOOP("qd", "What the giver wrote about it."), K::LongText),
         field<&R::sourceGiver>("sourceGiver", QT_TRANSLATE_NOOP("qd", "Giver's source"),
                                QT_TRANSLATE_NOOP("qd", "File and row of the giver's words."), K::Text),
         field<&R::deliveredOn>("deliveredOn", QT_TRANSLATE_NOOP("qd", "Delivered on"),
                                QT_TRANSLATE_NOOP("qd", "Day on which it was delivered."), K::Date),
         field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("qd", "Confidence"),
                               QT_TRANSLATE_NOOP("qd", "How sure the giver is of the day it has promised, 0 to 1."),
                               K::Number),
         field<&R::quantity>("quantity", QT_TRANSLATE_NOOP("qd", "Quantity needed"),
                             QT_TRANSLATE_NOOP("qd", "How much the receiver needs."), K::Number),
         field<&R::unit>("unit", QT_TRANSLATE_NOOP("qd", "Unit needed"),
                         QT_TRANSLATE_NOOP("qd", "Unit of the quantity that is needed."), K::Unit),
         field<&R::committedQuantity>("committedQuantity", QT_TRANSLATE_NOOP("qd", "Quantity promised"),
                                      QT_TRANSLATE_NOOP("qd", "How much the giver has promised."), K::Number),
         field<&R::committedUnit>("committedUnit", QT_TRANSLATE_NOOP("qd", "Unit promised"),
                                  QT_TRANSLATE_NOOP("qd", "Unit of the quantity that is promised."), K::Unit),
         field<&R::giverCriticality>(
             "giverCriticality", QT_TRANSLATE_NOOP("qd", "Giver's criticality"),
             QT_TRANSLATE_NOOP("qd", "How much a late delivery matters to the giver. Empty: not rated."), K::Token),
         field<&R::accuracy>("accuracy", QT_TRANSLATE_NOOP("qd", "Accuracy, stated"),
                             QT_TRANSLATE_NOOP("qd", "Share that the giver says is complete and right, 0 to 1."),
                             K::Number),
         field<&R::turnaroundDays>(
             "turnaroundDays", QT_TRANSLATE_NOOP("qd", "Turnaround promised, days"),
             QT_TRANSLATE_NOOP("qd", "Days from the request to the delivery, as the giver promises."), K::Number),
         field<&R::readyCriterionGiver>(
             "readyCriterionGiver", QT_TRANSLATE_NOOP("qd", "Ready when, giver"),
             QT_TRANSLATE_NOOP("qd", "How the giver knows that it is done, in its own words."), K::Text)},
        Section::HandOffs};
    return type;
}

template<>
const RecordType &describe<HandOffInput>()
{
    using R = HandOffInput;
    static const RecordType type{
        "handOffInput",
        QT_TRANSLATE_NOOP("qd", "Input of a hand-off"),
        QT_TRANSLATE_NOOP("qd", "Inputs of hand-offs"),
        {member::key<&R::handOff>("handOff", QT_TRANSLATE_NOOP("qd", "Hand-off"),
                                  QT_TRANSLATE_NOOP("qd", "The hand-off that waits."), K::Reference, "handOff"),
         member::key<&R::input>("input", QT_TRANSLATE_NOOP("qd", "Waits for"),
                                QT_TRANSLATE_NOOP("qd", "The hand-off that must come first."), K::Reference, "handOff"),
         field<&R::leadDays>("leadDays", QT_TRANSLATE_NOOP("qd", "Lead time"),
                             QT_TRANSLATE_NOOP("qd", "Days of work between the two."), K::Integer, Required)},
        Section::HandOffs};
    return type;
}

template<>
const RecordType &describe<Capacity>()
{
    using R = Capacity;
    static const RecordType type{
        "capacity",
        QT_TRANSLATE_NOOP("qd", "Capacity"),
        QT_TRANSLATE_NOOP("qd", "Capacities"),
        {member::key<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                                     QT_TRANSLATE_NOOP("qd", "The department."), K::Reference, "department"),
         member::key<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                                  QT_TRANSLATE_NOOP("qd", "Length of the period."), K::Token),
         member::key<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                                QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date),
         field<&R::available>("available", QT_TRANSLATE_NOOP("qd", "Available"),
                              QT_TRANSLATE_NOOP("qd", "Work that can be accepted, in person-days."), K::Number),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "How it was reckoned, in the department's own words."),
                            K::LongText),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "File and row from which it was read."), K::Text),
         field<&R::headcount>("headcount", QT_TRANSLATE_NOOP("qd", "Headcount"),
                              QT_TRANSLATE_NOOP("qd", "People there were, in full-time equivalents."), K::Number),
         field<&R::plannedHeadcount>("plannedHeadcount", QT_TRANSLATE_NOOP("qd", "Planned headcount"),
                                     QT_TRANSLATE_NOOP("qd", "People that were planned, in full-time equivalents."),
                                     K::Number),
         field<&R::demand>("demand", QT_TRANSLATE_NOOP("qd", "Demand"),
                           QT_TRANSLATE_NOOP("qd", "Work that was asked for, in person-days."), K::Number),
         field<&R::hires>("hires", QT_TRANSLATE_NOOP("qd", "Hires"),
                          QT_TRANSLATE_NOOP("qd", "People who start in the period, in full-time equivalents."),
                          K::Number),
         field<&R::leavers>("leavers", QT_TRANSLATE_NOOP("qd", "Leavers"),
                            QT_TRANSLATE_NOOP("qd", "People who leave in the period, in full-time equivalents."),
                            K::Number),
         field<&R::overtime>("overtime", QT_TRANSLATE_NOOP("qd", "Overtime, approved"),
                             QT_TRANSLATE_NOOP("qd", "Approved work beyond what is available, in person-days."),
                             K::Number),
         field<&R::turnaroundDays>("turnaroundDays", QT_TRANSLATE_NOOP("qd", "Turnaround promised, days"),
                                   QT_TRANSLATE_NOOP("qd", "Days within which a request is to be done."), K::Number)},
        Section::HandOffs};
    return type;
}

template<>
const RecordType &describe<EarlierCommitment>()
{
    using R = EarlierCommitment;
    static const RecordType type{
        "earlierCommitment",
        QT_TRANSLATE_NOOP("qd", "Earlier promise"),
        QT_TRANSLATE_NOOP("qd", "Earlier promises"),
        {member::key<&R::handOff>("handOff", QT_TRANSLATE_NOOP("qd", "Hand-off"),
                                  QT_TRANSLATE_NOOP("qd", "The hand-off that was promised."), K::Reference, "handOff"),
         member::key<&R::replacedOn>("replacedOn", QT_TRANSLATE_NOOP("qd", "Replaced on"),
                                     QT_TRANSLATE_NOOP("qd", "Day on which another day was promised instead."),
                                     K::Date),
         field<&R::committedBy>("committedBy", QT_TRANSLATE_NOOP("qd", "Committed by"),
                                QT_TRANSLATE_NOOP("qd", "The day that was promised before."), K::Date, Required),
         field<&R::decision>(
             "decision", QT_TRANSLATE_NOOP("qd", "Decision"),
             QT_TRANSLATE_NOOP("qd",
                               "The decision of both sides to plan anew. From it on the moves are counted again."),
             K::Reference, Optional, "decision")},
        Section::HandOffs};
    return type;
}

template<>
const RecordType &describe<MilestoneInput>()
{
    using R = MilestoneInput;
    static const RecordType type{
        "milestoneInput",
        QT_TRANSLATE_NOOP("qd", "Input of a milestone"),
        QT_TRANSLATE_NOOP("qd", "Inputs of milestones"),
        {member::key<&R::milestone>("milestone", QT_TRANSLATE_NOOP("qd", "Milestone"),
                                    QT_TRANSLATE_NOOP("qd", "The milestone that waits."), K::Reference, "milestone"),
         member::key<&R::handOff>("handOff", QT_TRANSLATE_NOOP("qd", "Waits for"),
                                  QT_TRANSLATE_NOOP("qd", "The hand-off that must be there before."), K::Reference,
                                  "handOff"),
         field<&R::leadDays>("leadDays", QT_TRANSLATE_NOOP("qd", "Lead time"),
                             QT_TRANSLATE_NOOP("qd", "Days of work between the two."), K::Integer, Required)},
        Section::HandOffs};
    return type;
}

template<>
const RecordType &describe<DepartmentTie>()
{
    using R = DepartmentTie;
    static const RecordType type{
        "departmentTie",
        QT_TRANSLATE_NOOP("qd", "Arrangement"),
        QT_TRANSLATE_NOOP("qd", "Arrangements"),
        {member::key<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                                     QT_TRANSLATE_NOOP("qd", "One of the two departments."), K::Reference,
                                     "department"),
         member::key<&R::other>("other", QT_TRANSLATE_NOOP("qd", "With"),
                                QT_TRANSLATE_NOOP("qd", "The other department."), K::Reference, "department"),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"), QT_TRANSLATE_NOOP("qd", "How they stay in touch."),
                         K::Token, Required),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What else should be known."), K::LongText)},
        Section::HandOffs};
    return type;
}

} // namespace qd
