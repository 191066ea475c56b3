// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordactions.h"

#include "base/tr.h"
#include "pages/recorddialog.h"

namespace qd::ui {

qint64 addRecord(Review &review, const RecordType &type, const std::shared_ptr<void> &record, Page &page)
{
    Document *document = review.document();
    if (!document)
        return 0;
    if (const Field *position = type.field(QStringLiteral("position")))
        position->set(record.get(), Value(qint64(recordsOf(document->plan(), type).size() + 1)));
    const QString title = Tr::tr("Add %1", "a record").arg(Tr::tr(type.label));
    if (!editRecord(type, record.get(), document->plan(), title, Tr::tr("Add"), &page))
        return 0;
    qint64 id = 0;
    const auto commit = document->edit(title, [&](Edit &edit) {
        if (type.fields.front().kind == FieldKind::Id) {
            id = edit.nextId<void>().value;
            type.fields.front().set(record.get(), Value(id));
        }
        return edit.put(type, record.get());
    });
    if (!commit) {
        emit page.noticed(commit.error().message, {});
        return 0;
    }
    return id;
}

void changeRecord(Review &review, const RecordType &type, const void *record, Page &page)
{
    Document *document = review.document();
    if (!document || !record)
        return;
    const auto before = newRecord(type, record); // the caller may lose its record while the form is open
    const auto after = newRecord(type, record);
    const QString title = Tr::tr("Edit %1", "a record").arg(Tr::tr(type.label));
    if (!editRecord(type, after.get(), document->plan(), title, Tr::tr("Save"), &page))
        return;
    const bool moved = std::ranges::any_of(type.fields, [&](const Field &field) {
        return field.isKey() && field.get(before.get()) != field.get(after.get());
    });
    const auto commit = document->edit(title, [&](Edit &edit) -> Result<void> {
        if (moved)
            QD_CHECK(edit.remove(type, before.get()));
        return edit.put(type, after.get());
    });
    if (!commit)
        emit page.noticed(commit.error().message, {});
}

void deleteRecord(Review &review, const RecordType &type, const void *record, Page &page)
{
    Document *document = review.document();
    if (!document || !record)
        return;
    const QString name = nameOf(type, record);
    const auto commit = document->edit(Tr::tr("Delete %1", "a record").arg(Tr::tr(type.label)),
                                       [&](Edit &edit) { return edit.remove(type, record); });
    if (!commit)
        emit page.noticed(commit.error().message, {});
    else
        emit page.edited(Tr::tr("%1 deleted.").arg(name.isEmpty() ? Tr::tr(type.label) : name));
}

} // namespace qd::ui
