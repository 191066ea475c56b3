// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workbooksdialog.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "pages/folderdialog.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Groups of departments to write for: what it says, and whom it means.
struct Group
{
    QString text;
    std::vector<DepartmentId> whose;
};

std::vector<Group> groupsOf(const Plan &plan, const Cycle &cycle, QDate asOf, const std::vector<DepartmentId> &chosen)
{
    std::vector<DepartmentId> fresh;
    std::vector<DepartmentId> open;
    std::vector<DepartmentId> all;
    for (const cycle::Input &input : cycle::inputsOf(plan, cycle, asOf)) {
        all.push_back(input.department->id);
        if (!input.isBack())
            open.push_back(input.department->id);
        if (input.submission.state == SubmissionState::NotSent)
            fresh.push_back(input.department->id);
    }
    std::vector<Group> groups;
    const auto add = [&](const QString &text, const std::vector<DepartmentId> &whose) {
        if (!whose.empty())
            groups.push_back({text, whose});
    };
    const auto addChosen = [&] {
        add(chosen.size() == 1 ? Tr::tr("Only %1").arg(plan.find(chosen.front())->name)
                               : Tr::tr("The chosen departments (%1)").arg(chosen.size()),
            chosen);
    };
    if (chosen.size() > 1)
        addChosen();
    add(Tr::tr("Departments that were not asked yet (%1)").arg(fresh.size()), fresh);
    if (open != fresh)
        add(Tr::tr("Departments whose input is not back (%1)").arg(open.size()), open);
    if (all != open)
        add(Tr::tr("All departments (%1)").arg(all.size()), all);
    if (chosen.size() == 1)
        addChosen();
    return groups;
}

} // namespace

std::optional<WorkbookOrder> askForWorkbooks(const Plan &plan, const Cycle &cycle, QDate asOf,
                                             const std::vector<DepartmentId> &chosen, QWidget *parent)
{
    const std::vector<Group> groups = groupsOf(plan, cycle, asOf, chosen);
    const auto books = [&](int group) { return exchange::workbooksFor(plan, cycle, groups[size_t(group)].whose); };
    FolderQuestion question{
        Tr::tr("Write Workbooks"),
        Tr::tr("Write"),
        u"workbooksDialog"_s,
        Tr::tr("&Departments"),
        Tr::tr("Each gets a workbook of its own."),
        {},
        u"whose"_s,
        u"inputs/folder"_s,
        [&](int group, const QString &folder) { return exchange::problemWith(folder, books(group)); }};
    for (const Group &group : groups)
        question.choices << group.text;
    const auto answer = askForFolder(question, parent);
    if (!answer)
        return {};
    return WorkbookOrder{answer->folder, books(answer->choice)};
}

} // namespace qd::ui
