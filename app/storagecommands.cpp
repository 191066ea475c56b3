// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the document as a file: restore points, copies, checks, rescue, merging.
#include "commandline.h"

#include "base/tr.h"
#include "document/cleancopy.h"
#include "document/file.h"
#include "document/rescue.h"
#include "document/verification.h"
#include "exchange/openform.h"
#include "model/merge.h"
#include "report/changetext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace qd::app {

using namespace Qt::StringLiterals;

Result<ExitCode> runMark(const Call &call)
{
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    QD_CHECK(document->addRestorePoint(call.arguments().at(1)));
    QD_CHECK(document->close());
    return ExitCode::Done;
}

Result<ExitCode> runRestore(const Call &call)
{
    const QString &word = call.arguments().at(1);
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    const auto row = call.momentIn(document->history(), word);
    if (row) {
        QD_CHECK(document->secure());
        QD_CHECK(document->restore(*row, Tr::tr("Restore %1").arg(word)));
    }
    QD_CHECK(document->close());
    QD_CHECK(row);
    return ExitCode::Done;
}

Result<ExitCode> runCopy(const Call &call)
{
    if (!call.has(u"o"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say where to write the copy: -o OUT.qdeck."));
    const QString &from = call.arguments().front();
    const QString to = call.value(u"o"_s);
    if (canonicalPath(from) == canonicalPath(to))
        return failure(ErrorCode::Usage, Tr::tr("%1 is this document itself. Choose another name.").arg(to));
    QD_TRY(const PublishedDocument document, call.readDocument());
    if (!call.has(u"clean"_s)) {
        QD_TRY(const QByteArray file, readFile(from));
        QD_CHECK(replaceFile(to, file));
        return ExitCode::Done;
    }
    QD_TRY(const CleanCopy copy, writeCleanCopy(to, document.past, call.world().environment()));
    call.say(Tr::tr("Without history; none of %n earlier text(s) is in it.", nullptr, copy.textsLookedFor));
    return ExitCode::Done;
}

Result<ExitCode> runVerify(const Call &call)
{
    const QString &path = call.arguments().front();
    QD_TRY(const QByteArray file, readFile(path));
    const Verification verification = verifyFile(file, path);
    QJsonArray problems;
    QString text;
    for (const VerificationProblem &problem : verification.problems) {
        problems.append(QJsonObject{
            {u"area"_s, tokenFor(problem.area)}, {u"problem"_s, problem.text}, {u"repair"_s, problem.repair}});
        text += u"%1: %2\n    %3\n"_s.arg(tokenFor(problem.area), problem.text, problem.repair);
    }
    text += verification.problems.empty()
        ? Tr::tr("Whole: seal, tables, references, records and %n step(s) of history agree.", nullptr,
                 verification.steps)
        : Tr::tr("%n problem(s); nothing was changed.", nullptr, int(verification.problems.size()));
    QD_CHECK(call.print({{u"whole"_s, verification.whole()},
                         {u"content"_s, QString::fromLatin1(verification.contentDigest)},
                         {u"records"_s, QString::fromLatin1(verification.recordsDigest)},
                         {u"steps"_s, verification.steps},
                         {u"problems"_s, problems}},
                        text + u'\n'));
    return !verification.whole()        ? ExitCode::Unreadable
        : verification.problems.empty() ? ExitCode::Done
                                        : ExitCode::Problems;
}

namespace {

QJsonObject rescueJson(const Rescue &rescue)
{
    QJsonObject json;
    if (rescue.snapshot)
        json.insert(u"snapshot"_s,
                    QJsonObject{{u"takenAt"_s, rescue.snapshot->takenAt.toString(Qt::ISODate)},
                                {u"path"_s, rescue.snapshot->path}});
    if (rescue.salvaged) {
        QJsonArray tables;
        for (const SalvagedTable &table : rescue.salvaged->tables)
            tables.append(QJsonObject{{u"table"_s, QLatin1String(table.type->table)},
                                      {u"read"_s, table.read},
                                      {u"whole"_s, table.whole},
                                      {u"problem"_s, table.problem}});
        json.insert(u"salvage"_s,
                    QJsonObject{{u"records"_s, rescue.salvaged->read()},
                                {u"dropped"_s, rescue.salvaged->dropped},
                                {u"tables"_s, tables}});
    }
    return json;
}

QString rescueText(const Rescue &rescue)
{
    QString text = rescue.snapshot
        ? Tr::tr("The newest good snapshot is of %1.").arg(rescue.snapshot->takenAt.toString(Qt::ISODate))
        : Tr::tr("There is no good snapshot on this computer.");
    text += u'\n';
    text += rescue.salvaged ? rescue.salvaged->summary() : Tr::tr("Nothing can be read of the file any more.");
    return text + u'\n';
}

} // namespace

Result<ExitCode> runRecover(const Call &call)
{
    const Environment environment = call.world().environment();
    const Rescue rescue = lookForRescue(call.arguments().front(), environment);
    const bool snapshot = call.has(u"snapshot"_s);
    const bool salvage = call.has(u"salvage"_s);
    if (!snapshot && !salvage && !call.has(u"o"_s))
        return call.print(rescueJson(rescue), rescueText(rescue));
    if (snapshot == salvage || !call.has(u"o"_s))
        return failure(ErrorCode::Usage,
                       Tr::tr("Say what to write and where: either --snapshot or --salvage, and -o NEW.qdeck."));
    if (snapshot ? !rescue.snapshot : !rescue.salvaged)
        return failure(ErrorCode::Unreadable, rescueText(rescue).trimmed());
    QD_CHECK(snapshot ? rescueSnapshot(*rescue.snapshot, call.value(u"o"_s))
                      : rescueSalvaged(*rescue.salvaged, call.value(u"o"_s), environment));
    return ExitCode::Done;
}

namespace {

QString tokenFor(MergeVerdict verdict)
{
    switch (verdict) {
    case MergeVerdict::Taken:
        return u"taken"_s;
    case MergeVerdict::Equal:
        return u"equal"_s;
    case MergeVerdict::Conflict:
        return u"conflict"_s;
    }
    return {};
}

QJsonObject entryJson(const MergeEntry &entry, const QString &name, bool taken)
{
    const auto side = [&](const std::shared_ptr<const void> &record, const Value &value) {
        return record && entry.field ? exchange::toJson(*entry.field, value) : QJsonValue(bool(record));
    };
    return {{u"table"_s, QLatin1String(entry.type->table)},
            {u"record"_s, name},
            {u"field"_s, entry.field ? QLatin1String(entry.field->name) : QLatin1String()},
            {u"base"_s, side(entry.base, entry.baseValue)},
            {u"ours"_s, side(entry.ours, entry.oursValue)},
            {u"theirs"_s, side(entry.theirs, entry.theirsValue)},
            {u"verdict"_s, tokenFor(entry.verdict)},
            {u"reason"_s, entry.reason},
            {u"applied"_s, taken}};
}

/// What the other document changes, one line an entry.
QString entriesText(const std::vector<MergeEntry> &entries, const QStringList &names)
{
    QString text;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const MergeEntry &entry = entries[index];
        text += QStringList{tokenFor(entry.verdict), Tr::tr(entry.type->label), names[qsizetype(index)],
                            entry.field ? Tr::tr(entry.field->label) : QString()}
                    .join(u'\t')
            + u'\n';
    }
    return text + Tr::tr("%n change(s) of theirs", nullptr, count(entries, MergeVerdict::Taken)) + u", "_s
        + Tr::tr("%n conflict(s)", nullptr, count(entries, MergeVerdict::Conflict)) + u'\n';
}

/// Which entries are taken; with "ask" conflicts stay open.
Result<MergePrefer> sideOf(const Call &call)
{
    const QString word = call.value(u"prefer"_s);
    if (word.isEmpty() || word == u"ask"_s || word == u"ours"_s)
        return MergePrefer::Ours;
    if (word == u"theirs"_s)
        return MergePrefer::Theirs;
    return failure(ErrorCode::Usage, Tr::tr("\"%1\" is no side. Use ours, theirs or ask.").arg(word));
}

} // namespace

Result<ExitCode> mergeDocument(const Call &call, const QString &path)
{
    QD_TRY(const MergePrefer prefer, sideOf(call));
    QD_TRY(const PublishedDocument other, readPublished(path, call.world().dataFolder()));
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    QD_TRY(const std::optional<Plan> base, commonState(*document, other));
    const auto entries = mergeEntries(base, document->plan(), other.plan);
    const std::vector<bool> choices = mergeChoices(entries, prefer);
    const report::Wording wording = call.wording(document->plan());
    QJsonArray list;
    QStringList names;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        names << report::nameOf(document->plan(), other.plan, entries[index], wording);
        list.append(entryJson(entries[index], names.back(), choices[index]));
    }
    const int conflicts = count(entries, MergeVerdict::Conflict);
    const bool open = conflicts > 0 && (!call.has(u"prefer"_s) || call.value(u"prefer"_s) == u"ask"_s);
    if (!call.has(u"dry-run"_s) && !entries.empty()) {
        QD_CHECK(document->secure());
        QD_CHECK(
            document->edit(Tr::tr("Merge with %1").arg(QFileInfo(path).fileName()),
                           [&](Edit &edit) -> Result<void> { return applyMerge(edit, other.plan, entries, choices); }));
    }
    QD_CHECK(document->close());
    QD_CHECK(call.print({{u"related"_s, base.has_value()}, {u"entries"_s, list}, {u"open"_s, open ? conflicts : 0}},
                        entriesText(entries, names)));
    return open ? ExitCode::Problems : ExitCode::Done;
}

} // namespace qd::app
