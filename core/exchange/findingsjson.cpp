// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"

#include "report/wording.h"
#include "rules/audience.h"
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
    const StrategicTheme *story = plan.find(finding.story);
    const rules::Rule *rule = rules::findRule(QLatin1String(finding.rule));
    return {{u"rule"_s, QLatin1String(finding.rule)},
            {u"audience"_s, rules::isForFacilitator(finding.rule) ? u"facilitator"_s : u"room"_s},
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
            {u"firstSeen"_s, finding.firstSeen.toString(Qt::ISODate)}};
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
            {u"notEvaluated"_s, left}};
}

} // namespace qd::exchange
