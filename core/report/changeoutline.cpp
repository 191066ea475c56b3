// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changeoutline.h"

#include "base/tr.h"
#include "report/changetext.h"
#include "report/recordsheet.h"

#include <array>
#include <span>

namespace qd::report {

namespace {

constexpr int Kinds = 3;

/// "2 added, 1 removed"
QString countText(std::span<const RecordChange> changes)
{
    std::array<int, Kinds> counts{};
    for (const RecordChange &change : changes)
        ++counts.at(std::size_t(change.kind));
    QStringList parts;
    for (const ChangeKind kind : {ChangeKind::Changed, ChangeKind::Added, ChangeKind::Removed}) {
        if (const int count = counts.at(std::size_t(kind)); count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(wordFor(kind));
    }
    return parts.join(QStringLiteral(", "));
}

OutlineRow recordRow(const Plan &before, const Plan &after, const RecordChange &change, const Wording &wording)
{
    const Plan &known = change.after ? after : before;
    OutlineRow row;
    const Field &first = change.type->fields.front();
    const Value id = first.get(change.record());
    if (change.after && first.kind == FieldKind::Id && std::holds_alternative<qint64>(id)) { // it can be opened
        row.type = change.type;
        row.id = std::get<qint64>(id);
    }
    row.cells = {{.text = nameOf(known, change, wording)}};
    if (change.kind != ChangeKind::Changed) {
        row.cells.push_back({.text = change.kind == ChangeKind::Removed ? wordFor(change.kind) : QString()});
        row.cells.push_back({.text = change.kind == ChangeKind::Added ? wordFor(change.kind) : QString()});
        return row;
    }
    for (const FieldChange &field : change.fields) {
        const QString old = valueText(before, *field.field, field.before, wording);
        const QString now = valueText(after, *field.field, field.after, wording);
        row.children.push_back(
            {nullptr,
             0,
             false,
             {{.text = Tr::tr(field.field->label)}, {.text = old, .tip = old}, {.text = now, .tip = now}}});
    }
    return row;
}

} // namespace

Outline changeOutline(const Plan &before, const Plan &after, const std::vector<RecordChange> &changes,
                      const Wording &wording)
{
    Outline outline;
    outline.title =
        changes.empty() ? Tr::tr("Nothing has changed") : Tr::tr("%n record(s) changed", nullptr, int(changes.size()));
    outline.columns = {{Tr::tr("What"), {}}, {Tr::tr("Before"), {}}, {Tr::tr("Now"), {}}};
    for (auto first = changes.begin(); first != changes.end();) {
        const auto last =
            std::find_if(first, changes.end(), [&](const RecordChange &change) { return change.type != first->type; });
        const std::span group(first, last);
        outline.rows.push_back({nullptr, 0, true, {{.text = Tr::tr(first->type->plural), .detail = countText(group)}}});
        for (const RecordChange &change : group)
            outline.rows.back().children.push_back(recordRow(before, after, change, wording));
        first = last;
    }
    return outline;
}

int changesOf(const std::vector<RecordChange> &changes, std::span<const RecordType *const> types)
{
    return int(std::ranges::count_if(
        changes, [&](const RecordChange &change) { return std::ranges::count(types, change.type) > 0; }));
}

QString changeSentence(const QString &since, int all, int here)
{
    const QString sentence = Tr::tr("Since %1: %n record(s) changed", nullptr, all).arg(since);
    if (here < 0)
        return sentence + QLatin1Char('.');
    return Tr::tr("%1, %2 of them on this page.", "sentence, count").arg(sentence).arg(here);
}

} // namespace qd::report
