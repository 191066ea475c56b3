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

const Triage *triageOf(const Plan &plan, const QString &fingerprint)
{
    const auto &table = plan.table<Triage>();
    const auto found = std::ranges::find(table, fingerprint, &Triage::fingerprint);
    return found == table.end() ? nullptr : &*found;
}

} // namespace qd
