// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/triage.h"

#include "base/tr.h"
#include "model/plan.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Triage>()
{
    using R = Triage;
    static const RecordType type{
        "triage",
        QT_TRANSLATE_NOOP("qd", "Accepted disconnect"),
        QT_TRANSLATE_NOOP("qd", "Accepted disconnects"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the entry, the same in every file."), K::Id),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Disconnect"),
                          QT_TRANSLATE_NOOP("qd", "What it said when it was accepted."), K::Text, Required),
         field<&R::rule>("rule", QT_TRANSLATE_NOOP("qd", "Rule"),
                         QT_TRANSLATE_NOOP("qd", "Identity of the rule that found it."), K::Text),
         field<&R::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("qd", "Fingerprint"),
                                QT_TRANSLATE_NOOP("qd", "Which disconnect of that rule it is."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department that settles it."), K::Reference, Optional,
                               "department"),
         field<&R::owner>("owner", QT_TRANSLATE_NOOP("qd", "Owner"),
                          QT_TRANSLATE_NOOP("qd", "The person or role that settles it."), K::Text),
         field<&R::acceptedOn>("acceptedOn", QT_TRANSLATE_NOOP("qd", "Accepted on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which it was accepted."), K::Date),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "How far it is."),
                          K::Token, Required),
         field<&R::note>("note", QT_TRANSLATE_NOOP("qd", "Note"), QT_TRANSLATE_NOOP("qd", "What was said about it."),
                         K::LongText)},
        Section::Commitments};
    return type;
}

template<>
const RecordType &describe<FindingVerdict>()
{
    using R = FindingVerdict;
    static const RecordType type{
        "findingVerdict",
        QT_TRANSLATE_NOOP("qd", "Verdict on a disconnect"),
        QT_TRANSLATE_NOOP("qd", "Verdicts on disconnects"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the verdict, the same in every file."), K::Id),
         field<&R::rule>("rule", QT_TRANSLATE_NOOP("qd", "Rule"),
                         QT_TRANSLATE_NOOP("qd", "Identity of the rule that found it."), K::Text, Required),
         field<&R::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("qd", "Fingerprint"),
                                QT_TRANSLATE_NOOP("qd", "Which disconnect of that rule it is."), K::Text, Required),
         field<&R::usefulness>("usefulness", QT_TRANSLATE_NOOP("qd", "Verdict"),
                               QT_TRANSLATE_NOOP("qd", "What was thought of it."), K::Token, Required),
         field<&R::judgedOn>("judgedOn", QT_TRANSLATE_NOOP("qd", "Judged on"),
                             QT_TRANSLATE_NOOP("qd", "Day of the verdict."), K::Date),
         field<&R::judgedBy>("judgedBy", QT_TRANSLATE_NOOP("qd", "Judged by"),
                             QT_TRANSLATE_NOOP("qd", "The person or role that judged."), K::Text),
         field<&R::note>("note", QT_TRANSLATE_NOOP("qd", "Note"), QT_TRANSLATE_NOOP("qd", "Why it was judged so."),
                         K::LongText)},
        Section::Commitments};
    return type;
}

template<>
const RecordType &describe<ReviewedFinding>()
{
    using R = ReviewedFinding;
    static const RecordType type{
        "reviewedFinding",
        QT_TRANSLATE_NOOP("qd", "Earlier disconnect"),
        QT_TRANSLATE_NOOP("qd", "Earlier disconnects"),
        {member::key<&R::notedOn>("notedOn", QT_TRANSLATE_NOOP("qd", "Noted on"),
                                  QT_TRANSLATE_NOOP("qd", "Day on which the list was kept."), K::Date),
         member::key<&R::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("qd", "Fingerprint"),
                                      QT_TRANSLATE_NOOP("qd", "Which disconnect it was."), K::Text),
         field<&R::rule>("rule", QT_TRANSLATE_NOOP("qd", "Rule"),
                         QT_TRANSLATE_NOOP("qd", "Identity of the rule that found it."), K::Text, Required),
         field<&R::title>("title", QT_TRANSLATE_NOOP("qd", "Disconnect"), QT_TRANSLATE_NOOP("qd", "What it said then."),
                          K::Text, Required),
         field<&R::level>("level", QT_TRANSLATE_NOOP("qd", "Level"), QT_TRANSLATE_NOOP("qd", "How bad it was."),
                          K::Token, Required),
         field<&R::score>("score", QT_TRANSLATE_NOOP("qd", "Score"),
                          QT_TRANSLATE_NOOP("qd", "Its expected loss then, 0 to 100."), K::Number, Required),
         field<&R::digest>("digest", QT_TRANSLATE_NOOP("qd", "Digest"),
                           QT_TRANSLATE_NOOP("qd", "Changes when the evidence changes."), K::Text),
         field<&R::cycle>("cycle", QT_TRANSLATE_NOOP("qd", "Cycle"),
                          QT_TRANSLATE_NOOP("qd", "The cycle whose review it was."), K::Reference, Optional, "cycle")},
        Section::Commitments};
    return type;
}

template<>
const RecordType &describe<RuleSetting>()
{
    using R = RuleSetting;
    static const RecordType type{
        "ruleSetting",
        QT_TRANSLATE_NOOP("qd", "Rule setting"),
        QT_TRANSLATE_NOOP("qd", "Rule settings"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the setting, the same in every file."), K::Id),
         field<&R::rule>("rule", QT_TRANSLATE_NOOP("qd", "Rule"),
                         QT_TRANSLATE_NOOP("qd", "Identity of a rule, or of a family with a star: KPI-*."), K::Text,
                         Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "Only for findings on this department. Empty: for all."),
                               K::Reference, Optional, "department"),
         field<&R::businessUnit>(
             "businessUnit", QT_TRANSLATE_NOOP("qd", "Business unit"),
             QT_TRANSLATE_NOOP("qd", "Only for findings on departments of this business unit. Empty: for all."),
             K::Text),
         field<&R::option>("option", QT_TRANSLATE_NOOP("qd", "Option"),
                           QT_TRANSLATE_NOOP("qd", "Which of its numbers is changed."), K::Text),
         field<&R::value>("value", QT_TRANSLATE_NOOP("qd", "Value"),
                          QT_TRANSLATE_NOOP("qd", "The number that holds instead."), K::Number),
         field<&R::level>("level", QT_TRANSLATE_NOOP("qd", "Level"),
                          QT_TRANSLATE_NOOP("qd", "The level of its findings. Empty: as by default."), K::Token),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"), QT_TRANSLATE_NOOP("qd", "Whether it runs."),
                          K::Token, Required),
         field<&R::reason>("reason", QT_TRANSLATE_NOOP("qd", "Reason"), QT_TRANSLATE_NOOP("qd", "Why it is set so."),
                           K::LongText, Required),
         field<&R::author>("author", QT_TRANSLATE_NOOP("qd", "Author"), QT_TRANSLATE_NOOP("qd", "Who decided it."),
                           K::Text),
         field<&R::setOn>("setOn", QT_TRANSLATE_NOOP("qd", "Set on"), QT_TRANSLATE_NOOP("qd", "When it was decided."),
                          K::Date)},
        Section::Commitments};
    return type;
}

const Triage *triageOf(const Plan &plan, const QString &fingerprint)
{
    const auto &table = plan.table<Triage>();
    const auto found = std::ranges::find(table, fingerprint, &Triage::fingerprint);
    return found == table.end() ? nullptr : &*found;
}

} // namespace qd
