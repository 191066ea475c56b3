// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsteps.h"

#include "base/tr.h"
#include "cycle/agenda.h"
#include "cycle/gate.h"
#include "cycle/phases.h"
#include "rules/precision.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

cycle::InWords wordsOf(const Review &review)
{
    return [&review](const Message &message) { return review.wording().text(message); };
}

Result<void> take(Review &review, const cycle::Turn &turn)
{
    QD_CHECK(review.document()->edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); }));
    return {};
}

QString nameOf(const ActionItem &action, const Plan &plan)
{
    const Department *department = plan.find(action.department);
    return !action.owner.isEmpty() ? action.owner : department ? department->name : Tr::tr("nobody yet");
}

/// What was made, and for whom.
QString said(const ActionItem &action, const Review &review)
{
    return Tr::tr("Action for %1, due %2.").arg(nameOf(action, review.plan()), review.wording().dayMonth(action.due));
}

} // namespace

Result<QString> addToAgenda(Review &review, const rules::Finding &finding, const QString &exhibit)
{
    const Plan &plan = review.document()->plan();
    const Cycle *cycle = cycle::currentCycle(plan, review.asOf());
    if (!cycle)
        return failure(ErrorCode::Invalid, Tr::tr("There is no cycle yet. Begin one in the menu Cycle."));
    QD_TRY(const cycle::Turn turn,
           cycle::addToAgenda(plan, *cycle, finding, review.wording().text(finding.title), review.document()->ids()));
    QD_CHECK(take(review, turn));
    int minutes = 0;
    for (const AgendaItem *item : cycle::agendaOf(review.document()->plan(), *cycle))
        minutes += item->minutes;
    return Tr::tr("%1 is on the agenda, %n minute(s) now.", "exhibit", minutes).arg(exhibit);
}

Result<QString> turnIntoAction(Review &review, const rules::Finding &finding)
{
    const cycle::Turn turn =
        cycle::actionFrom(review.document()->plan(), finding, review.asOf(), wordsOf(review), review.document()->ids());
    QD_CHECK(take(review, turn));
    return said(turn.records<ActionItem>().front(), review);
}

std::vector<cycle::Fix> fixesFor(const Review &review, const rules::Finding &finding)
{
    return cycle::fixesFor(review.plan(), finding, review.asOf(), wordsOf(review));
}

Result<QString> takeFix(Review &review, const cycle::Fix &fix)
{
    const cycle::Turn turn = cycle::turnOf(fix, review.document()->ids(), wordsOf(review));
    QD_CHECK(take(review, turn));
    return fix.request ? said(*fix.request, review) : review.wording().text(fix.change);
}

Result<QString> judge(Review &review, const rules::Finding &finding, const QString &exhibit, Usefulness usefulness)
{
    const FindingVerdict *known = rules::lastVerdictOn(review.document()->plan(), finding);
    const bool isSame = known && known->usefulness == usefulness;
    const FindingVerdict shown = known ? *known : FindingVerdict();
    const QString label = isSame ? Tr::tr("Take Verdict Back") : Tr::tr("Judge Disconnect");
    const auto commit = review.document()->edit(label, [&](Edit &edit) -> Result<void> {
        if (isSame)
            return edit.remove(shown);
        // What somebody else thought of it stays.
        FindingVerdict verdict = rules::verdictOn(edit.before(), finding, usefulness, edit.author(), review.asOf());
        if (!verdict.id.isValid())
            verdict.id = edit.nextId<FindingVerdict>();
        return edit.put(verdict);
    });
    QD_CHECK(commit);
    return isSame ? Tr::tr("%1 is not judged any more.", "exhibit").arg(exhibit)
                  : Tr::tr("%1: %2.", "exhibit, verdict").arg(exhibit, wordFor(usefulness));
}

} // namespace qd::ui
