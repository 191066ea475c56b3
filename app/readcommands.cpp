// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "exchange/exporting.h"
#include "exchange/findingsjson.h"
#include "exchange/statusjson.h"
#include "rules/audience.h"
#include "rules/catalogue.h"

#include <QJsonDocument>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<rules::Level> levelFrom(const QString &word)
{
    static const QStringList words{u"note"_s, u"warning"_s, u"error"_s};
    const qsizetype index = words.indexOf(word);
    if (index < 0)
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a level. Use note, warning or error.").arg(word));
    return rules::Level(index);
}

QString statusText(const PublishedDocument &document, const std::vector<KpiStatus> &statuses,
                   const report::Wording &wording)
{
    QString text;
    for (const KpiStatus &status : statuses) {
        const Department *department = document.plan.find(status.kpi->department);
        const QString reason = wordFor(status.verdict.reason);
        text += QStringList{department ? department->name : QString(), status.kpi->name,
                            status.period ? wording.period(*status.period) : QString(), wordFor(status.verdict.outcome),
                            reason}
                    .join(u'\t')
            + u'\n';
    }
    const Totals sum = totals(statuses);
    return text + Tr::tr("%1 met, %2 missed, %3 undecidable").arg(sum.met).arg(sum.missed).arg(sum.undecidable) + u'\n';
}

QString findingsText(const rules::Findings &findings, const report::Wording &wording)
{
    static const QStringList levels{Tr::tr("note"), Tr::tr("warning"), Tr::tr("error")};
    QString text;
    for (const rules::Finding &finding : findings.findings) {
        const rules::Rule *rule = rules::findRule(QLatin1String(finding.rule));
        text += u"%1 %2: %3\n"_s.arg(QLatin1String(finding.rule), levels.at(qsizetype(finding.level)),
                                     wording.text(finding.title));
        for (const rules::Evidence &evidence : finding.evidence)
            text += u"    %1: %2\n"_s.arg(wording.text(evidence.speaker), wording.text(evidence.message));
        text += u"    "_s + Tr::tr(rule->question) + u'\n';
        if (rules::isForFacilitator(finding.rule))
            text += u"    "_s + Tr::tr("For the facilitator only") + u".\n"_s;
        if (finding.state == rules::State::Waived)
            text += u"    "_s + Tr::tr("Dismissed.") + u'\n';
    }
    return text + Tr::tr("%n disconnect(s)", nullptr, int(findings.findings.size())) + u", "_s
        + Tr::tr("%n check(s) could not run", nullptr, int(findings.notEvaluated.size())) + u'\n';
}

} // namespace

Result<ExitCode> runStatus(const Call &call)
{
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    const auto statuses = statusOfAll(document.plan, asOf);
    const QByteArray data = call.has(u"json"_s)
        ? QJsonDocument(exchange::statusJson(document.plan, statuses, asOf)).toJson()
        : statusText(document, statuses, call.wording(document.plan)).toUtf8();
    QD_CHECK(call.output(data));
    return ExitCode::Done;
}

Result<ExitCode> runFindings(const Call &call)
{
    const QString format = call.has(u"json"_s) ? u"json"_s
        : call.has(u"format"_s)                ? call.value(u"format"_s)
                                               : u"text"_s;
    if (format != u"json"_s && format != u"text"_s)
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a format. Use text or json.").arg(format));
    QD_TRY(const rules::Level least, levelFrom(call.has(u"min"_s) ? call.value(u"min"_s) : u"note"_s));
    std::optional<rules::Level> failOn;
    if (call.has(u"fail-on"_s)) {
        QD_TRY(failOn, levelFrom(call.value(u"fail-on"_s)));
    }
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    rules::Findings findings = rules::diagnose(document.plan, {}, asOf);
    std::erase_if(findings.findings, [&](const rules::Finding &finding) { return finding.level < least; });
    const QByteArray data = format == u"json"_s
        ? QJsonDocument(exchange::findingsJson(document.plan, findings)).toJson()
        : findingsText(findings, call.wording(document.plan)).toUtf8();
    QD_CHECK(call.output(data));
    const bool failed = failOn && std::ranges::any_of(findings.findings, [&](const rules::Finding &finding) {
                            return finding.level >= *failOn && finding.state == rules::State::Open;
                        });
    return failed ? ExitCode::Findings : ExitCode::Done;
}

Result<ExitCode> runExplain(const Call &call)
{
    const rules::Rule *rule = rules::findRule(call.arguments().front());
    if (!rule) {
        QStringList ids;
        for (const rules::Rule &known : rules::catalogue())
            ids << QLatin1String(known.id);
        return failure(ErrorCode::Usage,
                       Tr::tr("There is no rule %1. Use one of: %2.").arg(call.arguments().front(), ids.join(u", "_s)));
    }
    QString text = u"%1 %2\n%3: %4\n\n"_s.arg(QLatin1String(rule->id), Tr::tr(rule->title), Tr::tr("In the room"),
                                              Tr::tr(rule->roomTitle));
    const auto part = [&](const QString &heading, const char *content) {
        text += heading + u"\n    "_s + Tr::tr(content) + u'\n';
    };
    part(Tr::tr("When"), rule->condition);
    part(Tr::tr("What it says"), rule->says);
    part(Tr::tr("What to ask"), rule->question);
    part(Tr::tr("What it needs"), rule->needs);
    part(Tr::tr("When it is no problem"), rule->silence);
    part(Tr::tr("Source"), rule->source);
    for (const rules::Option &option : rule->options)
        text += u"%1 = %2\n    %3\n"_s.arg(QLatin1String(option.name)).arg(option.value).arg(Tr::tr(option.help));
    QD_CHECK(call.output(text.toUtf8()));
    return ExitCode::Done;
}

Result<ExitCode> runExport(const Call &call)
{
    const bool all = call.has(u"all"_s);
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s)
        : all                                    ? exchange::planFormats().front()
                                                 : exchange::tableFormats().front();
    if (all == call.has(u"table"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say what to export: either --all or --table NAME."));
    const bool inFolder = all && format == u"csv";
    if (inFolder && !call.has(u"o"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say which folder the tables go to: -o FOLDER."));
    QD_TRY(const PublishedDocument document, call.readDocument());
    if (inFolder) {
        QD_CHECK(exchange::writeTables(document.plan, call.value(u"o"_s)));
        return ExitCode::Done;
    }
    QD_TRY(const QByteArray data,
           all ? exchange::exportedPlan(document.plan, format)
               : exchange::exportedTable(document.plan, call.value(u"table"_s), format));
    QD_CHECK(call.output(data));
    return ExitCode::Done;
}

} // namespace qd::app
