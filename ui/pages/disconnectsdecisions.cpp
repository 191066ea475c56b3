// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of disconnects asks before something is decided: about a disconnect, about its rule, about the rules.
#include "base/tr.h"
#include "models/findingsteps.h"
#include "models/rulesteps.h"
#include "pages/disconnectspage.h"
#include "pages/dismissdialog.h"
#include "pages/ruledialog.h"
#include "pages/triagedialog.h"
#include "pages/uncheckeddialog.h"
#include "pages/upkeepdialog.h"
#include "report/askback.h"
#include "report/home.h"
#include "report/ruletext.h"
#include "rules/waivers.h"

#include <QListView>

namespace qd::ui {

using namespace Qt::StringLiterals;

void DisconnectsPage::acceptCurrent()
{
    if (!canDismiss())
        return;
    const rules::Finding finding = *current();
    const Plan plan = m_review.plan(); // the present one may be replaced while the dialog is open
    const auto headOf = [&](DepartmentId id) { return report::headOf(plan, id, m_review.asOf()); };
    const Triage *before = triageOf(plan, finding.fingerprint);
    Triage proposed = before ? *before : Triage();
    if (!before) {
        proposed.fingerprint = finding.fingerprint;
        proposed.rule = QLatin1String(finding.rule);
        proposed.title = m_review.wording().text(finding.title);
        proposed.acceptedOn = m_review.asOf();
        proposed.department = finding.departments.empty() ? DepartmentId() : finding.departments.front();
        proposed.owner = headOf(proposed.department);
    }
    const QString exhibit = m_model->exhibitAt(m_list->currentIndex().row());
    auto triage = askForOwner(proposed, plan, headOf, this);
    if (!triage)
        return;
    const auto commit = m_review.document()->edit(Tr::tr("Accept Disconnect"), [&](Edit &edit) {
        if (!triage->id.isValid())
            triage->id = edit.nextId<Triage>();
        return edit.put(*triage);
    });
    if (commit)
        emit edited(Tr::tr("%1 accepted.", "exhibit").arg(exhibit));
    else
        emit noticed(commit.error().message, {});
}

void DisconnectsPage::askBackCurrent()
{
    if (!canAskBack())
        return;
    askBackInWords(report::askBack(m_review.plan(), *current(), m_model->exhibitAt(m_list->currentIndex().row()),
                                   m_review.asOf(), m_review.wording()),
                   this);
}

void DisconnectsPage::judgeCurrent(Usefulness verdict)
{
    if (const rules::Finding *finding = current())
        say(judge(m_review, *finding, m_model->exhibitAt(m_list->currentIndex().row()), verdict));
}

void DisconnectsPage::explainCurrent()
{
    if (!current())
        return;
    const rules::Finding shown = *current(); // may be replaced while the dialog is open
    const rules::Rule &rule = *rules::findRule(QLatin1String(shown.rule));
    const report::Wording &wording = m_review.wording();
    const DepartmentId only = shown.departments.size() == 1 ? shown.departments.front() : DepartmentId();
    const auto [options, reasons] = report::optionsInForce(m_review.plan(), rule, only, wording);
    const QString text = report::explanation(rule, options, reasons, wording)
        + report::explanationOf(rule, m_review.findings(), wording);
    if (showExplanation(rule, text, this) == AfterReading::ChangeRule)
        changeRuleOf(shown);
}

void DisconnectsPage::changeCurrentRule()
{
    if (const rules::Finding *finding = current())
        changeRuleOf(*finding);
}

void DisconnectsPage::changeRuleOf(const rules::Finding &finding)
{
    const rules::Rule &rule = *rules::findRule(QLatin1String(finding.rule));
    const Plan plan = m_review.document()->plan(); // the present one may be replaced while the dialog is open
    const auto decision = askForRule(rule, placesFor(plan, finding), plan, m_review.wording().locale(), this);
    if (decision)
        say(changeRule(m_review, rule, decision->place, decision->wishes, decision->reason));
}

bool DisconnectsPage::canTidyUp() const
{
    return !m_review.findings().proposals.empty() || !m_review.findings().unneeded.empty();
}

void DisconnectsPage::tidyUp()
{
    if (!canTidyUp())
        return;
    const rules::Findings findings = m_review.findings(); // may be replaced while the dialog is open
    const Plan plan = m_review.plan();
    const auto decision = askForUpkeep(findings, plan, m_review.wording(), this);
    if (!decision)
        return;
    if (decision->what == UpkeepDecision::What::Follow)
        return say(followProposal(m_review, findings.proposals.at(decision->chosen.front()), decision->reason));
    if (decision->what == UpkeepDecision::What::Leave)
        return say(leaveRule(m_review, findings.proposals.at(decision->chosen.front()), decision->reason));
    std::vector<rules::Unneeded> unneeded;
    for (const std::size_t index : decision->chosen)
        unneeded.push_back(findings.unneeded.at(index));
    say(removeUnneeded(m_review, unneeded));
}

void DisconnectsPage::showLeftOut()
{
    const rules::Findings findings = m_review.findings(); // may be replaced while the dialog is open
    showUnchecked(findings, m_review.wording(), this);
}

Result<Commit> DisconnectsPage::waive(const rules::Finding &finding, const Dismissal &dismissal)
{
    return m_review.document()->edit(Tr::tr("Dismiss Disconnect"), [&](Edit &edit) -> Result<void> {
        QD_TRY(Waiver waiver,
               rules::waiverFor(finding, dismissal.reason, edit.author(), m_review.asOf(), dismissal.expires,
                                dismissal.decision));
        waiver.id = edit.nextId<Waiver>();
        return edit.put(waiver);
    });
}

void DisconnectsPage::dismissCurrent()
{
    if (!canDismiss())
        return;
    const rules::Finding finding = *current();
    const QString exhibit = m_model->exhibitAt(m_list->currentIndex().row());
    const Plan plan = m_review.plan(); // the present one may be replaced while the dialog is open
    const auto dismissal = askForDismissal(m_review.wording().text(finding.title),
                                           rules::proposedExpiry(plan, m_review.asOf()), plan, this);
    if (!dismissal)
        return;
    const auto commit = waive(finding, *dismissal);
    if (commit)
        emit edited(Tr::tr("%1 dismissed.", "exhibit").arg(exhibit));
    else
        emit noticed(commit.error().message, {});
}

void DisconnectsPage::reopenCurrent()
{
    if (!canReopen())
        return;
    const Waiver *waiver = m_review.plan().find(current()->waiver);
    if (!waiver)
        return;
    const auto commit =
        m_review.document()->edit(Tr::tr("Reopen Disconnect"), [&](Edit &edit) { return edit.remove(*waiver); });
    if (!commit)
        emit noticed(commit.error().message, {});
}

} // namespace qd::ui
