// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/folderdialog.h"

#include "base/tr.h"
#include "widgets/dialog.h"
#include "widgets/folderfield.h"

#include <QComboBox>
#include <QPushButton>

namespace qd::ui {

std::optional<FolderAnswer> askForFolder(const FolderQuestion &question, QWidget *parent)
{
    FormDialog dialog(question.title, question.verb, parent);
    dialog.setObjectName(question.name);
    auto *choices = new QComboBox;
    choices->setObjectName(question.choiceName);
    choices->addItems(question.choices);
    auto *folder = new FolderField(question.settingsKey, question.title);
    dialog.form().addField(question.label, choices, question.help);
    dialog.form().addField(Tr::tr("&Folder"), folder, Tr::tr("Send the files as you usually do."));
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("accept"));
    const auto check = [&] {
        const bool named = !folder->folder().isEmpty(); // nothing is wrong before anything was entered
        dialog.form().setProblem(folder,
                                 named ? question.problem(choices->currentIndex(), folder->folder()) : QString());
        accept->setEnabled(named && !dialog.form().hasProblems());
    };
    QObject::connect(choices, &QComboBox::currentIndexChanged, &dialog, check);
    QObject::connect(folder, &FolderField::changed, &dialog, check);
    check();
    folder->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    folder->remember();
    return FolderAnswer{choices->currentIndex(), folder->folder()};
}

} // namespace qd::ui
