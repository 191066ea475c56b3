// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/issuedialog.h"

#include "base/tr.h"
#include "document/file.h"
#include "pages/folderdialog.h"

#include <QDir>
#include <QFileInfo>

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
    const std::vector<std::vector<report::Printout>> choices{
        {shown}, report::readBefore(plan, asOf), report::preReads(plan, asOf)};
    const auto answer =
        askForFolder({Tr::tr("Issue Documents"),
                      Tr::tr("Issue"),
                      u"issueDialog"_s,
                      Tr::tr("&Documents"),
                      Tr::tr("Each is written as PDF, and noted with its day and version."),
                      {report::titleOf(plan, shown), Tr::tr("The packet and all pre-reads (%1)").arg(choices[1].size()),
                       Tr::tr("All pre-reads (%1)").arg(choices[2].size())},
                      u"what"_s,
                      u"packets/folder"_s,
                      [&](int choice, const QString &folder) {
                          return problemWith(plan, cycle, {folder, choices[size_t(choice)]});
                      }},
                     parent);
    if (!answer)
        return {};
    return IssueOrder{answer->folder, choices[size_t(answer->choice)]};
}

} // namespace qd::ui
