// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace qd::ui {

/// What is to be written, one of several choices, and into which folder.
struct FolderQuestion
{
    QString title; ///< of the dialog
    QString verb; ///< on its button
    QString name; ///< of the dialog, for tests and tools
    QString label; ///< of the choices, with its mnemonic
    QString help;
    QStringList choices;
    QString choiceName; ///< of the field of the choices
    QString settingsKey; ///< under which this machine remembers the folder
    /// Why the choice at an index cannot be written to a folder; empty: it can.
    std::function<QString(int choice, const QString &folder)> problem;
};

struct FolderAnswer
{
    int choice = 0;
    QString folder;
};

/// Nothing when the person changed their mind.
std::optional<FolderAnswer> askForFolder(const FolderQuestion &question, QWidget *parent);

} // namespace qd::ui
