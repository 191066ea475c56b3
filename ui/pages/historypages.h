// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline.h"
#include "pages/page.h"

class QComboBox;
class QPushButton;

namespace qd::ui {

class OutlineTable;
class TitleBar;
class ToolRow;

/// What has changed since a moment: every record with the old and the new values.
class ChangesPage : public Page
{
    Q_OBJECT

public:
    ChangesPage(Review &review, Timeline &timeline, QWidget *parent = nullptr);

    QString currentAddress() const override;
    void addViewSwitch(QWidget *control) override;
    void settle() override { m_timeline.settle(); }

private:
    void look();
    void fillMoments();
    void choose(int index);
    void openCurrent();

    Review &m_review;
    Timeline &m_timeline;
    TitleBar *m_title;
    ToolRow *m_tools;
    QComboBox *m_since;
    std::vector<Moment> m_moments; ///< of the list
    OutlineTable *m_table;
};

/// Every step of the document and its restore points: to look at, to compare with, to return to.
class StepsPage : public Page
{
    Q_OBJECT

public:
    StepsPage(Review &review, Timeline &timeline, QWidget *parent = nullptr);

    void addViewSwitch(QWidget *control) override;
    void settle() override { m_timeline.settle(); }

private:
    void look();
    void updateButtons();
    qint64 current() const;
    void showCurrent();
    void compareCurrent();

    Review &m_review;
    Timeline &m_timeline;
    TitleBar *m_title;
    ToolRow *m_tools;
    OutlineTable *m_table;
    QPushButton *m_show;
    QPushButton *m_compare;
};

} // namespace qd::ui
