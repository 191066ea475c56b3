// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workbooksdialog.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "widgets/dialog.h"
#include "widgets/folderfield.h"

#include <QComboBox>
#include <QPushButton>

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
    FormDialog dialog(Tr::tr("Write Workbooks"), Tr::tr("Write"), parent);
    dialog.setObjectName(u"workbooksDialog"_s);
    const std::vector<Group> groups = groupsOf(plan, cycle, asOf, chosen);
    auto *whose = new QComboBox;
    whose->setObjectName(u"whose"_s);
    for (const Group &group : groups)
        whose->addItem(group.text);
    auto *folder = new FolderField(u"inputs/folder"_s, Tr::tr("Folder for Workbooks"));
    dialog.form().addField(Tr::tr("&Departments"), whose, Tr::tr("Each gets a workbook of its own."));
    dialog.form().addField(Tr::tr("&Folder"), folder, Tr::tr("Send the files as you usually do."));
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto order = [&] {
        return WorkbookOrder{folder->folder(),
                             exchange::workbooksFor(plan, cycle, groups[size_t(whose->currentIndex())].whose)};
    };
    const auto check = [&] {
        const WorkbookOrder made = order();
        const bool named = !made.folder.isEmpty(); // nothing is wrong before anything was entered
        dialog.form().setProblem(folder, named ? exchange::problemWith(made.folder, made.books) : QString());
        accept->setEnabled(named && !dialog.form().hasProblems());
    };
    QObject::connect(whose, &QComboBox::currentIndexChanged, &dialog, check);
    QObject::connect(folder, &FolderField::changed, &dialog, check);
    check();
    folder->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    folder->remember();
    return order();
}

} // namespace qd::ui
