// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/references.h"

#include <map>
#include <utility>

namespace qd {

namespace {

std::map<const RecordType *, std::vector<ReferenceField>> allReferenceFields()
{
    std::map<const RecordType *, std::vector<ReferenceField>> all;
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        std::vector<ReferenceField> &fields = all[&type];
        for (const Field &field : type.fields) {
            if (field.kind == FieldKind::Reference)
                fields.push_back({&field, recordType(QLatin1String(field.target))});
        }
        if constexpr (std::is_same_v<Record, Role>)
            fields.push_back({type.field(QStringLiteral("record")), nullptr});
    });
    return all;
}

/// Remembers the last answer: rows that stand side by side mostly name the same record.
class Presences
{
public:
    explicit Presences(const Plan &plan)
        : m_plan(plan)
    {
    }
    bool operator()(const Reference &reference)
    {
        if (std::pair(reference.target, reference.id) != m_asked) {
            m_asked = {reference.target, reference.id};
            m_answer = findRecord(m_plan, *reference.target, reference.id) != nullptr;
        }
        return m_answer;
    }

private:
    const Plan &m_plan;
    std::pair<const RecordType *, qint64> m_asked;
    bool m_answer = false;
};

enum class Fate : std::uint8_t { Stays, Changed, Dropped };

/// Clears in \a record what may be empty.
template<typename Record>
Fate mend(Record &record, Presences &isThere, const Tolerated &tolerated, int &cleared)
{
    const RecordType &type = describe<Record>();
    Fate fate = Fate::Stays;
    for (const ReferenceField &field : referenceFields(type)) {
        const Reference reference = referenceIn(type, field, &record);
        if (!reference || isThere(reference) || (tolerated && tolerated(type, &record, reference)))
            continue;
        if (field.field->isRequired())
            return Fate::Dropped;
        field.field->set(&record, {});
        ++cleared;
        fate = Fate::Changed;
    }
    return fate;
}

/// One pass over one table of \a mended. \return whether anything was left out: others may have named it.
template<typename Record>
bool mendTable(Mended &mended, const Tolerated &tolerated)
{
    if (referenceFields(describe<Record>()).empty())
        return false;
    Presences isThere(mended.plan);
    std::vector<Record> put;
    std::vector<typename Table<Record>::Key> removed;
    for (const Record &record : mended.plan.table<Record>()) {
        Record copy = record;
        const Fate fate = mend(copy, isThere, tolerated, mended.cleared);
        if (fate == Fate::Changed)
            put.push_back(std::move(copy));
        else if (fate == Fate::Dropped)
            removed.push_back(record.key());
    }
    mended.dropped += int(removed.size());
    const bool isLess = !removed.empty();
    if (isLess || !put.empty())
        mended.plan.replace(mended.plan.table<Record>().with(std::move(put), std::move(removed)));
    return isLess;
}

} // namespace

const std::vector<ReferenceField> &referenceFields(const RecordType &type)
{
    static const auto all = allReferenceFields();
    return all.at(&type);
}

Reference referenceIn(const RecordType &type, const ReferenceField &field, const void *record)
{
    const Value value = field.field->get(record);
    const auto *id = std::get_if<qint64>(&value);
    if (!id)
        return {};
    if (field.target)
        return {field.field, field.target, *id};
    // The words of a role's subject are the names of tables.
    const Value subject = type.field(QStringLiteral("subject"))->get(record);
    return {field.field, recordType(std::get<QString>(subject)), *id};
}

Mended withoutBrokenReferences(Plan plan, const Tolerated &tolerated)
{
    Mended mended{std::move(plan)};
    for (bool again = true; again;) {
        again = false;
        AllRecords::forEach([&]<typename Record>() { again |= mendTable<Record>(mended, tolerated); });
    }
    return mended;
}

} // namespace qd
