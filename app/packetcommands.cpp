// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that exchange input workbooks with departments.
#include "commandline.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "document/file.h"
#include "exchange/cellreader.h"
#include "exchange/cyclejson.h"
#include "exchange/openform.h"
#include "exchange/returndiff.h"
#include "exchange/workbooks.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysToAnswer = 14;

/// A reference to a department is read as it is in every table: by code, name or id.
Result<DepartmentId> departmentNamed(const Plan &plan, const QString &name)
{
    const auto found = exchange::CellReader(plan).read(*describe<Kpi>().field(u"department"_s), name);
    if (const auto *problem = std::get_if<QString>(&found))
        return failure(ErrorCode::Usage, *problem);
    const Value &value = std::get<Value>(found);
    if (isNull(value))
        return failure(ErrorCode::Usage, Tr::tr("Say which department."));
    return DepartmentId{std::get<qint64>(value)};
}

/// --due, or the day that the cycle plans, or two weeks from now without a cycle.
Result<QDate> dueDate(const Call &call, const Plan &plan, QDate asOf)
{
    if (call.has(u"due"_s))
        return call.date(u"due"_s);
    const Cycle *cycle = cycle::currentCycle(plan, asOf);
    return cycle ? cycle::dueFor(plan, *cycle, asOf) : asOf.addDays(DaysToAnswer);
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
    const auto open = exchange::openEntries(diff, choices, prefer);
    if (!call.has(u"dry-run"_s)) {
        QD_TRY(const QDate asOf, call.asOf(document));
        const Cycle *cycle = cycle::currentCycle(document.plan(), asOf);
        const cycle::Turn note = cycle ? cycle::receive(document.plan(), *cycle, diff.department, diff.fileName, asOf,
                                                        call.has(u"accept"_s) && open.empty())
                                       : cycle::Turn();
        QD_CHECK(exchange::applyReturn(document, diff, choices,
                                       [&](Edit &edit) -> Result<void> { return note.apply(edit); }));
    }
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

/// The departments that are named behind the action.
Result<std::vector<DepartmentId>> departmentsNamed(const Call &call, const Plan &plan)
{
    std::vector<DepartmentId> whose;
    for (const QString &name : call.arguments().sliced(2)) {
        QD_TRY(const DepartmentId department, departmentNamed(plan, name));
        whose.push_back(department);
    }
    if (whose.empty())
        return failure(ErrorCode::Usage, Tr::tr("Name at least one department."));
    return whose;
}

Result<ExitCode> showInputs(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    const auto inputs = cycle::inputsOf(plan, *cycle, asOf);
    const report::Wording wording = call.wording(plan);
    QString text;
    for (const cycle::Input &input : inputs)
        text += QStringList{input.department->name, wordFor(input.submission.state),
                            Tr::tr("due %1").arg(wording.date(input.submission.due)), input.submission.fileName}
                    .join(u'\t')
            + u'\n';
    return call.print(exchange::inputsJson(*cycle, inputs), text);
}

/// Writes the workbooks of the departments that are named, or of those that were not asked yet, and notes it.
Result<cycle::Turn> sendWorkbooks(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    std::vector<DepartmentId> whose;
    if (call.arguments().size() > 2) {
        QD_TRY(whose, departmentsNamed(call, plan));
    } else {
        for (const cycle::Input &input : cycle::inputsOf(plan, *cycle, asOf)) {
            if (input.submission.state == SubmissionState::NotSent)
                whose.push_back(input.department->id);
        }
    }
    if (whose.empty())
        return failure(ErrorCode::Invalid, Tr::tr("Every department has been asked already. Name those to ask again."));
    if (!call.has(u"to"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say where to write the workbooks: --to FOLDER."));
    const auto books = exchange::workbooksFor(plan, *cycle, whose);
    if (const QString problem = exchange::problemWith(call.value(u"to"_s), books); !problem.isEmpty())
        return failure(ErrorCode::Unwritable, problem);
    QD_TRY(const QDate due, dueDate(call, plan, asOf));
    QD_CHECK(exchange::writeWorkbooks(plan, call.value(u"to"_s), books, asOf, due));
    return cycle::send(plan, *cycle, whose, due, asOf);
}

Result<cycle::Turn> waiveInputs(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    QD_TRY(const auto whose, departmentsNamed(call, plan));
    if (call.value(u"because"_s).trimmed().isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("Say why the review goes without the input: --because TEXT."));
    return cycle::waive(plan, *cycle, whose, call.value(u"because"_s).trimmed());
}

Result<cycle::Turn> acceptInputs(const Call &call, const Plan &plan, QDate asOf)
{
    QD_TRY(const Cycle *const cycle, currentCycle(plan, asOf));
    QD_TRY(const auto whose, departmentsNamed(call, plan));
    return cycle::accept(plan, *cycle, whose, asOf);
}

} // namespace

Result<ExitCode> runTemplate(const Call &call)
{
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    QD_TRY(const DepartmentId department, departmentNamed(document.plan, call.value(u"department"_s)));
    QD_TRY(const QDate due, dueDate(call, document.plan, asOf));
    QD_TRY(const QByteArray book, exchange::inputBook({document.plan, *document.plan.find(department), asOf}, due));
    QD_CHECK(call.output(book));
    return ExitCode::Done;
}

Result<ExitCode> runInputs(const Call &call)
{
    const QString what = call.arguments().at(1);
    if (what == u"status"_s) {
        QD_TRY(const PublishedDocument document, call.readDocument());
        QD_TRY(const QDate asOf, call.asOf(document));
        return showInputs(call, document.plan, asOf);
    }
    using Work = Result<cycle::Turn> (*)(const Call &call, const Plan &plan, QDate asOf);
    const Work work = what == u"send"_s ? sendWorkbooks
        : what == u"accept"_s           ? acceptInputs
        : what == u"waive"_s            ? waiveInputs
                                        : nullptr;
    if (!work)
        return failure(ErrorCode::Usage,
                       Tr::tr("Inputs have no action \"%1\". Use status, send, accept or waive.").arg(what));
    QD_TRY(const TurnTaken taken, call.take([&](const Plan &plan, QDate asOf) { return work(call, plan, asOf); }));
    return showInputs(call, taken.plan, taken.asOf);
}

Result<ExitCode> runMerge(const Call &call)
{
    if (const QString &first = call.arguments().at(1);
        call.arguments().size() == 2 && first.endsWith(u".qdeck"_s, Qt::CaseInsensitive))
        return mergeDocument(call, first);
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
