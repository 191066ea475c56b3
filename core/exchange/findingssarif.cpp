// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingssarif.h"

#include "exchange/waitinggraph.h"
#include "report/wording.h"
#include "rules/optionvalues.h"

#include <QJsonArray>
#include <QUrl>

#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textJson(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject textJson(const char *text)
{
    return textJson(QString::fromUtf8(text));
}

QString levelToken(rules::Level level)
{
    static const std::array<QString, 3> tokens{u"note"_s, u"warning"_s, u"error"_s};
    return tokens.at(size_t(level));
}

/// What has become of a finding since the list that it is compared with; empty: there is none.
QString baselineState(const rules::Finding &finding)
{
    switch (finding.novelty) {
    case rules::Novelty::Unknown:
        break;
    case rules::Novelty::New:
        return u"new"_s;
    case rules::Novelty::Unchanged:
        return u"unchanged"_s;
    case rules::Novelty::Updated:
        return u"updated"_s;
    }
    return {};
}

QString midnight(QDate date)
{
    return date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

QJsonObject configurationJson(const rules::Rule &rule, const rules::RuleOptions &options)
{
    QJsonObject values;
    for (const rules::OptionValue &each : rules::optionValues(rule, options))
        values.insert(QLatin1String(each.option->name), each.value);
    QJsonObject configuration{{u"enabled"_s, true}, {u"level"_s, levelToken(rule.level)}};
    if (!values.isEmpty())
        configuration.insert(u"parameters"_s, values);
    return configuration;
}

QJsonObject ruleJson(const rules::Rule &rule)
{
    static const std::array<QString, 3> kinds{u"deterministic"_s, u"fuzzy"_s, u"statistical"_s};
    QJsonArray options;
    for (const rules::Option &option : rule.options)
        options.append(QJsonObject{{u"name"_s, QLatin1String(option.name)},
                                   {u"default"_s, option.value},
                                   {u"help"_s, QString::fromUtf8(option.help)}});
    const QString help = u"%1\n\nAsk: %2\n\nNeeds: %3\n\nWhen it is no problem: %4\n\nSource: %5"_s.arg(
        QString::fromUtf8(rule.says), QString::fromUtf8(rule.question), QString::fromUtf8(rule.needs),
        QString::fromUtf8(rule.silence), QString::fromUtf8(rule.source));
    return {{u"id"_s, QLatin1String(rule.id)},
            {u"name"_s, QString::fromUtf8(rule.title)},
            {u"shortDescription"_s, textJson(rule.roomTitle)},
            {u"fullDescription"_s, textJson(rule.condition)},
            {u"help"_s, textJson(help)},
            {u"defaultConfiguration"_s, configurationJson(rule, {})},
            {u"properties"_s,
             QJsonObject{{u"kind"_s, kinds.at(size_t(rule.kind))},
                         {u"options"_s, options},
                         {u"tags"_s, QJsonArray{QString::fromLatin1(rule.id).section(u'-', 0, 0)}}}}};
}

/// One run under construction: its results share one list of records.
class Log
{
public:
    Log(const Plan &plan, const SarifRun &run, QDate asOf)
        : m_plan(plan)
        , m_run(run)
        , m_wording(report::Wording::forMachines(plan.organisation().fiscalCalendar()))
        , m_asOf(asOf)
    {
    }

    void add(const rules::Finding &finding);
    void add(const rules::Resolved &resolved);
    void add(const rules::NotEvaluated &item);
    QJsonObject json() const;

private:
    QJsonObject base(const char *rule) const;
    QJsonArray logicalLocations(std::span<const rules::Subject> subjects);
    QJsonObject location(std::span<const rules::Subject> subjects);
    QJsonArray evidence(const rules::Finding &finding);
    QJsonArray suppressions(const rules::Finding &finding) const;
    QJsonObject properties(const rules::Finding &finding) const;
    QJsonObject invocation() const;

    const Plan &m_plan;
    const SarifRun &m_run;
    report::Wording m_wording;
    QDate m_asOf;
    QHash<QString, int> m_places; ///< in m_records, by fully qualified name
    QJsonArray m_records;
    QJsonArray m_results;
};

QJsonArray Log::logicalLocations(std::span<const rules::Subject> subjects)
{
    QJsonArray places;
    for (const rules::Subject &subject : subjects) {
        const QString decorated = QLatin1String(subject.table) + u'/' + QString::number(subject.id);
        const QString qualified = decorated + u'/' + subject.name; // values of a KPI have its id
        if (!m_places.contains(qualified)) {
            m_places.insert(qualified, int(m_records.size()));
            m_records.append(QJsonObject{{u"name"_s, subject.name},
                                         {u"fullyQualifiedName"_s, qualified},
                                         {u"decoratedName"_s, decorated},
                                         {u"kind"_s, QLatin1String(subject.table)}});
        }
        QJsonObject place = m_records.at(m_places.value(qualified)).toObject();
        place.insert(u"index"_s, m_places.value(qualified));
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

QJsonObject Log::location(std::span<const rules::Subject> subjects)
{
    QJsonObject location{{u"logicalLocations"_s, logicalLocations(subjects)}};
    if (!m_run.document.isEmpty())
        location.insert(
            u"physicalLocation"_s,
            QJsonObject{{u"artifactLocation"_s,
                         QJsonObject{{u"uri"_s, QUrl(m_run.document).toString(QUrl::FullyEncoded)}, {u"index"_s, 0}}}});
    return location;
}

/// The sentences as related locations, each with the records it was read from.
QJsonArray Log::evidence(const rules::Finding &finding)
{
    QJsonArray all;
    for (const rules::Evidence &part : finding.evidence) {
        QJsonObject location{
            {u"id"_s, int(all.size())},
            {u"logicalLocations"_s, logicalLocations(part.refs)},
            {u"message"_s, textJson(m_wording.text(part.speaker) + u": "_s + m_wording.text(part.message))}};
        if (!part.source.isEmpty())
            location.insert(u"properties"_s, QJsonObject{{u"source"_s, part.source}});
        all.append(location);
    }
    return all;
}

QJsonArray Log::suppressions(const rules::Finding &finding) const
{
    const Waiver *waiver = finding.state == rules::State::Waived ? m_plan.find(finding.waiver) : nullptr;
    if (!waiver)
        return {};
    QJsonObject properties{{u"author"_s, waiver->author}, {u"waivedOn"_s, waiver->waivedOn.toString(Qt::ISODate)}};
    if (waiver->expires.isValid())
        properties.insert(u"expires"_s, waiver->expires.toString(Qt::ISODate));
    return {QJsonObject{{u"kind"_s, u"external"_s},
                        {u"status"_s, u"accepted"_s},
                        {u"justification"_s, waiver->reason},
                        {u"properties"_s, properties}}};
}

QJsonObject Log::properties(const rules::Finding &finding) const
{
    QJsonArray departments;
    for (const DepartmentId id : finding.departments) {
        if (const Department *department = m_plan.find(id))
            departments.append(department->name);
    }
    QJsonArray merged;
    for (const char *other : finding.merged)
        merged.append(QLatin1String(other));
    QJsonObject properties{{u"departments"_s, departments},
                           {u"merged"_s, merged},
                           {u"question"_s, QString::fromUtf8(rules::findRule(QLatin1String(finding.rule))->question)},
                           {u"why"_s, m_wording.text(finding.why)}};
    if (finding.due.isValid())
        properties.insert(u"due"_s, finding.due.toString(Qt::ISODate));
    if (const StrategicTheme *story = m_plan.find(finding.story))
        properties.insert(u"story"_s, story->name);
    return properties;
}

QJsonObject Log::base(const char *rule) const
{
    return {{u"ruleId"_s, QLatin1String(rule)},
            {u"ruleIndex"_s, int(rules::findRule(QLatin1String(rule)) - rules::catalogue().data())}};
}

/// What was found at the last review and is found no longer.
void Log::add(const rules::Resolved &resolved)
{
    const rules::Rule *rule = rules::findRule(resolved.rule);
    if (!rule)
        return; // of a later version
    QJsonObject result = base(rule->id);
    result.insert(u"kind"_s, u"fail"_s);
    result.insert(u"level"_s, levelToken(resolved.level));
    result.insert(u"message"_s, textJson(resolved.title));
    result.insert(u"partialFingerprints"_s, QJsonObject{{u"ruleAndRecords/v1"_s, resolved.fingerprint}});
    result.insert(u"suppressions"_s, QJsonArray());
    result.insert(u"provenance"_s,
                  QJsonObject{{u"invocationIndex"_s, 0}, {u"lastDetectionTimeUtc"_s, midnight(resolved.notedOn)}});
    result.insert(u"baselineState"_s, u"absent"_s);
    m_results.append(result);
}

void Log::add(const rules::Finding &finding)
{
    QJsonObject result = base(finding.rule);
    result.insert(u"kind"_s, u"fail"_s);
    result.insert(u"level"_s, levelToken(finding.level));
    result.insert(u"message"_s, textJson(m_wording.text(finding.title)));
    result.insert(u"rank"_s, std::clamp(finding.score, 0.0, 100.0));
    result.insert(u"partialFingerprints"_s, QJsonObject{{u"ruleAndRecords/v1"_s, finding.fingerprint}});
    result.insert(u"locations"_s, QJsonArray{location(finding.subjects)});
    result.insert(u"relatedLocations"_s, evidence(finding));
    result.insert(u"suppressions"_s, suppressions(finding)); // none must be said too, once any result has some
    result.insert(u"properties"_s, properties(finding));
    QJsonObject provenance{{u"invocationIndex"_s, 0}};
    if (finding.firstSeen.isValid())
        provenance.insert(u"firstDetectionTimeUtc"_s, midnight(finding.firstSeen));
    provenance.insert(u"lastDetectionTimeUtc"_s, midnight(m_asOf));
    result.insert(u"provenance"_s, provenance);
    if (const QString state = baselineState(finding); !state.isEmpty())
        result.insert(u"baselineState"_s, state);
    if (const auto waiting = waitingGraph(m_plan, finding)) {
        result.insert(u"graphs"_s, QJsonArray{waiting->graph});
        result.insert(u"graphTraversals"_s, QJsonArray{waiting->traversal});
    }
    m_results.append(result);
}

void Log::add(const rules::NotEvaluated &item)
{
    QJsonObject result = base(item.rule);
    const QString reason = m_wording.text(item.reason);
    result.insert(u"kind"_s, u"notApplicable"_s);
    result.insert(u"level"_s, u"none"_s);
    result.insert(u"message"_s, textJson(u"%1 could not be checked: %2."_s.arg(item.subject.name, reason)));
    result.insert(u"locations"_s, QJsonArray{location(std::span(&item.subject, 1))});
    result.insert(u"properties"_s, QJsonObject{{u"missing"_s, reason}});
    m_results.append(result);
}

/// How the rules ran: the options that differ from the catalogue are overrides of it.
QJsonObject Log::invocation() const
{
    QJsonArray overrides;
    for (int index = 0; const rules::Rule &rule : rules::catalogue()) {
        if (std::ranges::any_of(rules::optionValues(rule, m_run.options), &rules::OptionValue::isChanged))
            overrides.append(
                QJsonObject{{u"descriptor"_s, QJsonObject{{u"id"_s, QLatin1String(rule.id)}, {u"index"_s, index}}},
                            {u"configuration"_s, configurationJson(rule, m_run.options)}});
        ++index;
    }
    QJsonObject invocation{{u"executionSuccessful"_s, true}};
    if (!overrides.isEmpty())
        invocation.insert(u"ruleConfigurationOverrides"_s, overrides);
    return invocation;
}

QJsonObject Log::json() const
{
    QJsonArray known;
    for (const rules::Rule &rule : rules::catalogue())
        known.append(ruleJson(rule));
    const QJsonObject driver{{u"name"_s, u"Quarterdeck"_s},
                             {u"version"_s, QStringLiteral(QD_VERSION)},
                             {u"semanticVersion"_s, QStringLiteral(QD_VERSION)},
                             {u"language"_s, u"en-US"_s},
                             {u"isComprehensive"_s, true},
                             {u"properties"_s, QJsonObject{{u"rulesVersion"_s, rules::RulesVersion}}},
                             {u"rules"_s, known}};
    QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                    {u"automationDetails"_s, QJsonObject{{u"id"_s, u"findings/"_s + m_asOf.toString(Qt::ISODate)}}},
                    {u"invocations"_s, QJsonArray{invocation()}},
                    {u"language"_s, u"en-US"_s},
                    {u"columnKind"_s, u"utf16CodeUnits"_s},
                    {u"logicalLocations"_s, m_records},
                    {u"results"_s, m_results}};
    if (!m_run.document.isEmpty())
        run.insert(u"artifacts"_s,
                   QJsonArray{QJsonObject{
                       {u"location"_s, QJsonObject{{u"uri"_s, QUrl(m_run.document).toString(QUrl::FullyEncoded)}}},
                       {u"roles"_s, QJsonArray{u"analysisTarget"_s}}}});
    return {
        {u"$schema"_s, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
        {u"version"_s, u"2.1.0"_s},
        {u"runs"_s, QJsonArray{run}}};
}

} // namespace

QJsonObject findingsSarif(const Plan &plan, const rules::Findings &findings, const SarifRun &run)
{
    Log log(plan, run, findings.asOf);
    for (const rules::Finding &finding : findings.findings)
        log.add(finding);
    for (const rules::Resolved &resolved : findings.resolved)
        log.add(resolved);
    for (const rules::NotEvaluated &item : findings.notEvaluated)
        log.add(item);
    return log.json();
}

} // namespace qd::exchange
