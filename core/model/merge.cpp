// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge.h"

#include "base/tr.h"
#include "model/mergereferences.h"
#include "model/references.h"

#include <set>

namespace qd {

namespace {

template<typename Record>
std::shared_ptr<const void> copyOf(const Record *record)
{
    return record ? std::make_shared<const Record>(*record) : nullptr;
}

/// One record in the three states.
template<typename Record>
struct Three
{
    const Record *base = nullptr;
    const Record *ours = nullptr;
    const Record *theirs = nullptr;

    MergeEntry entry() const
    {
        return {.type = &describe<Record>(), .base = copyOf(base), .ours = copyOf(ours), .theirs = copyOf(theirs)};
    }
};

template<typename Record>
void compareFields(const Three<Record> &three, std::vector<MergeEntry> &entries)
{
    MergeEntry entry = three.entry();
    for (const Field &field : entry.type->fields) {
        entry.field = &field;
        entry.baseValue = three.base ? field.get(three.base) : Value();
        entry.oursValue = field.get(three.ours);
        entry.theirsValue = field.get(three.theirs);
        if (three.base ? entry.theirsValue == entry.baseValue : entry.theirsValue == entry.oursValue)
            continue;
        entry.verdict = entry.theirsValue == entry.oursValue   ? MergeVerdict::Equal
            : three.base && entry.oursValue == entry.baseValue ? MergeVerdict::Taken
                                                               : MergeVerdict::Conflict;
        entries.push_back(entry);
    }
}

template<typename Record>
void compareWhole(const Three<Record> &three, std::vector<MergeEntry> &entries)
{
    if (std::is_same_v<Record, Organisation> && !three.theirs)
        return; // a document without one is damaged
    MergeEntry entry = three.entry();
    const bool isSame = three.ours ? three.theirs && *three.ours == *three.theirs : !three.theirs;
    if (isSame) {
        entry.verdict = MergeVerdict::Equal;
    } else if (three.base && !three.ours) {
        entry.verdict = MergeVerdict::Conflict;
        entry.reason = Tr::tr("It was changed there and removed here. Bring it back, or leave it out.");
    } else if (three.base && !(*three.ours == *three.base)) {
        entry.verdict = MergeVerdict::Conflict;
        entry.reason = Tr::tr("It was removed there and changed here. Keep it, or remove it.");
    }
    entries.push_back(std::move(entry));
}

template<typename Record>
void compare(const Three<Record> &three, bool hasBase, std::vector<MergeEntry> &entries)
{
    const bool isSame = three.ours && three.theirs && *three.ours == *three.theirs;
    if (isSame && !hasBase)
        return;
    if (three.ours && three.theirs && (three.base || !isSame))
        compareFields(three, entries);
    else
        compareWhole(three, entries);
}

/// Walks over three sorted tables at once.
template<typename Record>
void mergeTable(const Table<Record> &base, const Table<Record> &ours, const Table<Record> &theirs, bool hasBase,
                std::vector<MergeEntry> &entries)
{
    if (hasBase ? theirs == base : theirs == ours)
        return;
    auto was = base.begin();
    auto here = ours.begin();
    auto there = theirs.begin();
    while (was != base.end() || there != theirs.end()) {
        const bool takesBase = was != base.end() && (there == theirs.end() || was->key() <= there->key());
        const bool takesTheirs = there != theirs.end() && (was == base.end() || there->key() <= was->key());
        const Three<Record> pair{takesBase ? &*was++ : nullptr, nullptr, takesTheirs ? &*there++ : nullptr};
        if (pair.base && pair.theirs && *pair.base == *pair.theirs)
            continue;
        const auto key = (pair.base ? pair.base : pair.theirs)->key();
        while (here != ours.end() && here->key() < key)
            ++here;
        const bool isHere = here != ours.end() && here->key() == key;
        compare(Three<Record>{pair.base, isHere ? &*here : nullptr, pair.theirs}, hasBase, entries);
    }
}

/// The chosen entries of one record type on top of what we have.
template<typename Record>
Table<Record> withChosen(const Table<Record> &ours, std::span<const MergeEntry> entries, std::size_t offset,
                         const std::vector<bool> &choices)
{
    std::vector<Record> put;
    std::vector<typename Table<Record>::Key> removed;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const MergeEntry &entry = entries[index];
        const Record &record = *static_cast<const Record *>(entry.record());
        if (!choices[offset + index])
            continue;
        if (!entry.field && !entry.theirs) {
            removed.push_back(record.key());
        } else if (!entry.field) {
            put.push_back(record);
        } else {
            if (put.empty() || put.back().key() != record.key()) {
                const Record *present = ours.find(record.key());
                if (!present)
                    continue;
                put.push_back(*present);
            }
            entry.field->set(&put.back(), entry.theirsValue);
        }
    }
    return put.empty() && removed.empty() ? ours : ours.with(std::move(put), std::move(removed));
}

/// What they have and a chosen record needs, and what that needs in turn.
class Companions
{
public:
    Companions(Plan &plan, const Plan &theirs)
        : m_plan(plan)
        , m_theirs(theirs)
    {
    }
    void need(const RecordType &type, const void *record, const Field *only)
    {
        for (const ReferenceField &field : referenceFields(type)) {
            const Reference reference = referenceIn(type, field, record);
            if (!reference || (only && only != field.field) || findRecord(m_plan, *reference.target, reference.id))
                continue;
            const void *there = findRecord(m_theirs, *reference.target, reference.id);
            if (!there || !m_known.emplace(reference.target, reference.id).second)
                continue;
            AllRecords::forEach([&]<typename Record>() {
                if (&describe<Record>() == reference.target)
                    std::get<std::vector<Record>>(m_rows).push_back(*static_cast<const Record *>(there));
            });
            need(*reference.target, there, nullptr);
        }
    }
    void bring()
    {
        AllRecords::forEach([&]<typename Record>() {
            auto &rows = std::get<std::vector<Record>>(m_rows);
            if (!rows.empty())
                m_plan.replace(m_plan.table<Record>().with(std::move(rows), {}));
        });
    }

private:
    Plan &m_plan;
    const Plan &m_theirs;
    AllRecords::Rows m_rows;
    std::set<std::pair<const RecordType *, qint64>> m_known;
};

/// Whether \a plan itself holds the record with this reference to nothing.
bool isBrokenIn(const Plan &plan, const RecordType &type, const void *record, const Reference &reference)
{
    const Value id = type.fields.front().get(record);
    const void *same = type.keyCount() == 1 ? findRecord(plan, type, std::get<qint64>(id)) : nullptr;
    return same && reference.field->get(same) == Value(reference.id)
        && !findRecord(plan, *reference.target, reference.id);
}

} // namespace

std::vector<MergeEntry> mergeEntries(const std::optional<Plan> &base, const Plan &ours, const Plan &theirs)
{
    const Plan before = base.value_or(Plan());
    std::vector<MergeEntry> entries;
    AllRecords::forEach([&]<typename Record>() {
        mergeTable(before.table<Record>(), ours.table<Record>(), theirs.table<Record>(), base.has_value(), entries);
    });
    holdBackBrokenReferences(entries, before, ours, theirs);
    return entries;
}

std::vector<bool> mergeChoices(const std::vector<MergeEntry> &entries, MergePrefer prefer)
{
    std::vector<bool> choices(entries.size());
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const MergeVerdict verdict = entries[index].verdict;
        choices[index] =
            verdict == MergeVerdict::Taken || (verdict == MergeVerdict::Conflict && prefer == MergePrefer::Theirs);
    }
    return choices;
}

int count(const std::vector<MergeEntry> &entries, MergeVerdict verdict)
{
    return int(std::ranges::count(entries, verdict, &MergeEntry::verdict));
}

Plan mergedPlan(const Plan &ours, const Plan &theirs, const std::vector<MergeEntry> &entries,
                const std::vector<bool> &choices)
{
    Plan plan = ours;
    std::size_t first = 0;
    AllRecords::forEach([&]<typename Record>() {
        std::size_t last = first;
        while (last < entries.size() && entries[last].type == &describe<Record>())
            ++last;
        plan.replace(withChosen(ours.table<Record>(), std::span(entries).subspan(first, last - first), first, choices));
        first = last;
    });
    Companions companions(plan, theirs);
    bool removes = false;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const MergeEntry &entry = entries[index];
        if (choices[index] && entry.theirs)
            companions.need(*entry.type, entry.theirs.get(), entry.field);
        removes |= choices[index] && !entry.theirs;
    }
    companions.bring();
    if (!removes)
        return plan;
    const auto wasBroken = [&](const RecordType &type, const void *record, const Reference &reference) {
        return isBrokenIn(ours, type, record, reference) || isBrokenIn(theirs, type, record, reference);
    };
    return withoutBrokenReferences(std::move(plan), wasBroken).plan;
}

} // namespace qd
