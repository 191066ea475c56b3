// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that say what was done to a document, and what is different.
#include "commandline.h"

#include "base/tr.h"
#include "exchange/changejson.h"
#include "report/changetext.h"
#include "report/recordsheet.h"

#include <QJsonArray>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(store::HistoryKind kind)
{
    switch (kind) {
    case store::HistoryKind::Edit:
        return u"edit"_s;
    case store::HistoryKind::Undo:
        return u"undo"_s;
    case store::HistoryKind::Redo:
        return u"redo"_s;
    case store::HistoryKind::RestorePoint:
        return u"restorePoint"_s;
    }
    return {};
}

QString diffText(const Plan &before, const Plan &after, const std::vector<RecordChange> &changes,
                 const report::Wording &wording)
{
    QString text;
    for (const RecordChange &change : changes) {
        const Plan &known = change.after ? after : before;
        text += u"%1 %2: %3\n"_s.arg(Tr::tr(change.type->label), report::wordFor(change.kind),
                                     report::nameOf(known, change, wording));
        if (change.kind != ChangeKind::Changed)
            continue;
        for (const FieldChange &field : change.fields)
            text += u"    %1: \"%2\" > \"%3\"\n"_s.arg(Tr::tr(field.field->label),
                                                       report::valueText(before, *field.field, field.before, wording),
                                                       report::valueText(after, *field.field, field.after, wording));
    }
    return text + Tr::tr("%n record(s) differ", nullptr, int(changes.size())) + u'\n';
}

/// The state that the document is compared with: what it was at --since, or another file.
Result<Plan> earlier(const Call &call, const PublishedDocument &document)
{
    const bool since = call.has(u"since"_s);
    if (since == (call.arguments().size() == 2))
        return failure(ErrorCode::Usage,
                       Tr::tr("Say what to compare with: either --since MOMENT or another document."));
    if (!since) {
        QD_TRY(PublishedDocument other, readPublished(call.arguments().at(1), call.world().dataFolder()));
        return std::move(other.plan);
    }
    QD_TRY(const qint64 row, call.momentIn(document.history(), call.value(u"since"_s)));
    return document.past.after(row);
}

} // namespace

Result<ExitCode> runHistory(const Call &call)
{
    QDate since;
    if (call.has(u"since"_s)) {
        QD_TRY(since, call.date(u"since"_s));
    }
    QD_TRY(const PublishedDocument document, call.readDocument());
    QJsonArray rows;
    QString text;
    for (const store::HistoryEntry &entry : document.history()) {
        if (since.isValid() && entry.madeAt < since.startOfDay())
            continue;
        rows.append(QJsonObject{{u"id"_s, entry.id},
                                {u"at"_s, entry.madeAt.toUTC().toString(Qt::ISODate)},
                                {u"by"_s, entry.madeBy},
                                {u"kind"_s, kindOf(entry.kind)},
                                {u"subject"_s, entry.subject},
                                {u"label"_s, entry.label}});
        text += QStringList{QString::number(entry.id), entry.madeAt.toUTC().toString(Qt::ISODate), entry.madeBy,
                            kindOf(entry.kind), entry.label}
                    .join(u'\t')
            + u'\n';
    }
    return call.print({{u"history"_s, rows}}, text);
}

Result<ExitCode> runDiff(const Call &call)
{
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const Plan before, earlier(call, document));
    const auto changes = differences(before, document.plan);
    return call.print(exchange::changesJson(before, document.plan, changes),
                      diffText(before, document.plan, changes, call.wording(document.plan)));
}

} // namespace qd::app
