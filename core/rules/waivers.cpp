// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/waivers.h"

#include "base/tr.h"
#include "rules/baseline.h"
#include "rules/catalogue.h"
#include "rules/settings.h"

namespace qd::rules {

namespace {

/// Waivers that keep a need and an offer apart are about hand-offs, not about findings.
bool isOfFindings(const Waiver &waiver)
{
    return waiver.rule != QLatin1String("pairing");
}

bool isMeant(const Waiver &waiver, const char *rule, const QString &fingerprint)
{
    return means(waiver.rule, QLatin1String(rule))
        && (waiver.fingerprint == fingerprint || waiver.fingerprint == AnyFinding);
}

/// Whether \a waiver means something that was found, if only joined with another finding.
bool isFound(const Waiver &waiver, const Finding &finding)
{
    if (isMeant(waiver, finding.rule, finding.fingerprint))
        return true;
    for (std::size_t index = 0; index < finding.merged.size(); ++index) {
        if (isMeant(waiver, finding.merged[index], finding.mergedFingerprints[index]))
            return true;
    }
    return false;
}

bool mayBeUnjudged(const Waiver &waiver, const Unjudged &unjudged)
{
    return std::ranges::any_of(catalogue(), [&](const Rule &rule) {
        return means(waiver.rule, QLatin1String(rule.id)) && unjudged.mayBe(QLatin1String(rule.id), waiver.fingerprint);
    });
}

std::optional<Message> whyUnneeded(const Waiver &waiver, const Findings &findings, const Unjudged &unjudged)
{
    if (std::ranges::none_of(catalogue(), [&](const Rule &rule) { return means(waiver.rule, QLatin1String(rule.id)); }))
        return message(QT_TRANSLATE_NOOP("qd", "there is no such rule"));
    if (waiver.expires.isValid() && waiver.expires < findings.asOf)
        return message(QT_TRANSLATE_NOOP("qd", "expired on %1"), {waiver.expires});
    if (std::ranges::any_of(findings.findings, [&](const Finding &finding) { return isFound(waiver, finding); })
        || mayBeUnjudged(waiver, unjudged))
        return {};
    return message(QT_TRANSLATE_NOOP("qd", "what it dismisses is not found any more"));
}

} // namespace

Result<Waiver> waiverFor(const Finding &finding, const QString &reason, const QString &author, QDate day, QDate expires,
                         DecisionId decision)
{
    if (reason.trimmed().size() < ShortestReason)
        return failure(ErrorCode::Invalid, Tr::tr("A reason has at least %n character(s).", nullptr, ShortestReason));
    Waiver waiver;
    waiver.rule = QLatin1String(finding.rule);
    waiver.fingerprint = finding.fingerprint;
    waiver.reason = reason.trimmed();
    waiver.author = author;
    waiver.waivedOn = day;
    waiver.expires = expires;
    waiver.decision = decision;
    return waiver;
}

QDate proposedExpiry(const Plan &plan, QDate day)
{
    QDate next;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        if (cycle.reviewOn > day && (!next.isValid() || cycle.reviewOn < next))
            next = cycle.reviewOn;
    }
    if (next.isValid())
        return next.addDays(1);
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    return calendar.end(calendar.next(calendar.containing(day, Cadence::Quarter)));
}

void applyWaivers(const Plan &plan, Findings &findings)
{
    const Unjudged unjudged(findings.notEvaluated);
    for (const Waiver &waiver : plan.table<Waiver>()) {
        if (!isOfFindings(waiver))
            continue;
        if (const auto reason = whyUnneeded(waiver, findings, unjudged)) {
            findings.unneeded.push_back({{"waiver", waiver.id.value, waiver.rule}, *reason});
            continue;
        }
        for (Finding &finding : findings.findings) {
            if (isMeant(waiver, finding.rule, finding.fingerprint)) {
                finding.state = State::Waived;
                finding.waiver = waiver.id;
            }
        }
    }
}

} // namespace qd::rules
