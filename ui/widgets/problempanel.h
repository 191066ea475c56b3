// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pageground.h"

class QListView;
class QStringListModel;

namespace qd::ui {

class TextLabel;

/// What needs attention after an import or a paste, one line a problem, at the bottom of the page until it is closed.
class ProblemPanel : public PageGround
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// \a about says where they come from. None hides the panel.
    void setProblems(const QString &about, const QStringList &problems);
    bool hasProblems() const;
    /// Shows the panel at the problem \a step places on, and from the last one begins at the first again.
    void move(int step);

protected:
    bool event(QEvent *event) override;

private:
    void adoptTheme();
    void copy() const;

    TextLabel *m_about;
    QStringListModel *m_model;
    QListView *m_list;
};

} // namespace qd::ui
