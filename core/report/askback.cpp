// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/askback.h"

#include "base/tr.h"
#include "report/evidence.h"
#include "rules/catalogue.h"

namespace qd::report {

namespace {

bool holdsOn(const Role &role, QDate day)
{
    return !(role.validFrom.isValid() && role.validFrom > day) && !(role.validTo.isValid() && role.validTo < day);
}

/// The day of the next review, by which an answer is needed.
QDate nextReview(const Plan &plan, QDate asOf)
{
    QDate next;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (cycle.reviewOn >= asOf && (!next.isValid() || cycle.reviewOn < next))
            next = cycle.reviewOn;
    }
    return next;
}

} // namespace

QString headOf(const Plan &plan, DepartmentId department, QDate asOf)
{
    for (const Role &role : plan.table<Role>()) {
        const bool holds = role.subject == Subjected::Department && role.record == department.value
            && role.kind == PersonRole::Accountable && holdsOn(role, asOf);
        if (const Person *person = holds ? plan.find(role.person) : nullptr)
            return person->name;
    }
    return {};
}

QString askBack(const Plan &plan, const rules::Finding &finding, const QString &exhibit, QDate asOf,
                const Wording &wording)
{
    QStringList to;
    for (const DepartmentId id : finding.departments) {
        const Department *department = plan.find(id);
        const QString head = headOf(plan, id, asOf);
        if (department)
            to << (head.isEmpty() ? department->name : head);
    }
    QStringList lines{Tr::tr("To: %1").arg(to.join(QLatin1String(", "))),
                      {},
                      Tr::tr("%1: %2.", "exhibit, claim").arg(exhibit, wording.text(finding.title)),
                      {},
                      Tr::tr("This is what we read:")};
    for (const rules::Evidence &evidence : finding.evidence)
        lines << Tr::tr("- %1: “%2” (%3)", "speaker, words, source")
                     .arg(wording.text(evidence.speaker), wording.text(evidence.message), sourceOf(plan, evidence));
    lines << QString() << Tr::tr(rules::findRule(QLatin1String(finding.rule))->question);
    if (const QDate review = nextReview(plan, asOf); review.isValid())
        lines << Tr::tr("Please answer before the review on %1.").arg(wording.date(review));
    return lines.join(u'\n') + u'\n';
}

} // namespace qd::report
