// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/issuedialog.h"

#include "base/tr.h"
#include "document/file.h"
#include "widgets/dialog.h"
#include "widgets/folderfield.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QString problemWith(const Plan &plan, const Cycle &cycle, const IssueOrder &order)
{
    if (const QString problem = problemWithFolder(order.folder); !problem.isEmpty())
        return problem;
    for (const report::Printout &one : order.printouts) {
        const QString name = report::fileNameOf(plan, cycle, one);
        if (QFileInfo::exists(QDir(order.folder).filePath(name)))
            return Tr::tr("%1 is there already and may have been sent. Choose an empty folder.").arg(name);
    }
    return {};
}

} // namespace

std::optional<IssueOrder> askForIssue(const Plan &plan, const Cycle &cycle, const report::Printout &shown, QDate asOf,
                                      QWidget *parent)
{
    FormDialog dialog(Tr::tr("Issue Documents"), Tr::tr("Issue"), parent);
    dialog.setObjectName(u"issueDialog"_s);
    const std::vector<std::vector<report::Printout>> choices{
        {shown}, report::readBefore(plan, asOf), report::preReads(plan, asOf)};
    auto *what = new QComboBox;
    what->setObjectName(u"what"_s);
    what->addItem(report::titleOf(plan, shown));
    what->addItem(Tr::tr("The packet and all pre-reads (%1)").arg(choices[1].size()));
    what->addItem(Tr::tr("All pre-reads (%1)").arg(choices[2].size()));
    auto *folder = new FolderField(u"packets/folder"_s, Tr::tr("Folder for Documents"));
    dialog.form().addField(Tr::tr("&Documents"), what,
                           Tr::tr("Each is written as PDF, and noted with its day and version."));
    dialog.form().addField(Tr::tr("&Folder"), folder, Tr::tr("Send the files as you usually do."));
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto order = [&] { return IssueOrder{folder->folder(), choices[size_t(what->currentIndex())]}; };
    const auto check = [&] {
        const bool named = !folder->folder().isEmpty(); // nothing is wrong before anything was entered
        dialog.form().setProblem(folder, named ? problemWith(plan, cycle, order()) : QString());
        accept->setEnabled(named && !dialog.form().hasProblems());
    };
    QObject::connect(what, &QComboBox::currentIndexChanged, &dialog, check);
    QObject::connect(folder, &FolderField::changed, &dialog, check);
    check();
    folder->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    folder->remember();
    return order();
}

} // namespace qd::ui
