// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mergechoice.h"
#include "models/review.h"

#include <QDialog>

class QPushButton;

namespace qd::ui {

class OutlineTable;
class TextLabel;

/// Two documents side by side, field by field, with what both held when they parted: who is right is decided here.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(MergeChoice &choice, const Plan &ours, const Plan &theirs, const report::Wording &wording,
                const QString &sentence, QWidget *parent = nullptr);

private:
    void build(const QString &sentence);
    void look();
    void choose(bool theirs);
    void chooseOpen(bool theirs);
    void goToOpen();
    std::optional<std::size_t> current() const;

    MergeChoice &m_choice;
    const Plan &m_ours;
    const Plan &m_theirs;
    const report::Wording &m_wording;
    TextLabel *m_title;
    OutlineTable *m_table;
    QPushButton *m_takeTheirs;
    QPushButton *m_keepOurs;
    QPushButton *m_allTheirs;
    QPushButton *m_allOurs;
    QPushButton *m_merge;
};

/// Compares the open document with the one at \a path and takes over what the person chooses, as one step. When \a path
/// is the document's own file, which another machine has changed, it may be replaced afterwards.
/// \return what was done, in a sentence; empty: the person changed their mind.
Result<QString> askForMerge(const QString &path, Review &review, const Environment &environment, QWidget *parent);

} // namespace qd::ui
