// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/returndiff.h"

#include "base/tr.h"
#include "exchange/openform.h"

#include <QJsonArray>

#include <map>
#include <set>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The record that a row of \a diff means, to be changed: ours, or a new one.
std::shared_ptr<void> recordFor(const RowEntry &row, const ReturnDiff &diff, Edit &edit)
{
    const RecordType &type = row.sheet->type;
    if (!row.isNew()) {
        const void *present = findByKey(edit.before(), type, row.key);
        return present ? newRecord(type, present) : recordWithKey(type, row.key);
    }
    auto record = newRecord(type);
    type.fields.front().set(record.get(), edit.nextId<void>().value);
    type.field(QLatin1String(row.sheet->owner))->set(record.get(), diff.department.value);
    for (const auto &[name, word] : row.sheet->fresh)
        type.field(QLatin1String(name))->set(record.get(), QString::fromLatin1(word));
    if (row.sheet->since && diff.asOf.isValid())
        type.field(QLatin1String(row.sheet->since))->set(record.get(), qint64(diff.asOf.toJulianDay()));
    return record;
}

/// Collects what is chosen record by record: several rows may be about one record.
class Storer
{
public:
    Storer(const ReturnDiff &diff, Edit &edit)
        : m_diff(diff)
        , m_edit(edit)
    {
    }

    Result<void> take(const FieldEntry &entry)
    {
        const RowEntry &row = m_diff.rows[entry.row];
        const RecordType &type = row.sheet->type;
        const QString key = row.isNew() ? u"row %1"_s.arg(entry.row) : QLatin1String(type.table) + u' ' + row.key;
        auto &[recordType, record] = m_records[key];
        recordType = &type;
        if (!record)
            record = recordFor(row, m_diff, m_edit);
        if (!record || !entry.field->set(record.get(), entry.returned))
            return failure(ErrorCode::Invalid,
                           Tr::tr("%1: \"%2\" cannot be stored. Leave it out.").arg(entry.place, entry.written));
        type.field(QLatin1String(row.sheet->source))->set(record.get(), row.source);
        return {};
    }

    Result<void> finish()
    {
        for (const auto &[key, stored] : m_records)
            QD_CHECK(m_edit.put(*stored.first, stored.second.get()));
        return {};
    }

private:
    const ReturnDiff &m_diff;
    Edit &m_edit;
    std::map<QString, std::pair<const RecordType *, std::shared_ptr<void>>> m_records;
};

} // namespace

int ReturnDiff::count(FieldVerdict verdict) const
{
    return int(std::ranges::count(entries, verdict, &FieldEntry::verdict));
}

std::vector<bool> choicesFor(const ReturnDiff &diff, Prefer prefer)
{
    std::vector<bool> choices;
    std::set<std::pair<const Field *, QString>> chosen; // of two rows for one record, the first counts
    for (const FieldEntry &entry : diff.entries) {
        const bool wanted = entry.verdict == FieldVerdict::Taken || (prefer == Prefer::Theirs && entry.canBeTaken());
        const RowEntry &row = diff.rows[entry.row];
        choices.push_back(wanted && (row.isNew() || chosen.emplace(entry.field, row.key).second));
    }
    return choices;
}

std::vector<const FieldEntry *> openEntries(const ReturnDiff &diff, const std::vector<bool> &choices, Prefer prefer)
{
    std::vector<const FieldEntry *> open;
    for (std::size_t index = 0; index < diff.entries.size(); ++index) {
        const FieldEntry &entry = diff.entries[index];
        const bool settledByUs = prefer == Prefer::Ours && entry.verdict == FieldVerdict::Conflict;
        if (!choices[index] && entry.verdict != FieldVerdict::Equal && !settledByUs)
            open.push_back(&entry);
    }
    return open;
}

Result<Commit> applyReturn(Document &document, const ReturnDiff &diff, const std::vector<bool> &choices,
                           const EditFunction &also)
{
    const Department *department = document.plan().find(diff.department);
    const QString name = department ? department->name : diff.fileName;
    QD_CHECK(document.secure());
    return document.edit(Tr::tr("Merge Input of %1").arg(name), [&](Edit &edit) -> Result<void> {
        Storer storer(diff, edit);
        for (std::size_t index = 0; index < diff.entries.size(); ++index) {
            if (choices[index] && diff.entries[index].canBeTaken())
                QD_CHECK(storer.take(diff.entries[index]));
        }
        QD_CHECK(storer.finish());
        return also ? also(edit) : Result<void>();
    });
}

QString tokenFor(FieldVerdict verdict)
{
    static const QStringList words{u"taken"_s, u"equal"_s, u"conflict"_s, u"question"_s, u"refused"_s};
    return words.at(qsizetype(verdict));
}

QJsonObject returnJson(const ReturnDiff &diff, const std::vector<bool> &choices, Prefer prefer)
{
    QJsonArray entries;
    for (std::size_t index = 0; index < diff.entries.size(); ++index) {
        const FieldEntry &entry = diff.entries[index];
        const RowEntry &row = diff.rows[entry.row];
        const auto shown = [&](const Value &value) { return entry.field ? toJson(*entry.field, value) : QJsonValue(); };
        entries.append(QJsonObject{
            {u"sheet"_s, QLatin1String(row.sheet->name)},
            {u"record"_s, row.key},
            {u"name"_s, row.name},
            {u"field"_s, entry.field ? QLatin1String(entry.field->name) : QLatin1String()},
            {u"asSent"_s, shown(entry.asSent)},
            {u"returned"_s, entry.verdict == FieldVerdict::Refused ? QJsonValue(entry.written) : shown(entry.returned)},
            {u"ours"_s, shown(entry.ours)},
            {u"verdict"_s, tokenFor(entry.verdict)},
            {u"applied"_s, bool(choices[index])},
            {u"place"_s, entry.place},
            {u"problem"_s, entry.problem}});
    }
    return {{u"file"_s, diff.fileName},
            {u"department"_s, QString::number(diff.department.value)},
            {u"read"_s, diff.read},
            {u"unchanged"_s, diff.unchanged},
            {u"applied"_s, int(std::ranges::count(choices, true))},
            {u"open"_s, int(openEntries(diff, choices, prefer).size())},
            {u"entries"_s, entries},
            {u"problems"_s, problemsJson(diff.problems)}};
}

} // namespace qd::exchange
