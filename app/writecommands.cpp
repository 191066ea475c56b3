// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "cycle/quarter.h"
#include "document/file.h"
#include "exchange/kpiimport.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "exchange/savedmappings.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "exchange/tableworkbook.h"
#include "terminalprogress.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<Organisation> organisationFrom(const Call &call)
{
    Organisation organisation;
    organisation.name =
        call.has(u"name"_s) ? call.value(u"name"_s) : QFileInfo(call.arguments().front()).completeBaseName();
    if (call.has(u"fiscal-start"_s)) {
        organisation.fiscalStartMonth = call.value(u"fiscal-start"_s).toInt();
        if (organisation.fiscalStartMonth < 1 || organisation.fiscalStartMonth > 12)
            return failure(
                ErrorCode::Usage,
                Tr::tr("\"%1\" is not a month. Use a number from 1 to 12.").arg(call.value(u"fiscal-start"_s)));
    }
    if (call.has(u"calendar"_s)) {
        const Field &field = *describe<Organisation>().field(u"calendar"_s);
        if (const QString problem = problemWith(field, call.value(u"calendar"_s)); !problem.isEmpty())
            return failure(ErrorCode::Usage, problem);
        field.set(&organisation, call.value(u"calendar"_s));
    }
    if (call.has(u"as-of"_s)) {
        organisation.asOf = QDate::fromString(call.value(u"as-of"_s), Qt::ISODate);
        if (!organisation.asOf.isValid())
            return failure(ErrorCode::Usage,
                           Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(call.value(u"as-of"_s)));
    }
    return organisation;
}

QString problemLine(const exchange::Problem &problem)
{
    const QString level = problem.level == exchange::ProblemLevel::Error ? Tr::tr("left out") : Tr::tr("look at");
    if (problem.row == 0)
        return Tr::tr("%1: %2 (%3)", "file, problem, what follows").arg(problem.file, problem.problem, level);
    return Tr::tr("%1, row %2, %3: %4 (%5)")
        .arg(problem.file)
        .arg(problem.row)
        .arg(problem.column, problem.problem, level);
}

QString summary(const exchange::ImportDraft &draft)
{
    return Tr::tr("%1: %2 rows read, %3 accepted, %4 left out.")
               .arg(draft.fileName)
               .arg(draft.read)
               .arg(draft.accepted())
               .arg(draft.rejected)
        + u'\n'
        + Tr::tr("Departments: %1 new. KPIs: %2 new, %3 changed. Values: %4 new, %5 changed. Rows that change nothing: "
                 "%6.")
              .arg(draft.departmentCount.created)
              .arg(draft.kpiCount.created)
              .arg(draft.kpiCount.updated)
              .arg(draft.observationCount.created)
              .arg(draft.observationCount.updated)
              .arg(draft.unchanged)
        + u'\n';
}

/// What --mapping and --sheet say: a mapping of the document by its name, or a file.
Result<exchange::Mapping> mappingFor(const Call &call, const Plan &plan)
{
    exchange::Mapping mapping;
    if (call.has(u"mapping"_s)) {
        const QString name = call.value(u"mapping"_s);
        if (const auto known = exchange::knownMapping(plan, name)) {
            mapping = known->mapping;
        } else {
            QD_TRY(const QByteArray json, readFile(name));
            QD_TRY(mapping, exchange::mappingFromJson(json));
        }
    }
    if (call.has(u"sheet"_s))
        mapping.sheet = call.value(u"sheet"_s);
    if (call.has(u"encoding"_s))
        mapping.encoding = call.value(u"encoding"_s);
    return mapping;
}

/// Without --mapping, a file whose headings a mapping of the document knows is read with it.
std::optional<ImportMapping> recognise(const Call &call, const Plan &plan, const exchange::Sheet &sheet,
                                       const RecordType *type, exchange::Mapping &mapping)
{
    if (call.has(u"mapping"_s))
        return {};
    const auto known = exchange::knownMapping(plan, sheet);
    if (!known || known->type != type)
        return {};
    const QString sheetName = mapping.sheet;
    mapping = known->mapping;
    mapping.sheet = sheetName;
    call.say(Tr::tr("%1 is read with the mapping \"%2\" of the document.").arg(sheet.name, known->record->name));
    return *known->record;
}

/// Stores the mapping that a file was read with, when --save-mapping gives it a name.
Result<void> keepMapping(const Call &call, Document &document, const RecordType *type, const exchange::Sheet &sheet,
                         const exchange::Mapping &given, const exchange::Mapping &used)
{
    const QString name = call.value(u"save-mapping"_s);
    if (name.isEmpty() || call.has(u"dry-run"_s))
        return {};
    const auto known = exchange::knownMapping(document.plan(), name);
    QD_CHECK(document.edit(Tr::tr("Keep Mapping %1").arg(name), [&](Edit &edit) {
        const ImportMappingId id = known ? known->record->id : edit.nextId<ImportMapping>();
        return edit.put(exchange::toKeep(id, name, type, sheet, given, used, edit.now().date()));
    }));
    return {};
}

Result<exchange::ImportDraft> importFile(const Call &call, Document &document, exchange::Mapping mapping,
                                         const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    std::optional<TerminalProgress> reading(Tr::tr("Reading %1").arg(name));
    QD_TRY(QByteArray bytes, readFile(path));
    QD_TRY(const exchange::Sheet sheet,
           exchange::readSheet(bytes, name, {{mapping.encoding, mapping.delimiter}, {mapping.sheet, {}}}));
    bytes.clear(); // a large file is not kept beside what was read of it
    const auto known = recognise(call, document.plan(), sheet, nullptr, mapping);
    Environment environment = call.world().environment();
    QD_TRY(exchange::ImportDraft draft,
           exchange::draftKpiImport(sheet, mapping, document.plan(), environment.ids, reading->progress()));
    reading.reset();
    const bool refused = call.has(u"strict"_s) && draft.hasErrors();
    TerminalProgress storing(Tr::tr("Storing %1").arg(draft.fileName));
    if (!call.has(u"dry-run"_s) && !refused) {
        QD_CHECK(exchange::storeImport(document, draft, storing.progress(), known));
        QD_CHECK(keepMapping(call, document, nullptr, sheet, mapping, draft.mapping));
    }
    return draft;
}

Result<ExitCode> importPlan(const Call &call, Document &document)
{
    QD_TRY(const QByteArray json, readFile(call.arguments().at(1)));
    QD_TRY(const Plan plan, exchange::planFromJson(json));
    if (!call.has(u"dry-run"_s))
        QD_CHECK(exchange::replacePlan(document, Tr::tr("Import Plan"), plan));
    call.say(Tr::tr("The document holds the records of %1.").arg(call.arguments().at(1)));
    return ExitCode::Done;
}

Result<ExitCode> importKpis(const Call &call, Document &document)
{
    QD_TRY(const exchange::Mapping mapping, mappingFor(call, document.plan()));
    QJsonArray results;
    QString text;
    bool problems = false;
    for (const QString &path : call.arguments().sliced(1)) {
        QD_TRY(const exchange::ImportDraft draft, importFile(call, document, mapping, path));
        results.append(exchange::importJson(draft));
        text += summary(draft);
        for (const exchange::Problem &problem : draft.problems)
            call.say(problemLine(problem));
        problems = problems || draft.hasErrors();
    }
    const QJsonDocument json = results.size() == 1 ? QJsonDocument(results.first().toObject()) : QJsonDocument(results);
    QD_CHECK(call.output(call.has(u"json"_s) ? json.toJson() : text.toUtf8()));
    return problems ? ExitCode::Problems : ExitCode::Done;
}

Result<exchange::TableDraft> importTable(const Call &call, Document &document, const RecordType &type,
                                         const QString &path)
{
    QD_TRY(const QByteArray bytes, readFile(path));
    QD_TRY(exchange::Mapping mapping, mappingFor(call, document.plan()));
    QD_TRY(
        const exchange::Sheet sheet,
        exchange::readSheet(bytes, QFileInfo(path).fileName(),
                            {{mapping.encoding, mapping.delimiter}, {mapping.sheet, exchange::sheetNamesFor(type)}}));
    const auto known = recognise(call, document.plan(), sheet, &type, mapping);
    Environment environment = call.world().environment();
    QD_TRY(exchange::TableDraft draft,
           exchange::draftTableImport(sheet, type, document.plan(), environment.ids, mapping));
    const bool refused = call.has(u"strict"_s) && draft.rejected > 0;
    if (!call.has(u"dry-run"_s) && !refused) {
        QD_CHECK(exchange::applyTableImport(document, draft, known));
        QD_CHECK(keepMapping(call, document, &type, sheet, mapping, draft.mapping));
    }
    return draft;
}

Result<ExitCode> importTables(const Call &call, Document &document, const RecordType &type)
{
    QJsonArray results;
    QString text;
    bool rejected = false;
    for (const QString &path : call.arguments().sliced(1)) {
        QD_TRY(const exchange::TableDraft draft, importTable(call, document, type, path));
        results.append(exchange::importJson(draft));
        text += Tr::tr("%1: %2 rows read, %3 new, %4 changed, %5 left out.")
                    .arg(QFileInfo(path).fileName())
                    .arg(draft.read)
                    .arg(draft.created)
                    .arg(draft.updated)
                    .arg(draft.rejected)
            + u'\n';
        for (const exchange::Problem &problem : draft.problems)
            call.say(problemLine(problem));
        rejected = rejected || draft.rejected > 0;
    }
    const QJsonDocument json = results.size() == 1 ? QJsonDocument(results.first().toObject()) : QJsonDocument(results);
    QD_CHECK(call.output(call.has(u"json"_s) ? json.toJson() : text.toUtf8()));
    return rejected ? ExitCode::Problems : ExitCode::Done;
}

/// A document of its own for the next cycle of another one.
Result<ExitCode> runNewFrom(const Call &call)
{
    QD_TRY(const PublishedDocument previous, readPublished(call.value(u"from"_s), call.world().dataFolder()));
    Plan plan = cycle::carriedPlan(previous.plan);
    Organisation organisation = plan.organisation();
    if (call.has(u"name"_s))
        organisation.name = call.value(u"name"_s);
    if (call.has(u"as-of"_s)) {
        QD_TRY(organisation.asOf, call.asOf(previous));
    }
    plan.replace(Table<Organisation>({organisation}));
    const QDate asOf = organisation.asOf.isValid() ? organisation.asOf : call.world().clock().now().date();
    QD_TRY(const Period quarter, cycle::quarterNamed(plan, call.value(u"cycle"_s), asOf));
    Environment environment = call.world().environment();
    QD_TRY(const cycle::Turn turn, cycle::nextCycle(plan, quarter, asOf, environment.ids));
    QD_TRY(const auto document, Document::create(call.arguments().front(), organisation, environment));
    QD_CHECK(exchange::replacePlan(*document, Tr::tr("Carry On"), plan));
    QD_CHECK(document->edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); }));
    QD_CHECK(document->close());
    const Cycle &cycle = turn.records<Cycle>().front();
    call.say(
        Tr::tr("%1, review on %2: %n open action(s) carried over.", nullptr, int(turn.records<ActionItem>().size()))
            .arg(cycle.name, cycle.reviewOn.toString(Qt::ISODate)));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runSample(const Call &call)
{
    QD_TRY(const Plan plan, exchange::samplePlan());
    QD_TRY(const auto document,
           Document::create(call.arguments().front(), plan.organisation(), call.world().environment()));
    QD_CHECK(exchange::replacePlan(*document, Tr::tr("Fill with Sample"), plan));
    QD_CHECK(document->close());
    return ExitCode::Done;
}

Result<ExitCode> runNew(const Call &call)
{
    if (call.has(u"from"_s))
        return runNewFrom(call);
    QD_TRY(const Organisation organisation, organisationFrom(call));
    QD_TRY(const auto document, Document::create(call.arguments().front(), organisation, call.world().environment()));
    QD_CHECK(document->close());
    return ExitCode::Done;
}

Result<ExitCode> runImport(const Call &call)
{
    const QString kind = call.has(u"as"_s) ? call.value(u"as"_s) : u"kpis"_s;
    const RecordType *type = recordType(kind);
    if (kind != u"kpis"_s && kind != u"plan"_s && !type)
        return failure(ErrorCode::Usage,
                       Tr::tr("\"%1\" is not a kind of file. Use kpis, plan or the name of a table, "
                              "for example handOff.")
                           .arg(kind));
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    if (document->opening().recoveredEdits > 0)
        call.say(
            Tr::tr("%n edit(s) of an earlier session are here again.", nullptr, document->opening().recoveredEdits));
    auto result = type      ? importTables(call, *document, *type)
        : kind == u"plan"_s ? importPlan(call, *document)
                            : importKpis(call, *document);
    QD_CHECK(document->close());
    return result;
}

} // namespace qd::app
