// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mergereferences.h"

#include "base/tr.h"
#include "model/references.h"

#include <map>
#include <set>

namespace qd {

namespace {

qint64 idOf(const RecordType &type, const void *record)
{
    const Value id = type.keyCount() == 1 ? type.fields.front().get(record) : Value();
    return std::holds_alternative<qint64>(id) ? std::get<qint64>(id) : 0;
}

bool isTaken(const MergeEntry &entry)
{
    return entry.verdict == MergeVerdict::Taken;
}

/// Additions and changes that name what we have removed.
class Additions
{
public:
    Additions(std::vector<MergeEntry> &entries, const Plan &ours, const Plan &theirs)
        : m_entries(entries)
        , m_ours(ours)
        , m_theirs(theirs)
    {
        for (const MergeEntry &entry : entries) {
            if (isTaken(entry) && !entry.field && entry.theirs)
                m_added.emplace(entry.type, idOf(*entry.type, entry.theirs.get()));
        }
    }

    void holdBack()
    {
        // An addition that is held back takes along those that name it; they mostly stand behind it.
        for (bool again = true; again;) {
            again = false;
            for (MergeEntry &entry : m_entries) {
                if (isTaken(entry) && entry.theirs && (!entry.field || isReference(entry)))
                    again |= isHeldBack(entry) && !entry.field;
            }
        }
    }

private:
    static bool isReference(const MergeEntry &entry)
    {
        const auto &fields = referenceFields(*entry.type);
        return std::ranges::find(fields, entry.field, &ReferenceField::field) != fields.end();
    }

    bool isHeldBack(MergeEntry &entry)
    {
        for (const ReferenceField &field : referenceFields(*entry.type)) {
            const Reference reference = referenceIn(*entry.type, field, entry.theirs.get());
            if (!reference || (entry.field && entry.field != field.field))
                continue;
            const void *there = findRecord(m_theirs, *reference.target, reference.id);
            const bool isHere = findRecord(m_ours, *reference.target, reference.id)
                || m_added.contains({reference.target, reference.id});
            if (!there || isHere)
                continue;
            entry.verdict = MergeVerdict::Conflict;
            const QString name = nameOf(*reference.target, there);
            entry.reason =
                Tr::tr("It refers to %1, which was removed here. Take it, and that record comes back, or leave "
                       "it out.")
                    .arg(name.isEmpty() ? Tr::tr(reference.target->label) : name);
            if (!entry.field)
                m_added.erase({entry.type, idOf(*entry.type, entry.theirs.get())});
            return true;
        }
        return false;
    }

    std::vector<MergeEntry> &m_entries;
    const Plan &m_ours;
    const Plan &m_theirs;
    std::set<std::pair<const RecordType *, qint64>> m_added;
};

/// Removals of records that ours still name.
class Removals
{
public:
    Removals(std::vector<MergeEntry> &entries, const Plan &base, const Plan &ours, const Plan &theirs)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
    {
        for (MergeEntry &entry : entries) {
            if (entry.verdict == MergeVerdict::Taken && !entry.field && !entry.theirs) {
                if (const qint64 id = idOf(*entry.type, entry.ours.get()))
                    m_removals[entry.type].emplace(id, Removal{&entry});
            }
            if (entry.verdict == MergeVerdict::Conflict && entry.field)
                m_kept.emplace(entry.field, keyOf(*entry.type, entry.ours.get()));
        }
    }

    void holdBack()
    {
        if (m_removals.empty())
            return;
        AllRecords::forEach([&]<typename Record>() { lookAtTable<Record>(); });
        while (!m_waiting.empty()) {
            const MergeEntry &entry = *m_waiting.back();
            m_waiting.pop_back();
            for (const ReferenceField &field : referenceFields(*entry.type))
                hold(*entry.type, entry.ours.get(), referenceIn(*entry.type, field, entry.ours.get()));
        }
        for (auto &[type, removals] : m_removals) {
            for (auto &[id, removal] : removals) {
                if (removal.namedBy > 0)
                    removal.entry->reason =
                        Tr::tr("It was removed there, but %n record(s) here refer to it and would lose "
                               "it or go with it. Keep it, or remove it.",
                               nullptr, removal.namedBy);
            }
        }
    }

private:
    struct Removal
    {
        MergeEntry *entry;
        int namedBy = 0;
    };

    static std::vector<Value> keyOf(const RecordType &type, const void *record)
    {
        std::vector<Value> key;
        for (std::size_t index = 0; index < type.keyCount(); ++index)
            key.push_back(type.fields[index].get(record));
        return key;
    }

    /// \a record stays and names something: that stays, too.
    void hold(const RecordType &type, const void *record, const Reference &reference)
    {
        if (!reference)
            return;
        const auto removals = m_removals.find(reference.target);
        if (removals == m_removals.end())
            return;
        const auto found = removals->second.find(reference.id);
        if (found == removals->second.end() || (type.keyCount() == 1 && isTheirs(type, record, reference)))
            return;
        Removal &removal = found->second;
        if (++removal.namedBy == 1) {
            removal.entry->verdict = MergeVerdict::Conflict;
            m_waiting.push_back(removal.entry);
        }
    }

    /// They, too, have the record with the name of what they removed: it was broken before.
    bool isTheirs(const RecordType &type, const void *record, const Reference &reference) const
    {
        const void *there = findRecord(m_theirs, type, idOf(type, record));
        return there && reference.field->get(there) == Value(reference.id);
    }

    template<typename Record>
    void lookAtTable()
    {
        const RecordType &type = describe<Record>();
        const auto isConcerned = [&](const ReferenceField &field) {
            return !field.target || m_removals.contains(field.target);
        };
        for (const ReferenceField &field : referenceFields(type)) {
            if (!isConcerned(field))
                continue;
            for (const Record &record : m_ours.table<Record>()) {
                const Reference reference = referenceIn(type, field, &record);
                if (reference && isNamed(reference) && stays(record) && !isReplaced(record, *field.field))
                    hold(type, &record, reference);
            }
        }
    }

    bool isNamed(const Reference &reference) const
    {
        const auto removals = m_removals.find(reference.target);
        return removals != m_removals.end() && removals->second.contains(reference.id);
    }

    /// Not removed by them, as long as nothing else holds it.
    template<typename Record>
    bool stays(const Record &record) const
    {
        const Record *was = m_base.table<Record>().find(record.key());
        return !was || !(*was == record) || m_theirs.table<Record>().find(record.key());
    }

    /// Whether the value of \a field is taken from them.
    template<typename Record>
    bool isReplaced(const Record &record, const Field &field) const
    {
        const Record *was = m_base.table<Record>().find(record.key());
        const Record *there = m_theirs.table<Record>().find(record.key());
        return was && there && field.get(there) != field.get(was)
            && !m_kept.contains({&field, keyOf(describe<Record>(), &record)});
    }

    const Plan &m_base;
    const Plan &m_ours;
    const Plan &m_theirs;
    std::map<const RecordType *, std::map<qint64, Removal>> m_removals;
    std::set<std::pair<const Field *, std::vector<Value>>> m_kept; ///< fields in which ours stands
    std::vector<MergeEntry *> m_waiting;
};

} // namespace

void holdBackBrokenReferences(std::vector<MergeEntry> &entries, const Plan &base, const Plan &ours, const Plan &theirs)
{
    Additions(entries, ours, theirs).holdBack();
    Removals(entries, base, ours, theirs).holdBack();
}

} // namespace qd
