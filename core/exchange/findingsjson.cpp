// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"

#include "report/wording.h"
#include "rules/catalogue.h"

#include <QJsonArray>

#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject subjectJson(const rules::Subject &subject)
{
    return {
        {u"type"_s, QLatin1String(subject.table)}, {u"id"_s, QString::number(subject.id)}, {u"name"_s, subject.name}};
}

QJsonArray subjectsJson(std::span<const rules::Subject> subjects)
{
    QJsonArray array;
    for (const rules::Subject &subject : subjects)
        array.append(subjectJson(subject));
    return array;
}

QString noveltyToken(rules::Novelty novelty)
{
    static const std::array<QString, 4> tokens{u"unknown"_s, u"new"_s, u"unchanged"_s, u"updated"_s};
    return tokens.at(size_t(novelty));
}

QString levelToken(rules::Level level)
{
    static const std::array<QString, 3> tokens{u"note"_s, u"warning"_s, u"error"_s};
    return tokens.at(size_t(level));
}

QJsonObject findingJson(const Plan &plan, const rules::Finding &finding, const report::Wording &wording)
{
    QJsonArray departments;
    for (const DepartmentId id : finding.departments) {
        if (const Department *department = plan.find(id))
            departments.append(department->name);
    }
    QJsonArray evidence;
    for (const rules::Evidence &part : finding.evidence)
        evidence.append(QJsonObject{{u"speaker"_s, wording.text(part.speaker)},
                                    {u"text"_s, wording.text(part.message)},
                                    {u"refs"_s, subjectsJson(part.refs)}});
    QJsonArray merged;
    for (const char *other : finding.merged)
        merged.append(QLatin1String(other));
    QJsonArray causes;
    for (const QString &cause : finding.causes)
        causes.append(cause);
    const StrategicTheme *story = plan.find(finding.story);
    const rules::Rule *rule = rules::findRule(QLatin1String(finding.rule));
    return {{u"rule"_s, QLatin1String(finding.rule)},
            {u"level"_s, levelToken(finding.level)},
            {u"score"_s, finding.score},
            {u"title"_s, wording.text(finding.title)},
            {u"departments"_s, departments},
            {u"subjects"_s, subjectsJson(finding.subjects)},
            {u"evidence"_s, evidence},
            {u"question"_s, QString::fromUtf8(rule->question)},
            {u"fingerprint"_s, finding.fingerprint},
            {u"state"_s, finding.state == rules::State::Waived ? u"waived"_s : u"open"_s},
            {u"story"_s, story ? story->name : QString()},
            {u"merged"_s, merged},
            {u"causes"_s, causes},
            {u"confidence"_s, finding.confidence},
            {u"completeness"_s, finding.completeness},
            {u"novelty"_s, noveltyToken(finding.novelty)},
            {u"firstPage"_s, finding.place},
            {u"firstSeen"_s, finding.firstSeen.toString(Qt::ISODate)}};
}

QJsonArray resolvedJson(const rules::Findings &findings)
{
    QJsonArray array;
    for (const rules::Resolved &each : findings.resolved)
        array.append(QJsonObject{{u"rule"_s, each.rule},
                                 {u"level"_s, levelToken(each.level)},
                                 {u"title"_s, each.title},
                                 {u"fingerprint"_s, each.fingerprint},
                                 {u"notedOn"_s, each.notedOn.toString(Qt::ISODate)}});
    return array;
}

QJsonArray unneededJson(const rules::Findings &findings, const report::Wording &wording)
{
    QJsonArray array;
    for (const rules::Unneeded &each : findings.unneeded)
        array.append(QJsonObject{{u"subject"_s, subjectJson(each.subject)}, {u"reason"_s, wording.text(each.reason)}});
    return array;
}

QJsonArray proposalsJson(const rules::Findings &findings)
{
    QJsonArray array;
    for (const rules::Proposal &each : findings.proposals)
        array.append(QJsonObject{{u"rule"_s, QLatin1String(each.rule)},
                                 {u"verdicts"_s, each.verdicts},
                                 {u"notUseful"_s, each.notUseful},
                                 {u"bound"_s, each.bound},
                                 {u"proposed"_s, each.level ? levelToken(*each.level) : u"off"_s}});
    return array;
}

} // namespace

QJsonObject findingsJson(const Plan &plan, const rules::Findings &findings)
{
    const auto wording = report::Wording::forMachines(plan.organisation().fiscalCalendar());
    QJsonArray found;
    for (const rules::Finding &finding : findings.findings)
        found.append(findingJson(plan, finding, wording));
    QJsonArray left;
    for (const rules::NotEvaluated &item : findings.notEvaluated)
        left.append(QJsonObject{{u"rule"_s, QLatin1String(item.rule)},
                                {u"subject"_s, subjectJson(item.subject)},
                                {u"reason"_s, wording.text(item.reason)}});
    return {{u"asOf"_s, findings.asOf.toString(Qt::ISODate)},
            {u"rulesVersion"_s, rules::RulesVersion},
            {u"findings"_s, found},
            {u"notEvaluated"_s, left},
            {u"keptOn"_s, findings.keptOn.toString(Qt::ISODate)},
            {u"resolved"_s, resolvedJson(findings)},
            {u"unneeded"_s, unneededJson(findings, wording)},
            {u"proposals"_s, proposalsJson(findings)}};
}

} // namespace qd::exchange
