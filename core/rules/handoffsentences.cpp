// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/handoffsentences.h"

namespace qd::rules {

Finding findingAbout(const HandOff &handOff)
{
    Finding finding;
    finding.subjects = {subjectOf(handOff)};
    finding.departments = {handOff.receiver, handOff.giver};
    finding.due = handOff.neededBy;
    return finding;
}

Message neededFact(const HandOff &handOff)
{
    return handOff.neededBy.isValid()
        ? message(QT_TRANSLATE_NOOP("qd", "%1 is needed by %2."), {handOff.name, handOff.neededBy})
        : message(QT_TRANSLATE_NOOP("qd", "%1 is needed."), {handOff.name});
}

Message promisedFact(const HandOff &handOff)
{
    return handOff.committedBy.isValid()
        ? message(QT_TRANSLATE_NOOP("qd", "%1 is promised for %2."), {handOff.name, handOff.committedBy})
        : message(QT_TRANSLATE_NOOP("qd", "No date is given for %1."), {handOff.name});
}

Evidence receiverSays(const Context &context, const HandOff &handOff, Message fact)
{
    return {handOff.statementReceiver.isEmpty() ? std::move(fact) : quote(handOff.statementReceiver),
            {subjectOf(handOff)},
            message(QT_TRANSLATE_NOOP("qd", "%1 needs"), {context.nameOf(handOff.receiver)}),
            handOff.sourceReceiver};
}

Evidence giverSays(const Context &context, const HandOff &handOff, Message fact)
{
    return {handOff.statementGiver.isEmpty() ? std::move(fact) : quote(handOff.statementGiver),
            {subjectOf(handOff)},
            message(QT_TRANSLATE_NOOP("qd", "%1 offers"), {context.nameOf(handOff.giver)}),
            handOff.sourceGiver};
}

Subject subjectOfCompany(const Plan &plan)
{
    return {"organisation", plan.organisation().id.value, plan.organisation().name};
}

} // namespace qd::rules
