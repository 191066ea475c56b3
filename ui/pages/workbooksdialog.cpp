// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workbooksdialog.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "document/file.h"
#include "exchange/inputbook.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

const QString LastFolder = u"inputs/folder"_s;

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

/// A folder to type or to choose.
QWidget *folderField(QLineEdit *folder, QWidget *parent)
{
    auto *field = new QWidget;
    auto *choose = makeButton(u"chooseFolder"_s, Tr::tr("Choose…"), ButtonKind::Plain);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(px(metrics::gap));
    layout->addWidget(folder, 1);
    layout->addWidget(choose);
    field->setFocusProxy(folder);
    QObject::connect(choose, &QPushButton::clicked, parent, [folder, parent] {
        const QString path = QFileDialog::getExistingDirectory(parent, Tr::tr("Folder for Workbooks"), folder->text());
        if (!path.isEmpty())
            folder->setText(QDir::toNativeSeparators(path));
    });
    return field;
}

QString problemWith(const QString &folder, const std::vector<Workbook> &books)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return Tr::tr("There is no such folder. Choose one.");
    if (!info.isWritable())
        return Tr::tr("The folder cannot be written. Choose another one.");
    for (const Workbook &book : books) {
        if (QFileInfo::exists(QDir(folder).filePath(book.fileName)))
            return Tr::tr("%1 is there already and may have been filled in. Choose an empty folder.")
                .arg(book.fileName);
    }
    return {};
}

} // namespace

std::vector<Workbook> workbooksFor(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N} ()+,-]+"_s);
    std::vector<Workbook> books;
    QSet<QString> taken;
    for (const DepartmentId department : whose) {
        const QString base =
            Tr::tr("%1, %2", "file name: department, cycle").arg(plan.find(department)->name, cycle.name);
        QString name = QString(base).replace(unsafe, u"-"_s).simplified();
        if (taken.contains(name.toCaseFolded()))
            name += u" %1"_s.arg(department.value);
        taken.insert(name.toCaseFolded());
        books.push_back({department, name + u".xlsx"_s});
    }
    return books;
}

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
    auto *folder = new QLineEdit(QSettings().value(LastFolder).toString());
    folder->setObjectName(u"folder"_s);
    folder->setAccessibleName(Tr::tr("Folder"));
    QWidget *field = folderField(folder, &dialog);
    dialog.form().addField(Tr::tr("&Departments"), whose, Tr::tr("Each gets a workbook of its own."));
    dialog.form().addField(Tr::tr("&Folder"), field, Tr::tr("Send the files as you usually do."));
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto order = [&] {
        return WorkbookOrder{folder->text().trimmed(),
                             workbooksFor(plan, cycle, groups[size_t(whose->currentIndex())].whose)};
    };
    const auto check = [&] {
        const WorkbookOrder made = order();
        const bool named = !made.folder.isEmpty(); // nothing is wrong before anything was entered
        dialog.form().setProblem(field, named ? problemWith(made.folder, made.books) : QString());
        accept->setEnabled(named && !dialog.form().hasProblems());
    };
    QObject::connect(whose, &QComboBox::currentIndexChanged, &dialog, check);
    QObject::connect(folder, &QLineEdit::textChanged, &dialog, check);
    check();
    folder->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QSettings().setValue(LastFolder, folder->text().trimmed());
    return order();
}

Result<void> writeWorkbooks(const Plan &plan, const WorkbookOrder &order, QDate asOf, QDate due)
{
    std::vector<QByteArray> made;
    for (const Workbook &book : order.books) {
        QD_TRY(QByteArray bytes, exchange::inputBook({plan, *plan.find(book.department), asOf}, due));
        made.push_back(std::move(bytes));
    }
    for (std::size_t index = 0; index < made.size(); ++index)
        QD_CHECK(replaceFile(QDir(order.folder).filePath(order.books[index].fileName), made[index]));
    return {};
}

} // namespace qd::ui
