// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Cycle>()
{
    using R = Cycle;
    static const RecordType type{
        "cycle",
        QT_TRANSLATE_NOOP("qd", "Cycle"),
        QT_TRANSLATE_NOOP("qd", "Cycles"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the cycle, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "Name of the cycle, for example Q1 2026/27."), K::Text, Required),
         field<&R::firstDay>("firstDay", QT_TRANSLATE_NOOP("qd", "First day"),
                             QT_TRANSLATE_NOOP("qd", "First day of the quarter under review."), K::Date, Required),
         field<&R::lastDay>("lastDay", QT_TRANSLATE_NOOP("qd", "Last day"),
                            QT_TRANSLATE_NOOP("qd", "Last day of the quarter under review."), K::Date, Required),
         field<&R::reviewOn>("reviewOn", QT_TRANSLATE_NOOP("qd", "Review on"),
                             QT_TRANSLATE_NOOP("qd", "Day of the review session."), K::Date),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far the cycle is."),
                          K::Token, Required),
         field<&R::openedOn>("openedOn", QT_TRANSLATE_NOOP("qd", "Opened on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which work on the cycle began."), K::Date),
         field<&R::closedOn>("closedOn", QT_TRANSLATE_NOOP("qd", "Closed on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which the cycle was closed."), K::Date),
         field<&R::frozenOn>("frozenOn", QT_TRANSLATE_NOOP("qd", "Figures frozen on"),
                             QT_TRANSLATE_NOOP("qd", "Day from which its figures no longer change."), K::Date),
         field<&R::lockedOn>("lockedOn", QT_TRANSLATE_NOOP("qd", "Plan locked on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which its plan became the plan of record."), K::Date)},
        Section::Cycle};
    return type;
}

template<>
const RecordType &describe<StrategicTheme>()
{
    using R = StrategicTheme;
    static const RecordType type{
        "strategicTheme",
        QT_TRANSLATE_NOOP("qd", "Strategic theme"),
        QT_TRANSLATE_NOOP("qd", "Strategic themes"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the theme, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the theme, by which it is found again."),
                         K::Text),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "What the theme is called in the room."), K::Text, Required),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for the theme."), K::Text),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"),
                        QT_TRANSLATE_NOOP("qd", "Day on which it must be there, for example a launch."), K::Date),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<Objective>()
{
    using R = Objective;
    static const RecordType type{
        "objective",
        QT_TRANSLATE_NOOP("qd", "Objective"),
        QT_TRANSLATE_NOOP("qd", "Objectives"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the objective, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the objective, by which it is found again."),
                         K::Text),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What is to be reached, in one line."), K::Text, Required),
         field<&R::why>("why", QT_TRANSLATE_NOOP("qd", "Why"), QT_TRANSLATE_NOOP("qd", "Why it matters."), K::LongText),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that answers for the objective."), K::Reference,
                               Required, "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for the objective."), K::Text),
         field<&R::theme>("theme", QT_TRANSLATE_NOOP("qd", "Theme"),
                          QT_TRANSLATE_NOOP("qd", "The theme it belongs to."), K::Reference, Optional,
                          "strategicTheme"),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was set."), K::Reference, Optional, "cycle"),
         field<&R::level>("level", QT_TRANSLATE_NOOP("qd", "Level"),
                          QT_TRANSLATE_NOOP("qd", "How high in the plan it stands."), K::Token, Required),
         field<&R::kind>(
             "kind", QT_TRANSLATE_NOOP("qd", "Kind"),
             QT_TRANSLATE_NOOP("qd", "Committed: 100 percent is expected. Aspirational: 70 percent is good."), K::Token,
             Required),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"),
                          QT_TRANSLATE_NOOP("qd", "Where it is in its life."), K::Token, Required),
         field<&R::reach>("reach", QT_TRANSLATE_NOOP("qd", "Reach"),
                          QT_TRANSLATE_NOOP("qd", "Local: it need not serve a higher objective."), K::Token, Required),
         field<&R::rollUp>("rollUp", QT_TRANSLATE_NOOP("qd", "Roll-up"),
                           QT_TRANSLATE_NOOP("qd", "How its status follows from its parts."), K::Token, Required),
         field<&R::weight>(
             "weight", QT_TRANSLATE_NOOP("qd", "Weight"),
             QT_TRANSLATE_NOOP(
                 "qd", "Share of the company's attention, 0 to 1. Empty: the objectives of a level share equally."),
             K::Number),
         field<&R::startsOn>("startsOn", QT_TRANSLATE_NOOP("qd", "Starts on"),
                             QT_TRANSLATE_NOOP("qd", "First day of work on it."), K::Date),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"),
                        QT_TRANSLATE_NOOP("qd", "Day by which it is to be reached. Empty: evergreen."), K::Date),
         field<&R::scope>("scope", QT_TRANSLATE_NOOP("qd", "Scope"),
                          QT_TRANSLATE_NOOP("qd", "Which part of the business it covers."), K::Text),
         field<&R::createdOn>("createdOn", QT_TRANSLATE_NOOP("qd", "Created on"),
                              QT_TRANSLATE_NOOP("qd", "Day on which it was set."), K::Date),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<ObjectiveParent>()
{
    using R = ObjectiveParent;
    static const RecordType type{
        "objectiveParent",
        QT_TRANSLATE_NOOP("qd", "Parent objective"),
        QT_TRANSLATE_NOOP("qd", "Parent objectives"),
        {member::key<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                                    QT_TRANSLATE_NOOP("qd", "The objective that serves."), K::Reference, "objective"),
         member::key<&R::parent>("parent", QT_TRANSLATE_NOOP("qd", "Parent"),
                                 QT_TRANSLATE_NOOP("qd", "The objective that it serves."), K::Reference, "objective"),
         field<&R::weight>("weight", QT_TRANSLATE_NOOP("qd", "Weight"),
                           QT_TRANSLATE_NOOP("qd", "Its share in the roll-up of the parent."), K::Number, Required)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<ObjectiveShare>()
{
    using R = ObjectiveShare;
    static const RecordType type{
        "objectiveShare",
        QT_TRANSLATE_NOOP("qd", "Shared objective"),
        QT_TRANSLATE_NOOP("qd", "Shared objectives"),
        {member::key<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                                    QT_TRANSLATE_NOOP("qd", "The objective that is shared."), K::Reference,
                                    "objective"),
         member::key<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                                     QT_TRANSLATE_NOOP("qd", "The department that shares it."), K::Reference,
                                     "department"),
         field<&R::priority>("priority", QT_TRANSLATE_NOOP("qd", "Priority"),
                             QT_TRANSLATE_NOOP("qd", "Its place in that department's own list, 1 first."), K::Integer)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<KeyResult>()
{
    using R = KeyResult;
    static const RecordType type{
        "keyResult",
        QT_TRANSLATE_NOOP("qd", "Key result"),
        QT_TRANSLATE_NOOP("qd", "Key results"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the key result, the same in every file."), K::Id),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective it measures."), K::Reference, Required,
                              "objective"),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"), QT_TRANSLATE_NOOP("qd", "What is measured."), K::Text,
                         Required),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that explains the number."), K::Text),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"), QT_TRANSLATE_NOOP("qd", "How it is measured."),
                         K::Token, Required),
         field<&R::unit>("unit", QT_TRANSLATE_NOOP("qd", "Unit"),
                         QT_TRANSLATE_NOOP("qd", "Unit of measure. With % values are stored as fractions."), K::Unit),
         field<&R::direction>("direction", QT_TRANSLATE_NOOP("qd", "Direction"),
                              QT_TRANSLATE_NOOP("qd", "Which way is better; without it nothing can be judged."),
                              K::Token, Required),
         field<&R::baseline>("baseline", QT_TRANSLATE_NOOP("qd", "Baseline"),
                             QT_TRANSLATE_NOOP("qd", "Value at the start of the cycle."), K::Number),
         field<&R::committed>("committed", QT_TRANSLATE_NOOP("qd", "Committed"),
                              QT_TRANSLATE_NOOP("qd", "Value that is promised."), K::Number),
         field<&R::target>("target", QT_TRANSLATE_NOOP("qd", "Target"),
                           QT_TRANSLATE_NOOP("qd", "Value that is aimed at."), K::Number),
         field<&R::stretch>("stretch", QT_TRANSLATE_NOOP("qd", "Stretch"),
                            QT_TRANSLATE_NOOP("qd", "Value that would be outstanding."), K::Number),
         field<&R::current>("current", QT_TRANSLATE_NOOP("qd", "Current"), QT_TRANSLATE_NOOP("qd", "Latest value."),
                            K::Number),
         field<&R::weight>("weight", QT_TRANSLATE_NOOP("qd", "Weight"),
                           QT_TRANSLATE_NOOP("qd", "Share in the score of the objective, 0 to 1."), K::Number),
         field<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"),
                        QT_TRANSLATE_NOOP("qd", "The KPI that delivers the number."), K::Reference, Optional, "kpi"),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<CheckIn>()
{
    using R = CheckIn;
    static const RecordType type{
        "checkIn",
        QT_TRANSLATE_NOOP("qd", "Check-in"),
        QT_TRANSLATE_NOOP("qd", "Check-ins"),
        {member::key<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                                    QT_TRANSLATE_NOOP("qd", "The objective it is about."), K::Reference, "objective"),
         member::key<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                                  QT_TRANSLATE_NOOP("qd", "Length of the period."), K::Token),
         member::key<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                                QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date),
         field<&R::status>("status", QT_TRANSLATE_NOOP("qd", "Status"),
                           QT_TRANSLATE_NOOP("qd", "What the owner states."), K::Token, Required),
         field<&R::confidence>("confidence", QT_TRANSLATE_NOOP("qd", "Confidence"),
                               QT_TRANSLATE_NOOP("qd", "Probability of reaching it, 0 to 1."), K::Number),
         field<&R::comment>("comment", QT_TRANSLATE_NOOP("qd", "Comment"),
                            QT_TRANSLATE_NOOP("qd", "What changed and what is next, in the owner's own words."),
                            K::LongText),
         field<&R::forecastOn>("forecastOn", QT_TRANSLATE_NOOP("qd", "Recovery on"),
                               QT_TRANSLATE_NOOP("qd", "Day by which a planned recovery brings it back on track."),
                               K::Date),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "File and row from which it was read."), K::Text)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<Initiative>()
{
    using R = Initiative;
    static const RecordType type{
        "initiative",
        QT_TRANSLATE_NOOP("qd", "Initiative"),
        QT_TRANSLATE_NOOP("qd", "Initiatives"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the initiative, the same in every file."), K::Id),
         field<&R::code>("code", QT_TRANSLATE_NOOP("qd", "Code"),
                         QT_TRANSLATE_NOOP("qd", "The sender's own key of the initiative, by which it is found again."),
                         K::Text),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Title"),
                          QT_TRANSLATE_NOOP("qd", "What is done, in one line."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that does it."), K::Reference, Required,
                               "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective it serves."), K::Reference, Optional, "objective"),
         field<&R::startsOn>("startsOn", QT_TRANSLATE_NOOP("qd", "Starts on"),
                             QT_TRANSLATE_NOOP("qd", "First day of work on it."), K::Date),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"), QT_TRANSLATE_NOOP("qd", "Day by which it is done."),
                        K::Date),
         field<&R::effort>("effort", QT_TRANSLATE_NOOP("qd", "Effort"), QT_TRANSLATE_NOOP("qd", "Work in person-days."),
                           K::Number),
         field<&R::status>("status", QT_TRANSLATE_NOOP("qd", "Status"),
                           QT_TRANSLATE_NOOP("qd", "What the owner states."), K::Token, Required),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<Milestone>()
{
    using R = Milestone;
    static const RecordType type{
        "milestone",
        QT_TRANSLATE_NOOP("qd", "Milestone"),
        QT_TRANSLATE_NOOP("qd", "Milestones"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the milestone, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"), QT_TRANSLATE_NOOP("qd", "What must be there."),
                         K::Text, Required),
         field<&R::initiative>("initiative", QT_TRANSLATE_NOOP("qd", "Initiative"),
                               QT_TRANSLATE_NOOP("qd", "The initiative it belongs to."), K::Reference, Required,
                               "initiative"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::due>("due", QT_TRANSLATE_NOOP("qd", "Due"),
                        QT_TRANSLATE_NOOP("qd", "Day by which it must be there."), K::Date),
         field<&R::doneOn>("doneOn", QT_TRANSLATE_NOOP("qd", "Done on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which it was there."), K::Date),
         field<&R::moved>("moved", QT_TRANSLATE_NOOP("qd", "Moved"),
                          QT_TRANSLATE_NOOP("qd", "How many times its day was moved."), K::Integer, Required),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place in lists, smallest first."), K::Integer, Required)},
        Section::Objectives};
    return type;
}

template<>
const RecordType &describe<InitiativeInput>()
{
    using R = InitiativeInput;
    static const RecordType type{
        "initiativeInput",
        QT_TRANSLATE_NOOP("qd", "Preceding initiative"),
        QT_TRANSLATE_NOOP("qd", "Preceding initiatives"),
        {member::key<&R::initiative>("initiative", QT_TRANSLATE_NOOP("qd", "Initiative"),
                                     QT_TRANSLATE_NOOP("qd", "The initiative that waits."), K::Reference, "initiative"),
         member::key<&R::input>("input", QT_TRANSLATE_NOOP("qd", "Waits for"),
                                QT_TRANSLATE_NOOP("qd", "The initiative that must come first."), K::Reference,
                                "initiative"),
         field<&R::lagDays>("lagDays", QT_TRANSLATE_NOOP("qd", "Lag, days"),
                            QT_TRANSLATE_NOOP("qd", "Days between the end of the one and the start of the other."),
                            K::Integer, Required),
         field<&R::overlap>(
             "overlap", QT_TRANSLATE_NOOP("qd", "Overlap"),
             QT_TRANSLATE_NOOP("qd", "Share of the earlier one during which the later one may already run, 0 to 1."),
             K::Number)},
        Section::Objectives};
    return type;
}

} // namespace qd
