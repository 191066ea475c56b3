// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that exchange input workbooks with departments.
#include "commandline.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/cellreader.h"
#include "exchange/openform.h"
#include "exchange/returndiff.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysBeforeReview = 14; ///< what came back has to be read and asked about
constexpr int DaysToAnswer = 14;

Result<const Department *> departmentOf(const Call &call, const Plan &plan)
{
    if (!call.has(u"department"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say for whom: --department NAME."));
    // A reference to a department is read as it is in every table: by code, name or id.
    const auto found =
        exchange::CellReader(plan).read(*describe<Kpi>().field(u"department"_s), call.value(u"department"_s));
    if (const auto *problem = std::get_if<QString>(&found))
        return failure(ErrorCode::Usage, *problem);
    const Value &value = std::get<Value>(found);
    return plan.find(DepartmentId{isNull(value) ? 0 : std::get<qint64>(value)});
}

/// --due, or two weeks before the review, or two weeks from now when that has passed.
Result<QDate> dueDate(const Call &call, const Plan &plan, QDate asOf)
{
    if (call.has(u"due"_s)) {
        const QDate due = QDate::fromString(call.value(u"due"_s), Qt::ISODate);
        if (!due.isValid())
            return failure(ErrorCode::Usage,
                           Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(call.value(u"due"_s)));
        return due;
    }
    QDate due;
    for (const Cycle &cycle : plan.table<Cycle>()) {
        const QDate wanted = cycle.reviewOn.addDays(-DaysBeforeReview);
        if (cycle.reviewOn.isValid() && wanted > asOf && (!due.isValid() || wanted < due))
            due = wanted;
    }
    return due.isValid() ? due : asOf.addDays(DaysToAnswer);
}

Result<exchange::Prefer> preferenceOf(const Call &call)
{
    static const QStringList words{u"ask"_s, u"ours"_s, u"theirs"_s};
    const QString word = call.has(u"prefer"_s) ? call.value(u"prefer"_s) : words.front();
    const qsizetype index = words.indexOf(word);
    if (index < 0)
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a side. Use ours, theirs or ask.").arg(word));
    return exchange::Prefer(index);
}

QString shown(const exchange::FieldEntry &entry, const Value &value)
{
    return entry.field ? exchange::cellText(*entry.field, value) : QString();
}

QString openLine(const exchange::ReturnDiff &diff, const exchange::FieldEntry &entry)
{
    const QString problem = entry.verdict == exchange::FieldVerdict::Conflict
        ? Tr::tr("sent \"%1\", came back \"%2\", by now \"%3\"")
              .arg(shown(entry, entry.asSent), entry.written, shown(entry, entry.ours))
        : entry.problem;
    return Tr::tr("%1: %2, %3: %4", "place, record, field, problem")
        .arg(entry.place, diff.rows[entry.row].name, entry.heading, problem);
}

/// What became of one file.
struct Merged
{
    QJsonObject json;
    QString text;
    bool open = false;
};

Result<Merged> mergeFile(const Call &call, Document &document, const QString &path, exchange::Prefer prefer)
{
    QD_TRY(const QByteArray bytes, readFile(path));
    QD_TRY(const auto book, exchange::readInputBook(bytes, QFileInfo(path).fileName()));
    if (!document.plan().find(book.department))
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 is the input of a department that %2 does not have. Check that both belong together.")
                           .arg(path, call.arguments().front()));
    const exchange::ReturnDiff diff = exchange::mergeReturn(book, document.plan());
    const std::vector<bool> choices = exchange::choicesFor(diff, prefer);
    if (!call.has(u"dry-run"_s))
        QD_CHECK(exchange::applyReturn(document, diff, choices));
    const auto open = exchange::openEntries(diff, choices, prefer);
    for (const exchange::FieldEntry *entry : open)
        call.say(openLine(diff, *entry));
    for (const exchange::Problem &problem : diff.problems)
        call.say(Tr::tr("%1: %2: %3", "place, value, problem").arg(problem.column, problem.value, problem.problem));
    const QString text = Tr::tr("%1: %2 rows came back, %3 unchanged; %4 values taken, %5 to decide.")
                             .arg(diff.fileName)
                             .arg(diff.read)
                             .arg(diff.unchanged)
                             .arg(std::ranges::count(choices, true))
                             .arg(open.size());
    return Merged{exchange::returnJson(diff, choices, prefer), text + u'\n', !open.empty() || !diff.problems.empty()};
}

} // namespace

Result<ExitCode> runTemplate(const Call &call)
{
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    QD_TRY(const Department *department, departmentOf(call, document.plan));
    if (!department)
        return failure(ErrorCode::Usage, Tr::tr("Say for whom: --department NAME."));
    QD_TRY(const QDate due, dueDate(call, document.plan, asOf));
    QD_TRY(const QByteArray book, exchange::inputBook({document.plan, *department, asOf}, due));
    QD_CHECK(call.output(book));
    return ExitCode::Done;
}

Result<ExitCode> runMerge(const Call &call)
{
    QD_TRY(const exchange::Prefer prefer, preferenceOf(call));
    QD_TRY(const auto document, Document::open(call.arguments().front(), call.world().environment()));
    QJsonArray results;
    QString text;
    bool open = false;
    Result<void> result;
    for (const QString &path : call.arguments().sliced(1)) {
        const auto merged = mergeFile(call, *document, path, prefer);
        if (!merged) {
            result = tl::unexpected<Error>(merged.error());
            break;
        }
        results.append(merged->json);
        text += merged->text;
        open = open || merged->open;
    }
    QD_CHECK(document->close()); // what was merged before a failure stays
    QD_CHECK(result);
    const QJsonDocument json = results.size() == 1 ? QJsonDocument(results.first().toObject()) : QJsonDocument(results);
    QD_CHECK(call.output(call.has(u"json"_s) ? json.toJson() : text.toUtf8()));
    return open ? ExitCode::Problems : ExitCode::Done;
}

} // namespace qd::app
