// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mergechoice.h"

#include "base/tr.h"
#include "report/changetext.h"
#include "report/recordsheet.h"

namespace qd::ui {

using report::Outline; // lupdate takes a qualified return type for a class
using report::OutlineCell;
using report::OutlineRow;

std::vector<bool> MergeChoice::choices() const
{
    std::vector<bool> choices = mergeChoices(m_entries);
    for (std::size_t entry = 0; entry < choices.size(); ++entry)
        choices[entry] = m_decided[entry].value_or(choices[entry]);
    return choices;
}

bool MergeChoice::isOpen(std::size_t entry) const
{
    return m_entries[entry].verdict == MergeVerdict::Conflict && !m_decided[entry];
}

int MergeChoice::openCount() const
{
    int count = 0;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        count += isOpen(entry) ? 1 : 0;
    return count;
}

void MergeChoice::chooseOpen(bool theirs)
{
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        if (isOpen(entry))
            choose(entry, theirs);
    }
}

namespace {

OutlineCell verdictCell(const MergeEntry &entry)
{
    switch (entry.verdict) {
    case MergeVerdict::Taken:
        return {.text = entry.field ? Tr::tr("Changed")
                    : entry.theirs  ? Tr::tr("New")
                                    : Tr::tr("Removed"),
                .shapes = {Status::Ok}};
    case MergeVerdict::Equal:
        return {.text = Tr::tr("Same as ours"), .shapes = {Status::None}};
    case MergeVerdict::Conflict:
        return {.text = Tr::tr("Conflict"),
                .detail = entry.reason,
                .shapes = {Status::Risk},
                .tip = entry.reason.isEmpty() ? Tr::tr("Both sides changed it.") : entry.reason};
    }
    return {};
}

QString resultText(const MergeChoice &choice, std::size_t entry, bool theirs)
{
    if (choice.isOpen(entry))
        return Tr::tr("To decide");
    return theirs ? Tr::tr("Theirs") : Tr::tr("Ours");
}

/// What one side has: a value, or whether there is the record at all.
QString sideText(const MergeEntry &entry, const std::shared_ptr<const void> &record, const Value &value,
                 const Plan &plan, const report::Wording &wording)
{
    if (!record)
        return Tr::tr("not there", "record");
    return entry.field ? report::valueText(plan, *entry.field, value, wording) : Tr::tr("there", "record");
}

OutlineRow entryRow(const MergeChoice &choice, std::size_t index, bool theirs, const Plan &ourPlan,
                    const Plan &theirPlan, const report::Wording &wording)
{
    const MergeEntry &entry = choice.entries()[index];
    const QString name = report::nameOf(ourPlan, theirPlan, entry, wording);
    OutlineRow row{nullptr, qint64(index) + 1};
    row.cells = {{.text = name, .detail = entry.field ? Tr::tr(entry.field->label) : QString(), .tip = name},
                 {.text = sideText(entry, entry.base, entry.baseValue, ourPlan, wording)},
                 {.text = sideText(entry, entry.theirs, entry.theirsValue, theirPlan, wording)},
                 {.text = sideText(entry, entry.ours, entry.oursValue, ourPlan, wording)},
                 verdictCell(entry),
                 {.text = resultText(choice, index, theirs)}};
    for (std::size_t cell = 1; cell < 4; ++cell)
        row.cells[cell].tip = row.cells[cell].text;
    return row;
}

QString titleOf(const std::vector<MergeEntry> &entries)
{
    if (entries.empty())
        return Tr::tr("Nothing that this document does not hold already");
    QStringList parts;
    if (const int taken = count(entries, MergeVerdict::Taken); taken > 0)
        parts << Tr::tr("%n change(s) of theirs", nullptr, taken);
    if (const int conflicts = count(entries, MergeVerdict::Conflict); conflicts > 0)
        parts << Tr::tr("%n conflict(s)", nullptr, conflicts);
    if (const int same = count(entries, MergeVerdict::Equal); same > 0)
        parts << Tr::tr("%n the same", nullptr, same);
    return parts.join(QStringLiteral(", "));
}

} // namespace

Outline mergeOutline(const MergeChoice &choice, const Plan &ours, const Plan &theirs, const report::Wording &wording)
{
    Outline outline;
    outline.title = titleOf(choice.entries());
    outline.columns = {{Tr::tr("What"), {}},
                       {Tr::tr("Before"), Tr::tr("What both documents held when they parted.")},
                       {Tr::tr("Theirs"), Tr::tr("What the other document holds.")},
                       {Tr::tr("Ours"), Tr::tr("What this document holds.")},
                       {Tr::tr("Verdict"), {}},
                       {Tr::tr("Result"), Tr::tr("Whose value this document will hold.")}};
    const std::vector<bool> taken = choice.choices();
    const RecordType *type = nullptr;
    for (std::size_t index = 0; index < choice.entries().size(); ++index) {
        const MergeEntry &entry = choice.entries()[index];
        if (entry.type != type)
            outline.rows.push_back({nullptr, 0, true, {{.text = Tr::tr(entry.type->plural)}}});
        type = entry.type;
        outline.rows.back().children.push_back(entryRow(choice, index, taken[index], ours, theirs, wording));
    }
    return outline;
}

} // namespace qd::ui
