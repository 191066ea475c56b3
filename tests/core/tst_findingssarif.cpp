// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingssarif.h"
#include "exchange/sample.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// The objects of the SARIF 2.1.0 schema (OASIS, errata 01) that are written here, with all their properties: * is
/// required, ":" names the object or, in braces, the words that are allowed. No object has others but a propertyBag.
const char *const Schema = R"(
sarifLog: $schema version*{2.1.0} runs*:run[] inlineExternalProperties properties:propertyBag
run: tool*:tool invocations:invocation[] conversion language versionControlProvenance originalUriBaseIds artifacts:artifact[] logicalLocations:logicalLocation[] graphs:graph[] results:result[] automationDetails:runAutomationDetails runAggregates baselineGuid redactionTokens defaultEncoding defaultSourceLanguage newlineSequences columnKind{utf16CodeUnits,unicodeCodePoints} externalPropertyFileReferences threadFlowLocations taxonomies addresses translations policies webRequests webResponses specialLocations properties:propertyBag
tool: driver*:toolComponent extensions properties:propertyBag
toolComponent: guid name* organization product productSuite shortDescription:multiformatMessageString fullDescription:multiformatMessageString fullName version semanticVersion dottedQuadFileVersion releaseDateUtc downloadUri informationUri globalMessageStrings notifications rules:reportingDescriptor[] taxa locations language contents isComprehensive localizedDataSemanticVersion minimumRequiredLocalizedDataSemanticVersion associatedComponent translationMetadata supportedTaxonomies properties:propertyBag
reportingDescriptor: id* deprecatedIds guid deprecatedGuids name deprecatedNames shortDescription:multiformatMessageString fullDescription:multiformatMessageString messageStrings defaultConfiguration:reportingConfiguration helpUri help:multiformatMessageString relationships properties:propertyBag
reportingConfiguration: enabled level{none,note,warning,error} rank parameters:propertyBag properties:propertyBag
configurationOverride: configuration*:reportingConfiguration descriptor*:reportingDescriptorReference properties:propertyBag
reportingDescriptorReference: id* index guid toolComponent properties:propertyBag
multiformatMessageString: text* markdown properties:propertyBag
message: text* markdown id arguments properties:propertyBag
invocation: commandLine arguments responseFiles startTimeUtc endTimeUtc exitCode ruleConfigurationOverrides:configurationOverride[] notificationConfigurationOverrides toolExecutionNotifications toolConfigurationNotifications exitCodeDescription exitSignalName exitSignalNumber processStartFailureMessage executionSuccessful* machine account processId executableLocation workingDirectory environmentVariables stdin stdout stderr stdoutStderr properties:propertyBag
runAutomationDetails: description:message id guid correlationGuid properties:propertyBag
artifact: description:message location:artifactLocation parentIndex offset length roles mimeType contents encoding sourceLanguage hashes lastModifiedTimeUtc properties:propertyBag
artifactLocation: uri uriBaseId index description:message properties:propertyBag
result: ruleId ruleIndex rule kind{notApplicable,pass,fail,review,open,informational} level{none,note,warning,error} message*:message analysisTarget locations:location[] guid correlationGuid occurrenceCount partialFingerprints fingerprints stacks codeFlows graphs:graph[] graphTraversals:graphTraversal[] relatedLocations:location[] suppressions:suppression[] baselineState{new,unchanged,updated,absent} rank attachments hostedViewerUri workItemUris provenance:resultProvenance fixes taxa webRequest webResponse properties:propertyBag
location: id physicalLocation:physicalLocation logicalLocations:logicalLocation[] message:message annotations relationships properties:propertyBag
physicalLocation: artifactLocation*:artifactLocation region contextRegion address properties:propertyBag
logicalLocation: name index fullyQualifiedName decoratedName parentIndex kind properties:propertyBag
suppression: guid kind*{inSource,external} status{accepted,underReview,rejected} justification location properties:propertyBag
resultProvenance: firstDetectionTimeUtc lastDetectionTimeUtc firstDetectionRunGuid lastDetectionRunGuid invocationIndex conversionSources properties:propertyBag
graph: description:message nodes:node[] edges:edge[] properties:propertyBag
node: id* label:message location children properties:propertyBag
edge: id* label:message sourceNodeId* targetNodeId* properties:propertyBag
graphTraversal: runGraphIndex resultGraphIndex* description initialState immutableState edgeTraversals:edgeTraversal[] properties:propertyBag
edgeTraversal: edgeId* message finalState stepOverEdgeCount properties:propertyBag
)";

struct Property
{
    bool required = false;
    QString type; ///< of an object, or of each in an array; empty: a plain value
    bool isList = false;
    QStringList words; ///< empty: any
};

using Shape = std::map<QString, Property>;

Property propertyFrom(const QString &text)
{
    Property property;
    property.required = text.contains(u'*');
    property.isList = text.endsWith(u"[]"_s);
    property.type = QString(text).remove(u"[]"_s).section(u':', 1);
    if (text.contains(u'{'))
        property.words = text.section(u'{', 1).chopped(1).split(u',');
    return property;
}

const std::map<QString, Shape> &shapes()
{
    static const std::map<QString, Shape> all = [] {
        std::map<QString, Shape> read;
        for (const QString &line : QString::fromLatin1(Schema).split(u'\n', Qt::SkipEmptyParts)) {
            Shape &shape = read[line.section(u": "_s, 0, 0)];
            for (const QString &word : line.section(u": "_s, 1).split(u' '))
                shape[word.section(QRegularExpression(u"[*:{]"_s), 0, 0)] = propertyFrom(word);
        }
        return read;
    }();
    return all;
}

/// What the schema forbids in \a value, each with its path.
void check(const QJsonValue &value, const QString &type, const QString &path, QStringList &problems)
{
    if (type == u"propertyBag")
        return;
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        problems << path + u" is no object"_s;
    const Shape &shape = shapes().at(type);
    for (const auto &[name, property] : shape) {
        if (property.required && !object.contains(name))
            problems << path + u'.' + name + u" is missing"_s;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = path + u'.' + it.key();
        const auto property = shape.find(it.key());
        if (property == shape.end()) {
            problems << place + u" is unknown"_s;
            continue;
        }
        if (!property->second.words.isEmpty() && !property->second.words.contains(it->toString()))
            problems << place + u" is "_s + it->toString();
        if (property->second.type.isEmpty())
            continue;
        if (!property->second.isList)
            check(*it, property->second.type, place, problems);
        for (const QJsonValue &part : it->toArray())
            check(part, property->second.type, place, problems);
    }
}

QStringList problemsIn(const QJsonObject &log)
{
    QStringList problems;
    check(log, u"sarifLog"_s, u"log"_s, problems);
    problems.removeDuplicates();
    return problems;
}

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &sampleFindings()
{
    static const rules::Findings findings = rules::diagnose(sample(), {}, test::ruleDay);
    return findings;
}

QJsonObject sampleLog()
{
    return exchange::findingsSarif(sample(), sampleFindings(), {.document = u"Fair water.qdeck"_s});
}

QJsonObject runOf(const QJsonObject &log)
{
    return log.value(u"runs"_s).toArray()[0].toObject();
}

/// The results of one kind.
std::vector<QJsonObject> results(const QJsonObject &log, const QString &kind)
{
    std::vector<QJsonObject> all;
    for (const QJsonValue &result : runOf(log).value(u"results"_s).toArray()) {
        if (result.toObject().value(u"kind"_s).toString() == kind)
            all.push_back(result.toObject());
    }
    return all;
}

QJsonObject resultOf(const QJsonObject &log, const QString &rule)
{
    for (const QJsonObject &result : results(log, u"fail"_s)) {
        if (result.value(u"ruleId"_s).toString() == rule)
            return result;
    }
    return {};
}

/// The log without what other work changes every week: the texts and places of the rules, and what could not run.
QByteArray lasting(const QJsonObject &log)
{
    QJsonObject run = runOf(log);
    QJsonArray kept;
    for (QJsonObject result : results(log, u"fail"_s)) {
        result.remove(u"ruleIndex"_s);
        kept.append(result);
    }
    run.insert(u"results"_s, kept);
    for (const QString &part : {u"tool"_s, u"logicalLocations"_s})
        run.remove(part);
    QJsonObject whole = log;
    whole.insert(u"runs"_s, QJsonArray{run});
    return QJsonDocument(whole).toJson();
}

} // namespace

class TestFindingsSarif : public QObject
{
    Q_OBJECT

private slots:
    void theLogHasTheShapeOfTheSchema()
    {
        QCOMPARE(problemsIn(sampleLog()), QStringList());
        QCOMPARE(problemsIn(exchange::findingsSarif({}, {})), QStringList());
    }

    void theCheckSeesWhatTheSchemaForbids()
    {
        QJsonObject log = sampleLog();
        log.remove(u"version"_s);
        log.insert(u"extra"_s, 1);
        QJsonObject run = runOf(log);
        run.insert(u"columnKind"_s, u"bytes"_s);
        run.remove(u"tool"_s);
        log.insert(u"runs"_s, QJsonArray{run});
        QCOMPARE(problemsIn(log),
                 (QStringList{u"log.version is missing"_s, u"log.extra is unknown"_s, u"log.runs.tool is missing"_s,
                              u"log.runs.columnKind is bytes"_s}));
    }

    void everyResultNamesARuleOfTheDriver()
    {
        const QJsonObject run = runOf(sampleLog());
        const QJsonArray known = run.value(u"tool"_s)[u"driver"_s][u"rules"_s].toArray();
        QCOMPARE(std::size_t(known.size()), rules::catalogue().size());
        for (const QJsonValue &result : run.value(u"results"_s).toArray())
            QCOMPARE(known.at(result[u"ruleIndex"_s].toInt(-1))[u"id"_s], result[u"ruleId"_s]);
    }

    void everyRecordIsInTheListOfTheRun()
    {
        const QJsonObject log = sampleLog();
        const QJsonArray records = runOf(log).value(u"logicalLocations"_s).toArray();
        for (const QJsonObject &result : results(log, u"fail"_s)) {
            for (QJsonValue place : result.value(u"locations"_s)[0][u"logicalLocations"_s].toArray()) {
                QJsonObject own = place.toObject();
                own.remove(u"index"_s);
                QCOMPARE(own, records.at(place[u"index"_s].toInt(-1)).toObject());
            }
        }
    }

    void findingsComeInRankOrderAndChecksThatCouldNotRunAfterThem()
    {
        const QJsonObject log = sampleLog();
        const auto fails = results(log, u"fail"_s);
        QCOMPARE(fails.size(), sampleFindings().findings.size());
        for (std::size_t index = 0; index < fails.size(); ++index) {
            QCOMPARE(fails[index].value(u"partialFingerprints"_s)[u"ruleAndRecords/v1"_s].toString(),
                     sampleFindings().findings[index].fingerprint);
            QCOMPARE(fails[index].value(u"rank"_s).toDouble(), sampleFindings().findings[index].score);
        }
        const auto left = results(log, u"notApplicable"_s);
        QCOMPARE(left.size(), sampleFindings().notEvaluated.size());
        for (const QJsonObject &result : left) {
            QCOMPARE(result.value(u"level"_s).toString(), u"none"_s);
            QVERIFY(!result.value(u"properties"_s)[u"missing"_s].toString().isEmpty());
        }
    }

    void aCircleIsAGraphWithItsWayRound()
    {
        const QJsonObject circle = resultOf(sampleLog(), u"DEP-005"_s);
        const QJsonObject graph = circle.value(u"graphs"_s)[0].toObject();
        QCOMPARE(graph.value(u"nodes"_s).toArray().size(), 3);
        std::map<QString, std::pair<QString, QString>> edges;
        for (const QJsonValue &edge : graph.value(u"edges"_s).toArray())
            edges[edge[u"id"_s].toString()] = {edge[u"sourceNodeId"_s].toString(), edge[u"targetNodeId"_s].toString()};
        const QJsonArray walk = circle.value(u"graphTraversals"_s)[0][u"edgeTraversals"_s].toArray();
        QCOMPARE(walk.size(), 3);
        for (qsizetype step = 0; step < walk.size(); ++step)
            QCOMPARE(edges.at(walk[step][u"edgeId"_s].toString()).second,
                     edges.at(walk[(step + 1) % walk.size()][u"edgeId"_s].toString()).first);
        QVERIFY(!resultOf(sampleLog(), u"DEP-003"_s).contains(u"graphs"_s));
    }

    void aWaivedFindingIsSuppressedWithItsReason()
    {
        const rules::Finding &first = sampleFindings().findings.front();
        Plan plan = sample();
        plan.replace(Table<Waiver>({{.id = {7},
                                     .rule = QLatin1String(first.rule),
                                     .fingerprint = first.fingerprint,
                                     .reason = u"Agreed with the board"_s,
                                     .author = u"Ada"_s,
                                     .waivedOn = QDate(2026, 7, 1)}}));
        const QJsonObject log = exchange::findingsSarif(plan, rules::diagnose(plan, {}, test::ruleDay));
        const QJsonObject suppression = resultOf(log, QLatin1String(first.rule)).value(u"suppressions"_s)[0].toObject();
        QCOMPARE(suppression.value(u"kind"_s).toString(), u"external"_s);
        QCOMPARE(suppression.value(u"status"_s).toString(), u"accepted"_s);
        QCOMPARE(suppression.value(u"justification"_s).toString(), u"Agreed with the board"_s);
        QVERIFY(resultOf(log, u"DEP-003"_s).value(u"suppressions"_s).toArray().isEmpty());
        QCOMPARE(problemsIn(log), QStringList());
    }

    void aBaselineSaysWhatIsNewAndWhatIsGone()
    {
        rules::Findings now = sampleFindings();
        now.resolved = {{.rule = u"DEP-001"_s,
                         .fingerprint = u"0123456789abcdef"_s,
                         .title = u"Sales was asked and has not answered"_s,
                         .level = rules::Level::Warning,
                         .notedOn = QDate(2026, 4, 8)}};
        now.findings[0].novelty = rules::Novelty::New;
        now.findings[1].novelty = rules::Novelty::Updated;
        const QJsonObject log = exchange::findingsSarif(sample(), now);
        const auto fails = results(log, u"fail"_s);
        QCOMPARE(fails[0].value(u"baselineState"_s).toString(), u"new"_s);
        QCOMPARE(fails[1].value(u"baselineState"_s).toString(), u"updated"_s);
        QVERIFY(!fails[2].contains(u"baselineState"_s));
        QCOMPARE(fails.back().value(u"baselineState"_s).toString(), u"absent"_s);
        QCOMPARE(fails.back().value(u"ruleId"_s).toString(), u"DEP-001"_s);
        QCOMPARE(fails.back().value(u"provenance"_s).toObject().value(u"lastDetectionTimeUtc"_s).toString(),
                 u"2026-04-08T00:00:00Z"_s);
        QCOMPARE(problemsIn(log), QStringList());
    }

    void changedOptionsAreOverridesOfTheCatalogue()
    {
        QVERIFY(!runOf(sampleLog()).value(u"invocations"_s)[0].toObject().contains(u"ruleConfigurationOverrides"_s));
        exchange::SarifRun run;
        run.options.values.insert(u"DEP-001.workingDays"_s, 5);
        const QJsonObject log = exchange::findingsSarif(sample(), sampleFindings(), run);
        const QJsonArray overrides = runOf(log).value(u"invocations"_s)[0][u"ruleConfigurationOverrides"_s].toArray();
        QCOMPARE(overrides.size(), 1);
        QCOMPARE(overrides[0][u"descriptor"_s][u"id"_s].toString(), u"DEP-001"_s);
        QCOMPARE(overrides[0][u"configuration"_s][u"parameters"_s][u"workingDays"_s].toDouble(), 5.0);
        QCOMPARE(problemsIn(log), QStringList());
    }

    void theSampleReadsAsItDid()
    {
        QCOMPARE(QJsonDocument(sampleLog()).toJson(), QJsonDocument(sampleLog()).toJson());
        const QString path = QStringLiteral(QD_SOURCE_DIR "/tests/core/fixtures/sample.sarif");
        QFile golden(path);
        if (qEnvironmentVariableIsSet("QD_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(lasting(sampleLog()));
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(lasting(sampleLog())).split(u'\n'),
                 QString::fromUtf8(golden.readAll()).split(u'\n'));
    }
};

QD_TEST_MAIN(TestFindingsSarif)
#include "tst_findingssarif.moc"
