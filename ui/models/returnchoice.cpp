// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returnchoice.h"

#include "base/tr.h"
#include "report/recordsheet.h"

namespace qd::ui {

using namespace Qt::StringLiterals;
using exchange::FieldEntry;
using exchange::FieldVerdict;
using report::Outline; // lupdate takes a qualified return type for a class

ReturnChoice::ReturnChoice(exchange::ReturnedBook book, const Plan &plan, QHash<QString, bool> decided)
    : m_book(std::move(book))
    , m_diff(exchange::mergeReturn(m_book, plan))
    , m_decided(std::move(decided))
{
}

void ReturnChoice::compare(const Plan &plan)
{
    m_diff = exchange::mergeReturn(m_book, plan);
}

/// A cell has one place; a row that was taken out has none, but a name.
QString ReturnChoice::keyOf(std::size_t entry) const
{
    const FieldEntry &each = m_diff.entries[entry];
    return each.place + u'\n' + m_diff.rows[each.row].name + u'\n' + each.heading;
}

std::vector<bool> ReturnChoice::choices() const
{
    std::vector<bool> choices = exchange::choicesFor(m_diff, exchange::Prefer::Ask);
    for (std::size_t entry = 0; entry < choices.size(); ++entry) {
        if (const auto decided = m_decided.constFind(keyOf(entry)); decided != m_decided.constEnd())
            choices[entry] = *decided && m_diff.entries[entry].canBeTaken();
    }
    return choices;
}

bool ReturnChoice::isOpen(std::size_t entry) const
{
    const FieldVerdict verdict = m_diff.entries[entry].verdict;
    return (verdict == FieldVerdict::Conflict || verdict == FieldVerdict::Question) && m_diff.entries[entry].field
        && !m_decided.contains(keyOf(entry));
}

int ReturnChoice::openCount() const
{
    int count = 0;
    for (std::size_t entry = 0; entry < m_diff.entries.size(); ++entry)
        count += isOpen(entry) ? 1 : 0;
    return count;
}

void ReturnChoice::choose(std::size_t entry, bool theirs)
{
    if (m_diff.entries[entry].canBeTaken())
        m_decided.insert(keyOf(entry), theirs);
}

void ReturnChoice::chooseOpen(bool theirs)
{
    for (std::size_t entry = 0; entry < m_diff.entries.size(); ++entry) {
        if (isOpen(entry))
            choose(entry, theirs);
    }
}

ReturnTotals totalsOf(const exchange::ReturnDiff &diff)
{
    ReturnTotals totals;
    for (const FieldEntry &entry : diff.entries) {
        switch (entry.verdict) {
        case FieldVerdict::Taken:
            ++(diff.rows[entry.row].isNew() ? totals.added : totals.changed);
            break;
        case FieldVerdict::Equal:
            ++totals.same;
            break;
        case FieldVerdict::Conflict:
            ++totals.conflicts;
            break;
        case FieldVerdict::Question:
            ++totals.questions;
            break;
        case FieldVerdict::Refused:
            ++totals.refused;
            break;
        }
    }
    totals.newRecords = int(std::ranges::count_if(diff.rows, &exchange::RowEntry::isNew));
    return totals;
}

namespace {

using report::OutlineCell;
using report::OutlineRow;

OutlineCell verdictCell(const exchange::ReturnDiff &diff, const FieldEntry &entry)
{
    switch (entry.verdict) {
    case FieldVerdict::Taken:
        return {.text = diff.rows[entry.row].isNew() ? Tr::tr("New") : Tr::tr("Changed"), .shapes = {Status::Ok}};
    case FieldVerdict::Equal:
        return {.text = Tr::tr("Same as ours"), .shapes = {Status::None}};
    case FieldVerdict::Conflict:
        return {.text = Tr::tr("Conflict"), .shapes = {Status::Risk}, .tip = Tr::tr("Both sides changed it.")};
    case FieldVerdict::Question:
        return {.text = Tr::tr("Question"), .detail = entry.problem, .shapes = {Status::Risk}, .tip = entry.problem};
    case FieldVerdict::Refused:
        return {.text = Tr::tr("Problem"), .detail = entry.problem, .shapes = {Status::Off}, .tip = entry.problem};
    }
    return {};
}

QString storedText(const ReturnChoice &choice, std::size_t entry, bool theirs)
{
    if (choice.isOpen(entry))
        return Tr::tr("To decide");
    if (!choice.diff().entries[entry].canBeTaken())
        return Tr::tr("Ours");
    return theirs ? Tr::tr("Theirs") : Tr::tr("Ours");
}

/// \a value of \a entry for people. A number of a KPI means nothing without its unit.
QString shownValue(const exchange::ReturnDiff &diff, const FieldEntry &entry, const Value &value, const Plan &plan,
                   const report::Wording &wording)
{
    if (!entry.field || isNull(value))
        return {};
    const exchange::RowEntry &row = diff.rows[entry.row];
    const auto *number = std::get_if<double>(&value);
    if (number && &row.sheet->type == &describe<Observation>()) {
        const auto record = exchange::recordWithKey(row.sheet->type, row.key);
        const Kpi *kpi = record ? plan.find(std::static_pointer_cast<Observation>(record)->kpi) : nullptr;
        if (kpi)
            return wording.quantity({*number, kpi->unit});
    }
    return report::valueText(plan, *entry.field, value, wording);
}

OutlineRow entryRow(const ReturnChoice &choice, std::size_t index, bool theirs, const Plan &plan,
                    const report::Wording &wording)
{
    const FieldEntry &entry = choice.diff().entries[index];
    const auto text = [&](const Value &value) { return shownValue(choice.diff(), entry, value, plan, wording); };
    const bool readable = entry.field && entry.verdict != FieldVerdict::Refused;
    OutlineRow row{nullptr, qint64(index) + 1};
    row.cells = {{.text = entry.heading, .detail = entry.place, .tip = entry.place},
                 {.text = text(entry.asSent)},
                 {.text = readable ? text(entry.returned) : entry.written},
                 {.text = text(entry.ours)},
                 verdictCell(choice.diff(), entry),
                 {.text = storedText(choice, index, theirs)}};
    return row;
}

OutlineRow problemRow(const exchange::Problem &problem)
{
    OutlineRow row;
    const QString place =
        problem.row > 0 ? Tr::tr("%1, row %2", "sheet, row").arg(problem.column).arg(problem.row) : problem.column;
    row.cells = {
        {.text = place},
        {},
        {.text = problem.value},
        {},
        {.text = Tr::tr("Problem"), .detail = problem.problem, .shapes = {Status::Off}, .tip = problem.problem},
        {.text = Tr::tr("Ours")}};
    return row;
}

QString titleOf(const ReturnChoice &choice, const ReturnTotals &totals)
{
    if (totals.all() == 0 && choice.diff().problems.empty())
        return Tr::tr("It came back as it was sent");
    QStringList parts;
    if (totals.changed > 0)
        parts << Tr::tr("%n field(s) changed", nullptr, totals.changed);
    if (totals.newRecords > 0)
        parts << Tr::tr("%n new row(s)", nullptr, totals.newRecords);
    if (totals.conflicts > 0)
        parts << Tr::tr("%n conflict(s)", nullptr, totals.conflicts);
    if (totals.questions > 0)
        parts << Tr::tr("%n question(s)", nullptr, totals.questions);
    if (const int problems = totals.refused + int(choice.diff().problems.size()); problems > 0)
        parts << Tr::tr("%n problem(s)", nullptr, problems);
    if (parts.empty())
        parts << Tr::tr("Nothing that the document does not hold already");
    return parts.join(u", "_s);
}

} // namespace

Outline returnOutline(const ReturnChoice &choice, const Plan &plan, const report::Wording &wording)
{
    const exchange::ReturnDiff &diff = choice.diff();
    const std::vector<bool> theirs = choice.choices();
    report::Outline outline;
    outline.title = titleOf(choice, totalsOf(diff));
    outline.columns = {{Tr::tr("What"), {}},
                       {Tr::tr("As sent"), Tr::tr("What the workbook said when it went out.")},
                       {Tr::tr("Returned"), Tr::tr("What stands in the file that came back.")},
                       {Tr::tr("Ours"), Tr::tr("What the document holds by now.")},
                       {Tr::tr("Verdict"), {}},
                       {Tr::tr("Stored"), Tr::tr("Whose value the document will hold.")}};
    for (std::size_t index = 0; index < diff.entries.size(); ++index) {
        const FieldEntry &entry = diff.entries[index];
        if (index == 0 || diff.entries[index - 1].row != entry.row) {
            const exchange::RowEntry &record = diff.rows[entry.row];
            const QString name = record.name.isEmpty() ? record.source : record.name;
            outline.rows.push_back({nullptr, 0, true, {{.text = u"%1: %2"_s.arg(Tr::tr(record.sheet->title), name)}}});
        }
        outline.rows.back().children.push_back(entryRow(choice, index, theirs[index], plan, wording));
    }
    if (!diff.problems.empty())
        outline.rows.push_back({nullptr, 0, true, {{.text = Tr::tr("Not part of the input")}}});
    for (const exchange::Problem &problem : diff.problems)
        outline.rows.back().children.push_back(problemRow(problem));
    return outline;
}

} // namespace qd::ui
