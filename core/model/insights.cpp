// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insights.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Assumption>()
{
    using R = Assumption;
    static const RecordType type{
        "assumption",
        QT_TRANSLATE_NOOP("qd", "Assumption"),
        QT_TRANSLATE_NOOP("qd", "Assumptions"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the assumption, the same in every file."), K::Id),
         field<&R::statement>("statement", QT_TRANSLATE_NOOP("qd", "Statement"),
                              QT_TRANSLATE_NOOP("qd", "What is taken to be true, in one line."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that relies on it most."), K::Reference,
                               Optional, "department"),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective that falls when it is wrong."), K::Reference,
                              Optional, "objective"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that watches it."), K::Text),
         field<&R::criticality>("criticality", QT_TRANSLATE_NOOP("qd", "Criticality"),
                                QT_TRANSLATE_NOOP("qd", "How much of the plan hangs on it."), K::Token, Required),
         field<&R::certainty>("certainty", QT_TRANSLATE_NOOP("qd", "Certainty"),
                              QT_TRANSLATE_NOOP("qd", "How sure its owner is, 0 to 1."), K::Number),
         field<&R::because>("because", QT_TRANSLATE_NOOP("qd", "Because"),
                            QT_TRANSLATE_NOOP("qd", "What speaks for it."), K::LongText),
         field<&R::against>("against", QT_TRANSLATE_NOOP("qd", "Against"),
                            QT_TRANSLATE_NOOP("qd", "What speaks against it."), K::LongText),
         field<&R::test>("test", QT_TRANSLATE_NOOP("qd", "Test"),
                         QT_TRANSLATE_NOOP("qd", "How it can be found out early."), K::LongText),
         field<&R::threshold>("threshold", QT_TRANSLATE_NOOP("qd", "Threshold"),
                              QT_TRANSLATE_NOOP("qd", "What would prove it wrong, with a number."), K::Text),
         field<&R::checkOn>("checkOn", QT_TRANSLATE_NOOP("qd", "Check on"),
                            QT_TRANSLATE_NOOP("qd", "Day on which it is looked at again."), K::Date),
         field<&R::verdict>("verdict", QT_TRANSLATE_NOOP("qd", "Verdict"), QT_TRANSLATE_NOOP("qd", "How it is doing."),
                            K::Token, Required),
         field<&R::driver>("driver", QT_TRANSLATE_NOOP("qd", "Driver"),
                           QT_TRANSLATE_NOOP("qd",
                                             "What it puts a number on: market growth, price of gas. The same word "
                                             "wherever the same thing is meant."),
                           K::Text),
         field<&R::scope>("scope", QT_TRANSLATE_NOOP("qd", "Scope"),
                          QT_TRANSLATE_NOOP("qd", "For which segment or region it holds. Empty: for everything."),
                          K::Text),
         field<&R::firstDay>("firstDay", QT_TRANSLATE_NOOP("qd", "First day"),
                             QT_TRANSLATE_NOOP("qd", "First day of the time it speaks of."), K::Date),
         field<&R::lastDay>("lastDay", QT_TRANSLATE_NOOP("qd", "Last day"),
                            QT_TRANSLATE_NOOP("qd", "Last day of the time it speaks of."), K::Date),
         field<&R::unit>("unit", QT_TRANSLATE_NOOP("qd", "Unit"), QT_TRANSLATE_NOOP("qd", "Unit of its numbers."),
                         K::Unit),
         field<&R::low>("low", QT_TRANSLATE_NOOP("qd", "Low"),
                        QT_TRANSLATE_NOOP("qd", "The value that is undercut in one case of ten."), K::Number),
         field<&R::mode>("mode", QT_TRANSLATE_NOOP("qd", "Most likely"),
                         QT_TRANSLATE_NOOP("qd", "The value the plan reckons with."), K::Number),
         field<&R::high>("high", QT_TRANSLATE_NOOP("qd", "High"),
                         QT_TRANSLATE_NOOP("qd", "The value that is exceeded in one case of ten."), K::Number),
         field<&R::breakEven>("breakEven", QT_TRANSLATE_NOOP("qd", "Break-even"),
                              QT_TRANSLATE_NOOP("qd", "The value at which the result is just reached."), K::Number),
         field<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "Measured by"),
                        QT_TRANSLATE_NOOP("qd", "The KPI that shows how it is doing."), K::Reference, Optional, "kpi")},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<Signal>()
{
    using R = Signal;
    static const RecordType type{
        "signal",
        QT_TRANSLATE_NOOP("qd", "Signal"),
        QT_TRANSLATE_NOOP("qd", "Signals"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the signal, the same in every file."), K::Id),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"),
                         QT_TRANSLATE_NOOP("qd", "What was heard or seen, in the words of its source."), K::Text,
                         Required),
         field<&R::seenOn>("seenOn", QT_TRANSLATE_NOOP("qd", "Seen on"),
                           QT_TRANSLATE_NOOP("qd", "Day on which it was noticed."), K::Date),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"), QT_TRANSLATE_NOOP("qd", "Where it was heard."),
                           K::Token, Required),
         field<&R::channel>("channel", QT_TRANSLATE_NOOP("qd", "Channel"),
                            QT_TRANSLATE_NOOP("qd", "Through which channel it came: visit, ticket, survey."), K::Text),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that heard it."), K::Reference, Optional,
                               "department"),
         field<&R::strength>("strength", QT_TRANSLATE_NOOP("qd", "Strength"),
                             QT_TRANSLATE_NOOP("qd", "How much weight it carries."), K::Token, Required),
         field<&R::heard>("heard", QT_TRANSLATE_NOOP("qd", "Heard"),
                          QT_TRANSLATE_NOOP("qd", "How many times it was heard."), K::Integer),
         field<&R::assumption>("assumption", QT_TRANSLATE_NOOP("qd", "Assumption"),
                               QT_TRANSLATE_NOOP("qd", "The assumption that it supports or shakes."), K::Reference,
                               Optional, "assumption"),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective that it touches."), K::Reference, Optional,
                              "objective"),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "What is done about it."),
                          K::Token, Required),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"),
                           QT_TRANSLATE_NOOP("qd", "Why it is treated so."), K::LongText),
         field<&R::stance>("stance", QT_TRANSLATE_NOOP("qd", "Says"),
                           QT_TRANSLATE_NOOP("qd", "What it says about the assumption."), K::Token, Required)},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<Idea>()
{
    using R = Idea;
    static const RecordType type{
        "idea",
        QT_TRANSLATE_NOOP("qd", "Idea"),
        QT_TRANSLATE_NOOP("qd", "Ideas"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the idea, the same in every file."), K::Id),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"), QT_TRANSLATE_NOOP("qd", "The idea in one line."),
                         K::Text, Required),
         field<&R::detail>("detail", QT_TRANSLATE_NOOP("qd", "Detail"), QT_TRANSLATE_NOOP("qd", "How it would work."),
                           K::LongText),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department it came from."), K::Reference, Optional,
                               "department"),
         field<&R::author>("author", QT_TRANSLATE_NOOP("qd", "Author"),
                           QT_TRANSLATE_NOOP("qd", "The role it came from."), K::Text),
         field<&R::submittedOn>("submittedOn", QT_TRANSLATE_NOOP("qd", "Submitted on"),
                                QT_TRANSLATE_NOOP("qd", "Day on which it came in."), K::Date),
         field<&R::answeredOn>("answeredOn", QT_TRANSLATE_NOOP("qd", "Answered on"),
                               QT_TRANSLATE_NOOP("qd", "Day of the first answer."), K::Date),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::benefit>("benefit", QT_TRANSLATE_NOOP("qd", "Benefit"),
                            QT_TRANSLATE_NOOP("qd", "What it is worth when it works."), K::Text),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"),
                           QT_TRANSLATE_NOOP("qd", "Why it was accepted or declined."), K::LongText),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it came up."), K::Reference,
                               Optional, "agendaItem")},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<Risk>()
{
    using R = Risk;
    static const RecordType type{
        "risk",
        QT_TRANSLATE_NOOP("qd", "Risk"),
        QT_TRANSLATE_NOOP("qd", "Risks"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the risk, the same in every file."), K::Id),
         field<&R::event>("event", QT_TRANSLATE_NOOP("qd", "Event"),
                          QT_TRANSLATE_NOOP("qd", "What may happen, in one line."), K::Text, Required),
         field<&R::cause>("cause", QT_TRANSLATE_NOOP("qd", "Cause"), QT_TRANSLATE_NOOP("qd", "Why it may happen."),
                          K::LongText),
         field<&R::effect>("effect", QT_TRANSLATE_NOOP("qd", "Effect"),
                           QT_TRANSLATE_NOOP("qd", "What it would do to the plan."), K::LongText),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that would feel it first."), K::Reference,
                               Optional, "department"),
         field<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                              QT_TRANSLATE_NOOP("qd", "The objective it endangers."), K::Reference, Optional,
                              "objective"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The role that answers for it."), K::Text),
         field<&R::likelihood>("likelihood", QT_TRANSLATE_NOOP("qd", "Likelihood"),
                               QT_TRANSLATE_NOOP("qd", "How likely it is, 0 to 1."), K::Number),
         field<&R::impact>("impact", QT_TRANSLATE_NOOP("qd", "Impact"), QT_TRANSLATE_NOOP("qd", "How bad it would be."),
                           K::Token, Required),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"),
                          QT_TRANSLATE_NOOP("qd", "What was decided about it."), K::Token, Required),
         field<&R::response>("response", QT_TRANSLATE_NOOP("qd", "Response"),
                             QT_TRANSLATE_NOOP("qd", "What is done about it."), K::LongText),
         field<&R::reviewOn>("reviewOn", QT_TRANSLATE_NOOP("qd", "Review on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it is looked at again."), K::Date)},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<Issue>()
{
    using R = Issue;
    static const RecordType type{
        "issue",
        QT_TRANSLATE_NOOP("qd", "Issue"),
        QT_TRANSLATE_NOOP("qd", "Issues"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the issue, the same in every file."), K::Id),
         field<&R::problem>("problem", QT_TRANSLATE_NOOP("qd", "Problem"),
                            QT_TRANSLATE_NOOP("qd", "The problem in one sentence."), K::Text, Required),
         field<&R::rootCause>("rootCause", QT_TRANSLATE_NOOP("qd", "Root cause"),
                              QT_TRANSLATE_NOOP("qd", "What lies beneath it."), K::LongText),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that has to solve it."), K::Reference, Optional,
                               "department"),
         field<&R::raisedBy>("raisedBy", QT_TRANSLATE_NOOP("qd", "Raised by"),
                             QT_TRANSLATE_NOOP("qd", "The role that raised it."), K::Text),
         field<&R::raisedOn>("raisedOn", QT_TRANSLATE_NOOP("qd", "Raised on"),
                             QT_TRANSLATE_NOOP("qd", "Day on which it was raised."), K::Date),
         field<&R::priority>("priority", QT_TRANSLATE_NOOP("qd", "Priority"),
                             QT_TRANSLATE_NOOP("qd", "How urgent it is."), K::Token, Required),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::outcome>("outcome", QT_TRANSLATE_NOOP("qd", "Outcome"),
                            QT_TRANSLATE_NOOP("qd", "How it was solved."), K::LongText),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle in which it was raised."), K::Reference, Optional,
                          "cycle"),
         field<&R::agendaItem>("agendaItem", QT_TRANSLATE_NOOP("qd", "Agenda item"),
                               QT_TRANSLATE_NOOP("qd", "The agenda item during which it came up."), K::Reference,
                               Optional, "agendaItem")},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<AssumptionUse>()
{
    using R = AssumptionUse;
    static const RecordType type{
        "assumptionUse",
        QT_TRANSLATE_NOOP("qd", "Use of an assumption"),
        QT_TRANSLATE_NOOP("qd", "Uses of assumptions"),
        {member::key<&R::assumption>("assumption", QT_TRANSLATE_NOOP("qd", "Assumption"),
                                     QT_TRANSLATE_NOOP("qd", "The assumption."), K::Reference, "assumption"),
         member::key<&R::objective>("objective", QT_TRANSLATE_NOOP("qd", "Objective"),
                                    QT_TRANSLATE_NOOP("qd", "An objective that relies on it too."), K::Reference,
                                    "objective")},
        Section::Signals};
    return type;
}

template<>
const RecordType &describe<SignalRelay>()
{
    using R = SignalRelay;
    static const RecordType type{
        "signalRelay",
        QT_TRANSLATE_NOOP("qd", "Station of a signal"),
        QT_TRANSLATE_NOOP("qd", "Stations of signals"),
        {member::key<&R::signal>("signal", QT_TRANSLATE_NOOP("qd", "Signal"), QT_TRANSLATE_NOOP("qd", "The signal."),
                                 K::Reference, "signal"),
         member::key<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                                   QT_TRANSLATE_NOOP("qd", "Place on its way, smallest first."), K::Integer),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that had it."), K::Reference, Required,
                               "department"),
         field<&R::receivedOn>("receivedOn", QT_TRANSLATE_NOOP("qd", "Received on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which it arrived there."), K::Date),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"),
                         QT_TRANSLATE_NOOP("qd", "What that desk was there for."), K::Token, Required)},
        Section::Signals};
    return type;
}

} // namespace qd
