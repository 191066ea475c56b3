// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulesteps.h"

#include "base/tr.h"
#include "rules/precision.h"
#include "rules/waivers.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkReason(const QString &reason)
{
    if (reason.trimmed().size() < rules::ShortestReason)
        return failure(ErrorCode::Invalid,
                       Tr::tr("A reason has at least %n character(s).", nullptr, rules::ShortestReason));
    return {};
}

Result<void> put(Review &review, const QString &label, RuleSetting setting)
{
    QD_CHECK(checkReason(setting.reason));
    QD_CHECK(review.document()->edit(label, [&](Edit &edit) {
        setting.id = edit.nextId<RuleSetting>();
        setting.author = edit.author();
        return edit.put(setting);
    }));
    return {};
}

Result<void> remove(Edit &edit, const rules::Subject &subject)
{
    const RecordType *type = recordType(QLatin1String(subject.table));
    const void *record = type ? findRecord(edit.before(), *type, subject.id) : nullptr;
    return record ? edit.remove(*type, record) : Result<void>(); // somebody was faster
}

} // namespace

Result<QString> changeRule(Review &review, const rules::Rule &rule, const RulePlace &place, const RuleWishes &wishes,
                           const QString &reason)
{
    QD_CHECK(checkReason(reason));
    QD_CHECK(review.document()->edit(Tr::tr("Change Rule"), [&](Edit &edit) {
        return setWishes(edit, rule, place, wishes, reason.trimmed(), review.asOf());
    }));
    return Tr::tr("%1 is changed for %2.", "rule, company, unit or department")
        .arg(QLatin1String(rule.id), nameOf(place, review.document()->plan()));
}

Result<QString> followProposal(Review &review, const rules::Proposal &proposal, const QString &reason)
{
    QD_CHECK(put(review, Tr::tr("Follow Proposal"), rules::accepted(proposal, reason.trimmed(), {}, review.asOf())));
    return (proposal.level ? Tr::tr("%1 has one level less.", "rule") : Tr::tr("%1 is off.", "rule"))
        .arg(QLatin1String(proposal.rule));
}

Result<QString> leaveRule(Review &review, const rules::Proposal &proposal, const QString &reason)
{
    RuleSetting setting;
    setting.rule = QLatin1String(proposal.rule);
    setting.state = RuleState::On;
    setting.reason = reason.trimmed();
    setting.setOn = review.asOf();
    QD_CHECK(put(review, Tr::tr("Leave Rule as It Is"), setting));
    return Tr::tr("%1 stays as it is.", "rule").arg(QLatin1String(proposal.rule));
}

Result<QString> removeUnneeded(Review &review, const std::vector<rules::Unneeded> &unneeded)
{
    const auto commit = review.document()->edit(Tr::tr("Remove What Is Not Needed"), [&](Edit &edit) -> Result<void> {
        for (const rules::Unneeded &each : unneeded)
            QD_CHECK(remove(edit, each.subject));
        return {};
    });
    QD_CHECK(commit);
    return Tr::tr("%n removed.", "dismissals and settings", int(unneeded.size()));
}

} // namespace qd::ui
