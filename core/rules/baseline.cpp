// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/baseline.h"

#include "rules/catalogue.h"

#include <QCryptographicHash>

namespace qd::rules {

namespace {

/// What an argument says, whatever the language it will be read in.
struct Plain
{
    static QString number(double value) { return QString::number(value, 'g', 9); }

    QString operator()(const QString &words) const { return words; }
    QString operator()(const Quantity &quantity) const { return number(quantity.value) + u' ' + quantity.unit.symbol; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const DayMonth &day) const { return day.date.toString(Qt::ISODate); }
    QString operator()(const Period &period) const
    {
        return QString::number(int(period.cadence)) + u' ' + period.start.toString(Qt::ISODate);
    }
    QString operator()(int count) const { return QString::number(count); }
};

void add(QCryptographicHash &hash, const QString &part)
{
    hash.addData(part.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
}

void add(QCryptographicHash &hash, const Message &message)
{
    add(hash, QString::fromUtf8(message.text));
    for (const Message::Argument &argument : message.arguments)
        add(hash, std::visit(Plain(), argument));
    add(hash, message.count ? QString::number(*message.count) : QString());
}

QSet<QString> foundIn(const std::vector<Finding> &findings)
{
    QSet<QString> found;
    for (const Finding &finding : findings) {
        found.insert(finding.fingerprint);
        for (const QString &joined : finding.mergedFingerprints)
            found.insert(joined);
    }
    return found;
}

Novelty noveltyOf(const Finding &finding, const ReviewedFinding *before)
{
    if (!before)
        return Novelty::New;
    const bool same = before->digest == digestOf(finding) && int(before->level) == int(finding.level);
    return same ? Novelty::Unchanged : Novelty::Updated;
}

} // namespace

QString digestOf(const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Evidence &evidence : finding.evidence)
        add(hash, evidence.message);
    return QString::fromLatin1(hash.result().toHex().first(16));
}

std::vector<ReviewedFinding> keptList(const Findings &findings, QDate day, CycleId cycle,
                                      const std::function<QString(const Message &)> &text)
{
    std::vector<ReviewedFinding> kept;
    for (const Finding &finding : findings.findings)
        kept.push_back({.notedOn = day,
                        .fingerprint = finding.fingerprint,
                        .rule = QLatin1String(finding.rule),
                        .title = text(finding.title),
                        .level = Severity(int(finding.level)),
                        .score = finding.score,
                        .digest = digestOf(finding),
                        .cycle = cycle});
    return kept;
}

std::span<const ReviewedFinding> listBefore(const Plan &plan, QDate day)
{
    const auto &all = plan.table<ReviewedFinding>();
    QDate latest;
    for (const ReviewedFinding &kept : all) { // sorted by day
        if (kept.notedOn < day)
            latest = kept.notedOn;
    }
    return latest.isValid() ? all.startingWith(latest.toJulianDay()) : std::span<const ReviewedFinding>();
}

Unjudged::Unjudged(const std::vector<NotEvaluated> &notEvaluated)
{
    for (const NotEvaluated &each : notEvaluated) {
        if (qstrcmp(each.subject.table, "ruleSetting") == 0)
            m_rules.insert(QLatin1String(each.rule));
        else
            m_fingerprints.insert(fingerprintOf(each.rule, std::span(&each.subject, 1)));
    }
}

bool Unjudged::mayBe(const QString &rule, const QString &fingerprint) const
{
    return m_rules.contains(rule) || m_fingerprints.contains(fingerprint);
}

void compareWithKept(const Plan &plan, Findings &findings)
{
    const auto list = listBefore(plan, findings.asOf);
    if (list.empty())
        return;
    findings.keptOn = list.front().notedOn;
    for (Finding &finding : findings.findings) {
        const auto before = std::ranges::lower_bound(list, finding.fingerprint, {}, &ReviewedFinding::fingerprint);
        const bool isKnown = before != list.end() && before->fingerprint == finding.fingerprint;
        finding.novelty = noveltyOf(finding, isKnown ? &*before : nullptr);
    }
    const QSet<QString> found = foundIn(findings.findings);
    const Unjudged unjudged(findings.notEvaluated);
    for (const ReviewedFinding &kept : list) {
        if (!found.contains(kept.fingerprint) && !unjudged.mayBe(kept.rule, kept.fingerprint))
            findings.resolved.push_back(
                {kept.rule, kept.fingerprint, kept.title, Level(int(kept.level)), kept.notedOn});
    }
    std::ranges::sort(findings.resolved, {},
                      [](const Resolved &each) { return std::tuple(-int(each.level), each.rule, each.fingerprint); });
}

} // namespace qd::rules
